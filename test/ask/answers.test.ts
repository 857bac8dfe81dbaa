/** Questions on the sample articles: answered with sources, and the query beside the answer gives the same nodes. */
import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { matching } from '../../ingest/matching.ts'
import { type IntentName, intentNames } from '../../src/ask/intents.ts'
import { load } from '../../src/load/load.ts'
import { type RunningApi, startApi } from '../api/running-api.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const samples = ['arabic', 'english'].flatMap((name) =>
  read(`samples/${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)
const schema = buildSchema(read('schema/schema.graphql'))

/** Milliseconds: on a busy machine the words are indexed slowly. */
const within = 120_000

let api: RunningApi
beforeAll(async () => {
  api = await startApi({}, [])
  await load(api.store, samples, extract, matching)
}, within)
afterAll(() => api?.stop())

const questions: Readonly<Record<IntentName, string>> = {
  'topics-between': 'ما القضايا التي بحثتها قطر مع كوريا الجنوبية؟',
  'discussed-issue': 'Did Qatar and South Korea discuss Gaza?',
  'meetings-between': 'متى التقت مصر مع تركيا؟',
  'count-meetings': 'How often did the foreign ministers of Egypt and Turkey meet in 2025?',
  'last-meeting': 'متى كان آخر لقاء بين قطر وفرنسا؟',
  'first-meeting': 'When did Oman and the United States first meet?',
  'participants-between': 'من حضر المحادثات بين مصر وتركيا؟',
  timeline: 'Timeline of contacts between Qatar and France',
  'new-topics': 'Which topics are new between Qatar and South Korea this year?',
  'dropped-topics': 'ما الملفات التي اختفت بين قطر وفرنسا منذ أكتوبر؟',
  conflicts: 'Do sources differ on meetings of Egypt and Turkey?',
  path: 'How are Cairo and Ankara connected?',
  'praise-between': 'هل أشادت كوريا الجنوبية بقطر؟',
  'mutual-praise': 'Did Saudi Arabia and China praise each other?',
  'praise-of': "Who praised Qatar's mediation?",
  'praise-by': 'بمن أشادت تركيا؟',
  'sources-between': 'Which sentences prove that India and the UAE met?',
  'meetings-of': 'ما لقاءات هاكان فيدان؟',
  partners: 'من التقى تشو هيون؟',
  'last-meeting-of': 'Whom did Fidan meet last?',
  'topics-of': 'What does Egypt discuss?',
  'discussed-by': 'مع من بحثت قطر غزة؟',
  'single-source': 'Which facts about Oman rest on one source?',
  'officials-of': 'من يمثل قطر؟',
  profile: 'Who is Hakan Fidan?',
  'bodies-of': 'Which agencies of Russia are there?',
  'planned-meetings': 'What meetings does Syria have planned?',
  'planned-between': 'اللقاءات المقررة بين روسيا وسوريا',
  'reports-by': 'What did Yonhap report?',
  brokers: 'من الأكثر تواصلا بشأن غزة؟',
  'discussions-of': 'Who discussed Gaza?',
  'parts-of-issue': 'ما الذي يندرج تحت غزة؟',
  'issues-concerning': 'Which issues concern Libya?',
  'shared-issues': 'What do Qatar and Egypt have in common on their agendas?',
  'silent-partners': 'Who has gone silent towards Jordan?',
  stats: 'كم عدد المقالات لديكم؟',
}

/** The answer picks some of what the query gives: by issue or by date. */
const picked: readonly IntentName[] = [
  'discussed-issue',
  'last-meeting',
  'first-meeting',
  'last-meeting-of',
  'discussed-by',
  'parts-of-issue',
]
/** The samples hold nothing of the kind. */
const without: readonly IntentName[] = ['conflicts', 'dropped-topics']
/** Counts, months and who stands for whom rest on no single sentence. */
const uncited: readonly IntentName[] = [
  ...without,
  'timeline',
  'new-topics',
  'shared-issues',
  'officials-of',
  'profile',
  'bodies-of',
  'reports-by',
  'brokers',
  'parts-of-issue',
  'issues-concerning',
  'silent-partners',
  'stats',
]

const answerFields =
  'status text language intent understood query variables totalCount conversation nodes { id } choices { text question node { id } } citations { quote start end article { text } }'
const ask = async (question: string, conversation?: string | null) => {
  const { data, errors } = await api.ask(
    `query($question: String!, $conversation: String) { ask(question: $question, conversation: $conversation) { ${answerFields} } }`,
    { question, conversation },
  )
  expect(errors).toBeUndefined()
  return data.ask
}

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [String(inner)] : idsIn(inner)))
}

describe('on the sample articles', () => {
  test.each(intentNames)('%s', async (intent) => {
    const answer = await ask(questions[intent])
    expect(answer).toMatchObject({ status: 'ANSWERED', intent })
    expect(answer.understood).not.toBe('')
    expect(answer.text).not.toMatch(/[{}]|undefined|null/)
    expect(answer.totalCount ?? 1, answer.text).toBeGreaterThan(without.includes(intent) ? -1 : 0)
    expect(answer.citations.length > 0, answer.text).toBe(!uncited.includes(intent))
    for (const { quote, start, end, article } of answer.citations) expect(article.text.slice(start, end)).toBe(quote)
    for (const [, number] of answer.text.matchAll(/\[(\d+)\]/g))
      expect(Number(number)).toBeLessThanOrEqual(answer.citations.length)

    expect(validate(schema, parse(answer.query))).toEqual([])
    const { data, errors } = await api.ask(answer.query, answer.variables)
    expect(errors).toBeUndefined()
    const [given, listed] = [new Set(idsIn(data)), new Set<string>(answer.nodes.map(({ id }: { id: string }) => id))]
    if (picked.includes(intent)) for (const id of listed) expect(given).toContain(id)
    else expect([...given].sort()).toEqual([...listed].sort())
  })

  test('an answer is in the language asked for', async () => {
    const { data } = await api.ask('{ ask(question: "Who praised Qatar?", language: AR) { text language } }')
    expect(data.ask.language).toBe('AR')
    expect(data.ask.text).toMatch(/\p{Script=Arabic}/u)
  })

  test('a name of several is asked back, and each choice is a question that is answered', async () => {
    const answer = await ask('Whom did Badr meet?')
    expect(answer).toMatchObject({ status: 'ASKED_BACK', intent: 'partners' })
    expect(answer.choices.length).toBeGreaterThan(1)
    for (const { question, node } of answer.choices)
      expect(await ask(question)).toMatchObject({ status: 'ANSWERED', variables: { of: node.id } })
  })
})
