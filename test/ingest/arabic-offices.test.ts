/** Who is an official in Arabic, and of which state: by titles that no list has, by the side that he came with, by his outlet. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const officialsOf = (text: string, source = 'وكالة أنباء'): string[] =>
  extract({ text, lang: 'ar', date: '2016-05-11', source }).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.state ?? '-'} ${entity.name.ar}`] : [],
  )

test.each([
  ['تسلم الرسالة من القائد العام لشرطة عجمان بدولة الإمارات العربية المتحدة العميد هزاع خميس.', ['AE هزاع خميس']],
  ['وبمشاركة وزير رعاية العمالة في بنغلاديش نورول أنور.', ['BD نورول أنور']],
  [
    'حضر اللقاء الأمين العام المساعد للشؤون المالية بالأمانة العامة لمجلس التعاون السيد ماجد الهاجري.',
    ['- ماجد الهاجري'],
  ],
  ['قال عضو لجنة الزراعة والمياه في البرلمان العراقي سعدون اللامي إن السد جاهز.', ['IQ سعدون اللامي']],
  ['وبحث ذلك مع المنسقة الأممية للشؤون الإنسانية في اليمن هيلين كارتر.', ['- هيلين كارتر']],
  ['والتقى المستشار الاقتصادي في السفارة الصينية لي مينغ.', ['CN لي مينغ']],
])('a title goes on up to the name: %s', (text, officials) => expect(officialsOf(text)).toEqual(officials))

test('whom a minister met in a city is not he', () => {
  expect(officialsOf('استقبل وزير الدفاع في العاصمة السيد مارك كارتر.')).toEqual([])
})

test.each([
  ['استقبل الشيخ سالم بن علي المري وزير العمل القطري.', ['QA سالم بن علي المري']],
  ['حضر وزير البيئة الإماراتي سالم بن محمد الجنوبي، اللقاء.', ['AE سالم بن محمد الجنوبي']],
  ['قال سفير الإمارات محمد سلطان السويدي إن العمل جار.', ['AE محمد سلطان السويدي']],
])('a name goes on: %s', (text, officials) => expect(officialsOf(text)).toEqual(officials))

test.each([
  [
    'استقبل الرئيس سفراء اليابان كوتارو ناكامورا، والأردن السيد سالم المجالي، والنمسا كلاوس هوبر.',
    ['JP كوتارو ناكامورا', 'JO سالم المجالي', 'AT كلاوس هوبر'],
  ],
  ['استقبل الوزير بمقر الوزارة، بيريك نورلان سفير كازاخستان.', ['KZ بيريك نورلان']],
  ['قال السفير الإيراني روح الله أصفهاني إن العمل جار.', ['IR روح الله أصفهاني']],
  ['وصل سفير جمهورية أوروغواي المعين حديثا ريكاردو فاريلا.', ['UY ريكاردو فاريلا']],
  ['رتب توت ماكوي مستشار رئيس جنوب السودان اللقاء.', ['SS توت ماكوي']],
])('names and titles in any order: %s', (text, officials) => expect(officialsOf(text)).toEqual(officials))

test.each([
  ['وصل إلى الرياض وفد من وزارة الزراعة التشيكية برئاسة نائب الوزير ياروسلاف نوفاك.', ['CZ ياروسلاف نوفاك']],
  ['وقع الاتفاق عن الجانب الكوبي نائب وزير الصحة كارلوس رودريغيز.', ['CU كارلوس رودريغيز']],
  ['استقبل الوزير وفدا من وزارة النقل الإيطالية يرافقه السفير ماركو روسي.', ['IT ماركو روسي']],
])('the side that somebody came with: %s', (text, officials) => expect(officialsOf(text, 'واس')).toEqual(officials))

test.each([
  ['bna', ['BH خالد المناعي']],
  ['واس', ['SA خالد المناعي']],
])('the Kingdom is that of the outlet %s', (source, officials) =>
  expect(officialsOf('قال سفير المملكة لدى مصر خالد المناعي ذلك.', source)).toEqual(officials),
)

test('a paper of a name that papers of several states have is of the first, where the text names none', () => {
  const text = 'استقبل رئيس الأركان الفريق محمد العنزي أمس رئيس الأركان الأردني اللواء محمود الفريحات.'
  expect(officialsOf(text, 'الأنباء')).toEqual(['KW محمد العنزي', 'JO محمود فريحات'])
})

const agenciesOf = (text: string, source = 'وكالة أنباء'): string[] =>
  extract({ text, lang: 'ar', date: '2016-05-11', source }).entities.flatMap((entity) =>
    entity.type === 'Agency' ? entity.mentions.slice(0, 1).map(({ start, end }) => text.slice(start, end)) : [],
  )

test.each([
  ['الدوحة - العرب: وصل الوزير أمس.', 'العرب القطرية', ['العرب']],
  ['وقال المدير لـ«اليوم» إن العمل جار.', 'اليوم', ['اليوم']],
  ['الرياض - واس: وصل الوزير أمس.', 'الرياض', ['واس']],
  ['يصل العرب اليوم إلى الموعد.', 'اليوم', []],
])('a paper is named in a dateline and between quotation marks: %s', (text, source, agencies) =>
  expect(agenciesOf(text, source)).toEqual(agencies),
)

test.each([
  ['قالت وزارة الانتقال الطاقي والتنمية المستدامة إن العمل جار.', ['وزارة الانتقال الطاقي والتنمية المستدامة']],
  ['وبحسب بيان للخارجية السعودية فإن اللقاء كان وديا.', ['للخارجية السعودية']],
  ['منحه الأمير وساما رفيعا.', []],
  ['استقبل وفدا برلمانيا من حزب النخيل السنغالي.', ['حزب النخيل السنغالي']],
])('bodies: %s', (text, agencies) => expect(agenciesOf(text)).toEqual(agencies))
