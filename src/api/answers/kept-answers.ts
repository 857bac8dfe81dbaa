/** Whole answers to queries, kept while the graph stands still. */
import type { ExecutionResult } from 'graphql'
import { LRUCache } from 'lru-cache'

/** The data of an answer as JSON, in the place of the data. */
export class KeptData {
  [field: string]: unknown
  constructor(readonly json: string) {}
}

type Answer = ExecutionResult<KeptData | Record<string, unknown>>

/** Bytes of an entry beside its text, about. */
const entrySize = 300

/** Holds answers of one edition of the graph: with the next, those of the one before are of no use. */
export class KeptAnswers {
  #edition = ''
  readonly #answers: LRUCache<string, KeptData>
  readonly #beingMade = new Map<string, Promise<unknown>>()
  /** Answers that were there, and those that had to be made. */
  readonly tally = { kept: 0, anew: 0 }

  /** @param bytes All answers together; one may take an eighth of it. */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 8),
      sizeCalculation: ({ json }) => 2 * json.length + entrySize,
    })
  }

  get bytes(): number {
    return this.#answers.calculatedSize
  }

  /**
   * What was answered before in this edition, or is just being made for somebody else; else it is made. An answer with an
   * error is not kept.
   * @param edition As the store named it after the request had come.
   * @param asked The same for what has the same answer.
   * @param make Reads the store after it has named the edition.
   */
  async answer(edition: string, asked: string, make: () => Promise<Answer>): Promise<Answer> {
    if (edition !== this.#edition) {
      this.#edition = edition
      this.#answers.clear()
    }
    const name = `${edition} ${asked}`
    await this.#beingMade.get(name)
    const known = edition === this.#edition && this.#answers.get(asked)
    if (known) {
      this.tally.kept++
      return { data: known }
    }
    this.tally.anew++
    const making = make().then((answer) => this.#keep(edition, asked, answer))
    const done = making.catch(() => undefined)
    this.#beingMade.set(name, done)
    void done.then(() => this.#beingMade.get(name) === done && this.#beingMade.delete(name))
    return making
  }

  #keep(edition: string, asked: string, answer: Answer): Answer {
    if (answer.errors || !answer.data) return answer
    const data = new KeptData(JSON.stringify(answer.data))
    if (edition === this.#edition) this.#answers.set(asked, data)
    return { ...answer, data }
  }
}
