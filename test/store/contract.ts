/** What every store must do; a test file of each store runs it there. */
import { asked } from './contract/asked.ts'
import { briefed } from './contract/briefed.ts'
import { correcting } from './contract/correcting.ts'
import { editions } from './contract/editions.ts'
import { kept } from './contract/kept.ts'
import { loading } from './contract/loading.ts'
import { reindexing } from './contract/reindexing.ts'
import type { MakePlace } from './contract/subject.ts'

export function contract(makePlace: MakePlace): void {
  asked(makePlace)
  briefed(makePlace)
  loading(makePlace)
  kept(makePlace)
  editions(makePlace)
  correcting(makePlace)
  reindexing(makePlace)
}
