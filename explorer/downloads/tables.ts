/** What the pages show, as tables: a row for each sentence, so that nothing loses its proof. */
import type { MeetingFragment, SentenceFragment, ToneFragment, TopicsBetweenQuery } from '../../client/documents.ts'
import type { Picture } from '../graph/picture.ts'
import type { Texts } from '../texts/types.ts'
import { type Cell, csvOf } from './csv.ts'

type Topic = TopicsBetweenQuery['topicsBetween']['nodes'][number]

const names = (nodes: readonly { name?: string }[]): string => nodes.map(({ name }) => name ?? '').join('; ')

const proofHead = ({ columns }: Texts) => [
  columns.quote,
  columns.source,
  columns.title,
  columns.published,
  columns.address,
  columns.start,
  columns.end,
]

const proof = ({ quote, start, end, article }: SentenceFragment): readonly Cell[] => [
  quote,
  article.source,
  article.title,
  article.date,
  article.url,
  start,
  end,
]

export const topicsTable = (topics: readonly Topic[], texts: Texts): string =>
  csvOf(
    [texts.columns.topic, texts.columns.date, texts.columns.encounter, texts.columns.people, ...proofHead(texts)],
    topics.flatMap(({ issue, discussions }) =>
      discussions.flatMap(({ encounter, officials, citations }) =>
        citations.map((citation) => [issue.name, encounter.date, encounter.name, names(officials), ...proof(citation)]),
      ),
    ),
  )

export const meetingsTable = (meetings: readonly MeetingFragment[], texts: Texts): string =>
  csvOf(
    [
      texts.columns.date,
      texts.columns.format,
      texts.columns.planned,
      texts.columns.sides,
      texts.columns.people,
      texts.columns.topics,
      texts.columns.sources,
      ...proofHead(texts),
    ],
    meetings.flatMap((meeting) =>
      meeting.citations.map((citation) => [
        meeting.date,
        texts.format[meeting.format],
        meeting.planned,
        names(meeting.sides),
        names(meeting.officials),
        names(meeting.issues),
        meeting.sourceCount,
        ...proof(citation),
      ]),
    ),
  )

export const praiseTable = (praises: readonly ToneFragment[], texts: Texts): string =>
  csvOf(
    [texts.columns.date, texts.columns.from, texts.columns.to, texts.columns.sources, ...proofHead(texts)],
    praises.flatMap(({ date, by, of, sourceCount, citations }) =>
      citations.map((citation) => [date, by.name, of.name, sourceCount, ...proof(citation)]),
    ),
  )

/** What the picture shows, a row for each link. */
export function linksTable({ nodes, links }: Picture, { columns, edges }: Texts): string {
  const nameOf = (id: string) => nodes.get(id)?.name
  return csvOf(
    [columns.from, columns.link, columns.to, columns.number, columns.first, columns.last],
    [...links.values()].map(({ from, kind, to, number, firstDate, lastDate }) => [
      nameOf(from),
      edges[kind],
      nameOf(to),
      number,
      firstDate,
      lastDate,
    ]),
  )
}
