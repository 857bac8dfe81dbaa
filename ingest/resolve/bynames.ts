/** Leaders whom an article calls by the last word of their names only: "Kerry", "مرسي". */
import type { Reading } from '../engine/readings.ts'
import { nameEnd } from '../mentions/names.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import { isAnothersGivenName } from '../mentions/surnames.ts'
import { isDefinite, isDefiniteNoun, isKnownName, isOrdinary, isParticle } from '../mentions/word-kinds.ts'
import type { Holders } from './holders.ts'
import { withoutArticle } from './people.ts'

/** Shorter words are ordinary ones too often. */
const shortest = 4

/** What leads to a place. */
const journeys = ['arrive.verb', 'gone.verb', 'leave.verb', 'reached', 'visit.verb', 'visit.noun', 'visit.his']

export class Bynames {
  readonly #scan: Scan
  readonly #holders: Holders
  readonly #day: string | undefined
  /** Words of longer names that the article has: a lone one is theirs. */
  readonly #ofOthers = new Set<string>()

  constructor(scan: Scan, holders: Holders, day: string | undefined, mentions: Iterable<PersonMention>) {
    this.#scan = scan
    this.#holders = holders
    this.#day = day
    for (const { name } of mentions)
      if (name && name[1] - name[0] > 1)
        for (let at = name[0]; at < name[1]; at++)
          this.#ofOthers.add(withoutArticle(scan.lexicon, scan.tokens[at]!.form))
  }

  /** The reading by which the token names a leader. */
  at(at: number, limit: number): Reading | null {
    const { tokens, lexicon, states, agencies, offices } = this.#scan
    const token = tokens[at]!
    if (token.form.length < shortest || states[at] || agencies[at] || offices[at]) return null
    if (isOrdinary(this.#scan, at)) return null
    const reading = token.readings.find(({ form }) => this.#isMeant(form))
    if (!reading) return null
    return (lexicon.cased ? this.#standsAlone(at) : this.#isNoOther(at, limit, reading)) ? reading : null
  }

  /** By everybody, or by whoever reads of that day: a word of no list but of families. */
  #isMeant(form: string): boolean {
    const word = withoutArticle(this.#scan.lexicon, form)
    if (word.length < shortest || !this.#holders.isLast(word) || this.#ofOthers.has(word)) return false
    const known = this.#holders.named([word])
    // "أحد مالكي الفندق": no "المالكي".
    if (known.length > 0) return known.some((holder) => this.#holders.isSpelt(holder, form))
    const { given, common, ambiguous, verbs } = this.#scan.lexicon.names
    const isListed = [given, common, ambiguous, verbs].some((list) => list.has(form) || list.has(word))
    const holder = isListed || this.#day === undefined ? null : this.#holders.bynamed(word, this.#day)
    return holder !== null && this.#holders.isSpelt(holder, form)
  }

  /** "Kerry Brown", "Bishop Museum" are others. */
  #standsAlone = (at: number): boolean => !this.#scan.tokens[at - 1]?.capital && !this.#scan.tokens[at + 1]?.capital

  #isNoOther(at: number, limit: number, { conjunction }: Reading): boolean {
    if (!conjunction && (isKnownName(this.#scan, at - 1) || isParticle(this.#scan, at - 1))) return false
    if (isAnothersGivenName(this.#scan, at, limit)) return false
    // "الجزء العلوي": an adjective.
    if (isDefinite(this.#scan, at) && isDefiniteNoun(this.#scan, at - 1)) return false
    // "في سوتشي": a place.
    if (['prep.in', 'place', 'named.after', 'capital.noun'].some((name) => isA(this.#scan, at - 1, name))) return false
    // "توجه إلى سوتشي"
    const goes = isA(this.#scan, at - 1, 'prep.to') && journeys.some((name) => isA(this.#scan, at - 2, name))
    return !goes && nameEnd(this.#scan, at, limit, 'free') <= at + 1
  }
}
