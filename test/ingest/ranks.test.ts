/** Officers by a rank and their state, titles of several, advisers and chancellors, and words that are nobody's name. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const officials = (text: string, lang: string): string[] =>
  extract({ text, lang, date: '2018-05-15' }).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.id.replace('official:', '')} ${entity.role}`] : [],
  )

test.each([
  ['US General John Nicholson arrived.', 'en', 'US/john-nicholson'],
  ['The plan is of Pakistani Lt. Gen. Imran Shah.', 'en', 'PK/imran-shah'],
  ['Le général américain John Nicholson est arrivé.', 'fr', 'US/john-nicholson'],
  ['El general estadounidense John Nicholson llegó.', 'es', 'US/john-nicholson'],
  ['وصل الجنرال الأميركي جون نيكلسون أمس.', 'ar', 'US/john-nikeleson'],
  ['وكان الجنرال الأميركي، جون نيكلسون، قد وصل أمس.', 'ar', 'US/john-nikeleson'],
  ['قال العقيد التركي المتقاعد سامي يلماز إن البحر هادئ.', 'ar', 'TR/sami-yilmaz'],
] as const)('an officer: %s', (text, lang, found) =>
  expect(officials(text, lang)).toEqual([`${found} Military Officer`]),
)

test.each([
  ['The US General Assembly vote came after the US General Motors plan.', 'en'],
  ['وأضاف اللواء السوري أن البحر هادئ.', 'ar'],
  ['وصل الفريق تركي بن سامي.', 'ar'],
  ['كان العرف أن يكون الرئيس كرديا.', 'ar'],
  ['يستخدمه الرئيس المنتخب مكتبا، منذ أمس.', 'ar'],
  ['قال عباس الجوهري المرشح إن البحر هادئ.', 'ar'],
  ['وصل الشيخ #عباس_الجوهري المرشح أمس.', 'ar'],
  ['كان يعيد تأكيد كلام قاله وزير الخارجية الأميركي أمس.', 'ar'],
] as const)('nobody: %s', (text, lang) => expect(officials(text, lang)).toEqual([]))

test.each([
  ['قالت المستشارة أنغيلا ميركل إن البحر هادئ.', ['DE/angela-merkel Chancellor']],
  ['وصل الرئيس الأمريكي دونالد ترامب ومستشاره سامي كامل.', ['US/donald-trump President', 'US/sami-kamel Adviser']],
])('of advisers and chancellors: %s', (text, found) => expect(officials(text, 'ar')).toEqual(found))

test('talks that somebody is only for are none', () =>
  expect(
    extract({
      text: 'قال الوزير الأمريكي مايك بومبيو إنه يدعم إجراء محادثات مع إيران.',
      lang: 'ar',
      date: '2018-05-15',
    }).edges,
  ).toEqual([]))

test.each(['وحسب الوزير، فإن تحركات الجبهة تغير الوضع.', 'ووفقا لرئيس الوزراء اللبناني، فإن حجم التجارة زاد.'])(
  '"for" is no van: %s',
  (text) => expect(officials(text, 'ar')).toEqual([]),
)

test.each([
  [
    'التقى الوزير الإيراني سامي كمال بنظيريه الروسي، سامي ناصر، والتركي، أحمد يلماز، في إيران.',
    ['IR/sami-kamal Minister', 'RU/sami-naser undefined', 'TR/ahmed-yilmaz undefined'],
  ],
  [
    'التقى وزيرا خارجية البحرين، خالد الحمد، وتونس، سامي ناصر.',
    ['BH/khaled-al-hamad Foreign Minister', 'TN/sami-naser Foreign Minister'],
  ],
  [
    'بحث وزيرا الخارجية العراقي خالد الحمد، واللبناني، سامي ناصر، ملف الصيد.',
    ['IQ/khaled-al-hamad Foreign Minister', 'LB/sami-naser Foreign Minister'],
  ],
])('each of several who share a title: %s', (text, found) => expect(officials(text, 'ar')).toEqual(found))

test.each(['قال عباس إن البحر هادئ.', 'وقال عباس الذي وصل أمس إن البحر هادئ.', 'قال عباس الثلاثاء إن البحر هادئ.'])(
  'a leader by one name: %s',
  (text) => expect(officials(text, 'ar')).toEqual(['PS/mahmoud-abbas President']),
)
