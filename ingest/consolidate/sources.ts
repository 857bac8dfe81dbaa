/**
 * How many stand behind a fact. Near-identical copies of one wire report are one source, credited to the agency; so are
 * all reports that credit it, and all of one outlet.
 */
import type { ArticleRecord } from './record.ts'
import { isDay } from './reports.ts'
import { byCodeUnit } from './tally.ts'

/** Words in a row that two copies share, and the share of the shorter text that makes them copies. */
const SHINGLE = 4
const ALIKE = 0.8
/** Long texts are told apart by their beginning. */
const COMPARED = 20_000

/** The articles behind a fact, as its node or edge tells of them. */
export interface Reporting {
  readonly sources: number
  readonly publishedBy: readonly string[]
  readonly languages: readonly string[]
  readonly reported: string | null
}

/** @param sources Of these articles and perhaps of others. */
export function reportingOf(records: Iterable<ArticleRecord>, sources: Sources): Reporting {
  const each = [...new Map([...records].map((record) => [record.id, record])).values()]
  const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort(byCodeUnit)
  const days = each.flatMap(({ article }) => (isDay(article.date) ? article.date : [])).sort(byCodeUnit)
  return {
    sources: countSources(
      each.map(({ id }) => id),
      sources,
    ),
    publishedBy: sorted(each.flatMap(({ article }) => article.source ?? [])),
    languages: sorted(each.map((record) => languageOf(record).toLowerCase().split('-')[0]!)),
    reported: days[0] ?? null,
  }
}

/** The article's own tag, else what it was read as. */
export const languageOf = ({ article, fragment }: ArticleRecord): string => article.lang ?? fragment.language ?? 'und'

/** The source behind each article: an agency's id, an outlet, or the article itself. */
export type Sources = ReadonlyMap<string, string>

export function sourcesOf(records: readonly ArticleRecord[]): Sources {
  const sorted = [...new Map(records.map((record) => [record.id, record])).values()].sort((a, b) =>
    byCodeUnit(a.id, b.id),
  )
  const sources = new Map<string, string>()
  for (const copies of groupCopies(sorted)) {
    const agencies = copies.flatMap(creditedBy).sort(byCodeUnit)
    const outlets = copies.flatMap(({ article }) => article.source ?? []).sort(byCodeUnit)
    for (const { id } of copies) sources.set(id, agencies[0] ?? outlets[0] ?? copies[0]!.id)
  }
  return sources
}

export const countSources = (articles: Iterable<string>, sources: Sources): number =>
  new Set([...articles].map((article) => sources.get(article))).size

/** Number of outlets that published these articles; one without an outlet counts for itself. */
export const countOutlets = (records: readonly ArticleRecord[]): number =>
  new Set(records.map(({ id, article }) => article.source ?? id)).size

export const creditedBy = ({ fragment }: ArticleRecord): string[] =>
  fragment.entities.flatMap((entity) => (entity.type === 'Agency' && entity.kind === 'news' ? entity.id : []))

/** Each with those that it is a copy of, directly or through others. */
function groupCopies(records: readonly ArticleRecord[]): ArticleRecord[][] {
  if (records.length < 2) return records.map((record) => [record])
  const shingles = new Map(records.map((record) => [record, shinglesOf(record.article.text)]))
  const left = new Set(records)
  const groups: ArticleRecord[][] = []
  for (const first of records) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const one of group)
      for (const other of left)
        if (alike(shingles.get(one)!, shingles.get(other)!)) {
          left.delete(other)
          group.push(other)
        }
    groups.push(group.sort((a, b) => byCodeUnit(a.id, b.id)))
  }
  return groups
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, COMPARED)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length <= SHINGLE) return new Set([words.join(' ')])
  return new Set(words.slice(SHINGLE - 1).map((_, start) => words.slice(start, start + SHINGLE).join(' ')))
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of shorter) if (longer.has(shingle)) shared++
  return shared >= ALIKE * shorter.size
}
