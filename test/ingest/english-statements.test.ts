/** What ministers' statements and agencies' reports say of where and with whom they met; names and events are invented. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { edgesOf } from '../languages/edges.ts'

const met = 'Chilean Foreign Minister Ana Rojas met Norwegian Foreign Minister Lars Berg. '

const saidOf: readonly [text: string, edges: readonly string[]][] = [
  [
    'Chilean Defence Minister Ana Rojas met with her counterpart from the United Kingdom, Defence Secretary John Marsh, on Monday.',
    ['CL+GB met 2024-05-13: Ana Rojas, John Marsh'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas held bilateral meetings with leaders and ministers from Norway, Fiji and Samoa.',
    ['CL+FJ met: Ana Rojas', 'CL+NO met: Ana Rojas', 'CL+WS met: Ana Rojas'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas held discussions on the sidelines of the summit in Goa with Norwegian Foreign Minister Lars Berg.',
    ['CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas held meetings with her Norwegian counterpart on sidelines of a port summit.',
    ['CL+NO met: Ana Rojas'],
  ],
  [
    `${met}The follow-up of the decisions taken at the summit held in Vilnius and the war in Mali were discussed.`,
    [
      'CL+NO discussed follow-up of the decisions taken at the summit held in Vilnius',
      'CL+NO discussed war in Mali',
      'CL+NO met: Ana Rojas, Lars Berg',
    ],
  ],
  [
    `${met}They discussed the decisions taken at the summit in Vilnius and the war in Mali.`,
    [
      'CL+NO discussed decisions taken at the summit in Vilnius',
      'CL+NO discussed war in Mali',
      'CL+NO met: Ana Rojas, Lars Berg',
    ],
  ],
  [
    `${met}They discussed the war in Mali at the summit in Vilnius and left.`,
    ['CL+NO discussed war in Mali', 'CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    `${met}She attended a lunch that also included foreign ministers from Fiji and Samoa.`,
    ['CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [`${met}She also met with students and shop owners in Oslo to discuss housing.`, ['CL+NO met: Ana Rojas, Lars Berg']],
  [`${met}She will also meet with counterparts to discuss housing.`, ['CL+NO met: Ana Rojas, Lars Berg']],
  [`${met}She met with him again to discuss housing.`, ['CL+NO discussed housing', 'CL+NO met: Ana Rojas, Lars Berg']],
  [
    'In phone talks on Monday, Chilean Foreign Minister Ana Rojas and Norwegian Foreign Minister Lars Berg condemned the raid.',
    ['CL+NO met 2024-05-13: Ana Rojas, Lars Berg'],
  ],
  ['The foreign ministers of Fiji and Samoa met in Kalmar, Sweden.', ['FJ+WS met']],
  [
    'Chilean Foreign Minister Ana Rojas met on Monday in Kalmar, Sweden, with Norwegian Foreign Minister Lars Berg.',
    ['CL+NO met 2024-05-13: Ana Rojas, Lars Berg'],
  ],
  ['In Kalmar, Sweden, the foreign ministers of Fiji and Samoa met.', ['FJ+WS met']],
  ['In Kalmar, Sweden met Norway.', ['NO+SE met']],
  ['The foreign ministers of Fiji and Samoa may gather in Kalmar.', []],
  ['I met with my counterparts from Kuwait, Fiji and Samoa. Samoa and Kuwait agreed.', []],
  [
    'The Chairperson of the African Union Commission, Amina Diallo, met Chilean President Ana Rojas. The Chairperson commended President Rojas for her statesmanship.',
    ['CL+agency:african-union met: Amina Diallo, Ana Rojas', 'agency:african-union praised CL'],
  ],
  [
    'The Chairperson of the African Union Commission, Amina Diallo, met Chilean President Ana Rojas. President Rojas hailed the Chairperson’s leadership.',
    ['CL+agency:african-union met: Amina Diallo, Ana Rojas', 'CL praised agency:african-union'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas chaired a virtual meeting of port chiefs, ahead of Kenyan President Moses Kamau’s meeting with Norwegian Prime Minister Lars Berg.',
    ['KE+NO met: Lars Berg, Moses Kamau'],
  ],
  [
    `${met}They discussed their shared commitment to urging neighbours to talk.`,
    ['CL+NO discussed shared commitment to urging neighbours to talk', 'CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    `${met}Their talks focused on fishing, with particular attention to the port of Arica.`,
    ['CL+NO discussed fishing', 'CL+NO discussed port of Arica', 'CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas met Norwegian Foreign Minister Lars Berg on Monday. Kenyan President Moses Kamau met Minister Rojas on Sunday. They discussed fishing.',
    [
      'CL+KE discussed fishing',
      'CL+KE met 2024-05-12: Ana Rojas, Moses Kamau',
      'CL+NO met 2024-05-13: Ana Rojas, Lars Berg',
    ],
  ],
  [
    'Chilean Foreign Minister Ana Rojas met Norwegian Foreign Minister Lars Berg, after talks with Kenyan President Moses Kamau. They discussed fishing.',
    ['CL+KE met: Ana Rojas, Moses Kamau', 'CL+NO discussed fishing', 'CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    'The President of Fiji and current Chair of the African Union, Moses Kamau, met Norwegian Foreign Minister Lars Berg.',
    ['FJ+NO met: Lars Berg, Moses Kamau'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas met the President of Fiji and the Chair of the African Union.',
    ['CL+FJ met: Ana Rojas', 'CL+agency:african-union met: Ana Rojas'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas did not get to meet her Fijian counterpart, but held talks with Norwegian Foreign Minister Lars Berg on Friday.',
    ['CL+NO met 2024-05-10: Ana Rojas, Lars Berg'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas briefed Norwegian Foreign Minister Lars Berg about negotiations between Kenya and Fiji.',
    ['CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    `${met}They discussed issues including Mali, which is at war, and Sudan, which has few ports.`,
    ['CL+NO discussed Mali', 'CL+NO discussed Sudan', 'CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    `${met}They discussed their alliance, both bilaterally and as members of a league.`,
    ['CL+NO discussed alliance', 'CL+NO met: Ana Rojas, Lars Berg'],
  ],
  [
    'Chilean Foreign Minister Ana Rojas had meetings with her counterparts from Norway, Fiji and Kenya. Minister Rojas and Norwegian Foreign Minister Lars Berg signed a treaty. They exchanged views on fishing.',
    ['CL+FJ met: Ana Rojas', 'CL+KE met: Ana Rojas', 'CL+NO discussed fishing', 'CL+NO met: Ana Rojas, Lars Berg'],
  ],
]

test.each(saidOf)('%s', (text, edges) => {
  expect(edgesOf(text, 'en')).toEqual([...edges].sort())
})

test('the half of the day is no prime minister', () => {
  const { entities } = extract({ text: 'Posted on Monday at 04:17 PM EST', lang: 'en', date: '2024-05-15' })
  expect(entities).toEqual([])
  expect(edgesOf('Fijian PM Moses Kamau met Norwegian PM Lars Berg.', 'en')).toEqual([
    'FJ+NO met: Lars Berg, Moses Kamau',
  ])
})

test('no title means a man whom the sentence only goes on to name', () => {
  const said = 'The Prime Minister then spoke to President Sarkozy, Chancellor Merkel and Romano Prodi.'
  const { entities } = extract({ text: said, lang: 'en', date: '2007-06-27' })
  const prodi = entities.find(({ id }) => id.endsWith('romano-prodi'))
  expect(prodi?.type === 'Official' ? prodi.mentions.map(({ start }) => start) : []).toEqual([said.indexOf('Romano')])
})

test('half of a name is no title', () => {
  const said = 'Chilean Foreign Minister Ana Rojas met her Iranian counterpart Reza Amir-Tehrani. Amir-Tehrani left.'
  const { entities } = extract({ text: said, lang: 'en', date: '2024-05-15' })
  const roles = entities.flatMap((entity) => (entity.type === 'Official' ? [entity.role] : []))
  expect(roles).not.toContain('Emir')
})
