import { expect, test } from 'vitest'
import { lexiconOf } from '../../ingest/engine/lexicon.ts'
import { issueOf } from '../../ingest/issues/issue-of.ts'
import { arabic } from '../../ingest/languages/ar/arabic.ts'
import { english } from '../../ingest/languages/en/english.ts'

/** Wordings of one issue, in whatever language. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  'issue:gaza': [
    'the situation in Gaza',
    'latest developments in the Gaza Strip',
    'Gaza',
    'the Israeli war on Gaza',
    'الأوضاع في قطاع غزة',
    'آخر التطورات في غزة',
    'الحرب على غزة',
    'مستجدات الأوضاع بقطاع غزة',
  ],
  'issue:gaza-ceasefire': [
    'a ceasefire in Gaza',
    'efforts to reach a ceasefire in the Gaza Strip',
    'the Gaza ceasefire agreement',
    'وقف إطلاق النار في غزة',
    'جهود التوصل إلى وقف لإطلاق النار في قطاع غزة',
    'اتفاق وقف إطلاق النار في غزة',
  ],
  'issue:gaza-humanitarian': [
    'the humanitarian situation in Gaza',
    'delivery of humanitarian aid to Gaza',
    'الوضع الإنساني في غزة',
    'إدخال المساعدات الإنسانية إلى قطاع غزة',
    'الأوضاع الإنسانية بقطاع غزة',
  ],
  'issue:palestinian-cause': [
    'the Palestinian cause',
    'developments in the Palestinian issue',
    'القضية الفلسطينية',
    'تطورات القضية الفلسطينية',
    'آخر مستجدات الملف الفلسطيني',
  ],
  'issue:palestinian-territories': [
    'the situation in the occupied Palestinian territories',
    'تطورات الأوضاع في الأراضي الفلسطينية المحتلة',
    'الأراضي الفلسطينية',
  ],
  'issue:settlements': [
    'Israeli settlements in the West Bank',
    'Israeli settlement expansion',
    'الاستيطان الإسرائيلي',
    'المستوطنات الإسرائيلية في الضفة الغربية',
  ],
  'issue:two-state-solution': ['the two-state solution', 'حل الدولتين', 'تنفيذ حل الدولتين'],
  'issue:peace-process': [
    'the Middle East peace process',
    'reviving the peace process',
    'عملية السلام في الشرق الأوسط',
    'سبل إحياء عملية السلام',
  ],
  'issue:jerusalem': [
    'the situation in Jerusalem',
    'developments in East Jerusalem',
    'الأوضاع في القدس',
    'التطورات في القدس المحتلة',
  ],
  'issue:situation-sy': [
    'the Syrian crisis',
    'the civil war in Syria',
    'the situation in Syria',
    'the conflict in Syria',
    'Syria',
    'الأزمة السورية',
    'تطورات الأزمة السورية',
    'الأوضاع في سوريا',
    'الملف السوري',
    'سبل إنهاء الأزمة السورية',
    'الشأن السوري',
  ],
  'issue:situation-ye': ['the war in Yemen', 'the Yemeni crisis', 'الأزمة اليمنية', 'الملف اليمني', 'الأوضاع في اليمن'],
  'issue:situation-ly': [
    'the Libyan file',
    'developments in Libya',
    'الشأن الليبي',
    'الأزمة في ليبيا',
    'التطورات الليبية',
  ],
  'issue:situation-ml': ['the crisis in Mali', 'الأوضاع في مالي', 'تطورات الأزمة في مالي'],
  'issue:situation-ua': [
    'the war in Ukraine',
    "Russia's invasion of Ukraine",
    'the war between Russia and Ukraine',
    'the Ukrainian crisis',
    'الأزمة الأوكرانية',
    'الحرب الروسية الأوكرانية',
    'الحرب في أوكرانيا',
  ],
  'issue:iran-nuclear': [
    "Iran's nuclear program",
    'the Iranian nuclear file',
    'the JCPOA',
    'nuclear talks with Iran',
    'الملف النووي الإيراني',
    'البرنامج النووي الإيراني',
    'مفاوضات الملف النووي الإيراني',
  ],
  'issue:north-korea-nuclear': [
    "North Korea's nuclear program",
    'denuclearization of the Korean Peninsula',
    'نزع السلاح النووي في شبه الجزيرة الكورية',
    'البرنامج النووي لكوريا الشمالية',
  ],
  'issue:renaissance-dam': [
    'the Grand Ethiopian Renaissance Dam',
    'GERD negotiations',
    'سد النهضة',
    'مفاوضات سد النهضة الإثيوبي',
    'ملف سد النهضة',
  ],
  'issue:red-sea': [
    'security in the Red Sea',
    'Houthi attacks on ships in the Red Sea',
    'أمن الملاحة في البحر الأحمر',
    'التوترات في البحر الأحمر',
  ],
  'issue:east-asian-security': [
    'East Asian security',
    'security in Northeast Asia',
    'الأمن في شرق آسيا',
    'أمن شرق آسيا',
  ],
  'issue:regional-developments': [
    'regional and international developments',
    'regional and international issues of common interest',
    'regional issues',
    'developments in the region',
    'القضايا الإقليمية والدولية ذات الاهتمام المشترك',
    'آخر التطورات على الساحتين الإقليمية والدولية',
    'المستجدات الإقليمية',
    'الأوضاع في المنطقة',
  ],
  'issue:common-interest': [
    'issues of common interest',
    'a number of issues of mutual interest',
    'topics of mutual concern',
    'القضايا ذات الاهتمام المشترك',
    'عدد من الموضوعات ذات الاهتمام المشترك',
    'المسائل محل الاهتمام المشترك',
  ],
  'issue:bilateral-relations': [
    'bilateral relations',
    'ways to strengthen bilateral relations',
    'bilateral relations between the two countries',
    "the two countries' relations",
    'relations between Qatar and South Korea',
    'bilateral cooperation in various fields',
    'العلاقات الثنائية',
    'العلاقات الثنائية بين البلدين وسبل تعزيزها',
    'سبل تعزيز العلاقات الثنائية في مختلف المجالات',
    'علاقات التعاون بين البلدين الشقيقين',
    'العلاقات القطرية الكورية',
    'أوجه التعاون المشترك بين البلدين',
  ],
  'issue:economic-cooperation': [
    'economic cooperation',
    'strengthening economic and trade cooperation',
    'economic ties between the two countries',
    'تعزيز التعاون الاقتصادي',
    'العلاقات الاقتصادية والتجارية بين البلدين',
    'التعاون في المجالات الاقتصادية',
  ],
  'issue:trade': ['trade', 'increasing bilateral trade', 'زيادة حجم التبادل التجاري بين البلدين', 'العلاقات التجارية'],
  'issue:energy': [
    'energy cooperation',
    'cooperation in the field of energy',
    'التعاون في مجال الطاقة',
    'مشاريع الطاقة المشتركة',
  ],
  'issue:defence-cooperation': [
    'military cooperation',
    'defence ties',
    'defense cooperation',
    'التعاون العسكري',
    'سبل تعزيز التعاون في المجال العسكري والدفاعي',
  ],
  'issue:security-cooperation': [
    'security cooperation',
    'security coordination',
    'التعاون الأمني',
    'التنسيق الأمني بين البلدين',
  ],
  'issue:cultural-cooperation': [
    'cultural cooperation',
    'cultural exchange',
    'التعاون الثقافي',
    'العلاقات الثقافية بين البلدين',
  ],
  'issue:higher-education': [
    'cooperation in higher education and scientific research',
    'higher education',
    'التعاون في مجال التعليم العالي',
    'التعليم العالي والبحث العلمي',
  ],
  'issue:tourism': ['tourism cooperation', 'التعاون السياحي', 'تنشيط الحركة السياحية بين البلدين'],
  'issue:civil-aviation': [
    'civil aviation',
    'direct flights between the two countries',
    'التعاون في مجال الطيران المدني',
    'تسيير رحلات مباشرة بين البلدين',
  ],
  'issue:labour': ['labour cooperation', 'the labour market', 'أوضاع العمالة', 'العمالة الوافدة'],
  'issue:terrorism': [
    'combating terrorism',
    'the fight against terrorism',
    'counter-terrorism cooperation',
    'مكافحة الإرهاب',
    'جهود مكافحة الإرهاب والتطرف',
    'التعاون في مكافحة الإرهاب',
  ],
  'issue:climate': ['climate change', 'the climate crisis', 'التغير المناخي', 'قضايا تغير المناخ'],
  'issue:covid': [
    'the COVID-19 pandemic',
    'efforts to combat the coronavirus',
    'جائحة كورونا',
    'جهود مواجهة فيروس كورونا',
  ],
  'issue:food-security': ['global food security', 'الأمن الغذائي', 'أزمة الغذاء العالمية'],
  'issue:visas': ['visa exemption', 'الإعفاء المتبادل من التأشيرات', 'تسهيل التأشيرات'],
  'issue:joint-committee': [
    'preparations for the joint committee',
    'التحضير لاجتماعات اللجنة المشتركة',
    'اللجنة العليا المشتركة بين البلدين',
  ],
  'issue:memoranda': [
    'memoranda of understanding',
    'implementation of signed agreements',
    'مذكرات التفاهم',
    'الاتفاقيات الموقعة بين البلدين',
  ],
  'issue:parliamentary-cooperation': [
    'parliamentary cooperation',
    'التعاون البرلماني',
    'العلاقات البرلمانية بين البلدين',
  ],
  'issue:refugees-jo': ['refugees in Jordan', 'أوضاع اللاجئين في الأردن'],
  'issue:electricity-reform-lb': ['reforming the electricity sector in Lebanon', 'إصلاح قطاع الكهرباء في لبنان'],
  'issue:poverty': ['poverty reduction', 'addressing poverty', 'مواجهة الفقر', 'مكافحة الفقر'],
  'issue:relations-ir': ['relations with Iran', 'العلاقات مع إيران'],
  'issue:supporting-lb': ['support for Lebanon', 'دعم لبنان'],
}

const lexiconFor = (phrase: string) => lexiconOf(/\p{Script=Arabic}/u.test(phrase) ? arabic : english)

const samples = Object.entries(wordings).flatMap(([id, phrases]) => phrases.map((phrase) => [phrase, id] as const))

test('there are enough to trust', () => {
  expect(samples.length).toBeGreaterThanOrEqual(180)
})

test.each(samples)('%s is %s', (phrase, id) => {
  expect(issueOf(phrase, lexiconFor(phrase)).id).toBe(id)
})
