/** Where the first look says that nobody begins, nobody does: a class that newly leads to a party or a title is in its group. */
import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../ingest/engine/lexicon.ts'
import { languages } from '../../ingest/languages/languages.ts'
import { mayBeTitle, titledPerson } from '../../ingest/mentions/people.ts'
import { type Scan, scan } from '../../ingest/mentions/scan.ts'
import { Cast } from '../../ingest/resolve/cast.ts'
import { holdersOf } from '../../ingest/resolve/holders.ts'
import { mayBeParty } from '../../ingest/resolve/parties.ts'
import { partyAt } from '../../ingest/resolve/party-at.ts'

describe.each(languages)('$code', (language) => {
  const lexicon = lexiconOf(language)
  const texts = language.rules
    .flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples])
    .map((example) => example.replace(/\{[A-Z] ([^}]*)\}/g, '$1'))

  const missed = (look: (scanned: Scan, at: number, end: number) => boolean): string[] =>
    texts.flatMap((text) => {
      const scanned = scan(text, lexicon)
      return scanned.sentences.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, i) => from + i)
          .filter((at) => look(scanned, at, to))
          .map((at) => text.slice(scanned.tokens[at]!.start, scanned.tokens[at]!.end)),
      )
    })

  test('parties', () => {
    const casts = new Map<Scan, Cast>()
    const castOf = (scanned: Scan): Cast => {
      const cast = casts.get(scanned) ?? new Cast(scanned, { text: scanned.text }, holdersOf(lexicon))
      casts.set(scanned, cast)
      return cast
    }
    const isMissed = (scanned: Scan, at: number, to: number): boolean => {
      const sentence = scanned.sentences.find((one) => one.to === to)!
      const cast = castOf(scanned)
      return !mayBeParty(scanned, at, cast) && partyAt(scanned, at, sentence, cast) !== null
    }
    expect(missed(isMissed)).toEqual([])
  })

  test('titles', () => {
    expect(missed((scanned, at, to) => !mayBeTitle(scanned, at) && titledPerson(scanned, at, to) !== null)).toEqual([])
  })
})
