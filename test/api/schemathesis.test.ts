/** Queries that schemathesis makes up from the schema, mutations too: refused or answered, and never a fault of ours. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { startApi } from './running-api.ts'

const run = promisify(execFile)
const command = 'schemathesis'
const absent = spawnSync(command, ['--version']).status !== 0
const examples = 30
const key = 'a-key-that-is-long-enough'

describe.skipIf(absent)(
  `under schemathesis${absent ? ' (skipped: not installed; pip install schemathesis)' : ''}`,
  () => {
    it('no query makes the service fail', async () => {
      const api = await startApi({ access: { keys: [{ name: 'editor', role: 'editor', key }] } })
      const headers = { authorization: `Bearer ${key}` }
      const options = [
        '--max-examples',
        String(examples),
        '--seed',
        '1',
        '-H',
        `authorization: ${headers.authorization}`,
      ]
      // It ends with 1 for every query that is refused too: what counts is what we logged and counted.
      const cwd = mkdtempSync(join(tmpdir(), 'entente-schemathesis-'))
      const { stdout } = await run(command, ['run', `${api.url}/graphql`, ...options], { cwd }).catch(
        (error: { stdout: string }) => error,
      )
      rmSync(cwd, { recursive: true })
      const [, selected, tested] = /Selected: (\d+)\/\d+\s+Tested: (\d+)/.exec(stdout) ?? []
      expect([Number(selected) > 20, tested], stdout.slice(-2_000)).toEqual([true, selected])
      const metrics = await (await fetch(`${api.url}/metrics`, { headers })).text()
      expect(Number(/route="\/graphql",status="200"} (\d+)/.exec(metrics)?.[1])).toBeGreaterThan(examples)
      expect(metrics).not.toMatch(/status="5\d\d"|code="(?:INTERNAL_SERVER_ERROR|STORE_UNAVAILABLE)"/)
      expect(api.logged).toEqual([])
      await api.stop()
    }, 300_000)
  },
)
