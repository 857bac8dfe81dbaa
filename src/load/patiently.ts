import { setTimeout as sleep } from 'node:timers/promises'
import { StoreError } from '../store/store-error.ts'

export interface Patience {
  /** Told each time that the store cannot be reached, before it is tried again. */
  readonly onWait?: (error: StoreError) => void
  /** How many times to try again. */
  readonly tries?: number
  /** Milliseconds between two tries. */
  readonly pause?: number
  readonly signal?: AbortSignal
}

/** Does again what failed for want of the store; anything else that fails, fails. */
export async function patiently<T>(
  work: () => Promise<T>,
  { onWait = () => {}, tries = 60, pause = 2_000, signal }: Patience,
): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'STORE_UNREACHABLE' || left === 0 || signal?.aborted)
        throw error
      onWait(error)
      await sleep(pause)
    }
  }
}
