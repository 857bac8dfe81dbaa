/** `/healthz`: the process lives. `/readyz`: it takes requests and its store answers. */
import type { FastifyInstance } from 'fastify'
import type { Questions } from '../questions/questions.ts'

const patience = 2_000

/** `leave` makes `/readyz` say no from then on, so that a balancer sends nobody here any more. */
export function addHealth(app: FastifyInstance, store: Pick<Questions, 'node'>): { leave(): void } {
  let leaving = false
  app.get('/healthz', async () => ({ status: 'alive' }))
  app.get('/readyz', async (_request, reply) => {
    if (leaving) return reply.code(503).send({ status: 'stopping' })
    if (await answers(store)) return { status: 'ready' }
    return reply.code(503).send({ status: 'store does not answer' })
  })
  return {
    leave() {
      leaving = true
    },
  }
}

async function answers(store: Pick<Questions, 'node'>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, patience, false)
  })
  const asked = store.node('state:QA').then(
    () => true,
    () => false,
  )
  const answered = await Promise.race([asked, late])
  clearTimeout(timer)
  return answered
}
