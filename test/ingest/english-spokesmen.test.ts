/** How spokesmen and foreign ministries word what they tell, and what only looks like a party, a body or a topic there. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string): Fragment => extract({ text, lang: 'en', date: '2024-05-15' })

const topics = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))

const meetings = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('+')] : []))

const met = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? edge.between.map((id) => id.split('/').at(-1)!) : []))

const agencies = (text: string): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === 'Agency' ? [entity.id] : []))

const talks = 'Danish Foreign Minister Lars Holm met his Finnish counterpart Aino Salo on Monday.'

describe('who tells of talks is none of those who held them', () => {
  test.each(['Danish foreign ministry spokesperson Mette Lund', 'the Danish spokesman Mette Lund'])(
    'according to %s',
    (teller) =>
      expect(
        met(
          `According to ${teller}, Danish Foreign Minister Lars Holm and Finnish Foreign Minister Aino Salo met on Monday.`,
        ),
      ).toEqual(['lars-holm', 'aino-salo']),
  )

  test('behind what they talked over, with when it was said', () =>
    expect(
      topics(`${talks} They discussed fish stocks during the talks, Denmark’s Foreign Ministry said earlier.`),
    ).toEqual(['fish stocks']))
})

describe('what was talked over is nobody who talked', () => {
  const call = 'Danish Prime Minister Lars Holm spoke to Finnish President Aino Salo on Monday.'

  test('states behind a verb of discussing', () =>
    expect(meetings(`${call} Their discussion covered Mali, Chad and trade. The two leaders stressed calm.`)).toEqual([
      'DK+FI',
    ]))

  test('a review that a state makes is no verb', () => {
    const text = `${call} Their discussion covered Mali, Chad and Canada’s review of fishing rights.`
    expect(meetings(text)).toEqual(['DK+FI'])
    expect(topics(text)).toEqual(['Mali', 'Chad', 'Canada’s review of fishing rights'])
  })

  test('what may well be done has not been agreed', () =>
    expect(
      meetings('Danish Prime Minister Lars Holm is likely to meet Finnish President Aino Salo next week.'),
    ).toEqual([]))
})

describe('the whole of a topic', () => {
  test.each(['ways to build on the accord', 'broader geopolitical and economic issues'])('%s', (topic) =>
    expect(topics(`${talks} They explored ${topic}.`)).toEqual([topic]),
  )
})

describe('several who are met', () => {
  test.each(['including those from', 'including from', 'including counterparts from'])('%s', (lead) =>
    expect(
      meetings(`Danish Foreign Minister Lars Holm held talks with several counterparts, ${lead} Mali, Chad and Fiji.`),
    ).toEqual(['DK+ML', 'DK+TD', 'DK+FJ'].map((pair) => pair.split('+').sort().join('+'))),
  )

  test('goods from several states are not', () =>
    expect(meetings('Danish Foreign Minister Lars Holm held talks on goods, including from Mali and Chad.')).toEqual(
      [],
    ))

  test('whom a third brings together meet each other', () =>
    expect(
      meetings(
        'Danish Prime Minister Lars Holm brought together Malian President Modibo Keita and Chadian President Idriss Saleh for talks.',
      ),
    ).toEqual(['DK+ML+TD']))
})

describe('a body before whoever leads it', () => {
  test.each(['', ' (NPI)'])('that no list knows%s', (short) => {
    const text = `Danish Foreign Minister Lars Holm met with the Northern Peace Institute${short} President Rupert Hollins.`
    expect(meetings(text)).toEqual(['DK+agency:northern-peace-institute'])
    expect(met(text)).toEqual(['lars-holm', 'rupert-hollins'])
    expect(read(text).entities.find(({ id }) => id.endsWith('rupert-hollins'))).not.toHaveProperty('state', 'DK')
  })

  test('another body’s is of his state', () => {
    const text =
      'The Northern Peace Institute closed. Danish Foreign Minister Lars Holm met President Aino Salo of Finland.'
    expect(meetings(text)).toEqual(['DK+FI'])
  })
})

describe('no body', () => {
  test('an officer’s service', () =>
    expect(agencies('Pentagon Press Secretary Air Force Brig. Gen. Rupert Hollins said so.')).toEqual([
      'agency:us/ministry-defence',
    ]))

  test('a hall', () => expect(agencies('They spoke in the main hall of the Congress Centre.')).toEqual([]))

  test('a service that acts is one', () =>
    expect(agencies('The Danish Air Force said that two pilots were safe.')).toHaveLength(1))
})

test('a state by its full name without its apostrophe', () =>
  expect(read('Peoples Republic of China President Xi Jinping spoke.').entities.map(({ id }) => id)).toContain(
    'state:CN',
  ))

describe('no topic', () => {
  test('where the talks were, and how long they went on', () =>
    expect(
      topics(`${talks} They held talks at an inn on the outskirts of Aarhus. The meeting lasted about two hours.`),
    ).toEqual([]))

  test('what an event is about beside which they met', () =>
    expect(
      topics(
        'Danish Foreign Minister Lars Holm held talks with Finnish Foreign Minister Aino Salo on the sidelines of the expanded ministerial meeting on Mali.',
      ),
    ).toEqual([]))

  test('what they had before them when they spoke', () =>
    expect(topics(`${talks} The two sides discussed fish stocks, referring to the next session of the board.`)).toEqual(
      ['fish stocks'],
    ))
})

describe('a topic ends', () => {
  test('before the day on which it was discussed', () =>
    expect(topics(`${talks} The ministers discussed fishing rights Wednesday, stressing calm.`)).toEqual([
      'fishing rights',
    ]))

  test('where the next begins that they would explore', () =>
    expect(
      topics(
        `${talks} They will meet again to exchange on shared priorities, as well as to explore prospects for trade.`,
      ),
    ).toEqual(['shared priorities', 'prospects for trade']))
})

describe('a visit', () => {
  test('is one with talks where both sides will hold them', () =>
    expect(
      meetings(
        'Danish Foreign Minister Lars Holm will visit Finland on May 20. The two sides will discuss fish stocks.',
      ),
    ).toEqual(['DK+FI']))

  test('to several states is none of those that the next sentence speaks of', () => {
    const text = `${talks} Holm will visit Mali, Chad and Fiji in June. The two sides reviewed fishing rights.`
    expect(meetings(text)).toEqual(['DK+FI'])
    expect(read(text).edges.map((edge) => edge.type === 'DISCUSSED' && edge.sides.join('+'))).toContain('DK+FI')
  })
})

describe('what goes with a word for talks', () => {
  test.each(['issued a joint statement', 'inked an accord', 'adopted a declaration'])(
    'is not what they did: %s',
    (done) => expect(topics(`${talks} They discussed fish stocks, and ${done}.`)).toEqual(['fish stocks']),
  )

  test('"encompassed"', () =>
    expect(topics(`${talks} The discussion encompassed several topics, including fish stocks.`)).toEqual([
      'fish stocks',
    ]))
})

test('a ministry that sits in a capital is its state’s', () => {
  const text = `The foreign ministry in Tehran said so. ${talks}`
  expect(agencies(text)).toEqual(['agency:ir/ministry-foreign'])
  expect(agencies(`The embassy in Tehran said so. ${talks}`)).not.toContain('agency:ir/embassy')
})

test('a sentence ends where the space behind it was lost', () => {
  expect(
    topics(
      `${talks.slice(0, -1)} in Oslo.During the meeting, they discussed fish stocks.The ministers reviewed trade.`,
    ),
  ).toEqual(['fish stocks', 'trade'])
  expect(topics(`${talks} They discussed the Fish.The portal.`)).toHaveLength(1)
})

test('an officer’s name that begins with an abbreviation', () =>
  expect(met('Bangladeshi Foreign Minister Md. Touhid Hossain met Danish Foreign Minister Lars Holm.')).toEqual([
    'touhid-hossain',
    'lars-holm',
  ]))
