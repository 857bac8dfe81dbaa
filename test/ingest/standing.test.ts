/** Whom an article means that says little: by title and date, by the outlet, by a father's name. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { outletState } from '../../ingest/resolve/outlet-state.ts'

const officials = (text: string, date?: string, source?: string) =>
  extract({ text, date, source }).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.state} ${entity.name.en}`] : [],
  )

describe('a title and one word of a name', () => {
  const text = 'Australian Foreign Minister Julie Bishop met President Xi in Sydney.'

  test('are the one who held the office on the day', () =>
    expect(officials(text, '2014-11-17')).toContain('CN Xi Jinping'))
  test('are no one of the table without a day', () => expect(officials(text)).not.toContain('CN Xi Jinping'))
  test('are no one of the table where two held such an office', () =>
    expect(officials('Omani Minister Mohammed met French President Hollande.', '2014-11-17')).toEqual([
      'OM Mohammed',
      'FR François Hollande',
    ]))
})

test('a king named as a prince’s father is another man', () => {
  const text =
    'King Salman received French President Francois Hollande. Deputy Crown Prince Mohammed bin Salman took part in the talks.'
  expect(officials(text, '2015-05-04')).toHaveLength(3)
})

test.each([
  ['Arab News', 'SA'],
  ['was', 'SA'],
  ['washingtonpost.com', 'US'],
  ['example.co.kr', 'KR'],
  ['Somewhere Gazette', null],
])('the outlet %s is of %s', (source, state) => expect(outletState(source)).toBe(state))
