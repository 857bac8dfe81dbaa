import { expect, test } from 'vitest'
import { entente } from './recording-terminal.ts'

test('--help lists every command, --version prints the version', async () => {
  const { status, out } = await entente(['--help'])
  expect(status).toBe(0)
  for (const command of ['extract', 'explain', 'ingest', 'reindex', 'serve', 'demo', 'stats', 'export', 'bloom', 'mcp'])
    expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
  expect(await entente(['--version'])).toEqual({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
})

test('a misspelt command, a missing file name and an unknown option each say what was meant', async () => {
  expect(await entente(['ingst', 'a.jsonl'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('Did you mean ingest?'),
  })
  expect(await entente(['extract'])).toMatchObject({
    status: 2,
    err: expect.stringContaining("missing required argument 'file'"),
  })
  expect(await entente(['stats', '--jsn'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('Did you mean --json?'),
  })
  expect(await entente(['export', '--format', 'xml'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('jsonl'),
  })
})

test('all mistakes in the settings are listed before anything is opened', async () => {
  const { status, err } = await entente(['serve', '--port', 'x'], { env: { ENTENTE_STORE: 'neo4j://db' } })
  expect(status).toBe(2)
  expect(err.trim().split('\n')).toEqual([
    expect.stringContaining('ENTENTE_NEO4J_PASSWORD: it is not set'),
    expect.stringContaining('--port: "x" is no port'),
  ])
})
