/** Who praises whom in Arabic articles, where neither stands beside the word that says so. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const praiseIn = (text: string): string[] =>
  extract({ text, lang: 'ar', date: '2015-08-05' }).edges.flatMap((edge) =>
    edge.type === 'PRAISED' ? [`${edge.by.replace(/^.*:/, '')} ${edge.of.replace(/^.*:/, '')}`] : [],
  )

test.each([
  ['the guest of the meeting', 'التقى وزير العدل القطري نظيره الفرنسي، وأشاد الضيف بجهود الدوحة.', 'FR QA'],
  ['a pronoun', 'أكد وزير الصحة اللبناني أن الكويت وقفت إلى جانب لبنان، شاكرا لها مساعداتها.', 'LB KW'],
  ['its support', 'قال وزير المياه الأردني إن ألمانيا دولة صديقة، منوها بدعمها المتواصل.', 'JO DE'],
  ['what it gave', 'قال وزير المياه الأردني إن ألمانيا شريك، مقدرا ما قدمته من منح للقطاع في سوريا.', 'JO DE'],
  ['the caller', 'تلقى الرئيس العراقي اتصالا من العاهل الأردني هنأه فيه بالعيد.', 'JO IQ'],
  ['who rings up', 'أجرى الرئيس المصري اتصالا بنظيره الروسي هنأه خلاله بالعيد.', 'EG RU'],
  ['the sender', 'تلقى أمير الكويت رسالة شكر من الرئيس الفلسطيني.', 'PS KW'],
  ['the speaker’s own country', 'قال السفير الأوكراني إن بلاده ممتنة جدا لليابان.', 'UA JP'],
  ['in the first person', 'قال وزير الإعلام اللبناني: "نشكر فرنسا على هبتها للجيش اللبناني".', 'LB FR'],
  ['the kingdom spoken of', 'استقبل وزير العدل العماني السفير الهندي. وأعرب السفير الهندي عن شكره للسلطنة.', 'IN OM'],
  ['praise won', 'لقيت جهود السودان ثناء من وزير الخارجية التشادي.', 'TD SD'],
  ['the object of praise', 'كان موقف تونس محل تقدير كبير من الرئيس الإيطالي.', 'IT TN'],
])('%s', (_what, text, praise) => {
  expect(praiseIn(text)).toEqual([praise])
})

test.each([
  ['condolences', 'تلقى الرئيس العراقي اتصالا من العاهل الأردني عزاه فيه بضحايا الحادث.'],
  ['a wish that somebody praise', 'دعا وزير العدل القطري إلى الإشادة بدور الأردن.'],
  ['an estimate', 'قال الوزير الأردني إن بلاده تقدر حجم الخسائر في سوريا بمليار دولار.'],
  ['one’s own side', 'قال وزير الإعلام اللبناني: "نشكر الجيش اللبناني على جهوده".'],
  ['denied', 'نفى السفير الهندي أن تكون بلاده قد أشادت بموقف إيران.'],
])('%s is none', (_what, text) => {
  expect(praiseIn(text)).toEqual([])
})
