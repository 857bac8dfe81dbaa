/** Follows the store's sequence of changes for one subscriber. Nothing is kept here: the last number tells where to go on. */
import { setTimeout as sleep } from 'node:timers/promises'
import { changes, type WatchedChange } from '../questions/brief-by-name.ts'
import { QuestionFailure } from '../questions/failure.ts'
import { StoreError } from '../store/store-error.ts'
import type { Context } from './context.ts'

/** Milliseconds between two looks at the store when nothing is new. */
const pause = 1_000
const atOnce = 100

/**
 * Every change after the one with this number, as it comes; from now on where it is null. A store that is away is waited for.
 * @throws QuestionFailure before the first where a name is not known.
 */
export async function watch(
  context: Context,
  names: readonly string[],
  after: number | null,
): Promise<AsyncGenerator<WatchedChange>> {
  const { latest } = await changes(context.questions, names, after ?? Number.MAX_SAFE_INTEGER, 1)
  return follow(context, names, after ?? latest)
}

async function* follow(
  { questions, load, ending, log }: Context,
  names: readonly string[],
  from: number,
): AsyncGenerator<WatchedChange> {
  for (let at = from; !ending.aborted; ) {
    const { items, upTo, latest } = await changes(questions, names, at, atOnce).catch((error) => {
      if (!isAway(error)) log.error(error)
      return { items: [], upTo: at, latest: at }
    })
    for (const change of items) {
      load.forget()
      yield change
    }
    at = upTo
    if (upTo >= latest) await sleep(pause, undefined, { signal: ending }).catch(() => undefined)
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof StoreError || (error instanceof QuestionFailure && error.code === 'TIMEOUT')
