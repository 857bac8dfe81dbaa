/** Delegations of whom only their head or where they come from tells, and what else English reports say of who met and thanked. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string): Fragment => extract({ text, lang: 'en', date: '2024-05-15' })
const meetings = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('~')] : []))
const topicsOf = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))
const praisesOf = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

describe('a delegation', () => {
  const host = 'Kenyan President William Ruto received '

  test('is of whoever leads it', () => {
    expect(meetings(`${host}a delegation led by Japanese Deputy Foreign Minister Ken Sato.`)).toEqual(['JP~KE'])
    expect(meetings(`${host}a high-level delegation headed by the EU Special Representative, Karl Weber.`)).toEqual([
      'KE~agency:european-union',
    ])
  })

  test('is of where it comes from', () => {
    expect(meetings(`${host}a delegation from the European Parliament headed by Karl Weber.`)).toEqual([
      'KE~agency:european-parliament',
    ])
    expect(meetings(`${host}a trade delegation from Norway.`)).toEqual(['KE~NO'])
  })

  test('of others, or that somebody leads elsewhere, meets nobody', () => {
    expect(meetings(`${host}a delegation of students led by their teacher.`)).toEqual([])
    expect(meetings('Kenya sent a delegation led by President William Ruto to Norway.')).toEqual([])
  })
})

test('who joined by phone took part', () => {
  const text =
    'Kenyan President William Ruto met Finnish President Alexander Stubb. Swedish Prime Minister Ulf Kristersson'
  expect(meetings(`${text} joined by phone.`)).toEqual(['FI~KE', 'KE~SE'])
  expect(meetings(`${text} answered by phone.`)).toEqual(['FI~KE'])
})

test('whom somebody congratulates over the phone he called', () => {
  const text = 'Kenyan President William Ruto congratulated Finnish President Alexander Stubb on his election'
  expect(meetings(`${text} over the phone.`)).toEqual(['FI~KE'])
  expect(meetings(`${text}.`)).toEqual([])
})

test('what somebody will be received and hold talks on', () => {
  const text =
    'Kenyan President William Ruto will be received by the King and will hold talks with Finnish President Alexander Stubb on'
  expect(topicsOf(`${text} fuel and the Sahel question.`)).toEqual(['fuel', 'Sahel question'])
  expect(topicsOf(`${text} Monday.`)).toEqual([])
})

test('a topic that ends in "the EU" or in a place is one, and others follow', () => {
  const met = 'Kenyan President William Ruto met Finnish President Alexander Stubb. '
  expect(
    topicsOf(`${met}They discussed the treaty with the EU, the drought in Somalia and bilateral relations.`),
  ).toEqual(['treaty with the EU', 'drought in Somalia', 'bilateral relations'])
  expect(topicsOf(`${met}They discussed US and EU sanctions.`)).toEqual(['US and EU sanctions'])
  expect(topicsOf(`${met}Discussing the drought, the President updated on Kenya's wells.`)).toEqual(['drought'])
})

describe('thanks', () => {
  const ruto = 'official:KE/william-ruto'

  test('by who is "grateful" to somebody or for something', () => {
    expect(praisesOf('Kenyan President William Ruto said that he was "deeply grateful" to Norway.')).toEqual([
      `${ruto} state:NO`,
    ])
    expect(praisesOf("Kenyan President William Ruto said he was thankful for Norway's efforts.")).toEqual([
      `${ruto} state:NO`,
    ])
    expect(praisesOf('Grateful people of Norway met Kenyan President William Ruto.')).toEqual([])
  })

  test('to all of a list before an infinitive, whose object thanks nobody', () => {
    expect(praisesOf('Oman welcomed the decision by Norway, Spain and Ireland to recognise Palestine.')).toEqual([
      'state:OM state:NO',
      'state:OM state:ES',
      'state:OM state:IE',
    ])
    expect(
      praisesOf('Kenyan President William Ruto welcomed the decision to recognise Palestine and commended Norway.'),
    ).toContain(`${ruto} state:NO`)
  })

  test('in a cable of greetings, and as a debt', () => {
    expect(
      praisesOf('Kenyan President William Ruto sent a cable of greetings to Norwegian King Harald V.'),
    ).toHaveLength(1)
    expect(praisesOf('"We owe a debt of gratitude to Norway," Kenyan President William Ruto said.')).toEqual([
      `${ruto} state:NO`,
    ])
  })
})

describe('behind a verb that is denied elsewhere', () => {
  const ruto = 'Kenyan President William Ruto'
  const of = 'official:KE/william-ruto state:QA'

  test('another verb of the same subject tells what was done', () => {
    expect(praisesOf(`${ruto} urged restraint and thanked Qatar for its efforts.`)).toEqual([of])
    expect(praisesOf(`${ruto} called for a truce and praised Qatar for its efforts.`)).toEqual([of])
    expect(praisesOf(`${ruto} rejected the plan, praising Qatar for its efforts.`)).toEqual([of])
    expect(meetings(`${ruto} urged restraint and met Finnish President Alexander Stubb.`)).toEqual(['FI~KE'])
  })

  test('what was refused, or may be, was not', () => {
    expect(praisesOf(`${ruto} refused to thank Qatar.`)).toEqual([])
    expect(praisesOf(`${ruto} did not apologise and thank Qatar.`)).toEqual([])
    expect(praisesOf(`${ruto} refused to apologise and thank Qatar.`)).toEqual([])
    expect(praisesOf(`${ruto} urged Norway to stay and thank Qatar.`)).toEqual([])
    expect(meetings(`${ruto} may fly home and hold talks with Finnish President Alexander Stubb.`)).toEqual([])
  })
})

test('appreciation that somebody notes', () => {
  const ruto = 'Kenyan President William Ruto'
  expect(praisesOf(`${ruto} noted his appreciation for Finland's vote.`)).toHaveLength(1)
  expect(praisesOf(`${ruto} noted his fears for Finland's vote.`)).toEqual([])
})

test('with somebody "expressing his thanks"', () => {
  expect(praisesOf('The two spoke, with Kenyan President William Ruto expressing his thanks to Norway.')).toEqual([
    'official:KE/william-ruto state:NO',
  ])
  expect(praisesOf('The two spoke, with Kenyan President William Ruto expressing concern over Norway.')).toEqual([])
})

test('days of what came before and after', () => {
  const told = (text: string): string[] =>
    extract({ text, lang: 'en', date: '2024-05-15' }).edges.flatMap((edge) =>
      edge.type === 'MET_WITH' ? [`${edge.sides.join('~')} ${edge.date}${edge.planned ? ' planned' : ''}`] : [],
    )
  const ruto = 'Kenyan President William Ruto'
  expect(
    told(
      `${ruto} heads to Oslo on Friday for talks with Norwegian King Harald V, after he met Finnish President Alexander Stubb.`,
    ),
  ).toContain('FI~KE null')
  expect(
    told(`${ruto} met today with Finnish President Alexander Stubb. Ruto then met with Norwegian King Harald V.`),
  ).toContain('KE~NO 2024-05-15')
})
