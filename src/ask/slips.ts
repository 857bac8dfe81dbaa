/** Words of a question that are nearly words which the language has for asking, or nearly names of states. */
import type { Token } from '../../ingest/engine/tokens.ts'
import { isWithin } from '../questions/search.ts'
import type { Mark, WordMark } from './mark.ts'
import { stateNode } from './offices-in.ts'
import type { Reader } from './reader.ts'

const shortest = 5

export function nearlyWords(tokens: readonly Token[], reader: Reader, known: readonly Mark[]): Mark[] {
  const taken = new Set(known.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))
  return tokens.flatMap((token, start): Mark[] => {
    if (taken.has(start) || token.kind !== 'word' || token.form.length < shortest) return []
    const forms = [token.form, reader.words.stem(token.form)]
    const near = (word: string): boolean =>
      forms.some((form) => Math.abs(word.length - form.length) <= 1 && isWithin(form, word, 1))
    const place = { start, end: start + 1 }
    const uses = [...reader.words.words()].filter(([word]) => near(word)).map(([, use]) => use)
    const marks: Mark[] = []
    if (uses.length > 0)
      marks.push({
        type: 'word',
        ...place,
        uses,
        pronoun: false,
        preposition: '',
        conjunction: false,
      } satisfies WordMark)
    const codes = new Set([...reader.states.words()].filter(([word]) => near(word)).map(([, { code }]) => code))
    const named = [...codes].map((code) => ({ node: stateNode(code) }))
    if (named.length === 1)
      marks.unshift({ type: 'entity', ...place, text: token.text, named, preposition: '', conjunction: false })
    return marks
  })
}
