/** Queries that show everything there is, and articles that make their answers long. */
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import { evidence, issue, official, state, type Told, told } from '../store/fragments.ts'

export const everyField = [
  ...exampleQueries.map(({ id, query }) => [id, query] as const),
  [
    'loaded on the way',
    '{ topicsBetween(a: "QA", b: "KR") { nodes { discussions { encounter { sides { ... on State { name } ... on Agency { name } } officials { name state { name } agency { state { name } } } issues { name } citations { quote } } } } } }',
  ],
  [
    'relations',
    '{ relations(of: "state:QA", first: 100) { nodes { from { id } to { id } citations { article { title } } } } }',
  ],
] as const

/** Makes each of their answers longer. */
export const more = Array.from({ length: 60 }, (_, index): Told => {
  const text = `Ali Omar met Kim Jun and discussed issue ${index}. He thanked Qatar.`
  const date = `2023-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  const [host, guest] = [
    official('QA/ali-omar', { en: 'Ali Omar', ar: 'علي عمر', names: ['Ali Omar'] }),
    official('KR/kim-jun', { en: 'Kim Jun', ar: 'كيم جون', names: ['Kim Jun'] }),
  ]
  const topic = issue(`issue-${index}`, `Issue ${index}`, `قضية ${index}`)
  const dated = { date, precision: 'day', sides: ['QA', 'KR'], encounter: 'm' } as const
  return told(
    { id: `more-${index}`, source: 'wire', text, lang: 'en', date },
    [state('QA'), state('KR'), host, guest, topic],
    [
      {
        ...dated,
        type: 'MET_WITH',
        between: [host.id, guest.id],
        planned: false,
        format: 'meeting',
        evidence: [evidence(text, 'met', 'test.met')],
      },
      {
        ...dated,
        type: 'DISCUSSED',
        issue: topic.id,
        span: evidence(text, 'issue', 'test.discussed'),
        evidence: [evidence(text, 'discussed', 'test.discussed')],
      },
      {
        type: 'PRAISED',
        by: guest.id,
        of: 'state:QA',
        date,
        precision: 'day',
        evidence: [evidence(text, 'thanked Qatar', 'test.praised')],
      },
    ],
  )
})
