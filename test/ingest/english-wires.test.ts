/** How wire reports end a sentence, list what was discussed, and tell of people whom they do not name. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string): Fragment => extract({ text, lang: 'en', date: '2024-05-15' })

const topics = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))

const meetings = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.date ?? ''}`] : []))

const talks = 'Danish Foreign Minister Lars Holm met his Finnish counterpart Aino Salo to discuss'

describe('who says so is nothing discussed', () => {
  test.each([
    'the sources said on Tuesday',
    'diplomatic sources said on May 14',
    'sources close to the delegation told Reuters',
    'the state-run Ritzau agency reported',
  ])('%s', (saying) => expect(topics(`${talks} the fisheries accord, ${saying}.`)).toEqual(['fisheries accord']))

  test('a further item that holds the verb is one', () =>
    expect(topics(`${talks} the fisheries accord, trade and the reports said to be forged.`)).toContain('trade'))
})

describe('the shortest phrase', () => {
  test.each([
    ['relations between their countries and areas of mutual interest', 'relations between their countries'],
    ['trade between the two nations and areas of common concern', 'trade between the two nations'],
  ])('%s', (said, first) => {
    const found = topics(`${talks} ${said}.`)
    expect(found).toHaveLength(2)
    expect(found[0]).toBe(first)
  })

  test('what one country and another have is one topic', () =>
    expect(topics(`${talks} relations between his country and Norway.`)).toEqual([
      'relations between his country and Norway',
    ]))

  test('what they are able to do about an issue', () =>
    expect(topics(`${talks} how their nations might be able to help the peace process in Mali.`)).toEqual([
      'peace process in Mali',
    ]))

  test('talks regarding an issue', () =>
    expect(
      topics(
        'Danish Foreign Minister Lars Holm will visit Oslo to hold talks with his Norwegian counterpart regarding fish stocks.',
      ),
    ).toEqual(['fish stocks']))

  test('those who took part are no topic', () =>
    expect(
      topics(
        'Danish Foreign Minister Lars Holm met his Finnish counterpart Aino Salo. The meeting included senior Finnish officials.',
      ),
    ).toEqual([]))
})

describe('people whom nothing names', () => {
  test('meet nobody for the sentence’s subject', () =>
    expect(
      meetings('Danish Foreign Minister Lars Holm praised the envoys who met Finnish Foreign Minister Aino Salo.'),
    ).toEqual([]))

  test('a subject before "who" did', () =>
    expect(
      meetings('The report was read by Danish Foreign Minister Lars Holm, who met Finnish Foreign Minister Aino Salo.'),
    ).toEqual(['DK+FI ']))
})

test('parts of a day that a sentence before has told', () =>
  expect(
    meetings(
      'On May 13, Danish Foreign Minister Lars Holm held ten meetings on the margins of the forum. In the morning, he met with Finnish Foreign Minister Aino Salo.',
    ),
  ).toEqual(['DK+FI 2024-05-13']))
