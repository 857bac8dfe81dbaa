import type { Phrasing } from '../../phrasing.ts'
import { intents } from './intents.ts'
import { periods } from './periods.ts'
import { sentences } from './sentences.ts'
import { auxiliaries, back, beyond, clitics, cues, each, fillers, leading, markers } from './words.ts'

export const arabic: Phrasing = {
  code: 'ar',
  naming: { locale: 'ar', name: 'nameAr', role: 'roleAr', label: 'ar' },
  verbFirst: true,
  cues,
  leading,
  beyond,
  markers,
  clitics,
  back,
  each,
  auxiliaries,
  fillers,
  periods,
  intents,
  sentences,
}
