/** "The oil minister" without a name is not the foreign minister whom the article names. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const withWhom = (text: string, lang: string): string[][] =>
  extract({ text, lang, date: '2013-03-13' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [[...edge.between]] : [],
  )

test.each([
  [
    'ar',
    'وصل وزير الخارجية الكويتي ماجد العيسى. والتقى السفير الياباني كين تاناكا وزير النفط الكويتي.',
    ['official:JP/kane-tanaka'],
  ],
  [
    'ar',
    'وصل وزير الخارجية الكويتي ماجد العيسى. والتقى السفير الياباني كين تاناكا الوزير الكويتي.',
    ['official:JP/kane-tanaka', 'official:KW/majed-al-isa'],
  ],
  [
    'en',
    'Kuwaiti Foreign Minister Majed Al-Isa arrived. Japanese Ambassador Ken Tanaka met the Kuwaiti oil minister.',
    ['official:JP/ken-tanaka'],
  ],
])('%s: %s', (lang, text, people) => expect(withWhom(text, lang)).toEqual([people]))
