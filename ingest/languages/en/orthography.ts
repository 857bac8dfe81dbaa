import type { Orthography } from '../../engine/language.ts'

export const orthography: Orthography = {
  cased: true,
  fold: { '’': "'" },
  proclitics: { conjunctions: [], prepositions: [], futures: [], contractions: {} },
  paradigms: {
    verb: [
      ['', ''],
      ['', 's'],
      ['', 'ed'],
      ['', 'ing'],
    ],
    'e-verb': [
      ['', 'e'],
      ['', 'es'],
      ['', 'ed'],
      ['', 'ing'],
    ],
  },
  adjectiveForms: [
    ['', ''],
    ['', 's'],
  ],
  pronounSuffixes: [],
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'st', 'jr', 'sr', 'gen', 'lt', 'col', 'adm', 'sen', 'rep', 'gov', 'prof', 'no', 'vs', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'jan'],
}
