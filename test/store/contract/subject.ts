/** The store under test: made anew in its place, filled, and read back. */
import { sameForm } from '../../../ingest/consolidate/same-form.ts'
import { exportJsonl } from '../../../src/formats/jsonl.ts'
import { load } from '../../../src/load/load.ts'
import type { Store } from '../../../src/store/store.ts'
import { extractor, type Told } from '../fragments.ts'
import type { Place } from '../stores.ts'

/** A server that has just started is slow, in milliseconds. */
export const PATIENCE = 60_000

export type MakePlace = () => Promise<Place>

export const put = (store: Store, told: readonly Told[], batchSize?: number, matching = sameForm) =>
  load(
    store,
    told.map(({ article }) => article),
    extractor(told),
    matching,
    undefined,
    { batchSize },
  )

export async function exported(store: Store): Promise<string> {
  let lines = ''
  for await (const line of exportJsonl(store.export())) lines += line
  return lines
}

export interface Subject {
  readonly store: Store
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
  /** The same place, opened again. */
  readonly reopen: () => Promise<void>
  /** Another empty place. */
  readonly anew: () => Promise<void>
}

export function subjectOf(makePlace: MakePlace): Subject {
  let place: Place
  let store: Store
  const open = async (): Promise<void> => {
    place = await makePlace()
    store = await place.open()
  }
  const close = async (): Promise<void> => {
    await store.close()
    await place.clear()
  }
  return {
    get store() {
      return store
    },
    open,
    close,
    reopen: async () => {
      store = await place.open()
    },
    anew: async () => {
      await close()
      await open()
    },
  }
}
