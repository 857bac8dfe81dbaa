/** A phrase as the terms, states and other words that it is made of. */
import type { StateMatch } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import type { Reading, Token } from '../engine/tokens.ts'
import type { IssueLexicon } from './issue-lexicon.ts'
import type { Term } from './term-index.ts'

type Body =
  | { readonly type: 'term'; readonly term: Term }
  | { readonly type: 'state'; readonly code: string; readonly adjective: boolean }
  | { readonly type: 'word'; readonly text: string; readonly stem: string }

export type Item = Body & {
  /** "And" or a comma stands before. */
  readonly joined: boolean
  /** Preposition before. */
  readonly link: Term | null
  /** Owns what follows. */
  readonly owner: boolean
  /** Offset of the text once a conjunction written on it is taken off. */
  readonly start: number
}

const separators = ',،;؛/'

export function itemsOf(phrase: string, tokens: readonly Token[], lexicon: IssueLexicon): Item[] {
  const items: Item[] = []
  let joined = false
  let link: Term | null = null
  const push = (at: number, length: number, reading: Reading, body: Body): number => {
    const { start, end } = tokens[at]!
    items.push({
      ...body,
      joined: items.length > 0 && (joined || reading.conjunction),
      link: link ?? (reading.preposition ? lexicon.clitic(reading.preposition) : null),
      owner: lexicon.owns(tokens[at + length]),
      start: reading.conjunction && !reading.preposition ? end - reading.form.length : start,
    })
    joined = false
    link = null
    return length
  }
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const found = lexicon.terms.at(tokens, at)
    const state = lexicon.source.states.at(tokens, at)
    if (state && isState(state, found?.length ?? 0, link)) {
      const { code, form } = state.values[0]!
      at += push(at, state.length, state.reading, { type: 'state', code, adjective: form === 'adjective' })
    } else if (found?.term?.kind === 'link') {
      joined ||= found.term.id === 'and' || found.reading.conjunction
      if (found.term.id !== 'and') link = found.term
      at += found.length
    } else if (found) {
      joined ||= found.reading.conjunction
      at += found.term ? push(at, found.length, found.reading, { type: 'term', term: found.term }) : found.length
    } else if (token.kind === 'mark' || lexicon.owns(token)) {
      joined ||= separators.includes(token.text)
      at++
    } else {
      const { stem } = lexicon.terms
      const reading = token.readings.find(({ form }) => form !== stem(form)) ?? token.readings[0]!
      const text = reading === token.readings[0] ? phrase.slice(token.start, token.end) : reading.form
      at += push(at, 1, reading, { type: 'word', text, stem: stem(reading.form) })
    }
  }
  return items
}

/** Of equals the term: it is chosen with care. But a form that is an ordinary word too names a state where a place is asked for. */
function isState(state: Found<StateMatch>, other: number, link: Term | null): boolean {
  const { code, weak, form } = state.values[0]!
  if (code === '') return false
  if (state.length === other) return weak && form !== 'adjective' && link?.id === 'in'
  return state.length > other && (!weak || other > 0 || form !== 'adjective')
}
