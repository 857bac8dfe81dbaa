/** How the service gives the explorer out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadedAtFirst } from '../../scripts/explorer-load.ts'
import { type RunningApi, startApi } from '../api/running-api.ts'

/** Bytes, compressed with gzip. */
const mostAtFirst = 60_000

const built = join(import.meta.dirname, '../../dist/explorer')
const first = loadedAtFirst(JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')))
const all = readdirSync(join(built, 'explorer')).filter((name) => /\.(?:js|css)$/.test(name))

describe('the files of the explorer', () => {
  let api: RunningApi
  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(() => api.stop())

  it('come compressed, and stay in the browser', async () => {
    for (const name of all) {
      const response = await fetch(`${api.url}/explorer/${name}`, { headers: { 'accept-encoding': 'gzip' } })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-encoding')).toBe('gzip')
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('are small enough for a slow line', async () => {
    const bytes = first.map((file) => readFileSync(join(built, `${file}.gz`)).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(mostAtFirst)
  })

  it('are asked for anew by a page that is never kept unasked', async () => {
    const response = await fetch(api.url)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0')
    const headers = { 'if-none-match': response.headers.get('etag')!, 'cache-control': 'max-age=0' }
    const again = await fetch(api.url, { headers })
    expect(again.status).toBe(304)
  })

  it('are all that can be read there', async () => {
    for (const path of ['manifest.json', '../package.json', '..%2f..%2fpackage.json', '']) {
      expect((await fetch(`${api.url}/explorer/${path}`)).status).not.toBe(200)
    }
  })
})
