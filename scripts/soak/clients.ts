/** What one client does again and again: asks, or hands an article in. Resolves to the code of an error, or null. */
import { states } from '../../ingest/gazetteer/states.ts'
import type { Answered, Service } from './service.ts'

const parties = ['QA', 'KR', 'EG', 'TR', 'SA', 'JP', 'FR', 'US', 'JO', 'IN', 'DE', 'OM'] as const
const issues = ['trade', 'Gaza', 'migration', 'energy', 'Syria', 'climate change', 'investment', 'counter-terrorism']
const queries = [
  'query ($a: String!, $b: String!) { topicsBetween(a: $a, b: $b, first: 10) { totalCount nodes { issue { name } lastDate discussions { encounter { name date } officials { name } citations { quote article { id date } } } } } }',
  'query ($a: String!, $b: String!) { meetingsBetween(a: $a, b: $b, first: 20) { totalCount nodes { date name sides { ... on State { code } } issues { name } } } }',
  'query ($a: String!, $b: String!) { timeline(a: $a, b: $b) { month } partners(of: $a, first: 10) { nodes { meetings } } }',
  'query ($a: String!, $b: String!) { search(text: $a, first: 5) { score node { id name } } praise(by: $a, of: $b) { totalCount } }',
  '{ stats { articles } }',
]

/** Two different ones, the same in the same turn of the same client. */
function pair(client: number, turn: number): [string, string] {
  const one = (client * 7 + turn) % parties.length
  const other = (one + 1 + ((client + turn * 5) % (parties.length - 1))) % parties.length
  return [parties[one]!, parties[other]!]
}

export function reader(service: Service, client: number): () => Promise<string | null> {
  let turn = 0
  return async () => {
    const [a, b] = pair(client, turn)
    return failureOf(() => service.ask(queries[turn++ % queries.length]!, { a, b }))
  }
}

/** Keeps the ids of the articles that the service says it has. */
export function writer(service: Service, client: number, acknowledged: Set<string>): () => Promise<string | null> {
  let turn = 0
  return () => {
    const number = turn++
    return failureOf(async () => {
      const answer = await service.ask(
        'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id status reason } }',
        { articles: [article(client, number)] },
      )
      for (const { id, status } of (answer.data?.ingestArticles ?? []) as { id: string; status: string }[])
        if (status !== 'REJECTED') acknowledged.add(id)
      return answer
    })
  }
}

function article(client: number, turn: number) {
  const [a, b] = pair(client, turn).map((code) => states[code as 'QA'].en)
  const day = `2024-${String(1 + (turn % 12)).padStart(2, '0')}-${String(1 + ((turn * client) % 28)).padStart(2, '0')}`
  const [one, other] = [issues[turn % issues.length], issues[(turn + client + 1) % issues.length]]
  return {
    id: `${client}-${turn}`,
    source: 'Soak',
    date: day,
    language: 'en',
    text: `The foreign minister of ${a} met the foreign minister of ${b} on ${day}. They discussed ${one} and ${other}. The foreign minister of ${a} praised the efforts of ${b}.`,
  }
}

async function failureOf(ask: () => Promise<Answered>): Promise<string | null> {
  try {
    const { errors } = await ask()
    return errors?.[0] ? (errors[0].extensions?.code ?? 'UNKNOWN') : null
  } catch (error) {
    return (error as { cause?: { code?: string } }).cause?.code ?? String(error)
  }
}
