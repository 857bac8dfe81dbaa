/** "The meetings" of a text without end means its latest ones: what they add to stays bounded. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const held = 60
const text = `${Array.from({ length: held }, (_, day) => `التقى وزير الخارجية العماني نظيره الهندي يوم ${1 + (day % 28)} ${['يناير', 'مارس', 'مايو'][Math.floor(day / 28)]} 2012.`).join(' ')} حضر اللقاءات السفير الهندي.`

test('all are told of, and the latest were attended', () => {
  const meetings = extract({ text, date: '2013-03-13' }).edges.filter((edge) => edge.type === 'MET_WITH')
  const attended = meetings.filter(({ evidence }) => evidence.some(({ end }) => end > text.lastIndexOf('حضر')))
  expect(meetings).toHaveLength(held)
  expect(attended).toHaveLength(12)
})
