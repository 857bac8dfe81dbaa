/** The explorer where something is missing or broken. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { startApi } from '../api/running-api.ts'
import { launch, noBrowser, visit } from '../browsing.ts'

const pair = '/?lang=en&a=state%3AQA&b=state%3AKR'

describe.skipIf(noBrowser)(`the explorer in trouble${noBrowser}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  it('says that the store is empty, and how to fill it', async () => {
    const api = await startApi({}, [])
    const { page, faults } = await visit(browser, api.url, '/?lang=en')
    await page.getByText('The graph is empty.').waitFor()
    await page.getByText('npx entente ingest').waitFor()
    await page.goto(api.url + pair)
    await page.getByRole('heading', { level: 1, name: 'Qatar – South Korea' }).waitFor()
    await page.getByText('No topic is reported.').waitFor()
    expect(faults).toEqual([])
    await api.stop()
  })

  it('says that the store does not answer, and asks again', async () => {
    let broken = true
    const api = await startApi({}, undefined, (store) => breakable(store, () => broken))
    const { page } = await visit(browser, api.url, pair)
    await page.getByText('The database behind the service does not answer').first().waitFor()
    broken = false
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByText('3 topics').waitFor()
    await api.stop()
  })

  it('says that the service is gone', async () => {
    const api = await startApi()
    const { page } = await visit(browser, api.url, '/?lang=ar')
    await page.getByText('في الشبكة').waitFor()
    await api.stop()
    await page.getByRole('combobox', { name: 'بحث' }).fill('قطر')
    await page.getByRole('combobox', { name: 'بحث' }).press('Enter')
    await page.getByText('الخدمة لا تجيب').waitFor()
  })

  it('offers what may have been meant by an unknown name', async () => {
    const api = await startApi()
    const { page } = await visit(browser, api.url, '/?lang=en&a=Qatr&b=state%3AKR')
    await page.getByRole('alert').getByRole('link', { name: 'Qatar' }).first().waitFor()
    await page.goto(`${api.url}/?lang=en&node=official%3Anobody`)
    await page.getByText('There is nothing by this address').first().waitFor()
    await page.goto(`${api.url}/?lang=en&a=state%3AQA&b=state%3AQA`)
    await page.getByText('These are the same side').waitFor()
    await api.stop()
  })

  it('asks for a key where one is needed, and keeps it for the tab', async () => {
    const key = 'a-key-that-is-long-enough'
    const api = await startApi({ access: { keys: [{ name: 'desk', role: 'reader', key }] } })
    const { page } = await visit(browser, api.url, pair)
    await page.getByLabel('Your API key').first().fill(key)
    await page.getByRole('button', { name: 'Use this key' }).first().click()
    await page.getByText('3 topics').waitFor()
    await page.reload()
    await page.getByText('3 topics').waitFor()
    expect(await page.getByLabel('Your API key').count()).toBe(0)
    await api.stop()
  })

  it('asks only what a service with known queries answers', async () => {
    const api = await startApi({ trustedDocuments: [] })
    const { page, faults } = await visit(browser, api.url, pair)
    await page.getByText('3 topics').waitFor()
    await page.locator('.quote a').first().waitFor({ state: 'attached' })
    expect(faults).toEqual([])
    await api.stop()
  })

  it('runs nothing that an article brings', async () => {
    const api = await startApi()
    await api.put([])
    const { page, faults } = await visit(
      browser,
      api.url,
      `/?lang=en&q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    )
    await page.getByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)>' }).waitFor()
    expect(faults).toEqual([])
    await api.stop()
  })
})

/** The same store, that fails while it is told to. */
const breakable = (store: Store, isBroken: () => boolean): Store =>
  new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        if (isBroken()) return Promise.reject(new StoreError('STORE_FAILED', 'gone'))
        return value.apply(target, given)
      }
    },
  })
