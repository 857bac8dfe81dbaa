import type { Language } from '../../engine/language.ts'
import { addresses } from './addresses.ts'
import {
  agencies,
  bodies,
  latinLetters,
  members,
  ministryHeads,
  organisations,
  pairs,
  portfolios,
  quotedOnlyAgencies,
} from './agencies.ts'
import * as calendar from './calendar.ts'
import { adjectives, ambiguousNames, functionWords, nouns, verbs } from './common-words.ts'
import { familyNames, weakFamilyNames } from './family-names.ts'
import { givenNames, nameParticles } from './given-names.ts'
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
import { houses, ownOffices, rulers } from './own-offices.ts'
import { discussed } from './rules/discussed.ts'
import { metWith } from './rules/met-with.ts'
import { praised } from './rules/praised.ts'
import { notStates, states } from './states.ts'
import { words } from './words.ts'

export const arabic: Language = {
  code: 'ar',
  script: 'Arabic',
  telltale: ['في', 'من', 'على', 'إلى', 'أن'],
  homes: [
    'EG',
    'SA',
    'AE',
    'QA',
    'KW',
    'BH',
    'OM',
    'JO',
    'LB',
    'SY',
    'IQ',
    'PS',
    'YE',
    'LY',
    'TN',
    'DZ',
    'MA',
    'MR',
    'SD',
    'SO',
    'DJ',
    'KM',
  ],
  orthography,
  calendar,
  states,
  notStates,
  offices,
  ownOffices,
  houses,
  rulers,
  officeHeads,
  honorifics,
  addresses,
  counterparts: counterpartWords,
  agencies,
  agenciesInLatin: latinLetters,
  members,
  pairs,
  quotedOnlyAgencies,
  bodies,
  organisations,
  ministryHeads,
  portfolios,
  names: {
    given: givenNames,
    family: familyNames,
    particles: nameParticles,
    common: [...functionWords, ...verbs, ...nouns, ...adjectives],
    verbs,
    ambiguous: [...ambiguousNames, ...weakFamilyNames],
  },
  words: {
    ...words,
    verb: verbs,
    adjective: [...(words.adjective ?? []), ...adjectives],
    'office.modifier': [...titleModifiers, ...pastWords, ...actingWords, ...(words['office.modifier'] ?? [])],
  },
  rules: [...metWith, ...discussed, ...praised],
}
