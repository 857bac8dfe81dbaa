/** Meetings, topics and praise as the papers of Cairo tell of them. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, lang: 'ar', date: '2013-10-29', source: 'almasryalyoum' })

/** Names of those who took part behind the sides. */
function meetingsIn(text: string): string[] {
  const { entities, edges } = read(text)
  const nameOf = (id: string): string =>
    entities.flatMap((entity) => (entity.type === 'Official' && entity.id === id ? [entity.names[0]] : [])).join()
  return edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [
          `${edge.sides.join('+')}${edge.planned ? ' planned' : ''}: ${(edge.between ?? []).map(nameOf).sort().join('، ')}`,
        ]
      : [],
  )
}

const topicsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

describe('meetings', () => {
  test.each([
    [
      'of a man by his surname with another who follows at once',
      'زار ماهر فهمى وزير الصناعة المصرى موسكو، والتقى فهمى سيرجى لافروف وزير الخارجية الروسى.',
      ['EG+RU: سيرجى لافروف، ماهر فهمى'],
    ],
    [
      'of no son by the name of his father',
      'زار ماهر أحمد وزير الصناعة المصرى موسكو، وقال أحمد محمد مرسى وزير التجارة ذلك.',
      ['EG+RU: ماهر أحمد'],
    ],
    [
      'of a delegation whose movement has two names',
      'يلتقى اليوم وفد من حركة المقاومة الإسلامية «حماس» برئاسة ماجد العيسى، اللواء رأفت خليل مدير المخابرات العامة المصرية.',
      ['EG+agency:hamas planned: رأفت خليل، ماجد العيسى'],
    ],
    [
      'of a front, which heads of its parties attended',
      'عقدت جبهة الإنقاذ الوطنى اجتماعا مع السفيرة الأمريكية منى ديفيس، حضره ماجد العيسى رئيس حزب المؤتمر والدكتور أحمد خليل رئيس حزب المصريين الأحرار.',
      ['US+agency:national-salvation-front: أحمد خليل، ماجد العيسى، منى ديفيس'],
    ],
    [
      'of him who tells another of it',
      'صرح المتحدث بأن وزير الخارجية التركى أطلع الأمين العام على نتائج لقائه مع سيرجى لافروف وزير الخارجية الروسى.',
      ['RU+TR: سيرجى لافروف'],
    ],
    [
      'with a guest whose title is long',
      'أكد ذلك وزير الأوقاف المصرى ماجد العيسى عقب لقائه أمس كارلوس ليون مبعوث الاتحاد الأوروبى لجنوب المتوسط وبيتر موران رئيس بعثة الاتحاد.',
      ['EG+agency:european-union: بيتر موران، كارلوس ليون، ماجد العيسى'],
    ],
    [
      'with a guest of a body, behind a title without a mark',
      'التقى ماجد العيسى وزير المالية الدكتور ديفيد ثورن رئيس البنك الأوروبى لإعادة الإعمار والتنمية.',
      ['EG+agency:european-bank-for-reconstruction-and-development: ديفيد ثورن، ماجد العيسى'],
    ],
    [
      'with a guest who is an adviser, behind a title without a mark',
      'التقى ماجد العيسى وزير المالية السفير ديفيد ثورن كبير مستشارى وزير الخارجية الأمريكى.',
      ['EG+US: ديفيد ثورن، ماجد العيسى'],
    ],
    [
      'of a woman with an office, behind a comma',
      'التقت السفيرة منى خليل رئيسة المجلس القومى للمرأة، ديفيد ثورن سفير كندا بالقاهرة.',
      ['CA+agency:national-council-for-women: ديفيد ثورن، منى خليل'],
    ],
    [
      'on a visit, with several of one side and one of another',
      'سيصل جون كيرى وزير الخارجية الأمريكى إلى القاهرة غدا، فى زيارة يلتقى خلالها الرئيس المصرى ووزير الخارجية سامح شكرى، والأمين العام لجامعة الدول العربية نبيل العربى.',
      ['EG+US planned: جون كيرى، سامح شكرى', 'US+agency:arab-league planned: جون كيرى، نبيل العربى'],
    ],
    [
      'upon an arrival in a capital behind its state',
      'توجه ماجد العيسى وزير الرى إلى عاصمة غينيا الاستوائية مالابو، حيث التقى فور وصوله تيدروس أدهانوم وزير خارجية إثيوبيا.',
      ['EG+ET: تيدروس أدهانوم، ماجد العيسى'],
    ],
    [
      'with the director for a country, and no Qatari',
      'استقبل ماجد العيسى وزير التخطيط أمس هارتمان شافر المدير القطرى للبنك الدولى بالقاهرة.',
      ['EG+agency:world-bank: ماجد العيسى، هارتمان شافر'],
    ],
    [
      'attended by a son of somebody, whose given name no list knows',
      'استقبل وزير الصناعة المصرى أحمد خليل نظيره الليبى. حضر اللقاء من الجانب الليبى: عاشور بن راشد رئيس البعثة الليبية.',
      ['EG+LY: أحمد خليل، عاشور بن راشد'],
    ],
    [
      'with one whose surname is an adjective too',
      'قال نبيل العربى الأمين العام للجامعة العربية كلمة. يصل غدا رئيس الائتلاف الوطنى السورى ماجد العيسى لإجراء مشاورات مع العربى.',
      ['agency:arab-league+agency:syrian-national-coalition planned: ماجد العيسى، نبيل العربى'],
    ],
    [
      'that a headline says will be, and the text says was',
      'وزير الخارجية محمد عمرو يلتقى نائب وزير الخارجية الأمريكى وليام بيرنز لبحث الأوضاع فى سوريا والشرق الأوسط\nاستقبل السيد محمد عمرو وزير الخارجية أمس السيد وليام بيرنز نائب وزيرة الخارجية الأمريكية.',
      ['EG+US: محمد عمرو، وليام بيرنز'],
    ],
    [
      'that is still to come, though those who will meet met before',
      'يلتقى وزير الصناعة ماجد العيسى وزير التجارة الأمريكى بيتر ديفيس.\nوكان العيسى قد التقى ديفيس أمس الأول.',
      ['EG+US planned: بيتر ديفيس، ماجد العيسى', 'EG+US: بيتر ديفيس، ماجد العيسى'],
    ],
    [
      'with a guest, by a surname behind which his title stands',
      'عرض الرئيس اللبنانى فؤاد سليمان الأوضاع. واستقبل سليمان سفير كندا غضنفر ركن آبادى.',
      ['CA+LB: فؤاد سليمان'],
    ],
    [
      'of those who come to a capital without a preposition',
      'يصل وزير الخارجية الأمريكى جون كيرى القاهرة غدا للقاء الرئيس المصرى عبدالفتاح السيسى.',
      ['EG+US planned: جون كيرى، عبدالفتاح السيسى'],
    ],
    [
      'of a mission that a body sends',
      'ستزور بعثة من صندوق النقد الدولى القاهرة خلال الأسبوعين المقبلين لاستكمال المشاورات.',
      ['EG+agency:international-monetary-fund planned: '],
    ],
    [
      'of a visitor with officials of two movements',
      'غادر المبعوث الأممى مارتن غريفيث صنعاء بعد زيارة التقى خلالها قياديين فى ميليشيات الحوثى ومسؤولين فى حزب المؤتمر الشعبى العام.',
      [
        'YE+agency:united-nations: مارتن غريفيث',
        'agency:houthis+agency:united-nations: مارتن غريفيث',
        'agency:general-people-s-congress+agency:united-nations: مارتن غريفيث',
      ],
    ],
    [
      'of a delegation with those who serve a body',
      'قال المتحدث إن وفدا إسرائيليا أجرى أمس مباحثات مع مسئولين فى المخابرات المصرية.',
      ['EG+IL: '],
    ],
    [
      'of a general with another, between whom it was by two prepositions',
      'وأعقب ذلك لقاء آخر بين ماجد العيسى وزير الدفاع المصرى بوزير الدفاع الأمريكى بيتر ديفيس.',
      ['EG+US: بيتر ديفيس، ماجد العيسى'],
    ],
    [
      'with the leader of a party, whose name begins like an honorific',
      'استقبل رئيس حزب الوفد السيد البدوى أمس بيتر ديفيس السفير الأمريكى.',
      ['US+agency:wafd-party: السيد البدوى، بيتر ديفيس'],
    ],
  ])('%s', (_, text, meetings) => expect(meetingsIn(text)).toEqual(meetings))
})

describe('topics', () => {
  test.each([
    [
      'end where another meeting is told of',
      'بحث وزير الدفاع المصرى مع نظيره الروسى التدريب المشترك والأزمة السورية، كما عقد الوزير جلسة مباحثات مع السفير.',
      ['EG+RU التدريب المشترك', 'EG+RU الأزمة السورية'],
    ],
    [
      'go on behind a clause that has a fraction in it',
      'بحث وزير التخطيط المصرى مع مدير البنك الدولى محفظة التعاون التى تبلغ 4.6 مليار دولار، والمشروعات المقترحة للنقل.',
      ['EG+agency:world-bank محفظة التعاون التى تبلغ 4.6 مليار دولار', 'EG+agency:world-bank المشروعات المقترحة للنقل'],
    ],
    [
      'do not hold whose talks they were',
      'قال ماهر فهمى وزير الصناعة المصرى ذلك. وتناولت مباحثات فهمى ونظيره الروسى سيرجى بافلوف أوضاع السياحة.',
      ['EG+RU أوضاع السياحة'],
    ],
    [
      'end where something was agreed',
      'ناقش الرئيس المصرى ونظيره الروسى توريد القمح وعودة السياحة، وتم الاتفاق على إنشاء منطقة حرة.',
      ['EG+RU توريد القمح', 'EG+RU عودة السياحة'],
    ],
    [
      'are no clause of the noun before',
      'أجرى وزير الخارجية المصرى اتصالا بنظيره السعودى، تناولا خلاله التحضير للقمة العربية التى تستضيفها الرياض.',
      ['EG+SA التحضير للقمة العربية'],
    ],
    [
      'of a conversation',
      'استقبل وزير الصناعة المصرى السفير الفرنسى، ودار الحوار حول خارطة الطريق وتعديل الدستور.',
      ['EG+FR خارطة الطريق', 'EG+FR تعديل الدستور'],
    ],
    [
      'are told by what broad cooperation is for',
      'بحث الرئيس المصرى مع نظيره الفرنسى تعاون البلدين من أجل تطبيع الوضع فى ليبيا.',
      ['EG+FR تعاون البلدين من أجل تطبيع الوضع فى ليبيا'],
    ],
    [
      'are not told by what anything else is for',
      'بحث الرئيس المصرى مع نظيره الفرنسى سبل دعم التجارة من أجل زيادة الدخل.',
      ['EG+FR سبل دعم التجارة'],
    ],
    [
      'go on below a line that ends with a comma',
      'بحث الرئيس المصرى مع نظيره الفرنسى إحياء جهود التسوية ،\n\nوضرورة العمل على وقف القتال فى ليبيا.',
      ['EG+FR إحياء جهود التسوية', 'EG+FR ضرورة العمل على وقف القتال فى ليبيا'],
    ],
    [
      'behind a stranger who led the delegation',
      'بحث وزير التموين المصرى مع وفد شركة «نورد جرين» الروسية برئاسة أندريه جورييف إنشاء مركز للحبوب بدمياط.',
      ['EG+agency:ru/shreke-nord-jerin إنشاء مركز للحبوب بدمياط'],
    ],
  ])('%s', (_, text, topics) => expect(topicsIn(text)).toEqual(topics))
})

describe('praise', () => {
  const praisesIn = (text: string): string[] => {
    const { entities, edges } = read(text)
    const nameOf = (id: string): string =>
      entities.flatMap((entity) => (entity.type === 'Official' && entity.id === id ? [entity.names[0]] : [])).join() ||
      id
    return edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${nameOf(edge.by)} > ${nameOf(edge.of)}`] : []))
  }

  test.each([
    [
      'by a bishop, and for nobody named "for his feelings"',
      'استقبل الأنبا مرقس الأسقف العام وفدا من حركة فتح فى الكاتدرائية. وتوجه الأنبا مرقس بالشكر للرئيس الفلسطينى على مشاعره النبيلة.',
      ['مرقس > state:PS'],
    ],
    [
      'by a state whose words stand in quotation marks, and by nobody who tells of them',
      'التقى ماجد العيسى وزير الصناعة نظيره القطرى. وقال العيسى إن برلين «أشادت بدور قطر».',
      ['state:DE > state:QA'],
    ],
  ])('%s', (_, text, praises) => expect(praisesIn(text)).toEqual(praises))
})
