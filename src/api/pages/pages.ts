/** Serves the pages and what they load, under a policy that lets nothing come from anywhere else. */
import { readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Questions } from '../../questions/questions.ts'
import type { Gate } from '../access/gate.ts'
import { addExplorer } from './explorer.ts'
import { graphiqlFiles, graphiqlPage, graphiqlStart } from './graphiql.ts'
import type { Html } from './html.ts'
import { landingPage } from './landing.ts'
import { icon, landingScript, landingStyle } from './landing-assets.ts'

// GraphiQL's editor sets styles on its elements and carries its fonts in its style sheet.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const texts: Readonly<Record<string, string>> = {
  '/assets/landing.css': landingStyle,
  '/assets/landing.js': landingScript,
  '/assets/graphiql-start.js': graphiqlStart,
  '/assets/icon.svg': icon,
}

export async function addPages(app: FastifyInstance, store: Pick<Questions, 'stats'>, gate: Gate): Promise<void> {
  await addExplorer(app)
  app.get('/queries', async ({ headers: { host }, ip }, reply) => {
    const guest = await gate.admit(undefined, host, ip)
    return sendPage(reply, landingPage(guest ? await store.stats().catch(() => 'store' as const) : 'key'))
  })
  app.get('/graphiql', async (_request, reply) => sendPage(reply, graphiqlPage))
  for (const [path, text] of Object.entries(texts)) {
    app.get(path, async (_request, reply) => sendAsset(reply, path, text))
  }
  for (const [path, file] of Object.entries(graphiqlFiles)) {
    app.get(path, async (_request, reply) => sendAsset(reply, path, await readFile(file)))
  }
}

const sendPage = (reply: FastifyReply, page: Html) =>
  secured(reply).header('content-security-policy', policy).type('text/html; charset=utf-8').send(page.text)

const sendAsset = (reply: FastifyReply, path: string, content: string | Buffer) =>
  secured(reply)
    .header('cache-control', 'public, max-age=3600')
    .type(`${mediaTypes[path.slice(path.lastIndexOf('.'))]}; charset=utf-8`)
    .send(content)

const secured = (reply: FastifyReply) =>
  reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}
