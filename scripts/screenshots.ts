/** Pictures of the explorer for the documents: `npm run screenshots`, or `-- FOLDER` to look at them elsewhere. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Article } from '../ingest/article.ts'
import { createServer } from '../src/api/server.ts'
import { ingestInto } from '../src/cli/ingest-into.ts'
import { openStore } from '../src/store/open-store.ts'

interface Picture {
  readonly name: string
  /** Within the explorer. */
  readonly address: string
  readonly theme?: 'light' | 'dark'
  readonly phone?: true
  /** Text of what is clicked before. */
  readonly click?: readonly string[]
}

const pair = 'a=state%3AQA&b=state%3AKR'

const pictures: readonly Picture[] = [
  { name: 'home', address: '/?lang=en' },
  { name: 'home-ar', address: '/?lang=ar', theme: 'dark' },
  { name: 'pair', address: `/?lang=en&${pair}` },
  { name: 'pair-ar', address: `/?lang=ar&${pair}`, click: ['summary', '.quote a'] },
  { name: 'evidence', address: `/?lang=en&${pair}`, theme: 'dark', click: ['summary', '.quote a'] },
  { name: 'ask', address: `/?lang=en&q=${encodeURIComponent('Which topics has Qatar discussed with South Korea?')}` },
  { name: 'ask-ar', address: `/?lang=ar&q=${encodeURIComponent('من أشاد بوساطة قطر؟')}` },
  { name: 'state', address: '/?lang=en&node=state%3AQA' },
  { name: 'graph', address: '/?lang=en&graph=state%3AQA&graph=state%3AEG&graph=state%3ASA&picked=state%3AQA' },
  { name: 'graph-ar', address: '/?lang=ar&graph=state%3AQA&graph=state%3AKR&picked=state%3AQA', theme: 'dark' },
  { name: 'path', address: '/?lang=en&graph=state%3AQA&graph=state%3AJO&from=state%3AKR&to=state%3AFR' },
  { name: 'phone', address: `/?lang=ar&${pair}`, phone: true },
]

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const folder = process.argv[2] ?? 'docs/pictures'
mkdirSync(folder, { recursive: true })

const store = await openStore({ kind: 'sqlite', path: ':memory:' })
const samples = ['arabic', 'english'].flatMap((name) =>
  readFileSync(`samples/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article),
)
await ingestInto(store, samples)
const server = await createServer({ store, now: () => '2025-12-15T12:00:00.000Z', host: 'localhost', port: 0 })
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})

for (const { name, address, theme = 'light', phone, click = [] } of pictures) {
  const page = await browser.newPage({
    viewport: phone ? { width: 390, height: 780 } : { width: 1280, height: 800 },
    colorScheme: theme,
    deviceScaleFactor: 1,
  })
  page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()))
  page.on('pageerror', (error) => console.error(name, error.message))
  await page.goto(server.url + address)
  for (const selector of click) await page.locator(selector).locator('visible=true').first().click()
  await page.waitForLoadState('networkidle')
  await page.locator('.stage').and(page.locator('[data-layout=moving]')).waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}

await browser.close()
await server.stop()
await store.close()
