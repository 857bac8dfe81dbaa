/** Which organisations Arabic articles name as acting, those that no list knows among them. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const bodiesIn = (text: string) =>
  extract({ text, lang: 'ar', date: '2015-08-05', source: 'example-news.eg' }).entities.flatMap((entity) =>
    entity.type === 'Agency' ? [entity] : [],
  )

const namesIn = (text: string): string[] => bodiesIn(text).map(({ name }) => name.ar)
const idsIn = (text: string): string[] => bodiesIn(text).map(({ id }) => id.slice('agency:'.length))

describe('organisations that no list knows', () => {
  test.each([
    ['behind a verb', 'أعلنت هيئة التنمية الزراعية الأردنية توقيع العقد.', ['هيئة التنمية الزراعية الأردنية']],
    ['by what they are for', 'وقع الصندوق الاجتماعي للتنمية العقد أمس.', ['الصندوق الاجتماعي للتنمية']],
    ['behind a delegation', 'التقى الوزير وفدا من اتحاد الصناعات المغربية.', ['اتحاد الصناعات المغربية']],
    ['by a name from abroad', 'وتقول صحيفة لوريفاج إن الاتفاق قريب.', ['صحيفة لوريفاج']],
    ['in Latin letters', 'وقع الوزير عقدا مع شركة NORDEX أمس.', ['شركة NORDEX']],
    ['in brackets', 'وأعلنت شركة (نوردفالت) الدنماركية وقف أعمالها.', ['شركة نوردفالت']],
    ['by adjectives that may be nouns', 'وقالت جبهة الخلاص الوطنية إنها سترد.', ['جبهة الخلاص الوطنية']],
    ['by what it watches', 'بدأت البعثة الدولية لمراقبة الهدنة عملها.', ['البعثة الدولية لمراقبة الهدنة']],
    ['in a title', 'قال رئيس جامعة جنوب الساحل إن الزيارة ناجحة.', ['جامعة جنوب الساحل']],
    ['in quotation marks', 'وقعت الوزارة عقدا مع شركة "نور الساحل" الهندية.', ['شركة نور الساحل']],
    ['an outlet anywhere', 'نشر الخبر موقع «المرفأ» اللبناني صباحا.', ['موقع المرفأ']],
    ['of a committee that sits', 'انتهى أمس اجتماع لجنة المياه العابرة للحدود.', ['لجنة المياه العابرة للحدود']],
    ['after a person', 'وأعلنت جامعة الملك سامي للعلوم النتائج.', ['جامعة الملك سامي للعلوم']],
    ['past an adjective', 'وقالت نقابة البحارة المستقلة إنها سترد.', ['نقابة البحارة المستقلة']],
    ['a council by its purpose', 'وأعلن المجلس الوطني للصحافة بدء العمل أمس.', ['المجلس الوطني للصحافة']],
    ['for affairs', 'قال رئيس المجلس القومي لشؤون الريف إن العمل مستمر.', ['المجلس القومي لشؤون الريف']],
    ['of a board', 'قال رئيس مجلس إدارة غرفة الواحة التجارية إن العمل مستمر.', ['غرفة الواحة التجارية']],
    ['of trustees', 'قال رئيس مجلس أمناء جامعة الساحل الدولية إن العمل مستمر.', ['جامعة الساحل الدولية']],
    ['of an authority in a title', 'التقى السفير رئيس هيئة المناجم الوطنية سامي حداد.', ['هيئة المناجم الوطنية']],
    ['whose man speaks', 'قال مصدر مطلع في شركة «نور الساحل» إن العقد وقع.', ['شركة نور الساحل']],
    ['with its name last', 'وقالت شركة الطيران الإيطالية «فولاتا» إنها ستعود.', ['شركة الطيران الإيطالية فولاتا']],
    ['of two states', 'بحث الوزير الأمر مع مجلس الأعمال الأردني الماليزي.', ['مجلس الأعمال الأردني الماليزي']],
    ['that holds a paper’s', 'أعلن حزب «الغد المشرق» رفضه.', ['حزب الغد المشرق']],
    ['without what was bought', 'وقعت الوزارة عقدا مع شركة هانجو الكورية لتوريد قطع.', ['شركة هانجو الكورية']],
    ['behind a common noun', 'وقعت شركة الغاز «نورغازا» العقد.', ['شركة الغاز نورغازا']],
    ['by several adjectives', 'وقالت لجنة التحقيق الدولية المستقلة إنها ستعود.', ['لجنة التحقيق الدولية المستقلة']],
    ['with whom somebody gathers', 'واجتمع بهيئة المناجم الوطنية.', ['هيئة المناجم الوطنية']],
    ['that refuses', 'رفض تيار البناء الوطني المشروع.', ['تيار البناء الوطني']],
    ['a site that tells', 'وبحسب موقع الأسواق العربية فإن السعر ارتفع.', ['موقع الأسواق العربية']],
    [
      'two joined',
      'مذكرة تفاهم بين اتحاد الموانئ المصرية ونقابة البحارة اليونانية.',
      ['اتحاد الموانئ المصرية', 'نقابة البحارة اليونانية'],
    ],
  ])('%s', (_what, text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names))
  })

  test.each([
    ['one of two states, or a joint one', 'اتفق الوزيران على أن اللجنة العليا المشتركة ستجتمع في مارس.'],
    ['a thing', 'أوقف القرار حركة عبور الشاحنات في قناة السويس.'],
    ['some group', 'استضاف المعرض مجموعة من الرسامين.'],
    ['a party spoken of again', 'وأضاف أن الحزب لديه المرونة الكافية للتعامل مع ذلك.'],
    ['a place', 'عقدت الندوة في مركز المؤتمرات الدولي.'],
    ['where people write', 'كتب الوزير على موقع "تويتر" أنه سعيد، وشكره آخرون على موقع التواصل الاجتماعي فيسبوك.'],
    ['a desk of a ministry', 'قال السفير سمير حداد مدير إدارة السودان إن الزيارة ناجحة.'],
    ['a site that is called so', 'زار المفتشون موقع بارشين وموقع أراك.'],
    ['a site of something', 'زار المفتشون موقع التجارب القديم.'],
    ['a site where something happened', 'تفقد الوزير موقع الحادث أمس.'],
    ['a canal', 'سقطت الشاحنة في قناة للري قرب الجسر.'],
    ['what a front is', 'وقال القائد إن جبهة القتال هادئة، وتوقفت حركة السفر.'],
    ['an interview that is aired', 'ورفض التعليق بعد إذاعة المقابلة.'],
    ['an office of somebody', 'حضر اجتماع مكتب الدكتور سامي حداد موظفون.'],
    ['a program of an outlet', 'يمكنكم تحميل تطبيق بي بي سي عربي على هاتفكم.'],
    ['a word that a company is named like', 'وقال الوزير "لا أريد التعليق".'],
  ])('%s is none', (_what, text) => {
    expect(namesIn(text)).toEqual([])
  })

  test('is of the state in its name, and one with its shorter form', () => {
    const text = 'أعلنت الهيئة العامة للمناجم المغربية النتائج. وقالت الهيئة العامة للمناجم إن العقد وقع.'
    expect(bodiesIn(text)).toMatchObject([{ kind: 'government', state: 'MA' }])
  })
})

describe('organisations that the lists know', () => {
  test.each([
    ['a party that its leader’s title begins', 'استقبل رئيس حزب الوفد السفيرة الكندية.', ['wafd-party']],
    [
      'a chamber and a bank that somebody heads',
      'التقى محافظ البنك المركزي رئيس مجلس الشورى.',
      ['eg/central-bank', 'eg/shura-council'],
    ],
    ['an agency between slashes', 'الدوحة في 3 مايو /قنا/ وصل الأمير إلى الدوحة.', ['qatar-news-agency']],
    ['one whose kind of outlet is two words', 'نقلت وكالة أنباء "تسنيم" الإيرانية الخبر.', ['tasnim-news-agency']],
    ['a body and its name in brackets', 'وقالت وزارة الدفاع (البنتاغون) إنها ستنسحب.', ['us/ministry-defence']],
    ['the ministry of an official in it', 'وصل وزير الدولة بوزارة الخارجية القطرية.', ['qa/ministry-foreign']],
    ['the office of whoever leads', 'وذكر مكتب أولاند أن الرئيس الفرنسي سيزور القاهرة.', ['fr/presidency']],
    ['the office of a leader without a name', 'أصدر المكتب الإعلامي لرئيس الوزراء العراقي بيانا.', ['iq/cabinet']],
    [
      'by whoever speaks for it',
      'نفى المتحدث باسم وزارة الخارجية بهرام قاسمي الخبر. وقالت مصر إنها تنتظر، وإن مصر ترحب.',
      ['ir/ministry-foreign'],
    ],
    ['by where it sits', 'وقال مكتب الرئاسة في كوريا الجنوبية إن القمة ستعقد.', ['kr/presidency']],
    ['behind a hash', 'وقعت شركة #إيني الإيطالية العقد.', ['eni']],
    ['whose reporter speaks', 'وذكرت مراسلة العربية في لندن أن الوفد عاد.', ['al-arabiya']],
    ['behind a letter that stands apart', 'أكد مصدر لـ القبس أن الوفد عاد.', ['al-qabas']],
    ['whose doings a clause tells of', 'وقال الوزير إن الشرطة فتحت تحقيقا.', ['eg/police']],
    ['one that is told something', 'قال مصدر دبلوماسي للأناضول إن الوفد عاد.', ['anadolu-agency']],
    ['in a list with another', 'اتفقت حماس وفتح على الموعد.', ['hamas', 'fatah']],
    ['behind the word for what they are', 'وقعت مجموعة توتال العقد.', ['totalenergies']],
    ['in Latin letters', 'دبي (CNN)-- قال مصدر لـBBC إن الوزير عاد.', ['cnn', 'bbc']],
    ['where something was printed', 'كتب الوزير في مقال بصحيفة واشنطن بوست أنه متفائل.', ['the-washington-post']],
    ['a coalition by who leads it', 'أعلن التحالف الذي تقوده السعودية وقف الغارات.', ['arab-coalition-in-yemen']],
    ['spelt with full stops', 'قال الوزير لشبكة (سي.بي.إس) إن الاجتماع انتهى.', ['cbs-news']],
    ['named like a given name', 'أفاد مراسل فرانس24 بأن شركة "بوينغ" وقعت العقد.', ['france-24', 'boeing']],
    ['a name that the marks part', 'أعلنت حركة "المقاومة الإسلامية" (حماس) موقفها.', ['hamas']],
    [
      'called by what it is before its name',
      'نقلت وكالة الأنباء الروسية (سبوتنيك) الخبر، وأكدته وكالة الأنباء التركية الأناضول.',
      ['sputnik', 'anadolu-agency'],
    ],
  ])('%s', (_what, text, ids) => {
    expect(idsIn(text).sort()).toEqual([...ids].sort())
  })

  test.each([
    ['what somebody joins', 'تحتفل البلاد بمرور عام على انضمامها إلى الاتحاد الأوروبي.'],
    ['what was founded', 'وتحدث عن دور الزعيمين في إنشاء حركة عدم الانحياز.'],
    ['a further party to an agreement', 'تطرق إلى اتفاقية التجارة الحرة بين الهند والاتحاد الأوروبي.'],
    ['whom others fight', 'تواصل القوات حملتها ضد الحوثيين وقتال تنظيم داعش.'],
    ['what a state leaves', 'قال الوزير إن الخروج من الاتحاد الأوروبي قريب.'],
    ['one whose seat was named before its letters', 'اختتمت قمة رابطة دول جنوب شرق آسيا (آسيان) أعمالها.'],
    ['where somebody went in', 'اختفى الرجل بعد دخوله إلى القنصلية السعودية.'],
    ['whose summit’s name stands in marks', 'عاد الرئيس بعد قمة "آسيان" أمس.'],
    ['one that is an example', 'للبلدين مصالح في محافل دولية مثل منظمة التعاون الإسلامي.'],
    [
      'a further party to an agreement of a state of two words',
      'تحدث عن إنشاء اتفاقية للتجارة الحرة بين الولايات المتحدة والاتحاد الأوروبي.',
    ],
    ['one whose surroundings are meant', 'انتشرت المدرعات في محيط مجلس الوزراء.'],
    ['whose session it is', 'شارك الوزير في الدورة الثالثة لمنظمة التعاون الإسلامي.'],
  ])('%s is none', (_what, text) => {
    expect(idsIn(text)).toEqual([])
  })
})
