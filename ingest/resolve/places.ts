/** Where in the text people are named, in its order, however many places there are and whenever one is added or removed. */
import { firstIndex } from '../engine/first-index.ts'
import type { Person } from './person.ts'

interface Place {
  /** Token. */
  readonly at: number
  readonly person: Person
}

/** Places of one run; a longer one is halved. */
const longestRun = 512

export class Places {
  /** Runs of places, none empty but an only one. */
  readonly #runs: Place[][] = [[]]

  add(place: Place): void {
    const run = this.#runOf(place.at)
    const places = this.#runs[run]!
    places.splice(indexIn(places, place.at), 0, place)
    if (places.length > longestRun) this.#runs.splice(run + 1, 0, places.splice(longestRun >> 1))
  }

  remove(at: number, person: Person): void {
    const run = this.#runOf(at)
    const places = this.#runs[run]!
    const index = indexIn(places, at)
    if (places[index]?.at !== at || places[index].person !== person) return
    places.splice(index, 1)
    if (places.length === 0 && this.#runs.length > 1) this.#runs.splice(run, 1)
  }

  /** Who is named last before the token, `other` apart. */
  before(at: number, other: Person | undefined): Person | null {
    for (let run = this.#runOf(at); run >= 0; run--) {
      const places = this.#runs[run]!
      for (let i = indexIn(places, at) - 1; i >= 0; i--) if (places[i]!.person !== other) return places[i]!.person
    }
    return null
  }

  /** Who is named first at the token or after it, `other` apart. */
  from(at: number, other: Person | undefined): Person | null {
    for (let run = this.#runOf(at); run < this.#runs.length; run++) {
      const places = this.#runs[run]!
      for (let i = indexIn(places, at); i < places.length; i++)
        if (places[i]!.person !== other) return places[i]!.person
    }
    return null
  }

  /** The last run that begins at the token or before it, else the first. */
  #runOf(at: number): number {
    let low = 1
    let high = this.#runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#runs[middle]![0]!.at <= at) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

const indexIn = (places: readonly Place[], token: number): number => firstIndex(places, token, ({ at }) => at)
