/** Tokens back into offsets of the text as given. */
import type { Span } from '../fragment.ts'
import { nameReading } from '../mentions/names.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Person } from '../resolve/person.ts'
import { cliticLength } from '../resolve/topic-boundaries.ts'
import type { TopicRange } from '../resolve/topic-phrase.ts'

export const spanOf = (scan: Scan, from: number, to: number): Span => ({
  start: scan.tokens[from]!.start,
  end: scan.tokens[to - 1]!.end,
})

export const wordsOf = (scan: Scan, span: Span): string => scan.text.slice(span.start, span.end)

/** Without the preposition or conjunction that is written together with the name: "لبانيتا" names بانيتا. */
export function nameSpan(scan: Scan, person: Person, from: number, to: number): Span {
  const span = spanOf(scan, from, to)
  const token = scan.tokens[from]!
  if (token.end - token.start !== token.form.length || person.tokens.includes(token.form)) return span
  if (to - from > 1) return { ...span, start: token.end - nameReading(scan, from).form.length }
  const { article } = scan.lexicon.language.orthography
  const bare = (form: string): string => (article && form.startsWith(article) ? form.slice(article.length) : form)
  const reading = token.readings
    .slice(1)
    .find(({ form }) => person.tokens.includes(form) || person.tokens.includes(bare(form)))
  return reading && token.form.endsWith(reading.form) ? { ...span, start: span.end - reading.form.length } : span
}

/** Without the preposition that is written together with an organisation's first word. */
export function agencySpan(scan: Scan, from: number, to: number): Span {
  const span = spanOf(scan, from, to)
  // "وزارة …": no "and".
  const head = scan.lexicon.organisationHeads.at(scan.tokens, from, to)?.reading
  const isBare = head && !head.conjunction && head.preposition === ''
  return isBare ? span : { ...span, start: span.start + cliticLength(scan, from) }
}

export function topicSpan(scan: Scan, [from, to]: TopicRange): Span {
  const span = spanOf(scan, from, to)
  return { ...span, start: span.start + cliticLength(scan, from) }
}

/** The folded words of a phrase that say what it is about. */
export function contentWords(scan: Scan, [from, to]: TopicRange): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = from; at < to; at++) {
    const classes = scan.words[at]?.values ?? []
    const links = classes.some((name) => name === 'article' || name === 'topic.lead' || name.startsWith('prep.'))
    if (scan.tokens[at]!.kind !== 'mark' && !links) words.add(scan.tokens[at]!.form)
  }
  return words
}
