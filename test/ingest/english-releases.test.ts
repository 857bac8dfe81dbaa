/** How governments' releases tell of meetings: whose voice they have, whom their titles mean, and their lists in points. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string, source = 'foreignminister.gov.au'): Fragment =>
  extract({ text, lang: 'en', source, date: '2024-05-15' })

const sidesOf = ({ edges }: Fragment): string[] =>
  edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('~')}${edge.planned ? ' planned' : ''}`] : [],
  )

const topicsOf = (text: string, source?: string): string[] =>
  read(text, source).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )

const praisesOf = ({ edges }: Fragment): string[] =>
  edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

describe('points', () => {
  const before = 'Defence Minister Richard Marles met Japanese Defence Minister Kihara Minoru. '

  test('in bullets are what was discussed', () => {
    expect(
      topicsOf(`${before}The Ministers discussed:\n\n• joint patrols;\n• the situation in Korea; and\n• fuel.`),
    ).toEqual(['joint patrols', 'situation in Korea', 'fuel'])
    expect(topicsOf(`${before}They discussed cooperation in the fields of:\n- cyber security\n- fisheries\n`)).toEqual([
      'cyber security',
      'fisheries',
    ])
  })

  test('behind semicolons are too, up to another clause', () => {
    expect(topicsOf(`${before}They discussed trade, including gas; the war in Sudan; and agreed to meet.`)).toEqual([
      'trade',
      'gas',
      'war in Sudan',
    ])
  })
})

describe('"the President"', () => {
  test('of a government’s outlet is its own, named or not', () => {
    const call = 'The President spoke by phone with President Karzai of Afghanistan. '
    const thanks = 'The President thanked President Karzai. President Karzai congratulated the President.'
    expect(praisesOf(read(call + thanks, 'whitehouse.gov'))).toEqual([
      'state:US official:AF/hamid-karzai',
      'official:AF/hamid-karzai state:US',
    ])
    const met = 'President Obama met President Hu Jintao of China. The President praised China’s role.'
    expect(praisesOf(read(met, 'whitehouse.gov'))).toEqual(['official:US/barack-obama state:CN'])
  })

  test('of another outlet is the one named last', () => {
    const met = 'President Obama met President Hu Jintao of China. The President praised the role of the United States.'
    expect(praisesOf(read(met, 'Example Times'))).toEqual(['official:CN/hu-jintao state:US'])
  })
})

describe('a meeting', () => {
  test.each([
    ['I was honoured to be hosted in Port Moresby by Prime Minister James Marape of Papua New Guinea.', 'AU~PG'],
    ['I was pleased to have the opportunity to meet with Prime Minister James Marape of Papua New Guinea.', 'AU~PG'],
    ['I look forward to meeting with Prime Minister James Marape of Papua New Guinea.', 'AU~PG planned'],
    ['Minister Penny Wong travelled to Fiji to meet with Prime Minister Sitiveni Rabuka of Fiji.', 'AU~FJ'],
    ['Minister Penny Wong will travel to Fiji to meet with Prime Minister Sitiveni Rabuka of Fiji.', 'AU~FJ planned'],
  ])('%s', (text, sides) => {
    expect(sidesOf(read(text))).toEqual([sides])
  })

  test('of those who visit a state is theirs, not the state’s', () => {
    const text = 'Minister Penny Wong will visit Dili to meet President Jose Ramos-Horta and Defence Minister Rui Paz.'
    const { entities } = read(text)
    expect(entities.flatMap((entity) => (entity.type === 'Official' ? [entity.state] : []))).toEqual(['AU', 'TL', 'TL'])
  })
})

test.each(["Fiame Naomi Mata'afa", 'Abdel Fattah El-Sisi', 'El-Sisi'])('the name %s is whole', (name) => {
  const official = read(`I met President ${name} of Samoa.`).entities.find(({ type }) => type === 'Official')
  expect(official).toMatchObject({ names: [name] })
})
