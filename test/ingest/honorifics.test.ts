/** "سموه", "معاليه": whoever was introduced with the honorific, among several who act. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const reception =
  'استقبل صاحب السمو الملكي الأمير سلمان بن حمد آل خليفة ولي العهد في المنامة معالي فيليب هاموند وزير الخارجية البريطاني. ' +
  'حضر اللقاء معالي الشيخ خالد بن أحمد آل خليفة وزير الخارجية.'

/** Names of the hosts whom the Italian ambassador met. */
const hostsIn = (text: string): string[] => {
  const { entities, edges } = extract({ text, lang: 'ar', date: '2015-10-31', source: 'bna.bh' })
  const people = entities.flatMap((entity) => (entity.type === 'Official' ? [entity] : []))
  return edges.flatMap((edge) =>
    edge.type === 'MET_WITH' && edge.sides.includes('IT')
      ? people.filter(({ id, state }) => edge.between.includes(id) && state !== 'IT').map(({ name }) => name.en)
      : [],
  )
}

describe('an honorific’s pronoun', () => {
  test.each([
    ['after its verb', 'كما استقبل سموه السفير الإيطالي روبرتو بينيني.'],
    ['after "then"', 'وبحث مع نائبه آفاق التجارة، ثم التقى سموه السفير الإيطالي روبرتو بينيني.'],
    ['behind a preposition', 'ونقل السفير الإيطالي روبرتو بينيني لسموه رسالة من رئيس بلاده.'],
  ])('%s', (_what, next) => {
    expect(hostsIn(`${reception} ${next}`)).toEqual(['Salman bin Hamad Al Khalifa'])
  })

  test('is the first of its own paragraph', () => {
    const next = 'ووصل معالي سامح شكري وزير الخارجية المصري. والتقى معاليه السفير الإيطالي روبرتو بينيني.'
    expect(hostsIn(`${reception}\n${next}`)).toEqual(['Sameh Shoukry'])
  })
})
