/** The day of meetings that are told of without one: that of what was told before, or what another sentence gives. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const toldIn =
  (lang: 'ar' | 'en', date: string) =>
  (text: string): string[] =>
    extract({ text, lang, date }).edges.flatMap((edge) =>
      edge.type === 'MET_WITH'
        ? [[edge.sides.join('+'), edge.date ?? 'some day', ...(edge.planned ? ['planned'] : [])].join(' ')]
        : [],
    )

const arabic = toldIn('ar', '2015-03-13')
const english = toldIn('en', '2015-03-13')

describe('on the day of the meeting told before', () => {
  const first = 'استقبل وزير الخارجية القطري أمس وزير الخارجية الياباني.'

  test.each([
    'وفي وقت لاحق التقى الوزير القطري وزير المالية الكندي.',
    'وكان وزير الدفاع القطري قد اجتمع صباحا مع وزير المالية الكندي.',
    'وكان وزير الدفاع القطري قد استقبل وزير المالية الكندي قبيل ذلك.',
    'ثم توجه الوزير القطري إلى أوتاوا، وكان في استقباله وزير المالية الكندي.',
    'وفي اليوم نفسه اجتمع وزير الدفاع القطري مع وزير المالية الكندي.',
  ])('%s', (text) => expect(arabic(`${first} ${text}`)).toContain('CA+QA 2015-03-12'))

  test.each([
    'من جانب آخر، اجتمع وزير الدفاع القطري مع وزير المالية الكندي.',
    'وعلى هامش المؤتمر اجتمع وزير الدفاع القطري مع وزير المالية الكندي.',
    'وكان وزير الدفاع القطري قد اجتمع الشهر الماضي مع وزير المالية الكندي.',
  ])('but not %s', (text) => expect(arabic(`${first} ${text}`)).toContain('CA+QA some day'))

  test.each([
    'Earlier in the day, Qatari Finance Minister Ali Al-Kuwari held talks with Canadian Foreign Minister John Baird.',
    'On the same day, Qatari Finance Minister Ali Al-Kuwari met with Canadian Foreign Minister John Baird.',
    'Later, Qatari Finance Minister Ali Al-Kuwari met with Canadian Foreign Minister John Baird.',
    'Qatari Finance Minister Ali Al-Kuwari met Canadian Foreign Minister John Baird in the evening.',
  ])('%s', (text) =>
    expect(
      english(`Qatari Emir Tamim bin Hamad received Japanese Prime Minister Shinzo Abe on Thursday. ${text}`),
    ).toContain('CA+QA 2015-03-12'),
  )
})

describe('the day that another sentence gives to the meeting', () => {
  const first = 'بحث وزير الخارجية القطري مع نظيره الكندي العلاقات الثنائية.'

  test.each([
    'جاء ذلك خلال اللقاء الذي عقد في مقر الوزارة أول من أمس.',
    'وجدد الوزير خلال اللقاء الذي تم في الدوحة مساء أمس الأول دعم بلاده للسلام.',
    'جاء ذلك خلال استقبال سموه له في مكتبه أمس الأول.',
  ])('%s', (text) => expect(arabic(`${first} ${text}`)).toEqual(['CA+QA 2015-03-11']))

  test.each([
    'وقال الوزير أمس إن اللقاء كان مثمرا.',
    'وكان الوزير قد زار لندن أمس الأول.',
    'كشف مصدر تفاصيل اللقاء الذي دار بين سفير فرنسا وسفير الهند أمس.',
  ])('but not %s', (text) => expect(arabic(`${first} ${text}`)).toContain('CA+QA some day'))
})

describe('the day of what the article begins with, where whom it was with follows', () => {
  test('in Arabic', () =>
    expect(
      arabic(
        'أجرى وزير الخارجية القطري سلسلة لقاءات أمس. وشملت اللقاءات وزير الخارجية الياباني ووزير المالية الكندي.',
      ).sort(),
    ).toEqual(['CA+QA 2015-03-12', 'JP+QA 2015-03-12']))

  test('in English', () =>
    expect(
      english(
        'Qatari Emir Tamim bin Hamad on Thursday received the credentials of a number of ambassadors. He accepted the credentials of the ambassadors of Japan and Canada.',
      ).sort(),
    ).toEqual(['CA+QA 2015-03-12', 'JP+QA 2015-03-12']))

  test('but not what it had before', () =>
    expect(
      arabic(
        'رأس الملك سلمان الجلسة التي عقدها مجلس الوزراء السعودي أمس. وأطلع المجلس على نتائج مباحثاته مع رئيس الوزراء الكندي.',
      ),
    ).toEqual(['CA+SA some day']))
})

test.each([
  'مسقط في 12 مارس / العمانية / استقبل السلطان قابوس بن سعيد بقصر البركة اليوم وزير الخارجية الياباني.',
  'مسقط 12 مارس 2015 (العمانية) - استقبل السلطان قابوس بن سعيد بقصر البركة اليوم وزير الخارجية الياباني.',
])('"today" is the dateline’s day: %s', (text) => expect(arabic(text)).toEqual(['JP+OM 2015-03-12']))
