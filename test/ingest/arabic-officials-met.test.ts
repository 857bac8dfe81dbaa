/** Who meets, praises and is praised in Arabic where neither is a man by his name. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2013-03-04'
const told = (text: string): string[] =>
  extract({ text, date }).edges.map((edge) => {
    if (edge.type === 'PRAISED') return `${edge.by.split(/[:/]/)[1]} > ${edge.of.split(/[:/]/)[1]}`
    const sides = edge.sides.join('+')
    if (edge.type === 'DISCUSSED') return `${sides}: ${text.slice(edge.span.start, edge.span.end)}`
    return `${sides}${edge.planned ? ' planned' : ''}${edge.date ? ` ${edge.date}` : ''}`
  })

describe('officials by whose they are', () => {
  test.each([
    ['التقى مسؤولون عسكريون عمانيون نظراءهم الهنود في مسقط.', ['IN+OM']],
    ['عقد مسؤولون عمانيون وهنود اجتماعا في مسقط.', ['IN+OM']],
    ['أجرت إدارة أوباما محادثات مع العراق.', ['IQ+US']],
    ['وكانت سلطنة عمان قد أجرت مباحثات مع الهند.', ['IN+OM']],
    ['التقى الوفد الهندي مسؤولين أردنيين وعراقيين في عمان.', ['IN+JO', 'IN+IQ']],
    ['أعلن وزير الخارجية العماني أنه سيلتقي قادة الهند وكينيا في نيودلهي.', ['IN+OM planned', 'KE+OM planned']],
    ['عقدت القمة بين الكوريتين يوم السبت.', ['KP+KR 2013-03-02']],
    ['تقع القرية في المنطقة الحدودية بين الكوريتين حيث جرت محادثات سابقة.', []],
    ['قال مبعوث طوكيو إلى عمان، تارو ياماموتو، بعد اجتماعه مع وزير الخارجية الأردني إن الحوار مستمر.', ['JO+JP']],
    ['ذكر التقرير بلدانا مثل العراق والأردن يقودها خبراء.', []],
  ])('%s', (text, edges) => expect(told(text)).toEqual(edges))
})

describe('one talk with several', () => {
  test.each([
    ['أجرى وزير الخارجية العماني اتصالا هاتفيا مع وزير الخارجية الهندي ووزير الخارجية الكيني.', ['IN+KE+OM']],
    ['أعلن السلطان أنه سيعقد قمة مع الهند وكينيا وعمان غدا.', ['IN+KE+OM planned 2013-03-05']],
    ['استقبل وزير الخارجية العماني على هامش القمة وزير الخارجية الهندي ونظيره الكيني.', ['IN+OM', 'KE+OM']],
    ['قال وزير الخارجية العماني إن بلاده على اتصال مع الهند وكينيا.', []],
  ])('%s', (text, edges) => expect(told(text)).toEqual(edges))
})

describe('visits', () => {
  test.each([
    ['سيقوم وزير الخارجية العماني بزيارة إلى الهند.', ['IN+OM planned']],
    ['وصل وزير الخارجية الهندي أمس إلى العاصمة العمانية، مسقط، في زيارة رسمية.', ['IN+OM 2013-03-03']],
    ['وصل وزير الخارجية الهندي أمس إلى العاصمة العمانية في زيارة رسمية.', ['IN+OM 2013-03-03']],
    ['سيقود وزير التجارة العماني وفد السلطنة في القمة العربية.', []],
  ])('%s', (text, edges) => expect(told(text)).toEqual(edges))
})

test('who invited a visitor took part', () => {
  const text = 'وصل وزير الخارجية الهندي إلى مسقط أمس في زيارة رسمية بدعوة من وزير الخارجية العماني يوسف بن علوي.'
  const [visit] = extract({ text, date }).edges.filter(({ type }) => type === 'MET_WITH')
  expect(visit).toMatchObject({ between: [expect.stringContaining('OM/')] })
})

describe('when', () => {
  test.each([
    ['وصل وزير الخارجية الهندي إلى مسقط يوم الجمعة لإجراء محادثات مع نظيره العماني.', ['IN+OM 2013-03-01']],
    ['وصل وزير الخارجية الهندي في أول زيارة له منذ تعيينه في 18 يناير إلى مسقط.', ['IN+OM']],
    ['قال الرئيس الهندي أمس إن الرئيس الإيراني يأمل في نجاح لقاء مرتقب بينه وبين السلطان.', []],
    ['أكد وزير الخارجية العماني ونظيره الهندي أنهما لن يتسامحا مع القرصنة، وذلك إثر اتصال هاتفي بينهما.', ['IN+OM']],
    ['لم يعقد بعد اجتماع بين وزير الخارجية العماني ونظيره الهندي.', []],
    ['قال المتحدث ردا على سؤال عما إذا كان وزير الخارجية العماني سيلتقي نظيره الهندي إن الأمر قيد الدرس.', []],
  ])('%s', (text, edges) => expect(told(text)).toEqual(edges))
})

describe('praise of whom the verb’s own preposition names', () => {
  test.each([
    ['أثنى وزير الخارجية الهندي على سلطنة عمان.', ['IN > OM']],
    ['أشاد وزير الخارجية الهندي بسلطنة عمان وبسياستها.', ['IN > OM']],
    ['أثنى وزير الخارجية الهندي في كلمته على نتائج المؤتمر.', []],
  ])('%s', (text, edges) => expect(told(text)).toEqual(edges))
})
