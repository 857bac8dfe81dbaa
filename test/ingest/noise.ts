/** What real pages do to a text, none of which changes what it says. */
type Roll = () => number

const arabicLetter = /\p{Script=Arabic}/u
const isLetter = (character: string): boolean => arabicLetter.test(character) && /\p{Lo}/u.test(character)

/** Presentation forms by the letters that they stand for. */
const presentation = new Map<string, string[]>()
for (let code = 0xfe80; code <= 0xfefc; code++) {
  const form = String.fromCodePoint(code)
  const letters = form.normalize('NFKC')
  presentation.set(letters, [...(presentation.get(letters) ?? []), form])
}

/** Each letter changed with the given chance. */
const letters = (text: string, chance: number, roll: Roll, change: (letter: string, next: string) => string): string =>
  [...text]
    .map((letter, at, all) => (isLetter(letter) && roll() < chance ? change(letter, all[at + 1] ?? ' ') : letter))
    .join('')

const pick = <T>(list: readonly T[], roll: Roll): T => list[Math.floor(roll() * list.length)]!
const words = (text: string, chance: number, roll: Roll, change: (word: string) => string): string =>
  text.replace(/[\p{L}\p{M}]{3,}/gu, (word) => (roll() < chance ? change(word) : word))

const invisible = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']
const turning: readonly (readonly [string, string])[] = [
  ['\u200f', '\u200f'],
  ['\u202b', '\u202c'],
  ['\u2067', '\u2069'],
  ['\u061c', ''],
]
const vowels = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u064b', '\u064d']

export const noises: Readonly<Record<string, (text: string, roll: Roll) => string>> = {
  diacritics: (text, roll) => letters(text, 0.4, roll, (letter) => letter + pick(vowels, roll)),
  tatweel: (text, roll) =>
    letters(text, 0.2, roll, (letter, next) => (isLetter(next) ? letter + '\u0640'.repeat(1 + roll() * 3) : letter)),
  'alef maqsura for ya': (text) => text.replace(/\u064a(?![\p{L}\p{M}])/gu, '\u0649'),
  'presentation forms': (text, roll) =>
    letters(text, 0.7, roll, (letter) => pick(presentation.get(letter) ?? [letter], roll)),
  'zero-width characters': (text, roll) =>
    words(text, 0.4, roll, (word) => {
      const at = Math.floor(roll() * (word.length + 1))
      return word.slice(0, at) + pick(invisible, roll) + word.slice(at)
    }),
  'bidi controls': (text, roll) =>
    words(text, 0.3, roll, (word) => {
      const [open, close] = pick(turning, roll)
      return open + word + close
    }),
  'hard and narrow spaces': (text, roll) => text.replace(/ /g, () => pick([' ', '\u00a0', '\u202f', '  '], roll)),
  'carriage returns': (text) => text.replace(/\n/g, '\r\n'),
  'full-width digits and marks': (text) =>
    text.replace(/[(),]/g, (mark) => String.fromCodePoint(mark.codePointAt(0)! + 0xfee0)),
}
