/** Everything that may be meant at each token of a question, found by words, gazetteers and the store's names. */
import { type Token, tokenize } from '../../ingest/engine/tokens.ts'
import type { Questions } from '../questions/questions.ts'
import { issuesIn } from './issues-in.ts'
import type { EntityMark, Mark, WordMark } from './mark.ts'
import { namesIn } from './names-in.ts'
import { statesAndOffices } from './offices-in.ts'
import { periodAt } from './periods.ts'
import type { Reader } from './reader.ts'
import { nearlyWords } from './slips.ts'

export type Look = Pick<Questions, 'node' | 'nodes' | 'search' | 'relations'>

export interface Marked {
  readonly tokens: readonly Token[]
  readonly options: ReadonlyMap<number, readonly Mark[]>
}

export async function markAll(text: string, reader: Reader, questions: Look, today: string): Promise<Marked> {
  const tokens = tokenize(text, reader.language.orthography)
  const words = wordsIn(tokens, reader)
  const periods = tokens.flatMap((token, start): Mark[] => {
    const found = token.kind === 'mark' ? null : periodAt(tokens, start, reader.periods, today)
    return found ? [{ type: 'period', start, end: start + found.length, period: found.period }] : []
  })
  const { entities: all, offices } = await statesAndOffices(text, tokens, reader, questions)
  const entities = all.filter((mark) => !says(mark, words, tokens))
  const issues = await issuesIn(text, tokens, reader, questions, entities)
  const known = [...entities, ...offices, ...issues, ...periods, ...words]
  const names = await namesIn(text, tokens, reader, questions, known)
  const slips = nearlyWords(tokens, reader, [...known, ...names])
  return {
    tokens,
    options: byStart(merged([...issues, ...entities, ...names]), [...offices, ...periods], [...words, ...slips]),
  }
}

/** Is a name only a small word, such as an agency's three letters? Capitals tell a name. */
const says = ({ start, end }: EntityMark, words: readonly WordMark[], tokens: readonly Token[]): boolean =>
  !tokens[start]!.capital &&
  words.some(
    (word) =>
      word.start === start && word.end === end && word.uses.some(({ as }) => as === 'filler' || as === 'marker'),
  )

/** What words mean apart from names. */
function wordsIn(tokens: readonly Token[], reader: Reader): WordMark[] {
  const first = tokens.findIndex((token) => token.kind !== 'mark')
  return tokens.flatMap((_, start): WordMark[] => {
    const leading = start === first ? reader.leading.at(tokens, start) : null
    const plain = reader.words.at(tokens, start)
    const begins = leading && leading.preposition === '' && (!plain || leading.length >= plain.length)
    const found = begins ? leading : plain
    if (!found) return []
    const { length, pronoun, preposition, conjunction } = found
    const uses = begins && plain?.length === length ? [...found.values, ...plain.values] : found.values
    return [{ type: 'word', start, end: start + length, uses, pronoun, preposition, conjunction }]
  })
}

/** Of entities with the same words, one that may be any of them. */
function merged(entities: readonly EntityMark[]): EntityMark[] {
  const bySpan = new Map<string, EntityMark>()
  for (const mark of entities) {
    const key = `${mark.start} ${mark.end}`
    const known = bySpan.get(key)
    const nodes = new Set(known?.named.map(({ node }) => node.id))
    bySpan.set(
      key,
      known ? { ...known, named: [...known.named, ...mark.named.filter(({ node }) => !nodes.has(node.id))] } : mark,
    )
  }
  return [...bySpan.values()]
}

/** A name hides the words inside it only where it is longer; what is as long stays a possibility. */
function byStart(
  entities: readonly EntityMark[],
  others: readonly Mark[],
  words: readonly Mark[],
): Map<number, Mark[]> {
  const options = new Map<number, Mark[]>()
  const put = (mark: Mark): void => {
    options.set(mark.start, [...(options.get(mark.start) ?? []), mark])
  }
  const longestFirst = (a: Mark, b: Mark): number => b.end - a.end
  for (const mark of entities.toSorted(longestFirst)) put(mark)
  for (const mark of others.toSorted(longestFirst)) put(mark)
  for (const mark of words) put(mark)
  for (const [start, marks] of options) {
    const sorted = marks.toSorted(longestFirst)
    options.set(start, sorted)
  }
  return options
}
