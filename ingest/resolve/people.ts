/** The people of one article: mentions that name one person are joined, descriptions find the person that they mean. */
import type { Lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/tokens.ts'
import type { PersonMention } from '../mentions/people.ts'
import type { Scan } from '../mentions/scan.ts'

export interface Person {
  /** Comparable tokens of the fullest name. */
  readonly tokens: string[]
  /** Token ranges of the names, in order of the text. */
  readonly names: (readonly [number, number])[]
  readonly mentions: PersonMention[]
}

/** Comparable words of a name: particles, initials and the article are left out. */
export function comparableTokens(lexicon: Lexicon, tokens: readonly Token[]): string[] {
  const { names, language, words } = lexicon
  const article = language.orthography.article
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || token.form.replace(/\./g, '').length < 2) return []
    if (names.particles.has(token.form) || words.at(tokens, at)?.values.includes('name.suffix')) return []
    const definite = article !== undefined && token.form.startsWith(article) && token.form.length > 4
    return [definite ? token.form.slice(article.length) : token.form]
  })
}

export const nameTokens = (scan: Scan, [from, to]: readonly [number, number]): string[] =>
  comparableTokens(scan.lexicon, scan.tokens.slice(from, to))

/** True where every token of the shorter name stands in the longer one, in order, the last among them. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (short.length === 1) return long.includes(short[0]!)
  let at = -1
  return short.every((token) => {
    at = long.indexOf(token, at + 1)
    return at >= 0
  })
}

export class People {
  readonly all: Person[] = []
  readonly #scan: Scan

  constructor(scan: Scan) {
    this.#scan = scan
  }

  /** The person of that name, the most recent where several fit; a new one where none does and `create` is set. */
  named(mention: PersonMention, create: boolean): Person | null {
    const tokens = nameTokens(this.#scan, mention.name!)
    if (tokens.length === 0) return null
    const fitting = this.all.filter((person) => sameName(person.tokens, tokens) && !contradicts(person, mention))
    const person = fitting.sort((a, b) => lastOf(b) - lastOf(a))[0]
    if (person) {
      if (tokens.length > person.tokens.length) person.tokens.splice(0, Infinity, ...tokens)
      add(person, mention)
      return person
    }
    if (!create) return null
    const created: Person = { tokens, names: [], mentions: [] }
    add(created, mention)
    this.all.push(created)
    return created
  }

  /** The person one of whose name's words stands alone at the token. */
  withToken(form: string): Person | null {
    const article = this.#scan.lexicon.language.orthography.article
    const bare = article && form.startsWith(article) && form.length > 4 ? form.slice(article.length) : form
    const family = this.all.filter((person) => person.tokens.at(-1) === bare)
    const fitting = family.length > 0 ? family : this.all.filter((person) => person.tokens.includes(bare))
    return fitting.sort((a, b) => lastOf(b) - lastOf(a))[0] ?? null
  }
}

function add(person: Person, mention: PersonMention): void {
  person.mentions.push(mention)
  person.names.push(mention.name!)
}

const lastOf = (person: Person): number => person.mentions.at(-1)?.from ?? -1

export const statesOf = (mention: PersonMention): string[] => [
  ...mention.offices.flatMap((office) => office.states),
  ...mention.states,
]

function contradicts(person: Person, mention: PersonMention): boolean {
  const stated = statesOf(mention)
  const known = person.mentions.flatMap(statesOf)
  return stated.length > 0 && known.length > 0 && !stated.some((state) => known.includes(state))
}

/** How alike two offices are, 0 to 1: the words of their ids that they share, among all. */
export function officeLikeness(a: readonly string[], b: readonly string[]): number {
  const words = (offices: readonly string[]): Set<string> =>
    new Set(offices.flatMap((office) => office.split('-')).filter((word) => word !== 'of' && word !== 'for'))
  const left = words(a)
  const right = words(b)
  const shared = [...right].filter((word) => left.has(word)).length
  return shared / new Set([...left, ...right]).size || 0
}

export const officesOf = (mention: PersonMention): string[] => mention.offices.flatMap((office) => office.offices)
