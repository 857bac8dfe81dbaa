/** Sends spans to a collector of OpenTelemetry. */
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

export interface Traces {
  /** Sends what is left. */
  stop(): Promise<void>
}

/** @param collector Its address for OTLP over HTTP, without the path, such as `http://localhost:4318`. */
export function sendTraces(collector: string, serviceName: string): Traces {
  const exporter = new OTLPTraceExporter({ url: new URL('/v1/traces', collector).href })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  provider.register()
  return { stop: () => provider.shutdown().catch(() => undefined) }
}
