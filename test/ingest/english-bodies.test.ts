/** How English releases of bodies and ministries tell of several meetings: whose they are, lists of counterparts, sections. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string, source: string): Fragment => extract({ text, lang: 'en', source, date: '2015-05-13' })

const metIn = (text: string, source = 'state.gov'): string[] =>
  read(text, source).edges.flatMap((edge) => {
    if (edge.type !== 'MET_WITH') return []
    const people = edge.between.map((id) => id.replace(/^.*\//, '')).sort()
    return [`${edge.sides.join('+')}${edge.planned ? ' planned' : ''}: ${people.join(', ')}`]
  })

const topicsIn = (text: string, source = 'state.gov'): string[] =>
  read(text, source).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

const praisesIn = (text: string, source = 'state.gov'): string[] =>
  read(text, source).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

describe('the outlet of a body', () => {
  test('leaves its own officials without a name', () => {
    expect(metIn('The Secretary-General met today with Foreign Minister Børge Brende of Norway.', 'un.org')).toEqual([
      'NO+agency:united-nations: borge-brende',
    ])
    const call =
      'The Secretary General spoke by phone with the Prime Minister of Albania, Edi Rama. He thanked Albania.'
    expect(metIn(call, 'nato.int')).toEqual(['AL+agency:nato: edi-rama'])
    expect(praisesIn(call, 'nato.int')).toEqual(['agency:nato state:AL'])
  })

  test('speaks for it', () => {
    const text =
      'I have just had a long discussion with Foreign Minister Donika Gërvalla of Kosovo. We talked about visas.'
    expect(topicsIn(text, 'eeas.europa.eu')).toEqual(['XK+agency:european-union visas'])
  })

  test('has sections that tell of other things', () => {
    const text =
      '**The Secretary-General will see President Idriss Déby of Chad on Friday.\n**In Mali, the Deputy Secretary-General met this morning with the African Union’s envoy. Justice was on the agenda.'
    expect(topicsIn(text, 'un.org')).toEqual(['agency:african-union+agency:united-nations Justice'])
  })

  test('denies what it was asked about', () => {
    const text =
      'In reply to a question on whether the Secretary-General had seen Foreign Minister Taro Kono, the Spokesperson said there had been no such meeting.'
    expect(metIn(text, 'un.org')).toEqual([])
  })
})

describe('a list of those met', () => {
  test('shares a title in the plural', () => {
    const text =
      'The Vice President spoke with President Toomas Ilves of Estonia and Prime Ministers Andrius Kubilius of Lithuania and Valdis Dombrovskis of Latvia about gas.'
    expect(metIn(text, 'whitehouse.gov').map((one) => one.slice(0, 5))).toEqual(['EE+US', 'LT+US', 'LV+US'])
    expect(topicsIn(text, 'whitehouse.gov')).toEqual(['EE+LT+LV+US gas'])
  })

  test('goes on behind another day', () => {
    const text =
      'The Prime Minister spoke to President Macron of France on Monday, and this morning to Chancellor Merkel of Germany.'
    expect(metIn(text, 'gov.uk')).toEqual(['FR+GB: emmanuel-macron', 'DE+GB: angela-merkel'])
  })

  test('gives each side its own people', () => {
    const text =
      'Secretary Kerry had meetings with the Defence Ministers of Japan, Naoki Tanaka, and Indonesia, Purnomo Yusgiantoro.'
    expect(metIn(text)).toEqual(['JP+US: john-kerry, naoki-tanaka', 'ID+US: john-kerry, purnomo-yusgiantoro'])
  })

  test('ends where the next clause names somebody first', () => {
    const text =
      'Secretary Kerry met President Niinistö of Finland and Prime Minister Löfven of Sweden. Gas formed the main topic of the conversation with President Niinistö; with Prime Minister Löfven he spoke about fisheries.'
    expect(topicsIn(text)).toEqual(['FI+US Gas', 'SE+US fisheries'])
  })
})

test('consultations are held by a pair, and each delegation is led by one of it', () => {
  const text =
    'The sixth round of India-Uzbekistan Foreign Office Consultations was held on Monday. The Indian delegation was led by Shri Sanjay Singh, Secretary (East), and the Uzbek side by H.E. Mr. Anvar Nasirov, Deputy Minister of Foreign Affairs.'
  expect(metIn(text, 'mea.gov.in')).toEqual(['IN+UZ: anvar-nasirov, sanjay-singh'])
})

describe('words of meeting', () => {
  test.each([
    [
      'Secretary Kerry held a telephone talk with Foreign Minister Wang Yi of China at 5:05 p.m. for ten minutes.',
      'CN+US',
    ],
    ['Secretary Kerry saw Chinese Foreign Minister Wang Yi in Beijing.', 'CN+US'],
    ['Secretary Kerry, who saw Chinese Foreign Minister Wang Yi in Beijing, will go on to Seoul.', 'CN+US'],
    ['Secretary Kerry will call on Chinese President Xi Jinping, for an exchange on trade.', 'CN+US planned'],
    ['Secretary Kerry will be consulting with Chinese Foreign Minister Wang Yi.', 'CN+US planned'],
  ])('%s', (text, sides) => expect(metIn(text).map((one) => one.replace(/:.*/, ''))).toEqual([sides]))

  test.each([
    'Secretary Kerry saw Chinese Foreign Minister Wang Yi as a friend.',
    'Secretary Kerry explained that the military options on China stay.',
  ])('%s', (text) => expect(metIn(text)).toEqual([]))

  test.each([
    ['They exchanged on gas prices and fishing quotas.', ['CN+US gas prices', 'CN+US fishing quotas']],
    ['The two Ministers updated each other on gas.', ['CN+US gas']],
    [
      'Gas prices and fishing quotas formed the main topics of their conversation.',
      ['CN+US Gas prices', 'CN+US fishing quotas'],
    ],
  ])('%s', (text, topics) =>
    expect(topicsIn(`Secretary Kerry met Chinese Foreign Minister Wang Yi. ${text}`)).toEqual(topics),
  )
})

test('the owner of what is recognized thanks nobody', () => {
  const text =
    'Secretary Kerry met President Faure Gnassingbé of Togo. He recognized the President’s mediation and thanked him for his help.'
  expect(praisesIn(text).every((one) => one.startsWith('official:US'))).toBe(true)
})

describe('a statement', () => {
  test('is of whoever issued it, in quotation marks or not', () => {
    const heading =
      'The Honourable Karina Gould, Minister of International Development, today issued the following statement:'
    const text = `${heading}\n“I congratulate Lazarus Chakwera on his election as President of Malawi.\n“Canada also thanks the African Union for its observers, and we salute the people of Malawi for a peaceful vote.”`
    expect(praisesIn(text, 'international.gc.ca')).toEqual([
      'official:CA/karina-gould official:MW/lazarus-chakwera',
      'state:CA agency:african-union',
      'official:CA/karina-gould state:MW',
    ])
  })

  test('tells nobody’s thanks in the passive', () => {
    const text = 'Chilean Ambassador Pedro Díaz called on Senator Brett Mason on Friday and was thanked for his work.'
    expect(praisesIn(text, 'foreignminister.gov.au')).toEqual([])
  })
})

test('a pronoun is not the one whom he talked with', () => {
  const text =
    'The Prime Minister spoke to Prime Minister Rasmussen of Denmark. Prime Minister Rasmussen said he was content. With the Danish Prime Minister, she also spoke about fish.'
  expect(topicsIn(text, 'gov.uk')).toEqual(['DK+GB fish'])
})

test('a journey that is still to come goes on in the present', () => {
  const text =
    'On May 20 Secretary Kerry will meet Foreign Minister Wang Yi of China. In Hanoi he meets with Foreign Minister Pham Binh Minh of Vietnam.'
  expect(metIn(text).map((one) => one.replace(/:.*/, ''))).toEqual(['CN+US planned', 'US+VN planned'])
})

test('dates to be agreed are no topic', () => {
  const text =
    'Secretary Kerry met Foreign Minister Wang Yi of China. The next round of talks will be held on mutually convenient dates.'
  expect(topicsIn(text)).toEqual([])
})
