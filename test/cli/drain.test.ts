/** The built program under load is told to end: whoever has been let in is answered. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Resolves to the status of the answer, or to the code of the error. */
function ask(url: string, agent: Agent): Promise<number | string> {
  const body = JSON.stringify({
    query: '{ topicsBetween(a: "QA", b: "KR") { nodes { issue { name } discussions { citations { quote } } } } }',
  })
  return new Promise((resolve) => {
    const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => resolve(text.includes('"topicsBetween"') ? (answer.statusCode ?? 0) : `cut off: ${text}`))
      answer.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    })
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    asked.end(body)
  })
}

test('SIGTERM under load loses no request', async () => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'ignore' })
  const folder = mkdtempSync(join(tmpdir(), 'entente-drain-'))
  const child = spawn(process.execPath, [join(root, 'dist/src/main.js'), 'demo', '--port', '0'], { cwd: folder })
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      if (said.includes('Ctrl-C stops it')) resolve(/http:\/\/\S+\/graphql/.exec(said)![0])
    })
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const outcomes: (number | string)[] = []
  const clients = Array.from({ length: 8 }, async () => {
    for (;;) {
      const outcome = await ask(url, agent)
      outcomes.push(outcome)
      if (outcome !== 200) return
    }
  })
  await sleep(1_000)
  const answered = outcomes.length
  child.kill('SIGTERM')
  await Promise.all(clients)
  expect((await ended)[0]).toBe(0)
  rmSync(folder, { recursive: true })
  expect(answered).toBeGreaterThan(8)
  expect(outcomes.length).toBeGreaterThan(answered)
  expect([...new Set(outcomes)].sort()).toEqual([200, 'ECONNREFUSED'])
}, 120_000)
