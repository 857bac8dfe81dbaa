/** The explorer in a real browser, by what a person sees. */
import { describe, expect, it } from 'vitest'
import { explored, noBrowser, settled } from '../browsing.ts'

/** Runs in the page. */
const direction = 'getComputedStyle(document.querySelector(".evidence .text")).direction'
const pair = 'a=state%3AQA&b=state%3AKR'

describe.skipIf(noBrowser)(`the explorer${noBrowser}`, () => {
  const site = explored()

  it('finds a state by a name in the other script, and shows its page', async () => {
    const { page, faults } = await site.open('/?lang=en')
    await page.getByRole('combobox', { name: 'Search' }).fill('قطر')
    await page.getByRole('option', { name: 'Qatar State' }).click()
    await page.getByRole('heading', { level: 1, name: 'Qatar' }).waitFor()
    await page.getByRole('region', { name: 'Meetings' }).getByText('7 meetings').waitFor()
    await page.getByRole('region', { name: 'Meets most' }).getByRole('link', { name: '4 meetings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Qatar – South Korea' }).waitFor()
    expect(await page.title()).toBe('Qatar – South Korea · Entente')
    expect(faults).toEqual([])
  })

  it('is worked with the keyboard alone', async () => {
    const { page } = await site.open('/?lang=en')
    await settled(page)
    await page.keyboard.press('/')
    await page.keyboard.type('south kor')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'South Korea' }).waitFor()
    await page.goto(`${site.api.url}/?lang=en&${pair}`)
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    const source = page.getByRole('region', { name: 'Topics' }).locator('.quote a').first()
    await source.focus()
    await page.keyboard.press('Enter')
    const evidence = page.getByRole('complementary', { name: 'Evidence' })
    await evidence.locator('mark').waitFor()
    expect(await evidence.evaluate((panel) => panel.ownerDocument.activeElement === panel)).toBe(true)
    await page.keyboard.press('Escape')
    await evidence.waitFor({ state: 'detached' })
    expect(await source.evaluate((link) => link.ownerDocument.activeElement === link)).toBe(true)
  })

  it('shows the topics of a pair with their counts, people, tone and sentences', async () => {
    const { page, faults } = await site.open(`/?lang=en&${pair}`)
    const topics = page.getByRole('region', { name: 'Topics' })
    await topics.getByText('3 topics').waitFor()
    expect(await topics.locator('summary').allInnerTexts()).toEqual([
      expect.stringMatching(/^Gaza\s+3 times\s+1 Jul 2024$/),
      expect.stringMatching(/^Energy\s+1 time\s+13 May 2024$/),
      expect.stringMatching(/^Syria\s+1 time\s+undated$/),
    ])
    await topics.getByRole('button', { name: 'Show all sentences' }).click()
    await topics.getByText('They discussed Gaza and energy supplies').first().waitFor()
    await page.getByRole('region', { name: 'Meetings' }).getByText('5 meetings').waitFor()
    const tone = page.getByRole('region', { name: 'Tone' })
    await tone.getByText('وأشاد بارك مين سو بدور قطر').waitFor()
    await page.getByRole('region', { name: 'People' }).getByRole('link', { name: 'Ali Omar' }).waitFor()
    expect(faults).toEqual([])
  })

  it('leads from a sentence to its place in the article', async () => {
    const { page } = await site.open(`/?lang=en&${pair}`)
    await page.getByRole('button', { name: 'Show all sentences' }).click()
    await page.locator('.quote', { hasText: 'وبحث الجانبان' }).getByRole('link').first().click()
    const evidence = page.getByRole('complementary', { name: 'Evidence' })
    expect(await evidence.locator('mark').textContent()).toBe('وبحث الجانبان تطورات الأوضاع في غزة')
    expect(await evidence.locator('.text').textContent()).toContain('وأشاد بارك مين سو')
    const source = evidence.getByRole('link', { name: 'Read at the source' })
    expect(await source.getAttribute('href')).toBe('https://desert.example/1')
    expect(await page.evaluate(direction)).toBe('rtl')
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    expect(await evidence.locator('mark').textContent()).toBe('وبحث الجانبان تطورات الأوضاع في غزة')
  })

  it('keeps to a period, which stays in the address', async () => {
    const { page } = await site.open(`/?lang=en&${pair}`)
    const topics = page.getByRole('region', { name: 'Topics' })
    await topics.getByText('3 topics').waitFor()
    await page.getByLabel('From', { exact: true }).fill('2024-06-01')
    await topics.getByText('1 topic', { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('since')).toBe('2024-06-01')
    await page.getByLabel('To', { exact: true }).fill('2024-12-31')
    const changes = page.getByRole('region', { name: 'Changes in this period' })
    await changes.getByRole('link', { name: 'Energy' }).waitFor()
    await page.getByRole('link', { name: 'Any time' }).click()
    await topics.getByText('3 topics').waitFor()
  })

  it('speaks Arabic from right to left, and names everything in it', async () => {
    const { page, faults } = await site.open(`/?lang=ar&${pair}`)
    await page.getByRole('heading', { level: 1, name: 'قطر – كوريا الجنوبية' }).waitFor()
    const topics = page.getByRole('region', { name: 'القضايا' })
    await topics.getByText('3 قضايا').waitFor()
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl')
    expect(await topics.locator('summary').first().innerText()).toMatch(/^غزة\s+3 مرات\s+1 يوليو 2024$/)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Qatar – South Korea' }).waitFor()
    expect(await page.evaluate('document.documentElement.dir')).toBe('ltr')
    expect(faults).toEqual([])
  })

  it('asks in the language of the browser where the address names none', async () => {
    const { page } = await site.open('/', { locale: 'ar-QA' })
    await page.getByRole('combobox', { name: 'بحث' }).waitFor()
  })

  it.each([
    ['official', 'راشد بن ماجد الهاجري', 'Rashid bin Majid Al-Hajri', ['Meetings', 'Meets most', 'Offices']],
    ['issue', 'غزة', 'Gaza', ['Discussions', 'Who discusses it']],
    ['state', 'QA', 'Qatar', ['Meetings', 'Meets most', 'Discusses', 'People and bodies', 'Praise received']],
    ['agency', 'وكالة أنباء الصحراء', 'Desert News Agency', ['Meetings', 'Meets most']],
  ])('has a page for each %s', async (kind, name, heading, sections) => {
    const id = (await site.api.ask(`{ ${kind}(name: "${name}") { id } }`)).data[kind].id
    const { page, faults } = await site.open(`/?lang=en&node=${encodeURIComponent(id)}`)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    for (const section of sections) await page.getByRole('region', { name: section }).first().waitFor()
    expect(faults).toEqual([])
  })

  it('has a page for each meeting and article', async () => {
    const { page, faults } = await site.open(`/?lang=en&${pair}`)
    await page
      .getByRole('region', { name: 'Meetings' })
      .getByRole('link', { name: 'South Korea – Qatar' })
      .first()
      .click()
    await page.getByRole('region', { name: 'What the sources say' }).waitFor()
    const id = (await site.api.ask('{ search(text: "desert", kinds: [ARTICLE]) { node { id } } }')).data.search[0]?.node
      .id
    await page.goto(`${site.api.url}/?lang=en&node=${encodeURIComponent(id ?? 'article:desert/1')}`)
    await page.getByText('وأشاد بارك مين سو').waitFor()
    expect(faults).toEqual([])
  })

  it('hands the sentences out as a table', async () => {
    const { page } = await site.open(`/?lang=ar&${pair}`)
    const button = page.getByRole('button', { name: 'CSV: قطر كوريا الجنوبية القضايا' })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(download.suggestedFilename()).toBe('قطر-كوريا-الجنوبية-القضايا.csv')
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk)
    const [head, ...rows] = Buffer.concat(chunks).toString().trimEnd().split('\r\n')
    expect(head).toMatch(/^\ufeffالقضية,التاريخ/)
    expect(rows.filter((row) => row.startsWith('غزة,'))).toHaveLength(3)
    expect(rows.join()).toContain('وبحث الجانبان تطورات الأوضاع في غزة')
  })

  it('searches in full, and says so where nothing is called like that', async () => {
    const { page } = await site.open('/?lang=en')
    const box = page.getByRole('combobox', { name: 'Search' })
    await box.fill('Hajri')
    await box.press('Enter')
    await page.getByRole('region', { name: 'People' }).getByRole('link').first().waitFor()
    await page.goto(`${site.api.url}/?lang=en&q=${encodeURIComponent('xqzxqzxqz')}`)
    await page.getByText('Nothing is called like that').waitFor()
  })

  it('follows the light of the system, and the reader', async () => {
    const { page } = await site.open('/?lang=en', { colorScheme: 'dark' })
    const colour = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await colour()
    await page.getByRole('button', { name: 'Light' }).click()
    await page.getByRole('button', { name: 'Dark' }).waitFor()
    const light = await colour()
    expect(light).not.toBe(dark)
    await page.reload()
    await page.getByRole('button', { name: 'Dark' }).waitFor()
    expect(await colour()).toBe(light)
  })

  it.each([`/?lang=en&${pair}`, `/?lang=ar&${pair}`, '/?lang=ar', '/?lang=en&node=state%3AQA'])(
    'fits a telephone: %s',
    async (path) => {
      const { page } = await site.open(path, { viewport: { width: 360, height: 640 } })
      await settled(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    },
  )
})
