/** The form of a name that is compared: no diacritics, one form for each letter, no punctuation. */

/** Letters whose diacritic tells their sound, or that the letter is none of the article. */
const telling = new Set('çčćğłñşșšśțţžźżأإآؤئةى')
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

/** Which letters stay as they are, and what has been made of each letter so far. */
interface Alphabet {
  readonly kept: ReadonlySet<string>
  readonly folded: Map<string, string>
}

const bare: Alphabet = { kept: new Set(), folded: new Map() }
const light: Alphabet = { kept: telling, folded: new Map() }

/** Lower case, words parted by one space. */
export const fold = (name: string): string => foldBy(bare, name).toLowerCase()

/** As `fold`, with the letters whose diacritic tells something, and with capitals. */
export const foldLightly = (name: string): string => foldBy(light, name)

const ascii = /^[\0-\x7f]*$/
const plainArabic = /[\u0621-\u063a\u0641-\u064a]/
const separators = /[^\p{L}\p{N}]+/gu

function foldBy(alphabet: Alphabet, name: string): string {
  const visible = name.replace(noLetters, '')
  if (ascii.test(visible)) return parted(visible)
  let folded = ''
  for (const char of visible.normalize('NFKC')) folded += char < '\u0080' ? char : letterOf(alphabet, char)
  return parted(folded)
}

const parted = (text: string): string => text.replace(separators, ' ').trim()

function letterOf({ kept, folded }: Alphabet, char: string): string {
  const known = folded.get(char)
  if (known !== undefined) return known
  const small = char.toLowerCase()
  const letter = kept.has(small) ? small : plain(char)
  folded.set(char, letter)
  return letter
}

function plain(char: string): string {
  const known = plainLetters[char] ?? plainLetters[char.toLowerCase()]
  if (known !== undefined) return known
  if (plainArabic.test(char)) return char
  const undressed = char.normalize('NFKD').replace(/\p{M}/gu, '')
  return plainLetters[undressed] ?? undressed
}
