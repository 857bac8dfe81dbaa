/** What ministers' statements and agencies' reports say of where and with whom they met; names and events are invented. */
import { expect, test } from 'vitest'
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
]

test.each(saidOf)('%s', (text, edges) => {
  expect(edgesOf(text, 'en')).toEqual([...edges].sort())
})
