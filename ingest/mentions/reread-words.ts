/** Words that are not what their letters say, or another phrase than the longest, as their neighbours show. */
import { classesOf } from '../engine/classes.ts'
import type { Lexicon } from '../engine/lexicon.ts'
import { type Found, isOf } from '../engine/phrase-index.ts'
import type { Token } from '../engine/tokens.ts'
import type { Scan } from './scan.ts'

export type Looked = { [index in 'words' | 'states' | 'offices' | 'agencies']: Scan[index][number][] }

/** Changes the words that were looked up. */
export function rereadWords(tokens: readonly Token[], looked: Looked, lexicon: Lexicon): void {
  const { words } = looked
  words.forEach((found, at) => {
    if (!found) return
    const leads = isOf(found, 'verb.or.preposition') && isPlainNoun(tokens, looked, at + found.length, lexicon)
    if (leads || isMisreadVerb(found) || lexicon.homographs.has(tokens[at]!.text)) words[at] = null
    else if (lexicon.nouns.has(tokens[at]!.text)) words[at] = asNoun(found)
    else if (endsInDescribed(found, at, looked)) words[at] = lexicon.words.at(tokens, at, at + 1)
    else if (isOf(found, 'role.noun')) rereadRole(tokens, at, looked, lexicon)
  })
}

/** "بالدور القيادي", "الدور الرئيس": both have the article, so that the second says what role, and names nobody. */
function rereadRole(tokens: readonly Token[], at: number, { offices }: Looked, lexicon: Lexicon): void {
  const { article = ' ' } = lexicon.language.orthography
  const isDefinite = tokens[at]!.readings.some(({ form }) => form.startsWith(article))
  if (isDefinite && offices[at + 1]?.reading.form.startsWith(article)) offices[at + 1] = null
}

/** Whoever expresses something, and what else may stand before it. */
const noNoun = [
  'group',
  'pronoun',
  'delegates',
  'side.head',
  'own.country',
  'within.it',
  'during',
  'clause',
  'adverb',
  'delegation.head',
]

/** "عبر منفذ صفوان", but "عبر الوزير": a common noun, of which nobody is the subject. */
function isPlainNoun(tokens: readonly Token[], looked: Looked, at: number, lexicon: Lexicon): boolean {
  const { names, language, honorifics, addresses } = lexicon
  const token = at < tokens.length ? tokens[at]! : null
  if (token?.kind !== 'word' || looked.states[at] || looked.offices[at] || looked.agencies[at]) return false
  const values = looked.words[at]?.values ?? []
  if (values.some((name) => name.startsWith('prep.') || noNoun.includes(name))) return false
  if (names.given.has(token.form) || [honorifics, addresses].some((index) => index.mayBegin(token.word))) return false
  const { article = ' ' } = language.orthography
  const bare = token.form.startsWith(article) ? token.form.slice(article.length) : token.form
  return [token.form, bare].some((form) => names.common.has(form) && !names.verbs.has(form))
}

/** "بين الجانبين القطري والباكستاني": whose sides they are is said behind, and the group is one that acts. */
const endsInDescribed = (found: Found<string>, at: number, { words, states }: Looked): boolean =>
  found.length > 1 &&
  isOf(found, 'topic.tail') &&
  states[at + found.length]?.values[0]?.form === 'adjective' &&
  isOf(words[at + found.length - 1] ?? null, 'group')

const verbal = new Set(['verb', 'past', 'present'])

const isVerbal = (name: string): boolean => verbal.has(name) || name.endsWith('verb')

/** Without what the verb of the like spelling is. */
function asNoun({ length, reading, values }: Found<string>): Found<string> | null {
  const kept = values.filter((name) => !isVerbal(name) && name !== 'finite')
  return kept.length > 0 ? { length, reading, values: kept, classes: classesOf(kept) } : null
}

/** No preposition is written into a verb: "كيري" is not "ك" and "يرى". */
const isMisreadVerb = (found: Found<string>): boolean =>
  found.reading.preposition !== '' && found.values.every(isVerbal)
