/** Every example of every language is asked; every sentence is there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today } from '../../evaluation/ask/types.ts'
import type { GraphNode } from '../../schema/graph.ts'
import { namedStore } from '../../scripts/evaluate/ask.ts'
import { cues } from '../../src/ask/cues.ts'
import { type IntentName, type IntentRow, intentNames, intents } from '../../src/ask/intents.ts'
import { interpret } from '../../src/ask/interpret.ts'
import { phrasings } from '../../src/ask/phrasings/phrasings.ts'
import { askable, readerOf } from '../../src/ask/reader.ts'
import { resolveName } from '../../src/questions/resolve-name.ts'
import type { Store } from '../../src/store/store.ts'

/** Milliseconds: on a busy machine the words are indexed slowly. */
const within = 120_000

let store: Store
beforeAll(async () => {
  store = await namedStore()
  for (const code of askable) readerOf(code)
}, within)
afterAll(() => store?.close())

const braces = /\{(\w+) ([^}]*)\}/g
const plain = (example: string): string => example.replace(braces, '$2')

describe.each(phrasings.map((phrasing) => [phrasing.code, phrasing] as const))('%s', (code, phrasing) => {
  const examples = intentNames.flatMap((intent) =>
    phrasing.intents[intent].examples.map((example) => [intent, example] as const),
  )

  test.each(examples)('%s: %s', async (intent, example) => {
    const found = await interpret(plain(example), readerOf(code), store, today, null)
    expect(found).toMatchObject({ type: 'clear', reading: { intent } })
    if (found.type !== 'clear') return
    for (const [, slot, text] of example.matchAll(braces)) {
      if (slot === 'period') expect(found.reading.period).not.toEqual({})
      else {
        const { kinds }: IntentRow = intents[intent as IntentName]
        const wanted = await resolveName(store, text!, slot === 'issue' ? ['Issue'] : [kinds[0]!, ...kinds], slot!)
        const node = found.reading.args[slot as 'of'] as GraphNode
        expect(node?.id, slot).toBe(wanted.id)
      }
    }
  })

  test('each cue has words, and no word is given twice for one use', () => {
    for (const cue of cues) {
      expect(phrasing.cues[cue].length, cue).toBeGreaterThan(0)
      expect(new Set(phrasing.cues[cue]).size, cue).toBe(phrasing.cues[cue].length)
    }
    expect(new Set(phrasing.fillers).size).toBe(phrasing.fillers.length)
  })
})
