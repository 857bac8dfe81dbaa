/** Spans of OpenTelemetry. They cost next to nothing where nobody has set an exporter up. */
import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api'

export const tracer = trace.getTracer('entente')

/** Names and numbers only in `attributes`: no query, no text, no key. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      fail(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** The message of an error may tell of what was asked: only its kind is kept. */
function fail(span: Span, error: unknown): void {
  const { code, name } = error as { code?: string; name?: string }
  span.setStatus({ code: SpanStatusCode.ERROR, message: code ?? name ?? 'Error' })
}
