import type { Language } from '../../engine/language.ts'
import { agencies, bodies, ministryHeads, portfolios, quotedOnlyAgencies } from './agencies.ts'
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

export const french: Language = {
  code: 'fr',
  script: 'Latin',
  telltale: ['le', 'les', 'des', 'du', 'et', 'une', 'dans', 'avec', 'pour', 'sur', 'au', 'qui'],
  homes: [
    'FR',
    'BE',
    'CH',
    'LU',
    'MC',
    'SN',
    'CI',
    'ML',
    'BF',
    'NE',
    'TG',
    'BJ',
    'GN',
    'GA',
    'CG',
    'CD',
    'CM',
    'MG',
    'TN',
    'DZ',
    'MA',
  ],
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
  quotedOnlyAgencies,
  bodies,
  ministryHeads,
  portfolios,
  names: {
    given: [],
    family: [],
    particles: [
      'ben',
      'bin',
      'ibn',
      'bint',
      'al',
      'el',
      'abou',
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
      'ag',
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
