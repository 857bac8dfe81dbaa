/** "سموه", "معاليه", "His Highness": whoever was introduced with that honorific. */
import type { PersonMention } from '../mentions/people.ts'
import type { Scan } from '../mentions/scan.ts'

export class Addresses {
  readonly #scan: Scan
  readonly #mentions: ReadonlyMap<number, PersonMention>
  #introduced: ReadonlyMap<number, readonly PersonMention[]> | undefined

  constructor(scan: Scan, mentions: ReadonlyMap<number, PersonMention>) {
    this.#scan = scan
    this.#mentions = mentions
  }

  /** Tokens of the address at the token; 0 where there is none. */
  lengthAt(at: number): number {
    return this.#scan.lexicon.addresses.at(this.#scan.tokens, at)?.length ?? 0
  }

  /** Who is meant: the first of the paragraph whom the honorific introduced, else the first of the text. */
  meantAt(at: number): PersonMention | null {
    const [number] = this.#scan.lexicon.addresses.at(this.#scan.tokens, at)?.values ?? []
    this.#introduced ??= this.#findIntroduced()
    const before = (this.#introduced.get(number ?? -1) ?? []).filter(({ to }) => to <= at)
    const start = this.#paragraphOf(at)
    return before.find(({ from }) => from >= start) ?? before[0] ?? null
  }

  #findIntroduced(): ReadonlyMap<number, readonly PersonMention[]> {
    const { lexicon, tokens } = this.#scan
    const found = new Map<number, PersonMention[]>()
    for (const mention of this.#mentions.values()) {
      if (!mention.name) continue
      const numbers = new Set<number>()
      for (let at = mention.from; at < mention.name[0]; at++)
        for (const number of lexicon.addressed.at(tokens, at)?.values ?? []) numbers.add(number)
      for (const number of numbers) found.set(number, [...(found.get(number) ?? []), mention])
    }
    return found
  }

  #paragraphOf(at: number): number {
    let start = at
    while (start > 0 && this.#scan.tokens[start]!.breaks === 0) start--
    return start
  }
}
