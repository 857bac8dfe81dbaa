/** One span for each request, which those of its questions stand under; a caller's own trace goes on in it. */
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { tracer } from '../tracing.ts'

const spans = new WeakMap<FastifyRequest, Span>()

export function addRequestSpans(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, routeOptions, headers, id } = request
    const outer = propagation.extract(context.active(), headers)
    const attributes = { 'http.request.method': method, 'http.route': routeOptions.url, 'entente.request_id': id }
    const span = tracer.startSpan(`${method} ${routeOptions.url ?? ''}`, { kind: SpanKind.SERVER, attributes }, outer)
    spans.set(request, span)
    context.with(trace.setSpan(outer, span), done)
  })
  app.addHook('onResponse', async (request, { statusCode }) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', statusCode)
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
  })
}
