/** Whatever the text: nothing throws, offsets cut out whole characters, and ten times the text takes about ten times as long. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { languages } from '../../ingest/languages/languages.ts'
import { examine } from '../../scripts/evaluate/evidence.ts'

const phrases = languages.flatMap(({ rules }) =>
  rules.flatMap(({ examples }) => examples.map((text) => text.replace(/\{[A-Z] ([^}]*)\}/g, '$1'))),
)
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...phrases),
  fc.constantFrom(...phrases.flatMap((text) => text.split(' '))),
  fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      '\u2028',
      '.',
      '،',
      '"',
      '«',
      '(',
      '#',
      '@',
      "'s",
      '\u0640\u0640',
      '\u064b\u0651',
      '\u200b',
      '\u202b',
      '\u2069',
    ],
    ...[
      '\ufefb',
      '\ufdfa',
      '\ufeff',
      '\u0000',
      '\ud83d',
      '\udc00',
      '👩‍👩‍👧',
      'ﷲ',
      '٢٠٢٤',
      '30/02/2024',
      '1.',
      'U.S.A.',
      'و',
      'ال',
    ],
  ),
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', '\u00a0')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))
const date = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  { nil: undefined },
)

test('any text is read', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, ...languages.map(({ code }) => code)), date, (text, lang, date) => {
      const article = { text, title: text.slice(0, 80), ...(lang ? { lang } : {}), ...(date ? { date } : {}) }
      const fragment = extract(article)
      expect(examine(text, fragment).faults).toEqual([])
      expect(extract(article)).toEqual(fragment)
    }),
    { numRuns: 400 },
  )
})

test.each(['', ' و', '،'])('a text that ends anywhere is read, with “%s”', { timeout: 60_000 }, (end) => {
  for (const phrase of phrases)
    for (const { index } of phrase.matchAll(/\s|$/g))
      extract({ text: phrase.slice(0, index) + end, date: '2024-05-15' })
})
