import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieces } from '../../ingest/engine/pieces.ts'

/** What a piece is, said at once; reading character by character must find the same. */
const piece =
  /(?:\p{Lu}\.){2,64}|(?<!\.)\.\.(?=[^\S\n]*\p{L})|[\p{L}\p{M}][\p{L}\p{M}\p{Cf}\u0640]{0,255}|\p{N}{1,256}|'s\b|’s\b|(?!#\p{L}|(?<=\p{L})_\p{L})[^\s\p{L}\p{N}\p{Cf}]/gu

const matched = (text: string): readonly string[] => text.match(piece) ?? []

test('words, numbers and marks', () => {
  expect(pieces("The U.S.' envoy met Qatar's in 2024, #قطر_اليوم و«مصر» _")).toEqual([
    ...[
      'The',
      'U.S.',
      "'",
      'envoy',
      'met',
      'Qatar',
      "'s",
      'in',
      '2024',
      ',',
      'قطر',
      'اليوم',
      'و',
      '«',
      'مصر',
      '»',
      '_',
    ],
  ])
})

test('pieces of any text are those of the pattern', () => {
  const telling = fc.constantFrom(
    ...[
      'a',
      'S',
      's',
      '.',
      "'",
      '’',
      '#',
      '_',
      ' ',
      '\n',
      '1',
      '٣',
      'ب',
      '\u0640',
      '\u064b',
      '\u200f',
      '\ufeff',
      '\u{1d49c}',
      '\u{1f600}',
      '\ud83d',
      '_',
    ],
  )
  const text = fc.oneof(fc.string({ unit: telling }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(text, (given) => {
      expect(pieces(given)).toEqual(matched(given))
    }),
    { numRuns: 500 },
  )
})

test('long words and numbers', () => {
  for (const unit of ['a', 'A', 'U.', '7', 'ب', '\u{1d49c}', '#a', 'a\u200f'])
    for (const length of [255, 256, 257, 600]) {
      const text = unit.repeat(length)
      expect(pieces(text)).toEqual(matched(text))
    }
})
