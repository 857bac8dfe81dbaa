/** Whose official an Arabic title says somebody is, and where the title ends and the name begins. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const peopleIn = (text: string, source = 'example-news.eg'): string[] =>
  extract({ text, lang: 'ar', date: '2015-08-05', source }).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.names[0]} ${entity.state ?? entity.agency}`] : [],
  )

describe('titles', () => {
  test.each([
    [
      'an office that only one state has, before a guest’s',
      'استقبل الأمير مشاري بن عبدالله أمير منطقة مكة المكرمة القنصل العام لجمهورية الهند بجدة راجيف كومار.',
      ['مشاري بن عبدالله SA', 'راجيف كومار IN'],
    ],
    [
      'names of letters without full stops',
      'التقى الوزير القنصل العام الهندي بي إس كومار الذي قدم شكره.',
      ['بي إس كومار IN'],
    ],
    [
      'the Kingdom’s ambassador',
      'التقى سفير المملكة لدى فرنسا الدكتور ماجد العنزي وزير الخارجية الفرنسي لوران فابيوس.',
      ['ماجد العنزي SA', 'لوران فابيوس FR'],
    ],
    [
      'the ambassador of the United Kingdom',
      'التقى سفير المملكة المتحدة لدى مصر جيمس هارت وزير الخارجية الفرنسي لوران فابيوس.',
      ['جيمس هارت GB', 'لوران فابيوس FR'],
    ],
    [
      'appointed ambassador',
      'تسلم الرئيس أوراق اعتماد السيد فلادان كومار سفيرا لجمهورية كازاخستان.',
      ['فلادان كومار KZ'],
    ],
    [
      'the adjectives of a republic',
      'التقى سفير جمهورية سريلانكا الديمقراطية الاشتراكية السيد فلادان كومار وزير الخارجية الفرنسي لوران فابيوس.',
      ['فلادان كومار LK', 'لوران فابيوس FR'],
    ],
    [
      'the governor of a city',
      'التقى محافظ كربلاء نصير جاسم القنصل العام الإيراني في المحافظة مهدي كاظمي.',
      ['نصير جاسم IQ', 'مهدي كاظمي IR'],
    ],
    [
      'each with his title behind the name',
      'التقى سعادة السيد جاسم سيف وزير المواصلات سعادة السيد إبراهيم حسين وزير النقل الإندونيسي.',
      ['جاسم سيف EG', 'إبراهيم حسين ID'],
    ],
    [
      'a university that is named after a king',
      'التقى وزير التعليم الماليزي داتو سري إدريس جوسوه مدير جامعة الملك سعود الدكتور بدر العامر.',
      ['إدريس جوسوه MY', 'بدر العامر EG'],
    ],
    [
      'a given name that is also an office, behind a title that goes on',
      'اجتمع رئيس المجلس الوطني للإعلام في دولة الإمارات سلطان بن سعيد المنصوري مع وزير الثقافة العماني في مسقط.',
      ['سلطان بن سعيد المنصوري AE'],
    ],
    ['a road is nobody', 'وقع الحادث على طريق الملك فهد بالرياض.', []],
  ])('%s', (_what, text, people) => {
    expect(peopleIn(text).sort()).toEqual([...people].sort())
  })

  test('a father’s name between tells two men apart', () => {
    expect(peopleIn('التقى السفير المصري محمد بدر الدين زايد الوزير.')).toEqual(['محمد بدر الدين زايد EG'])
  })
})
