/** What each caller may spend in a minute, in units of query cost. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface Spent {
  /** What is left until the budget is whole again. */
  readonly remaining: number
  /** Seconds until then. */
  readonly resetsIn: number
}

export interface Budget {
  /** Counts a refused query too, so that asking on and on does not help. */
  spend(caller: string, cost: number): Promise<{ readonly allowed: boolean } & Spent>
}

export function budgetOf(perMinute: number): Budget {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    async spend(caller, cost) {
      try {
        return { allowed: true, ...spent(await limiter.consume(caller, cost)) }
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return { allowed: false, ...spent(refused) }
        throw refused
      }
    },
  }
}

const spent = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Spent => ({
  remaining: remainingPoints,
  resetsIn: Math.ceil(msBeforeNext / 1000),
})
