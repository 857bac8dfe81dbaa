/** Titles and topics as releases of the Gulf, of Washington and of Canberra write them; names are invented. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { edgesOf } from '../languages/edges.ts'

const read = (text: string, source?: string) =>
  extract({ text, lang: 'en', date: '2024-05-15', ...(source && { source }) })

const officialsOf = (text: string): string[] =>
  read(text).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.state} ${entity.id.split('/')[1]}`] : [],
  )

const topicsOf = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))

const met = 'US Secretary of State Ann Walker met German Foreign Minister Karl Brandt. '

describe('a title', () => {
  test('is of the state that is called friendly before its name', () => {
    const host = 'Omani Foreign Minister Salim Al Harthy received'
    expect(officialsOf(`${host} Adama Koné, Foreign Minister of the friendly Republic of Mali.`)).toContain(
      'ML adama-kone',
    )
    expect(officialsOf(`${host} the Foreign Minister of the sisterly Republic of Tunisia Sami Trabelsi.`)).toContain(
      'TN sami-trabelsi',
    )
    expect(officialsOf(`${host} Adama Koné, Foreign Minister of neighbouring Chad.`)).toContain('TD adama-kone')
  })

  test('stands before a Ben, and is none before somebody’s son', () => {
    expect(officialsOf('Oman received a delegation led by US Senator Ben Carter.')).toEqual(['US ben-carter'])
    expect(officialsOf('Omani Tourism Minister Sultan bin Salem opened a fair.')).toEqual(['OM sultan-bin-salem'])
  })

  test('of whoever a release is of stands in a line that ends in a colon', () => {
    const text = 'The following is attributable to US Spokesperson Ann Reed:\n\n'
    expect(officialsOf(`${text}${met}`)).toContain('US ann-reed')
  })

  test('of the Vice President is American where an American embassy has it', () => {
    const text = 'The Vice President spoke with Chilean President Michelle Bachelet by telephone.'
    expect(read(text, 'cl.usembassy.gov').edges.map((edge) => edge.type === 'MET_WITH' && edge.sides)).toEqual([
      ['CL', 'US'],
    ])
  })
})

test('those who are included in whom somebody met, met him', () => {
  const text =
    'Australian Trade Minister Tom Hall met senior Japanese ministers, including Foreign Minister Kenji Mori, on Monday.'
  expect(edgesOf(text, 'en')).toEqual(['AU+JP met 2024-05-13: Kenji Mori, Tom Hall'])
  const place =
    'Australian Trade Minister Tom Hall met Japanese Trade Minister Ken Ito in a hall of houses including Foreign Minister Kenji Mori.'
  expect(edgesOf(place, 'en').join()).not.toContain('Mori')
})

describe('a topic', () => {
  test.each([
    [
      'They discussed the ongoing talks with Iran and efforts to cut tariffs.',
      ['ongoing talks with Iran', 'efforts to cut tariffs'],
    ],
    ['They also talked about the P5+1 negotiations with Iran.', ['P5+1 negotiations with Iran']],
  ])('is what others negotiate: %s', (text, topics) => {
    const { edges } = read(met + text)
    expect(topicsOf(met + text)).toEqual(topics)
    expect(edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join()] : []))).toEqual(['DE,US'])
  })

  test.each([
    [
      'steps Poland, Italy and the European Union are taking to end the strike, and gas',
      ['steps Poland, Italy and the European Union are taking to end the strike', 'gas'],
    ],
    ['the support Oman and Qatar give, and gas', ['support Oman and Qatar give', 'gas']],
    // Aims that are told together, but not fields.
    [
      'joint work to achieve peace, security and stability in the region',
      ['joint work to achieve peace, security and stability in the region'],
    ],
    ['security, peace, and trade', ['security', 'peace', 'trade']],
    ['dialogue with the interim, Taliban-led government', ['dialogue with the interim, Taliban-led government']],
    ['recent steps to cut tariffs, given its failure to act', ['recent steps to cut tariffs']],
    ['trade given our shared stake in it', ['trade']],
  ])('ends where the next begins: %s', (text, topics) => {
    expect(topicsOf(`${met}They discussed ${text}.`)).toEqual(topics)
  })

  test('is what opinions were exchanged on', () => {
    expect(topicsOf(`${met}The two had an exchange of opinions on fisheries.`)).toEqual(['fisheries'])
    expect(topicsOf(`${met}The two conferred about fisheries.`)).toEqual(['fisheries'])
  })
})

describe('a meeting', () => {
  const reed = 'US Secretary of Energy Ann Reed'
  const sharma = 'Indian Energy Minister Anil Sharma'

  test.each([
    [`${reed} attended a bilateral meeting with ${sharma} in Delhi.`, 'IN+US met: Anil Sharma, Ann Reed'],
    [`${reed} participated in a dialogue with ${sharma} in Delhi.`, 'IN+US met: Anil Sharma, Ann Reed'],
    [`${reed} will also co-chair a dialogue with ${sharma}.`, 'IN+US will meet: Anil Sharma, Ann Reed'],
    [`${reed} will join ${sharma} to co-chair a dialogue.`, 'IN+US will meet: Anil Sharma, Ann Reed'],
  ])('is theirs who attended it with somebody, and who chair it: %s', (text, edge) => {
    expect(edgesOf(text, 'en')).toEqual([edge])
  })

  test('is nobody’s who attended one with nobody named, or joined him for something else', () => {
    expect(edgesOf(`${reed} attended a meeting with students.`, 'en')).toEqual([])
    expect(edgesOf(`${reed} joined ${sharma} to urge calm.`, 'en')).toEqual([])
  })
})
