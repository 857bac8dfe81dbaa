/** The form of a name that is compared: no diacritics, one form for each letter, no punctuation. */

/** Letters whose sound their diacritic changes; the table of sounds knows them. */
const telling = new Set('çčćğłñşșšśțţžźż')
const none: ReadonlySet<string> = new Set()
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ٱ: 'ا',
  ـ: '',
}
const noLetters = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff'’‘ʼʻ`´ʿʾ]/gu

/** Lower case, words parted by one space. */
export const fold = (name: string): string => foldKeeping(name, none).toLowerCase()

/** As `fold`, with the letters whose diacritic tells their sound, and with capitals. */
export const foldForSound = (name: string): string => foldKeeping(name, telling)

function foldKeeping(name: string, kept: ReadonlySet<string>): string {
  let folded = ''
  for (const char of name.normalize('NFKC').replace(noLetters, '').normalize('NFC')) {
    if (char < '\u0080') folded += char
    else if (kept.has(char.toLowerCase())) folded += char.toLowerCase()
    else folded += plain(char)
  }
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function plain(char: string): string {
  const known = plainLetters[char] ?? plainLetters[char.toLowerCase()]
  if (known !== undefined) return known
  const bare = char.normalize('NFKD').replace(/\p{M}/gu, '')
  return plainLetters[bare] ?? bare
}
