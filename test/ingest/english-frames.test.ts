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
  ['nobody who may come', 'Chinese Foreign Minister Wang Yi may stop in Moscow to see Sergei Lavrov.', []],
  ['an agreement between two', 'The talks may end in a free trade agreement between Kenya and China.', []],
  ['what is hosted', 'Kenyan President Uhuru Kenyatta thanked China for hosting the African Union.', []],
])('tells of %s', (_, text, met) => {
  expect(meetingsOf(text)).toEqual(met)
})
