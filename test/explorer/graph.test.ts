/** The picture in a real browser, by what a person sees. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type StateCode, states } from '../../ingest/gazetteer/states.ts'
import { startApi } from '../api/running-api.ts'
import { explored, noBrowser, visit } from '../browsing.ts'
import { official, type Told, told } from '../store/fragments.ts'

/** Forty states with fifty officials each. */
const codes: readonly StateCode[] = ['QA', 'KR', ...(Object.keys(states) as StateCode[]).slice(0, 38)]
const crowd: readonly Told[] = codes.map((code, number) =>
  told(
    { id: code, source: 'wire', text: `Officials of ${code}.`, lang: 'en', date: '2024-05-12' },
    [
      { id: `state:${code}`, type: 'State', code, name: states[code], mentions: [] },
      ...Array.from({ length: 50 }, (_, one) => {
        const name = `Person${letters(number)} Of${letters(one)}`
        return official(`${code}/${name}`, { en: name, ar: name, names: [name], role: 'Minister' })
      }),
    ],
    [],
  ),
)

function letters(number: number): string {
  return [...String(number)].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('a')
}

const qatar = 'graph=state%3AQA'

describe.skipIf(noBrowser)(`the graph${noBrowser}`, () => {
  const site = explored()

  it('draws what is around a state, and tells it in a list', async () => {
    const { page, faults } = await site.open(`/?lang=en&${qatar}`)
    await drawn(page)
    await page.getByRole('img', { name: /^Graph: \d+ nodes and \d+ links$/ }).waitFor()
    const list = page.getByRole('region', { name: 'In this graph' })
    await list.getByRole('link', { name: 'South Korea' }).waitFor()
    await list.getByLabel('Find in the graph').fill('gaz')
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/^Gaza\s+1 link$/)])
    expect(faults).toEqual([])
  })

  it('is not empty on the screen, and answers a click', async () => {
    const { page } = await site.open(`/?lang=en&graph=${encodeURIComponent('article:wire/6')}`)
    await drawn(page)
    await page.locator('.stage').click()
    await page.getByRole('region', { name: /^wire/ }).waitFor()
    // A second click at once would be a double click.
    await page.waitForTimeout(400)
    await page.locator('.stage').click({ position: { x: 8, y: 8 } })
    await page.getByRole('region', { name: /^wire/ }).waitFor({ state: 'detached' })
  })

  it('shows more around a node, and takes it back', async () => {
    const { page } = await site.open(`/?lang=en&${qatar}`)
    await drawn(page)
    const counted = () => page.locator('.graph-count').innerText()
    const before = await counted()
    await page.getByRole('region', { name: 'In this graph' }).getByRole('link', { name: 'South Korea' }).click()
    const picked = page.getByRole('region', { name: 'South Korea', exact: true })
    await picked.getByRole('link', { name: 'Show what is around it' }).click()
    await picked.getByText('neighbours shown').waitFor()
    expect(await counted()).not.toBe(before)
    await picked.getByRole('link', { name: 'Hide what is around it' }).click()
    await picked.getByRole('link', { name: 'Show what is around it' }).waitFor()
    expect(await counted()).toBe(before)
  })

  it('tells what links two nodes, and proves it', async () => {
    const { page, faults } = await site.open(`/?lang=en&${qatar}&picked=state%3AQA&picked=issue%3Agaza`)
    await drawn(page)
    const link = page.getByRole('region', { name: 'Qatar – Gaza' })
    await link.getByText('They discussed Gaza and energy supplies').first().waitFor()
    await link.locator('.quote a').first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).locator('mark').waitFor()
    expect(faults).toEqual([])
  })

  it('leaves out kinds of links and times, in the address too', async () => {
    const { page } = await site.open(`/?lang=en&${qatar}`)
    await drawn(page)
    const list = page.getByRole('region', { name: 'In this graph' })
    const gaza = list.getByRole('link', { name: 'Gaza' })
    await page.getByRole('checkbox', { name: 'discussed' }).uncheck()
    await gaza.waitFor({ state: 'detached' })
    await page.reload()
    await list.getByRole('link', { name: 'South Korea' }).waitFor()
    expect(await gaza.count()).toBe(0)
    await page.getByRole('checkbox', { name: 'discussed' }).check()
    await gaza.waitFor()
    await page.getByRole('slider', { name: 'From' }).focus()
    for (let month = 0; month < 3; month++) await page.keyboard.press('ArrowRight')
    await gaza.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('since')).toBe('2024-08-01')
  })

  it('finds the path between two, step by step with its sentences', async () => {
    const { page } = await site.open(`/?lang=en&${qatar}&picked=state%3AKR`)
    await drawn(page)
    await page.getByRole('combobox', { name: 'Path to' }).fill('تركيا')
    await page.getByRole('option', { name: 'Türkiye' }).click()
    const path = page.getByRole('region', { name: 'Path of meetings' })
    await path.getByText('2 steps').waitFor()
    await path.getByText('Al Hajri called the Turkish foreign minister').waitFor()
    await path.getByRole('link', { name: 'Remove the path' }).click()
    await path.waitFor({ state: 'detached' })
    await page.goto(`${site.api.url}/?lang=en&${qatar}&from=state%3AKR&to=state%3AFR`)
    await page.getByText('No chain of meetings leads').waitFor()
  })

  it('is handed out as a picture, a table and GraphML', async () => {
    const { page, faults } = await site.open(`/?lang=ar&${qatar}`)
    await drawn(page)
    const download = async (name: string): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      const chunks: Buffer[] = []
      for await (const chunk of await file.createReadStream()) chunks.push(chunk)
      return Buffer.concat(chunks)
    }
    const png = await download('PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(5000)
    expect((await download('CSV')).toString()).toContain('\r\nقطر,بحث,غزة,')
    expect((await download('GraphML')).toString()).toMatch(/<node id="state:QA"><data key="node-label">قطر</)
    expect(faults).toEqual([])
  })

  it('says so where nothing can be drawn, and keeps the list', async () => {
    const page = await site.browser.newPage()
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    await page.goto(`${site.api.url}/?lang=en&${qatar}`)
    await page.getByText('This browser cannot draw the graph').waitFor()
    await page.getByRole('region', { name: 'In this graph' }).getByRole('link', { name: 'Gaza' }).waitFor()
  })

  it('fits a telephone', async () => {
    const { page } = await site.open(`/?lang=ar&${qatar}`, { viewport: { width: 360, height: 640 } })
    await drawn(page)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  })

  it('stays of use with 2,000 nodes', async () => {
    const large = await startApi({}, crowd)
    const search = new URLSearchParams([
      ['lang', 'en'],
      ...codes.map((code): [string, string] => ['graph', `state:${code}`]),
    ])
    const { page, faults } = await visit(site.browser, large.url, `/?${search}`)
    await drawn(page)
    expect(await page.locator('.graph-count').innerText()).toMatch(/^[2-9],\d{3} nodes and/)
    await page.getByLabel('Find in the graph').fill('Qatar')
    await page.getByRole('region', { name: 'In this graph' }).getByRole('link', { name: 'Qatar' }).first().click()
    await page.getByRole('region', { name: 'Qatar', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Closer' }).click()
    expect(faults).toEqual([])
    await large.stop()
  })
})

/** Everything is in its place. */
const drawn = (page: Page) => page.locator('.stage[data-layout=done]').waitFor()
