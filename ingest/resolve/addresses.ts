/** "سموه", "معاليه", "His Highness": whoever was introduced with that honorific. */
import { firstIndex } from '../engine/first-index.ts'
import type { Token } from '../engine/tokens.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, type Scan } from '../mentions/scan.ts'

export class Addresses {
  readonly #scan: Scan
  readonly #mentions: ReadonlyMap<number, PersonMention>
  #introduced: ReadonlyMap<number, readonly PersonMention[]> | undefined
  #paragraphs: Uint32Array | undefined

  constructor(scan: Scan, mentions: ReadonlyMap<number, PersonMention>) {
    this.#scan = scan
    this.#mentions = mentions
  }

  mayBeAt = (at: number): boolean => this.#scan.lexicon.addresses.mayBegin(this.#scan.tokens[at]!.word)

  /** The address at the token: its tokens, and who is meant: the first of the paragraph whom the honorific introduced, else the first of the text. */
  at(at: number): { readonly length: number; readonly mention: PersonMention | null } | null {
    const found = this.#scan.lexicon.addresses.at(this.#scan.tokens, at)
    if (!found) return null
    this.#introduced ??= this.#findIntroduced()
    this.#paragraphs ??= paragraphsOf(this.#scan.tokens)
    const introduced = this.#introduced.get(found.values[0]!) ?? []
    const here = introduced[firstIndex(introduced, this.#paragraphs[at]!, ({ from }) => from)]
    const mention = [here, introduced[0]].find((one) => one && one.to <= at) ?? null
    // "وأكد دولته": he; "إن دولته تؤكد": his state.
    const isWord = this.#scan.lexicon.language.addresses?.[found.values[0]!]?.introduced
    return isWord && !(mention && isA(this.#scan, at - 1, 'verb')) ? null : { length: found.length, mention }
  }

  /** In the order of the text. */
  #findIntroduced(): ReadonlyMap<number, readonly PersonMention[]> {
    const { lexicon, tokens } = this.#scan
    const found = new Map<number, PersonMention[]>()
    for (const mention of this.#mentions.values()) {
      if (!mention.name) continue
      const numbers = new Set<number>()
      for (let at = mention.from; at < mention.name[0]; at++)
        for (const number of lexicon.addressed.at(tokens, at)?.values ?? []) numbers.add(number)
      for (const number of numbers) {
        const others = found.get(number)
        if (others) others.push(mention)
        else found.set(number, [mention])
      }
    }
    return found
  }
}

/** For each token the one that its paragraph begins with. */
function paragraphsOf(tokens: readonly Token[]): Uint32Array {
  const starts = new Uint32Array(tokens.length)
  tokens.forEach(({ breaks }, at) => {
    starts[at] = breaks > 0 || at === 0 ? at : starts[at - 1]!
  })
  return starts
}
