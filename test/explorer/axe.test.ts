/** No page breaks a rule that axe can check, in either theme or language. */
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { explored, noBrowser, settled } from '../browsing.ts'

const pages = [
  '/?',
  '/?q=Hajri',
  '/?a=state%3AQA&b=state%3AKR&since=2024-01-01&until=2024-12-31',
  '/?a=state%3AQA&b=state%3AKR&passage=0-10@article:desert/1',
  '/?node=state%3AQA',
  '/?node=issue%3Agaza',
  '/?node=article%3Adesert%2F1',
  '/?node=official%3Anobody',
  '/?graph=state%3AQA&graph=state%3AKR&picked=state%3AQA&from=state%3AQA&to=state%3ATR',
]

describe.skipIf(noBrowser)(`axe${noBrowser}`, () => {
  const site = explored()

  it.each(
    pages.flatMap((path) => [
      { path, lang: 'en', colorScheme: 'light' as const },
      { path, lang: 'ar', colorScheme: 'dark' as const },
    ]),
  )('finds nothing on $path ($lang, $colorScheme)', async ({ path, lang, colorScheme }) => {
    const { page } = await site.open(`${path}&lang=${lang}`, { colorScheme })
    await settled(page)
    await page.evaluate('document.querySelectorAll("summary").forEach((each) => each.click())')
    await page.evaluate(axe.source)
    const found = await page.evaluate<{
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
    }>('axe.run()')
    expect(
      found.violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html + failureSummary)]),
    ).toEqual([])
    await page.close()
  })
})
