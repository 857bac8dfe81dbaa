import { expect, test } from 'vitest'
import { lexiconOf } from '../../ingest/engine/lexicon.ts'
import { issueOf } from '../../ingest/issues/issue-of.ts'
import { arabic } from '../../ingest/languages/ar/arabic.ts'
import { english } from '../../ingest/languages/en/english.ts'

/** Each line names as many issues as it has phrases. */
const apart: readonly (readonly string[])[] = [
  [
    'the situation in Gaza',
    'the situation in the West Bank',
    'the situation in Jerusalem',
    'reconstruction of Gaza',
    'hostages in Gaza',
  ],
  ['the situation in Sudan', 'the situation in South Sudan', 'relations between Sudan and South Sudan and Egypt'],
  [
    'the situation in Guinea',
    'the situation in Guinea-Bissau',
    'the situation in Equatorial Guinea',
    'the situation in Papua New Guinea',
  ],
  [
    'the situation in Congo',
    'the situation in Niger',
    'the situation in Nigeria',
    'the situation in Mali',
    'the situation in Malawi',
  ],
  [
    'the nuclear program of Iran',
    'the nuclear program of North Korea',
    'sanctions on Iran',
    'the situation in Iran',
    'nuclear energy',
  ],
  [
    'economic cooperation',
    'military cooperation',
    'cultural cooperation',
    'technical cooperation',
    'parliamentary cooperation',
    'judicial cooperation',
  ],
  [
    'the economic situation in Lebanon',
    'the security situation in Lebanon',
    'the situation in Lebanon',
    'elections in Lebanon',
  ],
  ['food security', 'energy security', 'maritime security', 'cyber security', 'border security', 'regional security'],
  [
    'sanctions',
    'lifting sanctions on Syria',
    'the situation in Syria',
    'Syrian refugees',
    'chemical weapons in Syria',
    'political process in Syria',
  ],
  ['arms sales', 'arms control', 'an arms embargo on Libya', 'military aid'],
  ['South China Sea', 'East China Sea', 'Black Sea security', 'Red Sea security', 'Eastern Mediterranean'],
  ['the African Union', 'the European Union', 'NATO', 'NATO membership of Sweden', 'accession to the European Union'],
  ['oil prices', 'oil and gas', 'natural gas', 'renewable energy', 'electricity interconnection'],
  ['higher education', 'education', 'vocational training', 'diplomatic training'],
  ['Qatari support for Lebanon', 'Lebanese support for Qatar'],
  ['Security Council resolution 2254', 'Security Council resolution 1701'],
  ['the visit of the president to Egypt', 'the visit of the president to France'],
  ['prisoner exchange', 'refugees', 'migration', 'human trafficking', 'drug trafficking'],
  ['the World Cup', 'the Olympic Games', 'Expo 2030'],
  ['climate change', 'water resources', 'the environment', 'disaster management'],
  ['free trade agreement', 'double taxation', 'investment protection', 'tariffs'],
  ['UN reform', 'human rights', 'international law', 'peacekeeping'],
  ['the Arab summit', 'the Gulf summit', 'joint Arab action', 'the Gulf crisis'],
  ['artificial intelligence', 'space', 'telecommunications', 'the digital economy'],
  ['relations with Iran', 'relations with Iraq', 'relations with Israel'],
  ['the Atlas railway', 'the Medina railway'],
  ['الأوضاع في غزة', 'الأوضاع في القدس', 'الأوضاع في الضفة الغربية', 'إعادة إعمار غزة', 'حصار غزة'],
  ['الأوضاع في السودان', 'الأوضاع في جنوب السودان', 'الأوضاع في دارفور', 'سد النهضة'],
  ['الأوضاع في النيجر', 'الأوضاع في نيجيريا', 'الأوضاع في مالي', 'التعاون المالي'],
  ['الأزمة السورية', 'اللاجئون السوريون', 'العقوبات على سوريا', 'إعادة إعمار سوريا', 'الدستور السوري'],
  ['الملف النووي الإيراني', 'الملف الإيراني', 'العقوبات على إيران', 'الطاقة النووية'],
  ['التعاون الاقتصادي', 'التعاون العسكري', 'التعاون الأمني', 'التعاون الثقافي', 'التعاون البرلماني', 'التعاون القضائي'],
  ['الوضع الأمني في العراق', 'الوضع الاقتصادي في العراق', 'الوضع في العراق', 'الانتخابات في العراق'],
  ['الأمن الغذائي', 'الأمن المائي', 'الأمن السيبراني', 'أمن الطاقة', 'أمن الحدود'],
  ['القمة العربية', 'القمة الخليجية', 'القمة الإسلامية', 'القمة الأفريقية'],
  ['دعم قطر للبنان', 'دعم لبنان لقطر'],
  ['اللجنة المشتركة', 'مذكرات التفاهم', 'المشاورات السياسية', 'تبادل الزيارات'],
  ['أوضاع الجالية', 'الشؤون القنصلية', 'التأشيرات', 'العمالة المنزلية والزراعة'],
  ['مكافحة الإرهاب', 'مكافحة الفساد', 'مكافحة المخدرات', 'مكافحة تمويل الإرهاب'],
  ['إصلاح مجلس الأمن', 'إصلاح الاقتصاد', 'إصلاح التعليم'],
  ['الانضمام إلى الاتحاد الأوروبي', 'العلاقات مع الاتحاد الأوروبي', 'الانضمام إلى الناتو'],
  ['مياه النيل', 'مياه الفرات', 'الموارد المائية'],
  ['الطيران المدني', 'النقل البحري', 'السكك الحديدية في العراق', 'قناة السويس'],
  ['الصحراء الغربية', 'منطقة الساحل', 'القرن الأفريقي'],
  ['قضية المواطن المحتجز سالم', 'قضية المواطن المحتجز ماهر'],
]

const lexiconFor = (phrase: string) => lexiconOf(/\p{Script=Arabic}/u.test(phrase) ? arabic : english)

const pairs = apart.flatMap((phrases) =>
  phrases.flatMap((one, at) => phrases.slice(at + 1).map((other) => [one, other] as const)),
)

test('there are enough to trust', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200)
})

test.each(pairs)('%s is not %s', (one, other) => {
  const first = issueOf(one, lexiconFor(one)).id
  const second = issueOf(other, lexiconFor(other)).id
  expect(first).not.toBe(second)
})
