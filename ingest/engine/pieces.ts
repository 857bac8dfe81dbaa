/** Where words, numbers and marks begin and end in a text. */

/** No word is as long as 256 letters; without a bound, a text that is one word would exhaust the stack. */
const longest = 256

/** A piece where its first character does not tell: "U.S.", what lies beyond 16 bits. */
const piece =
  /(?:\p{Lu}\.){2,64}|(?<!\.)\.\.(?=[^\S\n]*\p{L})|[\p{L}\p{M}][\p{L}\p{M}\p{Cf}\u0640]{0,255}|\p{N}{1,256}|(?!#\p{L}|(?<=\p{L})_\p{L})[^\s\p{L}\p{N}\p{Cf}]/uy

const between = 1
const mark = 2
const digit = 3
const letter = 4
const capital = 5
/** Unseen: goes on with a word, and begins none. */
const format = 6
/** Half of a character. */
const half = 7

const kindOf = (character: string): number => {
  if (/\p{Cf}/u.test(character)) return format
  if (/\s/.test(character)) return between
  if (/\p{Lu}/u.test(character)) return capital
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /\p{Cs}/u.test(character) ? half : mark
}

/** By the code of a character; 0 until it is met. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (kinds[code] === 0) kinds[code] = kindOf(text[at]!)
  return kinds[code]!
}

/** End of the piece that begins at the character; `at` where none does. */
export function pieceEnd(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind === between || kind === format) return at
  if (kind === half || (kind === capital && text[at + 1] === '.')) return matchedEnd(text, at)
  if (kind === mark) return markEnd(text, at)
  const limit = Math.min(text.length, at + longest)
  for (let end = at + 1; end < limit; end++) {
    const next = kindAt(text, end)
    if (next === half) return matchedEnd(text, at)
    if (kind === digit ? next !== digit : next < letter) return end
  }
  return limit
}

function matchedEnd(text: string, at: number): number {
  piece.lastIndex = at
  return piece.test(text) ? piece.lastIndex : at
}

/** One character, or two full stops that go on with the line; the possessive "'s" is one piece, and a hashtag's marks are none. */
function markEnd(text: string, at: number): number {
  const character = text[at]
  if (character === '#' || character === '_' || character === '.') return matchedEnd(text, at)
  const possessive = (character === "'" || character === '’') && text[at + 1] === 's'
  return possessive && !/\w/.test(text[at + 2] ?? '') ? at + 2 : at + 1
}

export type PieceKind = 'word' | 'number' | 'mark'

const wordStart = /^[\p{L}\p{M}]/u
const numberStart = /^\p{N}/u
const capitalStart = /^\p{Lu}/u

/** What a piece is, by what it begins with; the possessive "'s" is a word. */
export function kindOfPiece(raw: string): PieceKind {
  const kind = kindAt(raw, 0)
  if (kind === half) return wordStart.test(raw) ? 'word' : numberStart.test(raw) ? 'number' : 'mark'
  if (kind === letter || kind === capital) return 'word'
  if (kind === digit) return 'number'
  return raw.startsWith("'s") || raw.startsWith('’s') ? 'word' : 'mark'
}

export function isCapitalised(raw: string): boolean {
  const kind = kindAt(raw, 0)
  return kind === capital || (kind === half && capitalStart.test(raw))
}

/** The raw words of a text. */
export function pieces(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at)
    if (end > at) found.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return found
}
