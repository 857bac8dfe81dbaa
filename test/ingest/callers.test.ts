/** Who called or wrote to whom, by whatever word of closeness, and who thanks whom in it; names are invented. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const edges = (text: string, lang: string): string[] =>
  extract({ text, lang, date: '2024-05-15' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [edge.sides.join('~')]
      : edge.type === 'PRAISED'
        ? [`${edge.by.split('/')[0]} > ${edge.of.split('/')[0]}`]
        : [],
  )

const amir = 'Omani Foreign Minister Salim Al Harthy'
const kaid = 'Tunisian Foreign Minister Sami Trabelsi'

describe('whom somebody calls his brother or his friend', () => {
  test.each([
    [`${amir} received a phone call from his brother, ${kaid}.`, 'en'],
    [`${amir} received on Tuesday a telephone call from his dear friend ${kaid}.`, 'en'],
    [
      'Le ministre omanais des Affaires étrangères, Salim Al Harthy, a reçu un appel téléphonique de son frère le ministre tunisien des Affaires étrangères, Sami Trabelsi.',
      'fr',
    ],
    [
      'El canciller omaní, Salim Al Harthy, recibió una llamada de su amigo, el canciller tunecino, Sami Trabelsi.',
      'es',
    ],
  ])('called him: %s', (text, lang) => {
    expect(edges(text, lang)).toEqual(['OM~TN'])
  })

  test('wrote to him, and did not meet him', () => {
    const congratulates = ['official:TN > official:OM']
    expect(edges(`${amir} received a message of congratulations from his brother, ${kaid}.`, 'en')).toEqual(
      congratulates,
    )
    const text =
      'Le ministre omanais des Affaires étrangères, Salim Al Harthy, a reçu un message de félicitations de son frère, le ministre tunisien des Affaires étrangères, Sami Trabelsi.'
    expect(edges(text, 'fr')).toEqual(congratulates)
  })

  test('is nobody where the words tell of none', () => {
    expect(edges(`${amir} received a gift from his brother. ${kaid} resigned.`, 'en')).toEqual([])
    expect(edges(`${amir} received a phone call from his brother, a farmer.`, 'en')).toEqual([])
  })
})

describe('"in which he thanked"', () => {
  test('tells what the caller did', () => {
    const thanks = ['OM~TN', 'official:TN > official:OM']
    expect(
      edges(`${amir} received a phone call from ${kaid}, in which he congratulated him on the feast.`, 'en'),
    ).toEqual(thanks)
    expect(edges(`${amir} received a call from ${kaid}, during which he thanked him for the aid.`, 'en')).toEqual(
      thanks,
    )
  })

  test('tells what the writer did', () => {
    expect(edges(`${amir} received a letter from ${kaid}, in which he thanked him for the aid.`, 'en')).toEqual([
      'official:TN > official:OM',
    ])
    const text =
      'Le ministre omanais des Affaires étrangères, Salim Al Harthy, a reçu une lettre du ministre tunisien des Affaires étrangères, Sami Trabelsi, dans laquelle il a remercié Oman pour son aide.'
    expect(edges(text, 'fr')).toEqual(['official:TN > state:OM'])
  })

  test('is the caller’s alone: whoever called another thanks him himself', () => {
    expect(edges(`${amir} called ${kaid}, and he thanked him for the aid.`, 'en')).toEqual([
      'OM~TN',
      'official:OM > official:TN',
    ])
  })
})

test('the Ministry of External Affairs is India’s, wherever it is told of', () => {
  const text = 'US Secretary of State Ann Walker met farmers, the Ministry of External Affairs said.'
  const { entities } = extract({ text, lang: 'en', date: '2024-05-15' })
  expect(entities.filter(({ type }) => type === 'Agency').map(({ id }) => id)).toEqual(['agency:in/ministry-foreign'])
})
