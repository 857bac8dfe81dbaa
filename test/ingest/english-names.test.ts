/** Who is named in English: by a family name that is another word too, by a title that tells him from his counterpart. */
import { expect, test } from 'vitest'
import type { Article } from '../../ingest/article.ts'
import { extract } from '../../ingest/extract.ts'

const officialsOf = (text: string, article: Partial<Article> = {}): string[] =>
  extract({ text, lang: 'en', date: '2016-05-11', ...article }).entities.flatMap((entity) =>
    entity.type === 'Official' ? [entity.id.replace('official:', '')] : [],
  )

const praisesOf = (text: string): string[] =>
  extract({ text, lang: 'en', date: '2016-05-11' }).edges.flatMap((edge) =>
    edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`.replaceAll('official:', '')] : [],
  )

test.each([
  ['Prime Minister Key of New Zealand spoke.', ['NZ/john-key']],
  ['Foreign Minister Bishop of Australia spoke.', ['AU/julie-bishop']],
  ['Prime Minister Sharif of Pakistan spoke.', ['PK/nawaz-sharif']],
  [
    'Prime Minister al-Abadi of Iraq met President el-Sisi of Egypt.',
    ['IQ/haider-al-abadi', 'EG/abdel-fattah-el-sisi'],
  ],
  ['President von der Bellen of Austria spoke.', ['AT/von-der-bellen']],
  ['Secretary Carter spoke.', ['US/ashton-carter']],
  ['At Camp Farley, the President met the press.', []],
])('%s', (text, officials) => expect(officialsOf(text)).toEqual(officials))

test('a secretary is not the minister whom he met', () => {
  const met = 'U.S. Secretary of State John Kerry met Indian Foreign Minister Sushma Swaraj. '
  expect(praisesOf(`${met}The Secretary thanked the Minister.`)).toEqual(['US/john-kerry IN/sushma-swaraj'])
  expect(praisesOf(`${met}The Minister thanked the Secretary.`)).toEqual(['IN/sushma-swaraj US/john-kerry'])
})

test('who has an office that another holds at home is of the state that was spoken of', () => {
  const text = 'Cooperation with Fiji grows. I spoke to Foreign Minister Anna Tavola and President Peter Rorotan.'
  expect(officialsOf(text, { source: 'foreignminister.gov.au' })).toEqual(['FJ/anna-tavola', 'FJ/peter-rorotan'])
  const deputies = text.replace('Foreign', 'Deputy').replace('President', 'Deputy Minister')
  expect(officialsOf(deputies, { source: 'foreignminister.gov.au' })).toEqual(['AU/anna-tavola', 'AU/peter-rorotan'])
})

test.each([
  ['Dr Khalid met Sultan Al Mansoori, Minister of Economy.', ['AE/sultan-al-mansoori']],
  ["He met the secretary general of Malaysia's foreign ministry Datuk Hassan Yaakob.", ['MY/hassan-yaakob']],
])('%s', (text, officials) => expect(officialsOf(text, { source: 'WAM' })).toEqual(officials))
