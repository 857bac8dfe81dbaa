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
      'a minister, and the ambassador whom he receives',
      'استقبل الدكتور سمير حداد وزير الخارجية سفيرة كندا ماري تيلور.',
      ['سمير حداد EG', 'ماري تيلور CA'],
    ],
    [
      'a governor, and the consul whom he receives',
      'التقى اللواء سمير حداد محافظ البحر الأحمر القنصل الفرنسي جان مارتن.',
      ['سمير حداد EG', 'جان مارتن FR'],
    ],
    [
      'the head of a committee, and whom he thanks',
      'أعرب سمير حداد رئيس لجنة الخمسين عن تقديره للسفير الألماني هانز فيشر.',
      ['سمير حداد EG', 'هانز فيشر DE'],
    ],
    [
      'another church’s pope, and his title again',
      'استقبل البابا تواضروس الثاني سفير كندا. وأشاد السفير بحكمة البابا.',
      ['تواضروس الثاني EG'],
    ],
    [
      'names of letters without full stops',
      'التقى الوزير القنصل العام الهندي بي إس كومار الذي قدم شكره.',
      ['بي إس كومار IN'],
    ],
    [
      'several by a title that they share',
      'عقدت الجلسة بحضور عضوي مجلس الشورى راشد سالم الشامسي وأحمد عبيد الظاهري.',
      ['راشد سالم الشامسي EG', 'أحمد عبيد الظاهري EG'],
    ],
    [
      'the head of a body whose name goes on',
      'أعرب رئيس غرفة التجارة والصناعة القطرية الشيخ ماجد العنزي عن أمله.',
      ['ماجد العنزي QA'],
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

describe('where a name ends', () => {
  test.each([
    ['a known man before what he does', 'وأجرى الرئيس السوداني عمر البشير تغييرات واسعة في بلاده.', ['عمر البشير SD']],
    [
      'a known man before a preposition and a noun',
      'وأشاد وزير الخارجية الأمريكي جون كيري بأول مبادرة.',
      ['جون كيري US'],
    ],
    [
      'a known man of more names than the table has',
      'وصل وزير الخارجية المصري سامح حسن شكري إلى لندن.',
      ['سامح حسن شكري EG'],
    ],
    ['a noun in another case', 'وقدم الوزير المغربي منير الدوادي تعديلا على القانون.', ['منير الدوادي MA']],
    ['a noun with a pronoun', 'وطلب الوزير المغربي منير الدوادي إعفاءه من مهامه.', ['منير الدوادي MA']],
    ['a son of, written out', 'والتقى وزير الدفاع السوداني عوض ابن عوف نظيره.', ['عوض ابن عوف SD']],
    [
      'an adviser before the name of him whom he serves',
      'وقال منير الدوادي مستشار الرئيس الأمريكي باراك أوباما إن القرار مهم.',
      ['منير الدوادي US', 'باراك أوباما US'],
    ],
    [
      'whom he met, with the title of a deputy',
      'والتقى منير حسن نائب الرئيس الأمريكي جو بايدن في القاهرة.',
      ['جو بايدن US'],
    ],
    [
      'fields joined to what an office is for',
      'والتقى مساعد وزير الخارجية الأمريكي لشؤون السكان واللاجئين والهجرة، منير حسن، نظيره.',
      ['منير حسن US'],
    ],
    [
      'the head of a body of no state',
      'وقال أمين عام رابطة العالم الإسلامي منير حسن ذلك في مصر.',
      ['منير حسن agency:muslim-world-league'],
    ],
    ['a council of the Pope’s', 'وقال رئيس المجلس البابوي للحوار الكاردينال جان توران ذلك.', ['جان توران VA']],
    [
      'a preposition that a name is written like',
      'وشكر الوزير على حسن الاستقبال وزير العدل المصري منير نجيب.',
      ['منير نجيب EG'],
    ],
    [
      'the name where a text writes so',
      'والتقى السفير على حسن وزير العدل المصرى منير نجيب فى القاهرة.',
      ['على حسن EG', 'منير نجيب EG'],
    ],
    ['a pronoun behind a preposition, and nobody', 'وقال إن القرار لم يتخذه الرئيس بمفرده، ورفضته مصر.', []],
    ['a gift, and nobody', 'ويسلم الرئيس الصيني نظيره السنغالي مفاتيح حلبة مصارعة.', []],
    ['a prosecutor', 'واتهم المدعي الخاص الأمريكي روبرت هاريس الشركة.', ['روبرت هاريس US']],
    ['a city, and no leader', 'وعقدت القمة في سوتشي بحضور الرئيس الروسي فلاديمير بوتين.', ['فلاديمير بوتين RU']],
  ])('%s', (_what, text, people) => {
    expect(peopleIn(text)).toEqual(people)
  })
})
