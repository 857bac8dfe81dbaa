/** Words of dates; phrases are matched word by word, and a capital here asks for one in the text. */

/** 0 is Sunday, which has no abbreviation here: "The Sun" is a newspaper. */
export const weekdays: Readonly<Record<string, number>> = {
  Sunday: 0,
  Monday: 1,
  Mon: 1,
  Tuesday: 2,
  Tue: 2,
  Tues: 2,
  Wednesday: 3,
  Wed: 3,
  Weds: 3,
  Thursday: 4,
  Thu: 4,
  Thur: 4,
  Thurs: 4,
  Friday: 5,
  Fri: 5,
  Saturday: 6,
  Sat: 6,
}

export const months: Readonly<Record<string, number>> = {
  January: 1,
  Jan: 1,
  February: 2,
  Feb: 2,
  March: 3,
  Mar: 3,
  April: 4,
  Apr: 4,
  May: 5,
  June: 6,
  Jun: 6,
  July: 7,
  Jul: 7,
  August: 8,
  Aug: 8,
  September: 9,
  Sep: 9,
  Sept: 9,
  October: 10,
  Oct: 10,
  November: 11,
  Nov: 11,
  December: 12,
  Dec: 12,
}

/** Days from the day of publication. */
export const relativeDays: Readonly<Record<string, number>> = {
  'two days ago': -2,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'last night': -1,
  'last evening': -1,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
}

/** Parts of a day, which stand after a weekday or a relative day. */
export const dayParts: readonly string[] = [
  'morning',
  'noon',
  'midday',
  'afternoon',
  'evening',
  'night',
  'midnight',
  'dawn',
]

export const dayOrdinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty first': 21,
  'twenty-second': 22,
  'twenty second': 22,
  'twenty-third': 23,
  'twenty third': 23,
  'twenty-fourth': 24,
  'twenty fourth': 24,
  'twenty-fifth': 25,
  'twenty fifth': 25,
  'twenty-sixth': 26,
  'twenty sixth': 26,
  'twenty-seventh': 27,
  'twenty seventh': 27,
  'twenty-eighth': 28,
  'twenty eighth': 28,
  'twenty-ninth': 29,
  'twenty ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
  'thirty first': 31,
}

export const nextWords: readonly string[] = ['next', 'coming', 'upcoming', 'following']

export const lastWords: readonly string[] = ['last', 'past', 'previous']

export const thisWords: readonly string[] = ['this', 'current']

/** In America, "5/14/2024"; elsewhere the day stands first. */
export const monthFirst = true
