/** Questions in words, in a real browser. */
import { describe, expect, it } from 'vitest'
import { en } from '../../explorer/texts/en.ts'
import { explored, noBrowser } from '../browsing.ts'

describe.skipIf(noBrowser)(`asking${noBrowser}`, () => {
  const site = explored()

  it('is answered with numbered passages and the same query, and asked on', async () => {
    const { page, faults } = await site.open('/?lang=en')
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
    const { page, faults } = await site.open(`/?lang=ar&q=${question}`)
    await page.locator('.reply[dir=rtl]').getByText('غزة').first().waitFor()
    expect(faults).toEqual([])
  })

  it('says what it cannot answer', async () => {
    const { page } = await site.open(`/?lang=en&q=${encodeURIComponent('What is the weather in Doha tomorrow?')}`)
    await page.locator('.reply').waitFor()
    expect(await page.locator('.quotes').count()).toBe(0)
  })

  it('begins at the door', async () => {
    const { page } = await site.open('/?lang=en')
    await page.getByRole('link', { name: en.ask.examples[0] }).click()
    await page.locator('.reply').waitFor()
  })
})
