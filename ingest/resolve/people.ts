/** The people of one article: mentions that name one person are joined. */
import { isWordOf, type Lexicon } from '../engine/lexicon.ts'
import type { Token, Word } from '../engine/tokens.ts'
import { mentionAs } from '../mentions/mention-copy.ts'
import { nameReading } from '../mentions/names.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, isMark, type Scan } from '../mentions/scan.ts'
import { saidWords, statesOf } from './offices.ts'
import { Person } from './person.ts'

/** Comparable words of a name: particles, initials and the article are left out. */
export function comparableTokens(lexicon: Lexicon, tokens: readonly Token[], opening = tokens[0]?.form): string[] {
  const { names } = lexicon
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!
    const form = at === 0 ? opening! : tokens[at]!.form
    if (kind !== 'word' || isInitial(form) || names.particles.has(form)) continue
    // "Felipe VI": the number tells which king.
    if (isWordOf(lexicon, tokens, at, 'name.suffix') && !/^[IVX]+$/.test(text)) continue
    found.push(withoutArticle(lexicon, form))
  }
  return found
}

/** At most one letter. */
const isInitial = (form: string): boolean =>
  form.length < 2 || (form.includes('.') && form.replace(/\./g, '').length < 2)

/** Without the article, and without a particle written together with it: "عبدالمقصود". At least three letters stay. */
export const withoutArticle = (lexicon: Lexicon, form: string): string => {
  const { article } = lexicon.language.orthography
  if (article === undefined) return form
  const inside = form.indexOf(article, 1)
  const definite = inside > 0 && lexicon.names.particles.has(form.slice(0, inside)) ? form.slice(inside) : form
  return definite.startsWith(article) && definite.length > article.length + 2
    ? definite.slice(article.length)
    : definite
}

/** The readings of a word without the article. */
export function bareForms(word: Word, lexicon: Lexicon): readonly string[] {
  word.bare ??= word.readings.map(({ form }) => withoutArticle(lexicon, form))
  return word.bare
}

export function nameTokens(scan: Scan, [from, to]: readonly [number, number]): string[] {
  const opening = to > from ? nameReading(scan, from).form : ''
  return comparableTokens(scan.lexicon, scan.tokens.slice(from, to), opening)
}

/** True where every token of the shorter name stands in the longer one, in order. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const short = a.length <= b.length ? a : b
  const long = short === a ? b : a
  let at = -1
  for (const token of short) {
    at = long.indexOf(token, at + 1)
    if (at < 0) return false
  }
  return short.length > 0
}

const consort = 'first-lady'

/** "President Trump and First Lady Melania Trump": two who share a name. */
function areSpouses({ titles }: Person, { offices }: PersonMention): boolean {
  const isConsort = (held: PersonMention['offices']): boolean => held.some((title) => title.offices.includes(consort))
  return titles.length > 0 && offices.length > 0 && isConsort(titles) !== isConsort(offices)
}

const reigning = new Set(['king', 'queen', 'emir', 'sultan', 'pope'])

/** "King Abdullah" is no "Prime Minister Abdullah Ensour": a monarch goes by his first name. */
function isNamesakeOfMonarch(person: Person, tokens: readonly string[], { offices }: PersonMention): boolean {
  const reigns = (held: PersonMention['offices']): boolean =>
    held.some((title) => title.offices.some((office) => reigning.has(office)))
  const [short, long] = person.tokens.length === 1 ? [person.titles, offices] : [offices, person.titles]
  if (Math.min(person.tokens.length, tokens.length) > 1 || person.tokens.length === tokens.length) return false
  return long.length > 0 && reigns(short) && !reigns(long)
}

/** Letters of a name that may be spelt otherwise. */
const fewestLetters = 5

/** As it is compared, and doubled letters once. */
const soundOf = (word: string, spellings: readonly (readonly [string, string])[]): string =>
  spellings.reduce((sound, [from, to]) => sound.replaceAll(from, to), word).replace(/(.)\1+/gu, '$1')

/** Of a person's names, those that another is compared with: the work stays linear in the text. */
const mostCompared = 4

/** People who share a word of their names; of more only the latest are compared, so that the work stays linear. */
const mostNamesakes = 200

export class People {
  readonly all: Person[] = []
  readonly #byToken = new Map<string, Person[]>()
  readonly #scan: Scan
  /** By how their family names sound; null where two sound alike. Made when all are named. */
  #bySound: Map<string, Person | null> | undefined

  constructor(scan: Scan) {
    this.#scan = scan
  }

  /** The person of that name, the most recent where several fit; a new one where none does and `create` is set. */
  named(mention: PersonMention, create: boolean): Person | null {
    const tokens = nameTokens(this.#scan, mention.name!)
    if (tokens.length === 0) return null
    const stated = statesOf(mention)
    const fitting: Person[] = []
    for (const token of tokens)
      for (const person of this.#byToken.get(token) ?? [])
        if (
          sameName(person.tokens, tokens) &&
          !fitting.includes(person) &&
          !contradicts(person, stated) &&
          !areSpouses(person, mention) &&
          !(this.#scan.lexicon.cased && isNamesakeOfMonarch(person, tokens, mention)) &&
          !this.#haveOtherFathers(person, mention.name!) &&
          !this.#areKin(person, tokens, mention.name!)
        )
          fitting.push(person)
    const apart = create && fitting.length === 0 ? this.#namedApart(mention, tokens, stated) : null
    if (apart) {
      apart.add(mentionAs(mention, { from: mention.name![0], offices: [], states: [] }), new Set())
      return apart
    }
    const [word] = tokens
    const fit = tokens.length === 1 ? ofFamily(fitting, word!, mention.from, this.#scan.lexicon.cased) : latest(fitting)
    const person = fit ?? (create ? new Person(tokens) : null)
    if (!person) return null
    if (fitting.length === 0) this.all.push(person)
    if (tokens.length > person.tokens.length) person.tokens = tokens
    for (const token of person.tokens) this.#index(token, person)
    person.add(mention, saidWords(this.#scan, mention))
    return person
  }

  /** "la reunión con el vicepresidente cubano, Demir, quien …": behind a comma the family name of one whom the text has named, of another state than the title. */
  #namedApart({ name }: PersonMention, tokens: readonly string[], stated: readonly string[]): Person | null {
    if (!this.#scan.lexicon.cased || !isMark(this.#scan, name![0] - 1, ',')) return null
    const known = this.#byToken.get(tokens.at(-1)!) ?? []
    const isHe = (person: Person): boolean =>
      person.tokens.length > tokens.length &&
      person.tokens.at(-1) === tokens.at(-1) &&
      sameName(person.tokens, tokens) &&
      contradicts(person, stated)
    return known.find(isHe) ?? null
  }

  /** One whom the article only calls by the last word of his name. */
  bynamed(token: string): Person {
    const person = new Person([token])
    this.all.push(person)
    this.#index(token, person)
    return person
  }

  /** "سلمان بن عبد العزيز" is the father in "محمد بن سلمان بن عبد العزيز". */
  #areKin(person: Person, tokens: readonly string[], name: readonly [number, number]): boolean {
    if (tokens.length === person.tokens.length) return false
    const names = person.names.slice(0, mostCompared)
    const [short, shortRanges, ranges] =
      tokens.length < person.tokens.length ? [tokens, [name], names] : [person.tokens, names, [name]]
    // "بن سلمان": the son, called by his father's name.
    if (shortRanges.some(([from]) => isA(this.#scan, from, 'name.patronymic'))) return false
    return ranges.some(([from, to]) => {
      for (let at = from + 1; at < to; at++)
        if (isA(this.#scan, at - 1, 'name.patronymic') && this.#comparableAt(at) === short[0]) return true
      return false
    })
  }

  /** "عبد الله": the word behind the particle. */
  #comparableAt(at: number): string {
    const { tokens, lexicon } = this.#scan
    const word = lexicon.names.particles.has(tokens[at]!.form) ? (tokens[at + 1] ?? tokens[at]!) : tokens[at]!
    return withoutArticle(lexicon, word.form)
  }

  /** "محمد ولد عبد العزيز" is no "محمد بن سلمان بن عبد العزيز". */
  #haveOtherFathers({ names }: Person, name: readonly [number, number]): boolean {
    const father = this.#fatherIn(name)
    if (!father) return false
    const known = names.slice(0, mostCompared).flatMap((one) => this.#fatherIn(one) ?? [])
    // "عبد العزيز" is written "عبدالعزيز" too.
    return known.length > 0 && known.every((other) => !other.startsWith(father) && !father.startsWith(other))
  }

  /** The word behind "son of", where that follows the given name. */
  #fatherIn([from, to]: readonly [number, number]): string | null {
    const isSon = from + 2 < to && isA(this.#scan, from + 1, 'name.patronymic')
    return isSon ? this.#scan.tokens[from + 2]!.form : null
  }

  #index(token: string, person: Person): void {
    const list = this.#byToken.get(token)
    if (!list) this.#byToken.set(token, [person])
    else if (!list.includes(person)) list.push(person)
    if (list && list.length > mostNamesakes) list.shift()
  }

  /** The one person whose family name sounds like the word, however it is spelt: "Al-Dairi", "Al-Dayri". */
  spelt(word: string): Person | null {
    const { soundSpellings } = this.#scan.lexicon.language.orthography
    if (!soundSpellings || word.length < fewestLetters) return null
    if (!this.#bySound) {
      this.#bySound = new Map()
      for (const person of this.all) {
        const sound = soundOf(person.tokens.at(-1)!, soundSpellings)
        this.#bySound.set(sound, this.#bySound.has(sound) ? null : person)
      }
    }
    return this.#bySound.get(soundOf(word, soundSpellings)) ?? null
  }

  /** The person one of whose name's words stands alone at the token, as it is without the article. */
  withWord(bare: string, at: number): Person | null {
    const fitting = this.#byToken.get(bare)
    return fitting ? ofFamily(fitting, bare, at, this.#scan.lexicon.cased) : null
  }
}

/** Of those whose family name the word is, or of all, whom the text has named most before the token. */
function ofFamily(people: readonly Person[], word: string, at: number, cased: boolean): Person | null {
  const family = people.filter(({ tokens }) => tokens.at(-1) === word)
  const fitting = family.length > 0 ? family : people
  // "Milei", although his sister Karina Milei was named since: whom the article calls so, or named first.
  return cased ? (fitting.find(({ names }) => names.some(isOneWord)) ?? fitting[0] ?? null) : mostNamed(fitting, at)
}

const isOneWord = ([from, to]: readonly [number, number]): boolean => to - from === 1

/** "كيم": he of whom the article tells, and not his father, named once beside him; of two named alike the latest. */
function mostNamed(people: readonly Person[], at: number): Person | null {
  if (people.length < 2) return people[0] ?? null
  const before = people.filter(({ names }) => names[0]![0] < at)
  const most = Math.max(...before.map(({ names }) => names.length))
  return latest(before.length > 0 ? before.filter(({ names }) => names.length === most) : people)
}

const latest = (people: readonly Person[]): Person | null =>
  people.reduce<Person | null>((best, person) => (best && best.last >= person.last ? best : person), null)

const contradicts = (person: Person, stated: readonly string[]): boolean =>
  stated.length > 0 && person.states.length > 0 && !stated.some((state) => person.states.includes(state))
