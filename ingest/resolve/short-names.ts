/** Words of known people's names that stand alone: "كيري", "Lavrov", "عبد المقصود". */
import type { Reading } from '../engine/readings.ts'
import { nameEnd } from '../mentions/names.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import { honorificEnd } from '../mentions/title-gap.ts'
import { isAmbiguous, isCommon, isDefinite, isGivenName, isParticle, mayBeParticle } from '../mentions/word-kinds.ts'
import type { Bynames } from './bynames.ts'
import { bareForms, nameTokens, type People, sameName, withoutArticle } from './people.ts'
import type { Person } from './person.ts'

export interface ShortName {
  readonly person: Person
  readonly to: number
  readonly reading: Reading
}

/** Of a person's names, those that are compared: the work stays linear in the text. */
const mostNames = 8

export class ShortNames {
  readonly #scan: Scan
  readonly #people: People
  readonly #mentions: ReadonlyMap<number, PersonMention>
  readonly #bynames: Bynames
  #sons: ReadonlyMap<string, Person | null> | undefined
  /** Where full names end, by where they start. */
  readonly #strangers = new Map<number, number>()
  /** By the token that they start at. */
  readonly all = new Map<number, ShortName>()

  /** `named`: whoever is named, those who are no officials too. */
  constructor(
    scan: Scan,
    people: People,
    mentions: ReadonlyMap<number, PersonMention>,
    named: readonly PersonMention[],
    bynames: Bynames,
  ) {
    this.#scan = scan
    this.#people = people
    this.#mentions = mentions
    this.#bynames = bynames
    for (const { name } of named)
      if (name && name[1] - name[0] > 1 && isGivenName(scan, name[0])) this.#strangers.set(name[0], name[1])
    for (const sentence of scan.sentences) if (!sentence.furniture) this.#find(sentence.from, sentence.to)
  }

  #find(from: number, limit: number): void {
    const { tokens, lexicon, states } = this.#scan
    for (let at = from; at < limit; at++) {
      const mention = this.#mentions.get(at)
      if (mention) {
        at = mention.to - 1
        continue
      }
      // "بيونغ يانغ": no word of a place's name is a person's.
      const place = states[at]?.length ?? 0
      if (place > 1) {
        at += place - 1
        continue
      }
      // "راشد محمد الشريقي": no word of a stranger's name is another's.
      const stranger = this.#strangers.get(at)
      if (stranger) {
        at = stranger - 1
        continue
      }
      // "للدكتور قنديل": a title before a name that is a word too.
      const title = honorificEnd(this.#scan, at, limit)
      const start = title > at && title < limit && this.#named(title, limit) ? title : at
      const found = this.#named(start, limit)
      if (!found) continue
      const { person, reading } = found
      const plain = reading === tokens[start]!.readings[0]
      const to = found.to ?? (plain ? this.#sameEnd(start, limit, person) : start + 1)
      const led = start > at ? lexicon.honorifics.at(tokens, at) : null
      this.all.set(at, { person, to, reading: led?.reading ?? reading })
      person.names.push([start, to])
      at = to - 1
    }
  }

  /** Whom the one word means, how it is read, and its end where a particle begins it. */
  #named(at: number, limit: number): { person: Person; reading: Reading; to?: number } | null {
    const { tokens, lexicon, words } = this.#scan
    const token = tokens[at]!
    if (token.kind !== 'word' || (lexicon.cased && !token.capital) || this.#mentions.has(at)) return null
    const led = lexicon.cased ? null : this.#behindParticle(at)
    if (led) return led
    if (isCommon(this.#scan, at) || isParticle(this.#scan, at)) return null
    // "مشعل بن فهم": another man's given name.
    if (!lexicon.cased && isA(this.#scan, at + 1, 'name.patronymic')) return null
    const bare = bareForms(token.word, lexicon)
    for (let i = 0; i < bare.length; i++) {
      const reading = token.readings[i]!
      const person = this.#people.withWord(bare[i]!, at)
      if (!person) continue
      if (words[at] && !lexicon.names.family.has(reading.form) && !this.#isSubject(at)) return null
      return this.#needsParticle(person, reading.form) ? null : { person, reading }
    }
    const spelt = words[at] || this.#scan.states[at] ? null : this.#people.spelt(bare[0]!)
    return spelt ? { person: spelt, reading: token.readings[0]! } : this.#bynamed(at, limit)
  }

  /** "تلقى العربي اتصالا", "مع العربي": a family name that is an adjective too, behind no noun, of somebody whom the article names. */
  #isSubject(at: number): boolean {
    const { tokens, lexicon } = this.#scan
    const { form } = tokens[at]!
    if (lexicon.cased || !isAmbiguous(this.#scan, at) || !isDefinite(this.#scan, at)) return false
    const isLed = isA(this.#scan, at - 1, 'prep.with') || isA(this.#scan, at - 1, 'prep.between')
    if (!isLed && !isA(this.#scan, at - 1, 'verb')) return false
    return this.#people.withWord(withoutArticle(lexicon, form), at)?.tokens.at(-1) === withoutArticle(lexicon, form)
  }

  #bynamed(at: number, limit: number): { person: Person; reading: Reading } | null {
    const reading = this.#bynames.at(at, limit)
    return reading && { person: this.#people.bynamed(withoutArticle(this.#scan.lexicon, reading.form)), reading }
  }

  /** "عبد المقصود": the last word of a name with the particle before it. */
  #behindParticle(at: number): { person: Person; reading: Reading; to: number } | null {
    // "بدأ بوتين" is no "بـ دا بوتين".
    if (!mayBeParticle(this.#scan, at) || isA(this.#scan, at, 'verb')) return null
    const { tokens, lexicon } = this.#scan
    const reading = tokens[at]!.readings.find(({ form }) => lexicon.names.particles.has(form))
    const next = tokens[at + 1]
    if (!reading || next?.kind !== 'word' || next.breaks > 0 || this.#mentions.has(at + 1)) return null
    const bare = withoutArticle(lexicon, next.form)
    const named = this.#people.withWord(bare, at)
    const person = named?.tokens.at(-1) === bare ? named : this.#sonOf(reading.form, next.form)
    return person && { person, reading, to: at + 2 }
  }

  /** "ولد الشيخ": of whom the text names so, and of nobody else, with more names behind it. */
  #sonOf(particle: string, father: string): Person | null {
    this.#sons ??= this.#findSons()
    return this.#sons.get(`${particle} ${father}`) ?? null
  }

  /** By particle and word, whose name holds them; null where several people's do. */
  #findSons(): ReadonlyMap<string, Person | null> {
    const { tokens } = this.#scan
    const sons = new Map<string, Person | null>()
    for (const person of this.#people.all)
      for (const [from, to] of person.names.slice(0, mostNames))
        for (let at = from + 1; at < to - 1; at++) {
          if (!isParticle(this.#scan, at)) continue
          const key = `${tokens[at]!.form} ${tokens[at + 1]!.form}`
          sons.set(key, !sons.has(key) || sons.get(key) === person ? person : null)
        }
    return sons
  }

  /** "العزيز" is no "عبد العزيز". */
  #needsParticle({ names }: Person, form: string): boolean {
    const { tokens, lexicon } = this.#scan
    const { article } = lexicon.language.orthography
    if (article === undefined || !form.startsWith(article)) return false
    return !names.slice(0, mostNames).some(([from, to]) => {
      for (let at = from; at < to; at++) if (tokens[at]!.form === form && !isParticle(this.#scan, at - 1)) return true
      return false
    })
  }

  /** End of the words from the token on that are of the person's name. */
  #sameEnd(at: number, limit: number, person: Person): number {
    const end = nameEnd(this.#scan, at, limit, 'free')
    for (let to = end; to > at + 1; to--) {
      const tokens = nameTokens(this.#scan, [at, to])
      if (tokens.length <= person.tokens.length && sameName(person.tokens, tokens)) return to
    }
    return at + 1
  }
}
