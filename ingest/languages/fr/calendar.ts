/** Words of dates; phrases are matched word by word. */

export const weekdays: Readonly<Record<string, number>> = {
  dimanche: 0,
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
}

export const months: Readonly<Record<string, number>> = {
  janvier: 1,
  février: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
}

/** Days from the day of publication. */
export const relativeDays: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  'ce jour': 0,
  'ce matin': 0,
  'ce midi': 0,
  'cet après-midi': 0,
  'ce soir': 0,
  'cette nuit': 0,
  hier: -1,
  'hier soir': -1,
  'hier matin': -1,
  'la veille': -1,
  'avant-hier': -2,
  demain: 1,
  'demain matin': 1,
  'après-demain': 2,
}

/** Parts of a day, which stand after a weekday or a relative day. */
export const dayParts: readonly string[] = ['matin', 'midi', 'après-midi', 'soir', 'nuit', 'soirée', 'aube']

export const dayOrdinals: Readonly<Record<string, number>> = {
  '1er': 1,
  premier: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
  vingt: 20,
  'vingt et un': 21,
  'vingt-deux': 22,
  'vingt-trois': 23,
  'vingt-quatre': 24,
  'vingt-cinq': 25,
  'vingt-six': 26,
  'vingt-sept': 27,
  'vingt-huit': 28,
  'vingt-neuf': 29,
  trente: 30,
  'trente et un': 31,
}

export const nextWords: readonly string[] = ['prochain', 'prochaine', 'suivant', 'à venir']

export const lastWords: readonly string[] = ['dernier', 'dernière', 'passé', 'précédent']

export const thisWords: readonly string[] = ['ce', 'cette', 'courant']
