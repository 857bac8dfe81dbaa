import type { Language } from '../../engine/language.ts'
import { agencies, bodies, ministryHeads, organisations, portfolios, quotedOnlyAgencies } from './agencies.ts'
import * as calendar from './calendar.ts'
import { commonCapitals } from './common-capitals.ts'
import {
  actingWords,
  counterpartWords,
  honorifics,
  officeHeads,
  offices,
  pastWords,
  titleModifiers,
} from './offices.ts'
import { orthography } from './orthography.ts'
import { houses, ownOffices } from './own-offices.ts'
import { discussed } from './rules/discussed.ts'
import { metWith } from './rules/met-with.ts'
import { praised } from './rules/praised.ts'
import { notStates, states } from './states.ts'
import { words } from './words.ts'

export const english: Language = {
  code: 'en',
  script: 'Latin',
  telltale: ['the', 'and', 'of', 'to', 'with'],
  homes: ['US', 'GB', 'AU', 'NZ', 'CA', 'IE', 'IN', 'PK', 'ZA', 'NG', 'KE', 'SG', 'PH', 'MT'],
  modifiersFirst: true,
  orthography,
  calendar,
  states,
  notStates,
  offices,
  ownOffices,
  houses,
  officeHeads,
  honorifics,
  counterparts: counterpartWords,
  agencies,
  quotedOnlyAgencies,
  bodies,
  organisations,
  ministryHeads,
  portfolios,
  names: {
    given: [],
    family: [],
    particles: [
      'bin',
      'ibn',
      'bint',
      'al',
      'el',
      'abu',
      'van',
      'von',
      'der',
      'den',
      'de',
      'da',
      'do',
      'dos',
      'di',
      'del',
      'la',
      'le',
      'ould',
      'y',
      'e',
    ],
    common: commonCapitals,
    verbs: [],
    ambiguous: [],
  },
  words: {
    ...words,
    'office.modifier': [...titleModifiers, ...pastWords, ...actingWords, ...(words['office.modifier'] ?? [])],
  },
  rules: [...metWith, ...discussed, ...praised],
}
