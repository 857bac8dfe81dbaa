/** A phrase as the terms, states and other words that it is made of. */
import type { StateMatch } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import type { Reading } from '../engine/readings.ts'
import type { Token } from '../engine/tokens.ts'
import type { IssueLexicon } from './issue-lexicon.ts'
import type { Term } from './term-index.ts'

type Body =
  | { readonly type: 'term'; readonly term: Term }
  | { readonly type: 'state'; readonly code: string; readonly adjective: boolean }
  | {
      readonly type: 'word'
      readonly text: string
      readonly stem: string
      /** No name: it means something, but not in another language's letters. */
      readonly ordinary: boolean
    }

interface Place {
  /** "And" or a comma stands before. */
  readonly joined: boolean
  /** Preposition before. */
  readonly link: Term | null
  /** Owns what follows. */
  readonly owner: boolean
  /** Offset of the text once a conjunction written on it is taken off. */
  readonly start: number
}

export type Item = Body & Place

const separators = ',،;؛/'

export function itemsOf(phrase: string, tokens: readonly Token[], lexicon: IssueLexicon): Item[] {
  const items: Item[] = []
  let joined = false
  let link: Term | null = null
  const push = (at: number, length: number, reading: Reading, body: Body): number => {
    const { start, end } = tokens[at]!
    const place: Place = {
      joined: items.length > 0 && (joined || reading.conjunction),
      link: link ?? (reading.preposition ? lexicon.clitic(reading.preposition) : null),
      owner: lexicon.owns(tokens[at + length]),
      start: reading.conjunction && !reading.preposition ? end - reading.form.length : start,
    }
    items.push(Object.assign(body, place))
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
      at += push(at, 1, ...unknown(phrase, tokens, at, lexicon))
    }
  }
  return withWholeNames(items)
}

/** Unknown words in a row are one name. */
function withWholeNames(items: readonly Item[]): Item[] {
  const whole: Item[] = []
  for (const item of items) {
    const last = whole.at(-1)
    const continues = last?.type === 'word' && item.type === 'word' && !item.joined && !item.link && !last.owner
    if (continues && last.ordinary === item.ordinary)
      whole[whole.length - 1] = {
        ...last,
        text: `${last.text} ${item.text}`,
        stem: `${last.stem} ${item.stem}`,
        owner: item.owner,
      }
    else whole.push(item)
  }
  return whole
}

/** A word of which nothing is known may still show an article, or a conjunction where others precede it. */
function unknown(phrase: string, tokens: readonly Token[], at: number, lexicon: IssueLexicon): [Reading, Body] {
  const { start, end, readings, capital, kind } = tokens[at]!
  const { stem } = lexicon.terms
  const { common } = lexicon.source.names
  const isCommon = ({ form }: Reading): boolean => common.has(form) || common.has(stem(form))
  const plain = readings[0]!
  const reading =
    readings.find(({ form }) => form !== stem(form)) ??
    (isCommon(plain) ? plain : readings.find((one) => isCommon(one) || (at > 0 && isLongJoined(one)))) ??
    plain
  const raw = phrase.slice(reading === plain ? start : end - reading.form.length, end)
  const text = reading === plain || lexicon.source.fold(raw) === reading.form ? raw : reading.form
  const ordinary = kind === 'word' && (lexicon.source.cased ? !capital : isCommon(reading))
  return [reading, { type: 'word', text, stem: stem(reading.form), ordinary }]
}

const isLongJoined = ({ form, conjunction, preposition, future }: Reading): boolean =>
  conjunction && !preposition && !future && form.length >= longEnough

/** Letters that a word has left where its first is taken for a conjunction. */
const longEnough = 4

/** Of equals the term: it is chosen with care. But a form that is an ordinary word too names a state where a place is asked for. */
function isState(state: Found<StateMatch>, other: number, link: Term | null): boolean {
  const { code, weak, form } = state.values[0]!
  if (code === '') return false
  if (state.length === other) return weak && form !== 'adjective' && link?.id === 'in'
  return state.length > other && (!weak || other > 0 || form !== 'adjective')
}
