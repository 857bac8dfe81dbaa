/** Parties and movements as sides in Arabic, and those who speak and meet for them. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2013-03-04'
const met = (text: string): string[] =>
  extract({ text, date }).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('+')] : []))

const people = (text: string): number =>
  extract({ text, date }).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? edge.between : [])).length

describe('a party is a side', () => {
  test.each([
    ['التقى عمرو موسى رئيس حزب المؤتمر السفير البريطاني مساء أمس.', ['GB+agency:conference-party']],
    ['التقى وزير الخارجية الهندي زعيمة حزب المؤتمر سونيا غاندي والسفير العماني.', ['IN+OM']],
    ['قال بيان لحزب النور إن سالم عبد العليم نائب رئيس الحزب التقى السفير الهندي.', ['IN+agency:nour-party']],
    ['التقت كاثرين آشتون ممثلين عن حزب النور.', ['agency:european-union+agency:nour-party']],
    [
      'التقت كاثرين آشتون قيادات حزب الوسط ووفدا من حركة تمرد.',
      ['agency:european-union+agency:wasat-party', 'agency:european-union+agency:tamarod'],
    ],
    ['قاطع حمدين صباحي اجتماع المعارضة مع وزير الخارجية الأمريكي.', []],
    ['اعتذر رئيس حزب الوسط عن لقاء السفيرة الأمريكية.', []],
  ])('%s', (text, sides) => expect(met(text)).toEqual(sides))
})

describe('each who came', () => {
  test('is an envoy of a list', () =>
    expect(
      met('تسلم الرئيس محمد مرسي أوراق اعتماد ثلاثة سفراء جدد، وهم سفير كندا، وسفير غانا، وسفيرة اليابان.'),
    ).toEqual(['CA+EG', 'EG+GH', 'EG+JP']))
  test('is there for either side', () =>
    expect(
      people(
        'استقبل وزير الدفاع العماني بدر البوسعيدي نظيره الهندي أنيل كومار. حضر اللقاء من الجانب العماني سالم الحارثي وكيل الوزارة، ومن الجانب الهندي راجيف شارما سفير الهند.',
      ),
    ).toBe(4))
  test('goes to have the joint committee meet, and not to see a fair', () => {
    expect(met('يتوجه وزير التجارة التونسي إلى الجزائر غدا لعقد اللجنة العليا المشتركة.')).toEqual(['DZ+TN'])
    expect(met('يتوجه وزير التجارة التونسي إلى الجزائر غدا لحضور افتتاح المعرض.')).toEqual([])
  })
})
