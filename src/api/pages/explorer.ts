/** The explorer as `npm run build` made it: a page at `/`, and files whose names change with their content. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('#package')), 'dist/explorer')

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** @throws Error where it was not built. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`there is no explorer in ${folder}: npm run build`)
  await app.register(staticFiles, {
    root: join(folder, 'explorer'),
    prefix: '/explorer/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    setHeaders: (reply) => reply.setHeader('x-content-type-options', 'nosniff'),
  })
  app.get('/', async (_request, reply) =>
    reply
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .sendFile('index.html', folder, { immutable: false, maxAge: 0 }),
  )
}
