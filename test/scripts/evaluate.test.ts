import { expect, test } from 'vitest'
import type { Fragment, Span } from '../../ingest/fragment.ts'
import type { Gold, GoldArticle } from '../../scripts/evaluate/gold.ts'
import { match, matchStrings } from '../../scripts/evaluate/match.ts'
import { readTwice } from '../../scripts/evaluate/reading.ts'
import { bestDice, nearness } from '../../scripts/evaluate/spans.ts'
import { Tally, table } from '../../scripts/evaluate/tally.ts'
import { tasks } from '../../scripts/evaluate/tasks.ts'

const text = 'Ann Lee of Peru met Bo Ray of Chile on Monday to discuss copper and, later, lithium. Lee thanked Chile.'
const article: GoldArticle = { id: 'a', lang: 'en', text }
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const name = { en: '', ar: '' }

const gold: Gold = {
  id: 'a',
  states: ['PE', 'CL'],
  officials: [
    { key: 'ann-lee', names: ['Ann Lee', 'Lee'], state: 'PE' },
    { key: 'bo-ray', names: ['Bo Ray'], state: 'CL' },
  ],
  agencies: [],
  meetings: [
    {
      sides: ['PE', 'CL'],
      officials: ['ann-lee', 'bo-ray'],
      date: '2024-01-01',
      planned: false,
      evidence: 'met Bo Ray',
    },
  ],
  discussed: [
    { sides: ['PE', 'CL'], issue: 'copper' },
    { sides: ['CL', 'PE'], issue: 'lithium', optional: true },
  ],
  praised: [{ by: 'PE', of: 'CL', evidence: 'Lee thanked Chile' }],
}

const fragment: Fragment = {
  articleId: 'a',
  entities: [
    { type: 'State', id: 'state:PE', code: 'PE', name, mentions: [at('Peru')] },
    { type: 'State', id: 'state:BO', code: 'BO', name, mentions: [at('Bo')] },
    { type: 'Official', id: 'lee', name, state: 'PE', names: [], mentions: [at('Ann Lee')] },
    { type: 'Official', id: 'ray', name, state: 'PE', names: [], mentions: [at('Bo Ray')] },
  ],
  edges: [
    {
      type: 'MET_WITH',
      encounter: '1',
      sides: ['CL', 'state:PE'],
      between: ['lee', 'ray'],
      date: null,
      precision: 'none',
      planned: false,
      format: 'meeting',
      evidence: [{ ...at('Ann Lee of Peru met'), rule: 'x' }],
    },
    {
      type: 'DISCUSSED',
      sides: ['CL', 'PE'],
      issue: 'i',
      span: at('lithium'),
      date: null,
      precision: 'none',
      evidence: [],
    },
    {
      type: 'DISCUSSED',
      sides: ['CL', 'PE'],
      issue: 'j',
      span: at('on Monday'),
      date: null,
      precision: 'none',
      evidence: [],
    },
    {
      type: 'PRAISED',
      by: 'lee',
      of: 'CL',
      date: null,
      precision: 'none',
      evidence: [{ ...at('discuss'), rule: 'x' }],
    },
  ],
}

const reading = readTwice(article, gold, fragment)
const measured = (task: keyof typeof tasks) => tasks[task](reading)

test('states match by code', () => {
  expect(measured('states')).toEqual({ hits: 1, missed: ['CL'], spurious: ['BO'] })
})

test('officials match by overlap of their mentions, and by state', () => {
  expect(measured('officials')).toEqual({ hits: 1, missed: ['bo-ray CL'], spurious: ['ray PE'] })
})

test('a meeting matches by its unordered pair of sides, whether a side is named by code or by entity', () => {
  expect(measured('met-with')).toEqual({ hits: 1, missed: [], spurious: [] })
  expect(measured('met-with/date')).toEqual({ hits: 0, missed: ['CL~PE 2024-01-01'], spurious: [] })
  expect(measured('met-with/planned')).toEqual({ hits: 0, missed: [], spurious: [] })
  expect(measured('met-with/evidence').hits).toBe(1)
  expect(measured('met-with/officials')).toEqual({ hits: 1, missed: [], spurious: [] })
})

test('an optional topic is neither demanded nor held against anyone', () => {
  expect(measured('discussed')).toEqual({ hits: 0, missed: ['PE~CL copper'], spurious: ['CL~PE on Monday'] })
})

test('praise by an official counts as by the state; its proof must lie where the gold has it', () => {
  expect(measured('praised')).toEqual({ hits: 1, missed: [], spurious: [] })
  expect(measured('praised/evidence')).toEqual({ hits: 0, missed: ['PE>CL'], spurious: ['PE>CL'] })
})

test('gold that does not stand in the text is an error of the gold file', () => {
  const wrong = { ...gold, praised: [{ by: 'PE', of: 'CL', evidence: 'Lee praised Chile' }] }
  expect(() => tasks['praised/evidence'](readTwice(article, wrong, fragment))).toThrow('not verbatim')
})

test('overlap is Dice, and less than half is nothing', () => {
  expect(bestDice([{ start: 0, end: 4 }], [{ start: 2, end: 6 }])).toBe(0.5)
  expect(nearness([{ start: 0, end: 4 }], [{ start: 3, end: 7 }])).toBe(0)
})

test('matching is one to one, and the best pair goes first', () => {
  const score = (gold: number, system: number) => 1 / (1 + Math.abs(gold - system))
  const shown = match([10, 20], [19, 21, 11], score, { gold: String, system: String })
  expect(shown).toEqual({ hits: 2, missed: [], spurious: ['21'] })
  expect(matchStrings(['a', 'a', 'b'], ['b', 'b', 'c'])).toEqual({ hits: 1, missed: ['a'], spurious: ['c'] })
})

test('scores are micro-averaged, and edges is the mean of the three core tasks', () => {
  const tally = new Tally()
  tally.add('en', 'met-with', { hits: 3, missed: ['x'], spurious: [] })
  tally.add('ar', 'met-with', { hits: 1, missed: [], spurious: ['y', 'z', 'w'] })
  tally.add('en', 'praised', { hits: 0, missed: ['p'], spurious: [] })
  const all = tally.scores().get('all')
  expect(all?.get('met-with')).toEqual({ precision: 4 / 7, recall: 4 / 5, f1: 2 / 3, gold: 5, system: 7 })
  expect(all?.get('edges')?.f1).toBeCloseTo(1 / 3)
  expect(table(tally.scores())).toContain('met-with              0.571  0.800  0.667      5      7')
})

test('an article with more than 12 pairs of officials weighs as 12', () => {
  const tally = new Tally()
  const missed = Array.from({ length: 18 }, (_, i) => String(i))
  tally.add('en', 'met-with/officials', { hits: 6, missed, spurious: [] })
  expect(tally.scores().get('en')?.get('met-with/officials')).toMatchObject({ gold: 12, system: 3, recall: 0.25 })
})
