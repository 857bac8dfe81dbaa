/** Questions that go on from the one before; what is known of the conversation travels in the token alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today } from '../../evaluation/ask/types.ts'
import { namedStore } from '../../scripts/evaluate/ask.ts'
import { type Answer, ask } from '../../src/ask/ask.ts'
import { askable, readerOf } from '../../src/ask/reader.ts'
import type { Store } from '../../src/store/store.ts'

/** Milliseconds: on a busy machine the words are indexed slowly. */
const within = 120_000

let store: Store
beforeAll(async () => {
  store = await namedStore()
  for (const code of askable) readerOf(code)
}, within)
afterAll(() => store?.close())

/** Asks one after the other, each with the token of the answer before. */
async function converse(...questions: string[]): Promise<Answer> {
  let answer: Answer | undefined
  for (const question of questions)
    answer = await ask(store, { question, today, conversation: answer?.conversation ?? null })
  return answer!
}

const pair = (a: string, b: string) => ({ a: `state:${a}`, b: `state:${b}` })

describe('a conversation', () => {
  test.each([
    [['Which topics has Qatar discussed with South Korea?', 'and with Japan?'], 'topics-between', pair('QA', 'JP')],
    [['ما القضايا التي بحثتها قطر مع كوريا الجنوبية؟', 'وماذا عن مصر؟'], 'topics-between', pair('QA', 'EG')],
    [['ما القضايا التي بحثتها قطر مع كوريا الجنوبية؟', 'ومع اليابان؟'], 'topics-between', pair('QA', 'JP')],
    [
      ['When did Egypt and Turkey meet?', 'What about last year?'],
      'meetings-between',
      { ...pair('EG', 'TR'), since: '2024-01-01', until: '2024-12-31' },
    ],
    [
      ['متى التقت مصر وتركيا؟', 'وفي العام الماضي؟'],
      'meetings-between',
      { ...pair('EG', 'TR'), since: '2024-01-01', until: '2024-12-31' },
    ],
    [
      ['Which topics has Qatar discussed with France?', 'When did they last meet?'],
      'last-meeting',
      { ...pair('QA', 'FR'), first: 100 },
    ],
    [['Who praised Qatar?', 'and Oman?'], 'praise-of', { of: 'state:OM' }],
    [['Has South Korea praised Qatar?', 'And Jordan?'], 'praise-between', { by: 'state:JO', of: 'state:QA' }],
    [['من هو هاكان فيدان؟', 'بمن اجتمع؟'], 'partners', { of: 'official:TR/hakan-fidan' }],
    [['When did they last meet?', 'Qatar and France'], 'last-meeting', { ...pair('QA', 'FR'), first: 100 }],
    [
      ['Which topics are new between Qatar and Egypt?', 'since March'],
      'new-topics',
      { ...pair('QA', 'EG'), since: '2025-03-01', until: today },
    ],
  ])('%j', async (questions, intent, variables) => {
    expect(await converse(...questions)).toMatchObject({ status: 'answered', intent, variables })
  })

  test('tells which two countries are meant, and whose ministers', async () => {
    const question = 'كم مرة التقى وزيرا خارجية البلدين هذا العام؟'
    expect(await converse(question)).toMatchObject({ status: 'asked-back', intent: 'count-meetings' })
    expect(await converse('ما القضايا التي بحثتها مصر مع تركيا؟', question)).toMatchObject({
      status: 'answered',
      intent: 'count-meetings',
      variables: {
        a: 'official:EG/badr-abdelatty',
        b: 'official:TR/hakan-fidan',
        since: '2025-01-01',
        until: '2025-12-31',
      },
    })
  })

  test('goes on after a refusal', async () => {
    const answer = await converse('Who praised Qatar?', 'Why?', 'and Oman?')
    expect(answer).toMatchObject({ status: 'answered', intent: 'praise-of', variables: { of: 'state:OM' } })
  })

  test('a new question does not depend on it', async () => {
    const answer = await converse('Which topics has Qatar discussed with France?', 'Who praised Egypt?')
    expect(answer).toMatchObject({ intent: 'praise-of', variables: { of: 'state:EG' } })
  })

  test.each([
    'x',
    'a b',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('{"v":2,"intent":"stats","ids":{}}').toString('base64url'),
    Buffer.from('{"v":1,"intent":"nothing","ids":{}}').toString('base64url'),
    Buffer.from('{"v":1,"intent":"partners","ids":{"of":["state:QA"]}}').toString('base64url'),
    Buffer.from('{"v":1,"intent":"partners","ids":{},"since":"yesterday"}').toString('base64url'),
    'a'.repeat(5000),
  ])('a token that is none is refused: %s', async (conversation) => {
    await expect(ask(store, { question: 'Who praised Qatar?', today, conversation })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      detail: { argument: 'conversation' },
    })
  })
})

test('asked twice, it says the same; no day is read from a clock', async () => {
  const question = 'Which topics has Qatar discussed with South Korea this year?'
  expect(await ask(store, { question, today })).toEqual(await ask(store, { question, today }))
  expect(await ask(store, { question, today: '2024-02-29' })).toMatchObject({ variables: { since: '2024-01-01' } })
})
