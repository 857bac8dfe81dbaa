import { beforeAll, describe, expect, test } from 'vitest'
import { frozen } from '../../evaluation/ask/frozen.ts'
import { open } from '../../evaluation/ask/open.ts'
import { today } from '../../evaluation/ask/types.ts'
import { type Asked, askAll, askScore, namedStore } from '../../scripts/evaluate/ask.ts'
import { ask } from '../../src/ask/ask.ts'
import { intentNames } from '../../src/ask/intents.ts'

const most = 0.03
/** Milliseconds: on a busy machine the words are indexed slowly. */
const within = 120_000

let parts: Readonly<Record<'frozen' | 'open', readonly Asked[]>>
beforeAll(async () => {
  parts = { frozen: await askAll(frozen), open: await askAll(open) }
}, within)

const of = (asked: readonly Asked[], language: string) => asked.filter(({ gold }) => gold.language === language)

describe('the gold questions', () => {
  test('are enough, half of them Arabic, and ask for every intent', () => {
    const all = [...frozen, ...open]
    expect(frozen).toHaveLength(100)
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(all.filter(({ language }) => language === 'ar').length * 2).toBeGreaterThanOrEqual(all.length)
    expect(all.filter(({ intent }) => intent === 'refuse').length).toBeGreaterThanOrEqual(40)
    expect(intentNames.filter((name) => !all.some(({ intent }) => intent === name))).toEqual([])
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })

  test.each(['frozen', 'open'] as const)('%s: intents and arguments, and Arabic as well as English', (part) => {
    const asked = parts[part]
    const { intent, args } = askScore(asked)
    expect(intent).toBeGreaterThanOrEqual(0.95)
    expect(args).toBeGreaterThanOrEqual(0.95)
    const [arabic, english] = ['ar', 'en'].map((language) => askScore(of(asked, language)).args) as [number, number]
    expect(Math.abs(arabic - english)).toBeLessThanOrEqual(most)
  })

  test('what cannot be answered is refused', () => {
    const unanswerable = [...parts.frozen, ...parts.open].filter(({ gold }) => gold.intent === 'refuse')
    expect(askScore(unanswerable).intent).toBeGreaterThanOrEqual(0.95)
  })

  test(
    'what is cut off anywhere is answered, asked back or refused, and nothing fails',
    async () => {
      const store = await namedStore()
      const cut = frozen.flatMap(({ text }, index) => {
        const words = text.split(' ')
        return [words.slice(0, 1 + (index % words.length)).join(' '), words.slice(index % words.length).join(' ')]
      })
      for (const question of cut)
        expect(['answered', 'asked-back', 'refused']).toContain((await ask(store, { question, today })).status)
      await store.close()
    },
    within,
  )
})
