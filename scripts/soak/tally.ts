/** What became of the requests, by minute. */
interface Minute {
  readonly times: number[]
  readonly errors: Map<string, number>
}

export class Tally {
  /** True while the database is known to be away: what fails then is expected. */
  outage = false
  /** Requests that failed while it was there. */
  unexpected = 0
  readonly #minutes = new Map<number, Minute>()
  readonly #seen = new Map<string, number>()

  /** @param error Code of an error, null for an answer. */
  add(minute: number, milliseconds: number, error: string | null, duringOutage: boolean): void {
    const { times, errors } = this.#of(minute)
    times.push(milliseconds)
    if (error === null) return
    errors.set(error, (errors.get(error) ?? 0) + 1)
    if (duringOutage) return
    this.unexpected++
    this.#seen.set(error, (this.#seen.get(error) ?? 0) + 1)
  }

  line(minute: number): string {
    const { times, errors } = this.#of(minute)
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number): string => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`
    return `minute ${minute + 1}: ${times.length} requests, ${failures(errors, times.length)}, p50 ${at(0.5)}, p99 ${at(0.99)}`
  }

  #of(minute: number): Minute {
    const known = this.#minutes.get(minute) ?? { times: [], errors: new Map() }
    this.#minutes.set(minute, known)
    return known
  }

  summary(): string {
    const all = [...this.#minutes.values()]
    const requests = all.reduce((sum, { times }) => sum + times.length, 0)
    return `${requests} requests; while the database was there ${failures(this.#seen, requests)}`
  }
}

function failures(errors: ReadonlyMap<string, number>, requests: number): string {
  const failed = [...errors.values()].reduce((sum, number) => sum + number, 0)
  const kinds = [...errors].map(([code, number]) => `${number} ${code}`).join(', ')
  const share = requests === 0 ? 0 : (100 * failed) / requests
  return `${failed} failed (${share.toFixed(2)} %${kinds && `: ${kinds}`})`
}
