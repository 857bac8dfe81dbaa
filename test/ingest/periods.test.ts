/** Meetings of last week, last month or years ago are others than the one that an article tells of. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const told = (text: string, lang: string): string[] =>
  extract({ text, lang, date: '2013-03-13' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.date} ${edge.precision}`] : [],
  )

describe('a period behind the article’s day', () => {
  test.each([
    ['ar', 'التقى وزير الخارجية العماني نظيره الهندي. وكان الوزير العماني التقى نظيره الهندي الشهر الماضي.'],
    ['ar', 'التقى وزير الخارجية العماني نظيره الهندي. وكان الوزير العماني التقى نظيره الهندي في مسقط قبل ثلاثة أشهر.'],
    ['ar', 'التقى وزير الخارجية العماني نظيره الهندي. وكان الوزير العماني التقى نظيره الهندي في أكتوبر الماضي.'],
    [
      'en',
      'The Omani foreign minister met his Indian counterpart. The Omani minister met his Indian counterpart last month.',
    ],
    [
      'en',
      'The Omani foreign minister met his Indian counterpart. The Omani minister met his Indian counterpart two years ago.',
    ],
    [
      'fr',
      'Le ministre omanais des Affaires étrangères a rencontré son homologue indien. Le ministre omanais a rencontré son homologue indien le mois dernier.',
    ],
    [
      'es',
      'El ministro omaní de Exteriores se reunió con su homólogo indio. El ministro omaní se reunió con su homólogo indio el mes pasado.',
    ],
  ])('%s: %s', (lang, text) => expect(told(text, lang)).toEqual(['IN+OM null article', 'IN+OM null none']))
})

test('what grew last year says nothing of the talks', () =>
  expect(told('بحث وزير الخارجية العماني مع نظيره الهندي التبادل التجاري الذي ارتفع العام الماضي.', 'ar')).toEqual([
    'IN+OM null article',
  ]))

test('what was discussed is of the present meeting', () => {
  const text =
    'استقبل وزير الخارجية العماني نظيره الهندي اليوم. وكان الوزيران التقيا في نوفمبر الماضي. وبحث الجانبان الملاحة.'
  const [topic] = extract({ text, lang: 'ar', date: '2013-03-13' }).edges.filter((edge) => edge.type === 'DISCUSSED')
  expect(topic?.date).toBe('2013-03-13')
})

describe('a number without end', () => {
  test.each(['1,200', '300,000', '99999', '999999999999', '9'.repeat(30)])('%s', (number) => {
    const texts = [
      ['en', `The Omani foreign minister met his Indian counterpart in a town built ${number} years ago.`],
      ['es', `El ministro omaní se reunió con su homólogo indio en una ciudad fundada hace ${number} años.`],
      [
        'fr',
        `Le ministre omanais a achevé mardi une visite de ${number} jours à Delhi, où il a rencontré le ministre indien.`,
      ],
      ['ar', `التقى وزير الخارجية العماني نظيره الهندي في مدينة بنيت قبل ${number} سنة.`],
    ] as const
    for (const [lang, text] of texts) expect(told(text, lang)).toHaveLength(1)
  })
})
