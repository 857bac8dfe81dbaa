/** Questions in words, in a real browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../explorer/texts/en.ts'
import { type RunningApi, startApi } from '../api/running-api.ts'
import { launch, noBrowser, visit } from '../browsing.ts'

describe.skipIf(noBrowser)(`asking${noBrowser}`, () => {
  let browser: Browser
  let api: RunningApi
  beforeAll(async () => {
    ;[browser, api] = await Promise.all([launch(), startApi()])
  })
  afterAll(async () => {
    await browser?.close()
    await api?.stop()
  })

  it('is answered with numbered passages and the same query, and asked on', async () => {
    const { page, faults } = await visit(browser, api.url, '/?lang=en')
    const box = page.getByRole('combobox', { name: 'Search or ask' })
    await box.fill('Which topics has Qatar discussed with South Korea?')
    await box.press('Enter')
    const reply = page.locator('.reply')
    await reply.getByText('Gaza').first().waitFor()
    await page.getByText('The same as a GraphQL query').click()
    await page.locator('pre', { hasText: 'topicsBetween' }).waitFor()
    await reply.getByRole('link', { name: '[1]' }).first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).locator('mark').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Ask on').fill('and with Turkey?')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'and with Turkey?' }).waitFor()
    await reply.getByText('Energy').first().waitFor()
    expect(faults).toEqual([])
  })

  it('is answered in the language of the question, from right to left', async () => {
    const question = encodeURIComponent('ما القضايا التي بحثتها قطر مع كوريا الجنوبية؟')
    const { page, faults } = await visit(browser, api.url, `/?lang=ar&q=${question}`)
    await page.locator('.reply[dir=rtl]').getByText('غزة').first().waitFor()
    expect(faults).toEqual([])
  })

  it('says what it cannot answer', async () => {
    const { page } = await visit(
      browser,
      api.url,
      `/?lang=en&q=${encodeURIComponent('What is the weather in Doha tomorrow?')}`,
    )
    await page.locator('.reply').waitFor()
    expect(await page.locator('.quotes').count()).toBe(0)
  })

  it('begins at the door', async () => {
    const { page } = await visit(browser, api.url, '/?lang=en')
    await page.getByRole('link', { name: en.ask.examples[0] }).click()
    await page.locator('.reply').waitFor()
  })
})
