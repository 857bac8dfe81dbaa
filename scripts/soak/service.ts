/** The service as users start it, in a process of its own so that its memory can be told from ours. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Neo4jServer } from '../neo4j-server.ts'

export interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** In bytes. */
export interface Memory {
  /** In JavaScript's heap and in buffers. */
  readonly held: number
  readonly resident: number
}

export interface Service {
  ask(query: string, variables?: object): Promise<Answered>
  memory(): Promise<Memory>
  isReady(): Promise<boolean>
  stop(): Promise<void>
}

const key = 'a-key-for-the-soak-alone'
const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }

export async function startService({ uri, user, password }: Neo4jServer): Promise<Service> {
  const main = join(import.meta.dirname, '../../src/main.js')
  const child = spawn(process.execPath, [main, 'serve', '--store', uri, '--port', '0'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ENTENTE_NEO4J_USER: user,
      ENTENTE_NEO4J_PASSWORD: password,
      ENTENTE_API_KEYS: `soak:editor:${key}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      const found = /answers at (\S+)\//.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  return {
    async ask(query, variables) {
      const body = JSON.stringify({ query, variables })
      return (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as Answered
    },
    async memory() {
      const metrics = await (await fetch(`${url}/metrics`, { headers })).text()
      const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1])
      const held = value('nodejs_heap_size_used_bytes') + value('nodejs_external_memory_bytes')
      return { held, resident: value('process_resident_memory_bytes') }
    },
    isReady: async () => (await fetch(`${url}/readyz`)).ok,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
