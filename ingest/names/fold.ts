/** The form of a name that is compared: no diacritics, one form for each letter, no punctuation. */

/** Letters whose diacritic tells their sound, or that the letter is none of the article. */
const telling = new Set('çčćğłñşșšśțţžźżأإآؤئةى')
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
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
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

/** As `fold`, with the letters whose diacritic tells something, and with capitals. */
export const foldLightly = (name: string): string => foldKeeping(name, telling)

const ascii = /^[\0-\x7f]*$/
const plainArabic = /[\u0621-\u063a\u0641-\u064a]/
const separators = /[^\p{L}\p{N}]+/gu

function foldKeeping(name: string, kept: ReadonlySet<string>): string {
  const bare = name.replace(noLetters, '')
  if (ascii.test(bare)) return bare.replace(separators, ' ').trim()
  let folded = ''
  for (const char of bare.normalize('NFKC')) {
    if (char < '\u0080') folded += char
    else if (kept.has(char.toLowerCase())) folded += char.toLowerCase()
    else folded += plain(char)
  }
  return folded.replace(separators, ' ').trim()
}

function plain(char: string): string {
  const known = plainLetters[char] ?? plainLetters[char.toLowerCase()]
  if (known !== undefined) return known
  if (plainArabic.test(char)) return char
  const bare = char.normalize('NFKD').replace(/\p{M}/gu, '')
  return plainLetters[bare] ?? bare
}
