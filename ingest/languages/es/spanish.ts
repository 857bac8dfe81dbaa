import type { Language } from '../../engine/language.ts'
import {
  agencies,
  bodies,
  ministryHeads,
  organisationWords,
  pairs,
  portfolios,
  quotedOnlyAgencies,
} from './agencies.ts'
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
import { ownOffices } from './own-offices.ts'
import { discussed } from './rules/discussed.ts'
import { metWith } from './rules/met-with.ts'
import { praised } from './rules/praised.ts'
import { notStates, states } from './states.ts'
import { words } from './words.ts'

export const spanish: Language = {
  code: 'es',
  script: 'Latin',
  telltale: ['el', 'los', 'las', 'del', 'y', 'una', 'con', 'para', 'por', 'se', 'su', 'que'],
  homes: [],
  adjectivesInside: true,
  orthography,
  calendar,
  states,
  notStates,
  offices,
  ownOffices,
  officeHeads,
  honorifics,
  counterparts: counterpartWords,
  agencies,
  pairs,
  quotedOnlyAgencies,
  bodies,
  organisations: organisationWords,
  ministryHeads,
  portfolios,
  names: {
    given: [],
    family: [],
    particles: [
      'bin',
      'ibn',
      'al',
      'el',
      'abu',
      'van',
      'von',
      'der',
      'de',
      'da',
      'do',
      'dos',
      'di',
      'del',
      'le',
      'la',
      'las',
      'los',
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
