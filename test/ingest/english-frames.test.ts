/** Meetings that English tells in other frames than "A met B": relative clauses, other forms of the verbs, bodies by those who lead them. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const meetingsOf = (text: string): string[] =>
  extract({ text, lang: 'en', date: '2018-03-15' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join(' ')} ${edge.between.length}${edge.planned ? ' planned' : ''}`] : [],
  )

test.each([
  [
    'a relative clause',
    'Indonesian President Joko Widodo, who telephoned Australian Prime Minister Malcolm Turnbull on Sunday, will stay at home.',
    ['AU ID 2'],
  ],
  [
    'a verb behind a clause on where somebody is',
    'Kenyan Foreign Minister Monica Juma, who is in Accra for the regional summit, also called on Ghanaian President Nana Akufo-Addo.',
    ['GH KE 2'],
  ],
  [
    'a verb in another form',
    'U.S. President Donald Trump will welcome Estonian President Kersti Kaljulaid to the palace on Monday.',
    ['EE US 2 planned'],
  ],
  [
    'whom somebody flies to see',
    'Chinese Foreign Minister Wang Yi flies to Moscow on Monday to see Russian Foreign Minister Sergei Lavrov.',
    ['CN RU 2 planned'],
  ],
  [
    'who was in touch',
    'French President Emmanuel Macron has been in touch with German Chancellor Angela Merkel.',
    ['DE FR 2'],
  ],
  [
    'leaders of a party that no list knows',
    'Kenyan President Uhuru Kenyatta met leaders of the Northern Farmers Alliance (NFA) on Monday.',
    ['KE agency:northern-farmers-alliance 1'],
  ],
  [
    'two parties of which one is in opposition',
    'The ruling Workers Party and the main opposition Northern Farmers Alliance (NFA) held negotiations on Monday.',
    ['agency:northern-farmers-alliance agency:workers-party 0'],
  ],
  [
    'companies behind a person',
    'Kenyan President Uhuru Kenyatta met Chinese Premier Li Keqiang, and business leaders from Orchid Harbour Corporation.',
    ['CN KE 2', 'KE agency:orchid-harbour-corporation 1'],
  ],
  [
    'a list that says its preposition again',
    'Kenyan President Uhuru Kenyatta sat down with Chinese Premier Li Keqiang, with Chinese Foreign Minister Wang Yi and Chinese Defence Minister Wei Fenghe.',
    ['CN KE 4'],
  ],
  ['nobody who may come', 'Chinese Foreign Minister Wang Yi may stop in Moscow to see Sergei Lavrov.', []],
  ['an agreement between two', 'The talks may end in a free trade agreement between Kenya and China.', []],
  ['what is hosted', 'Kenyan President Uhuru Kenyatta thanked China for hosting the African Union.', []],
])('tells of %s', (_, text, met) => {
  expect(meetingsOf(text)).toEqual(met)
})

const discussedIn = (text: string): string[] =>
  extract({ text, lang: 'en', date: '2018-03-15' }).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )
const datesOf = (text: string): (string | null)[] =>
  extract({ text, lang: 'en', date: '2018-03-15' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [edge.date] : [],
  )

test.each([
  [
    'the day and the partner before the topic',
    'Jordanian Senate President Faisal Al-Fayez discussed Sunday with Georgian Ambassador Zurab Eristavi ways to expand tourism.',
    ['ways to expand tourism'],
  ],
  [
    'a verb of what is to come',
    'Turkish Foreign Minister Mevlut Cavusoglu met Lithuanian Foreign Minister Linas Linkevicius. The two ministers will take up visa rules and the fight against piracy.',
    ['visa rules', 'fight against piracy'],
  ],
  [
    'what was on the table',
    'Turkish Foreign Minister Mevlut Cavusoglu met Lithuanian Foreign Minister Linas Linkevicius. Visa rules and the new harbour were on the table.',
    ['Visa rules', 'new harbour'],
  ],
  [
    'a state as an issue by itself',
    'Turkish Foreign Minister Mevlut Cavusoglu met Lithuanian Foreign Minister Linas Linkevicius. They discussed Somalia and tax reforms.',
    ['Somalia', 'tax reforms'],
  ],
  [
    'the agency that tells it as no topic',
    'Turkish Foreign Minister Mevlut Cavusoglu met Lithuanian Foreign Minister Linas Linkevicius. They discussed visa rules, the Anadolu Agency reported.',
    ['visa rules'],
  ],
])('reads %s', (_, text, topics) => {
  expect(discussedIn(text)).toEqual(topics)
})

test('takes the day of the meeting before for one on the same day', () => {
  expect(
    datesOf(
      'Korean Defense Minister Suh Wook met Colombian President Ivan Duque on Monday. Earlier in the day, Suh spoke by phone with Philippine Defense Secretary Delfin Lorenzana.',
    ),
  ).toEqual(['2018-03-12', '2018-03-12'])
})

test('takes no subject of a clause for a title of whoever stands before it', () => {
  const text =
    'King Abdullah of Jordan received U.S. Senator Jack Reed. At the meeting, attended by U.S. Ambassador Henry Wooster, the King voiced appreciation of American support.'
  const praised = extract({ text, lang: 'en', date: '2018-03-15' }).edges.filter(({ type }) => type === 'PRAISED')
  expect(praised).toHaveLength(1)
  expect(praised[0]).toMatchObject({ of: 'state:US' })
})

test('takes a deputy secretary for no assistant secretary', () => {
  const text =
    'U.S. Deputy Secretary of State Robert Zoellick left on Sunday. In Manila the Deputy Secretary met Philippine President Gloria Arroyo. Assistant Secretary Hugh Carver will join him.'
  expect(meetingsOf(text)).toEqual(['PH US 2'])
  const { entities, edges } = extract({ text, lang: 'en', date: '2005-05-03' })
  const met = edges.flatMap((edge) => (edge.type === 'MET_WITH' ? edge.between : []))
  const names = entities.flatMap((entity) => (met.includes(entity.id) ? [entity.name.en] : []))
  expect(names).toEqual(['Robert Zoellick', 'Gloria Macapagal Arroyo'])
})

test('takes a bare title for the speaker whose label had it', () => {
  const text =
    'Don Farrell, Minister for Trade and Tourism: Good afternoon.\n\nLast night I had dinner with Dutch Trade Minister Liesje Schreinemacher.\n\nJournalist: And then?\n\nMinister: I met Japanese Trade Minister Yasutoshi Nishimura on Monday.'
  expect(meetingsOf(text)).toEqual(['AU NL 2', 'AU JP 2'])
})
