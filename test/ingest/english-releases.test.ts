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

test('"when I meet" is still to come, and "Thank you." praises nobody', () => {
  const text = 'I look forward to a long day when I meet Foreign Minister Biman Prasad of Fiji on Friday.'
  expect(sidesOf(read(text))).toEqual(['AU~FJ planned'])
  const met = 'Foreign Minister Penny Wong met Foreign Minister Biman Prasad of Fiji.\nMINISTER PRASAD: Thank you.'
  expect(praisesOf(read(met))).toEqual([])
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
    ['It was a pleasure to meet Prime Minister James Marape of Papua New Guinea.', 'AU~PG'],
    ['Minister Penny Wong met a European Union delegation led by Josep Borrell.', 'AU~agency:european-union'],
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

test.each([
  ['Coordinating Minister for Political, Legal and Security Affairs Mahfud Abdullah', 'Mahfud Abdullah'],
  ['Minister for International Development and the Pacific Pat Conroy', 'Pat Conroy'],
  ['Minister for Trade, Co-operatives, Small and Medium Enterprises, Manoa Kamikamica', 'Manoa Kamikamica'],
  ['Treasurer Jim Chalmers', 'Jim Chalmers'],
])('the title and the name of %s', (titled, name) => {
  const { entities } = read(`I met Fiji's ${titled}, in Suva.`)
  expect(entities.find(({ type }) => type === 'Official')).toMatchObject({ names: [name], state: 'FJ' })
})

test('a host meets each of several guests, who do not meet one another by it', () => {
  const people = 'President Egils Levits of Latvia and Prime Minister Kaja Kallas of Estonia'
  expect(sidesOf(read(`President Biden met with ${people}.`, 'whitehouse.gov'))).toEqual(['LV~US', 'EE~US'])
  expect(sidesOf(read('I met my Sudanese and Ethiopian counterparts in Port Moresby.'))).toEqual(['AU~SD', 'AU~ET'])
  expect(sidesOf(read(`President Biden spoke separately with ${people}.`, 'whitehouse.gov'))).toEqual([
    'LV~US',
    'EE~US',
  ])
  expect(sidesOf(read(`President Biden will meet with ${people}.`, 'whitehouse.gov'))).toEqual([
    'LV~US planned',
    'EE~US planned',
  ])
})

test('"I" in a quotation is its speaker, also in what he says next', () => {
  const text =
    '"I took the opportunity to meet with Prime Minister Sitiveni Rabuka of Fiji," Minister Pat Conroy said. "I thanked Prime Minister Rabuka."'
  expect(praisesOf(read(text))).toEqual(['official:AU/pat-conroy official:FJ/sitiveni-rabuka'])
})

test('who attends is there', () => {
  const text =
    'President Morsi received Qatari Prime Minister Hamad bin Jassim. The meeting was attended by Foreign Minister Mohamed Amr.'
  const [met] = read(text, 'Ahram Online').edges
  expect(met).toMatchObject({ type: 'MET_WITH', sides: ['EG', 'QA'] })
  expect(met?.type === 'MET_WITH' && met.between.length).toBe(3)
})

test('what the talks "also" dealt with was discussed', () => {
  const met = 'Prime Minister Albanese met President Xi Jinping of China. '
  expect(topicsOf(`${met}The meeting, which lasted an hour, also touched on Sudan.`)).toEqual(['Sudan'])
  expect(topicsOf('Minister Penny Wong flew to Fiji for talks with Fijian officials on fuel.')).toEqual(['fuel'])
})

test('ministers together thank a third, and neither for what they welcome', () => {
  const met = 'Minister Penny Wong met Minister Nanaia Mahuta of New Zealand. '
  expect(praisesOf(read(`${met}The Ministers thanked Japan.`))).toEqual(['state:AU state:JP', 'state:NZ state:JP'])
  expect(praisesOf(read(`${met}The Ministers welcomed the opening of a new school by Japan.`))).toEqual([])
})

test('two presidents named together are of two states', () => {
  const [met] = read('President Biden and President Emmanuel Macron of France met today.', 'whitehouse.gov').edges
  expect(met).toMatchObject({ type: 'MET_WITH', sides: ['FR', 'US'] })
})

test('"he" after a place is the subject', () => {
  const text =
    'Prime Minister Anthony Albanese is abroad. While in Hanoi, he called Prime Minister Pham Minh Chinh of Vietnam.'
  expect(sidesOf(read(text))).toEqual(['AU~VN'])
})

test('"they" are those of one side who set out together', () => {
  const text =
    'Minister Penny Wong and Minister Richard Marles left for Moscow, where they met Russian Minister Sergei Lavrov.'
  const [met] = read(text).edges
  expect(met?.type === 'MET_WITH' && met.between.length).toBe(3)
})

test('a meeting called off is none', () => {
  const pair = 'between Minister Penny Wong and Russian Foreign Minister Sergei Lavrov'
  expect(read(`A meeting ${pair} to discuss gas was cancelled.`).edges).toEqual([])
  expect(sidesOf(read(`A meeting ${pair} to discuss gas went well.`))).toEqual(['AU~RU'])
})

test('further infinitives of a future are to come', () => {
  const text = 'I will attend the forum and hold talks with President Hilda Heine of the Marshall Islands.'
  expect(sidesOf(read(text))).toEqual(['AU~MH planned'])
})

test('whoever says so is not what was discussed', () => {
  const text =
    'Minister Penny Wong met Russian Foreign Minister Sergei Lavrov. They discussed gas, a ministry statement said.'
  expect(topicsOf(text)).toEqual(['gas'])
})

test('a counterpart between whom and a minister there were talks is of the state that is named', () => {
  const text =
    'Australia and Vanuatu will cooperate following talks between Minister Penny Wong and her counterpart, Jotham Napat.'
  expect(sidesOf(read(text))).toEqual(['AU~VU'])
})

test('with whom is said first', () => {
  const leaders = 'Prime Minister Albanese met President Joko Widodo of Indonesia. '
  const text = `${leaders}With Malaysian Prime Minister Anwar Ibrahim, Prime Minister Albanese discussed gas.`
  expect(sidesOf(read(text))).toEqual(['AU~ID', 'AU~MY'])
  expect(topicsOf(text)).toEqual(['gas'])
})

test('a president and his wife are two, and so are a crowd and an issue', () => {
  const text =
    'President Trump and First Lady Melania Trump met Prime Minister Narendra Modi of India. They addressed a crowd of 100,000. Prime Minister Modi thanked President Trump.'
  const india = read(text, 'whitehouse.gov')
  expect(praisesOf(india)).toEqual(['official:IN/narendra-modi official:US/donald-trump'])
  expect(india.edges.some(({ type }) => type === 'DISCUSSED')).toBe(false)
})

test('a number behind a name ends no list', () => {
  const text =
    'Minister Penny Wong met US Secretary of State Antony Blinken. They discussed AUKUS Pillar I, fuel and gas.'
  expect(topicsOf(text)).toEqual(['AUKUS Pillar I', 'fuel', 'gas'])
})
