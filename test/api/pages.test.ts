/** The pages in a real browser, with every address but our own out of reach. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import { launch, noBrowser, type Visit, visit } from '../browsing.ts'
import { type RunningApi, startApi } from './running-api.ts'

let api: RunningApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

describe('the pages', () => {
  it('load nothing from elsewhere, by their own policy', async () => {
    for (const path of ['/', '/queries', '/graphiql']) {
      const response = await fetch(api.url + path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await response.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    }
  })

  it('send a browser that asks for the API to GraphiQL', async () => {
    const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql'])
  })
})

describe.skipIf(noBrowser)(`in Chromium${noBrowser}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  const open = (path: string): Promise<Visit> => visit(browser, api.url, path)

  it('the page of queries counts what is in the graph', async () => {
    const { page, faults } = await open('/queries')
    const { stats } = (await api.ask('{ stats { nodes { kind count } } }')).data
    expect(await page.locator('.counts b').allTextContents()).toEqual(
      stats.nodes.map((each: { count: number }) => String(each.count)),
    )
    expect(faults).toEqual([])
  })

  it.each(exampleQueries.map(({ id }) => [id]))('the question %s is answered at a click', async (id) => {
    const { page, faults } = await open('/queries')
    await page.click(`#${id} button`)
    await page.waitForSelector(`#${id} .answer:not([hidden])`)
    const answer = JSON.parse((await page.textContent(`#${id} .answer`)) ?? '')
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toBeDefined()
    expect(faults).toEqual([])
  })

  it('Arabic runs from right to left', async () => {
    const { page } = await open('/queries')
    const directions = await page.evaluate<string[]>(
      '[...document.querySelectorAll("[lang=ar]")].map((each) => getComputedStyle(each).direction)',
    )
    expect(directions.length).toBeGreaterThan(exampleQueries.length)
    expect(new Set(directions)).toEqual(new Set(['rtl']))
  })

  it('a key is asked for where one is needed', async () => {
    const key = 'a-key-that-is-long-enough'
    const guarded = await startApi({ access: { keys: [{ name: 'desk', role: 'reader', key }] } })
    const page = await browser.newPage()
    await page.goto(`${guarded.url}/queries`)
    const answer = async () => {
      await page.click('#stats button')
      await page.waitForSelector('#stats button:not([disabled])')
      return JSON.parse((await page.textContent('#stats .answer')) ?? '')
    }
    expect((await answer()).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    await page.fill('#key', key)
    expect((await answer()).data.stats.articles).toBe(8)
    expect(await page.locator('.counts').count()).toBe(0)
    await guarded.stop()
  })

  it('fits a telephone', async () => {
    const { page } = await open('/queries')
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  })

  it('GraphiQL opens an example, knows the schema and runs it', async () => {
    const { page, faults } = await open('/queries')
    await page.click('#topics-between-arabic a')
    await page.waitForSelector('.graphiql-execute-button')
    await page.waitForSelector('.graphiql-query-editor .cm-property')
    await page.click('.graphiql-execute-button')
    await page.locator('.result-window').getByText('غزة').first().waitFor()
    await page.click('button[aria-label="Show Documentation Explorer"]')
    await page.getByText('topicsBetween').last().waitFor()
    expect(faults).toEqual([])
  })
})
