/** What Arabic channels tell of meetings: on which day, whether still to come, between whom, and in which words they praise. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, date = '2018-06-28') => extract({ text, lang: 'ar', date })

/** Sides, day and people of each meeting. */
const metIn = (text: string, date?: string): string[] =>
  read(text, date).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [[edge.sides.join('+'), edge.date ?? 'some day', ...(edge.planned ? ['planned'] : [])].join(' ')]
      : [],
  )

/** The names of those who met, of each meeting. */
function peopleIn(text: string): string[] {
  const { entities, edges } = read(text)
  const nameOf = (id: string): string =>
    entities.flatMap((entity) => (entity.type === 'Official' && entity.id === id ? [entity.names[0]] : [])).join()
  return edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')}: ${(edge.between ?? []).map(nameOf).sort().join('، ')}`] : [],
  )
}

const topicsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))

const praisedIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} -> ${edge.of}`] : []))

describe('the day of a meeting', () => {
  test.each([
    [
      'stands behind the comma that the guest’s name ends with, and not with the saying before',
      'أكدت الحكومة تمسكها بالاتفاق، وذلك عقب لقاء وزير الدفاع العماني سالم الحارثي، نظيره الإيراني، رضا كاظمي، الأربعاء، في مسقط.',
      ['IR+OM 2018-06-27'],
    ],
    [
      'is that on which the guest came, not the next of that name',
      'وصل وزير الدفاع الإيراني، رضا كاظمي، الأربعاء، إلى مسقط للقاء نظيره العماني سالم الحارثي.',
      ['IR+OM 2018-06-27'],
    ],
    [
      'is that of what was said there',
      'أكد وزير الدفاع العماني سالم الحارثي، اليوم الخميس، أهمية الحوار. وأضاف أن الاتفاق قريب. جاء ذلك خلال استقباله نظيره الإيراني رضا كاظمي.',
      ['IR+OM 2018-06-28'],
    ],
    [
      'is that of the words that came about there',
      'أكد وزير الدفاع العماني سالم الحارثي، اليوم الخميس، أهمية الحوار. جاءت تصريحات الحارثي خلال استقباله نظيره الإيراني رضا كاظمي.',
      ['IR+OM 2018-06-28'],
    ],
    [
      'is not that of something else that was said before it',
      'قال وزير الدفاع العماني سالم الحارثي، اليوم الخميس، إن الحوار مهم. والتقى الحارثي نظيره الإيراني رضا كاظمي.',
      ['IR+OM some day'],
    ],
    [
      'is that on which the same man spoke, who goes on to speak there',
      'أكد وزير الدفاع العماني سالم الحارثي، الأربعاء، في طوكيو، أن الحوار مهم. وأضاف في مؤتمر صحفي مع نظيره الياباني كين تاناكا أن الاتفاق قريب.',
      ['JP+OM 2018-06-27'],
    ],
    [
      'is not that on which another spoke, nor of what he had said',
      'أكد وزير الدفاع العماني سالم الحارثي، الأربعاء، أن الحوار مهم. وقال وزير الدفاع الفرنسي جان دوبون خلال لقائه نظيره الياباني كين تاناكا إن الاتفاق قريب.',
      ['FR+JP some day'],
    ],
    [
      'is not that of what he says that he had said',
      'أكد وزير الدفاع العماني سالم الحارثي، الأربعاء، أن الحوار مهم. وكان الحارثي قد قال خلال لقائه نظيره الياباني كين تاناكا إن الاتفاق قريب.',
      ['JP+OM some day'],
    ],
    [
      'is the one that they agreed on',
      'قالت الوزارة إن الكوريتين اتفقتا، الأربعاء، على إجراء محادثات رفيعة المستوى الجمعة.',
      ['KP+KR 2018-06-29 planned'],
    ],
    [
      'is told of all guests before they are named',
      'استقبل وزير الدفاع العماني سالم الحارثي، اليوم الخميس، عددا من السفراء، كلا على حدة. حيث استقبل الحارثي سفير اليابان كين تاناكا.',
      ['JP+OM 2018-06-28'],
    ],
  ])('%s', (_what, text, expected) => expect(metIn(text)).toEqual(expected))
})

describe('what is still to come', () => {
  test.each([
    [
      'lies some time behind what is told',
      'التقى وزير الدفاع العماني نظيره الإيراني، الأربعاء، قبل أيام من اجتماع بين اليابان والهند.',
      ['IR+OM 2018-06-27', 'IN+JP some day planned'],
    ],
    [
      'is a summit of leaders on a day to come',
      'ستعقد أول قمة بين زعيمي اليابان والهند في سنغافورة في 12 يوليو المقبل.',
      ['IN+JP 2018-07-12 planned'],
    ],
    [
      'is not what was held, while somebody prepares for more',
      'حيث عقدت قمة بين زعيمي اليابان والهند، فيما يستعد الوزير للسفر.',
      ['IN+JP some day'],
    ],
    [
      'is what somebody was told to go for',
      'أمر الرئيس الفرنسي إيمانويل ماكرون وزير دفاعه، جان دوبون، بالتوجه إلى مسقط للقاء وزير الدفاع العماني سالم الحارثي.',
      ['FR+OM some day planned'],
    ],
    ['is not what may be', 'أعلن وزير الدفاع العماني أن اجتماعا مع نظيره الإيراني قد يعقد خلال الأسابيع المقبلة.', []],
    ['is not what is only likely', 'يرجح أن يلتقي وزير الدفاع العماني نظيره الإيراني في مسقط.', []],
  ])('%s', (_what, text, expected) => expect(metIn(text)).toEqual(expected))
})

describe('those who met', () => {
  test.each([
    [
      'are both who said something in a call',
      'اتفق وزير الدفاع العماني سالم الحارثي ونظيره الإيراني رضا كاظمي على التعاون. وخلال اتصال هاتفي أمس أكد الوزيران أهمية الهدنة.',
      ['IR+OM: رضا كاظمي، سالم الحارثي'],
    ],
    [
      'are two whom everybody knows, the second by a name that no list has',
      'جاء ذلك خلال مؤتمر صحفي مشترك جمع مصطفى مدبولي، رئيس مجلس الوزراء، وسيفي غريب، الوزير الأول للجمهورية الجزائرية، بالقاهرة.',
      ['DZ+EG: سيفي غريب، مصطفى مدبولي'],
    ],
    [
      'are whoever received, and not whoever tells of it',
      'وجه الوزير الفرنسي جان دوبون رسالة إلى لبنان بعد استقبال وزير الدفاع العماني سالم الحارثي، في مسقط، لنظيره الياباني كين تاناكا.',
      ['JP+OM: سالم الحارثي، كين تاناكا'],
    ],
    [
      'are a counterpart in another state',
      'التقى وزير الدفاع العماني سالم الحارثي نظيره في كوريا الجنوبية هان جين وو.',
      ['KR+OM: سالم الحارثي، هان جين وو'],
    ],
    [
      'are a counterpart of a body',
      'التقى وزير الدفاع العماني سالم الحارثي نظيره الأوروبي، خوان لوبيز.',
      ['OM+agency:european-union: خوان لوبيز، سالم الحارثي'],
    ],
    [
      'are whom the text calls so, and not his sister',
      'وصل زعيم كوريا الشمالية كيم مين سو إلى مسقط، ومعه مستشارته كيم سو يون. والتقى كيم وزير الدفاع العماني سالم الحارثي.',
      ['KP+OM: سالم الحارثي، كيم مين سو'],
    ],
    [
      'are whom the text has named so before',
      'زار وزير الدفاع العماني خالد البدري باريس. واستقبل البدري في مسقط وزير الدفاع الفرنسي جان دوبون. وقال وزير التعليم العماني أحمد البدري ذلك.',
      ['FR+OM: جان دوبون، خالد البدري'],
    ],
  ])('%s', (_what, text, expected) => expect(peopleIn(text).filter((met) => met.includes('، '))).toEqual(expected))
})

describe('a meeting that was held', () => {
  const held = 'استقبل وزير الدفاع العماني سالم الحارثي، الأربعاء، نظيره الياباني كين تاناكا.'

  test('is not still to come where a caption tells of it in the present', () =>
    expect(metIn(`${held} وكتب المتحدث: "الوزير سالم الحارثي يستقبل نظيره كين تاناكا".`)).toEqual(['JP+OM 2018-06-27']))

  test('is another than that which others will hold', () =>
    expect(metIn(`${held} ويستقبل وزير الدفاع العماني سالم الحارثي وزير التجارة الياباني هيرو ساتو.`)).toEqual([
      'JP+OM 2018-06-27',
      'JP+OM some day planned',
    ]))
})

describe('topics', () => {
  const met = 'التقى وزير الدفاع العماني سالم الحارثي نظيره الإيراني رضا كاظمي.'
  test.each([
    [`${met} وتركزت محادثات القمة المصغرة على سبل التصدي للإرهاب.`, ['سبل التصدي للإرهاب']],
    [`${met} وتناول لقاؤهما الوضع على الحدود.`, ['الوضع على الحدود']],
    [`${met} وتناولت المباحثات الأوضاع على الساحة السورية.`, ['الأوضاع على الساحة السورية']],
    [
      'بحث وزير الدفاع العماني سالم الحارثي مع نظيره الإيراني رضا كاظمي في اتصال هاتفي في وقت لاحق الوضع في الخليج.',
      ['الوضع في الخليج'],
    ],
    ['تباحثت روسيا مع وزير الدفاع العماني سالم الحارثي بشكل سري.', []],
    [
      'بحث وزير الدفاع العماني سالم الحارثي مع نظيره الإيراني رضا كاظمي قضية الصحفي العماني، خالد البدري.',
      ['قضية الصحفي العماني، خالد البدري'],
    ],
  ])('begin behind the talks and their time, and are nobody who talks: %s', (text, expected) =>
    expect(topicsIn(text)).toEqual(expected),
  )
})

describe('praise', () => {
  test.each([
    ['سارعت مصر إلى الترحيب بقرار السعودية وقف إطلاق النار.', ['state:EG -> state:SA']],
    ['سارعت مصر إلى إغلاق حدودها مع السعودية.', []],
    [
      'قال وزير الدفاع العماني سالم الحارثي إن زيارته تهدف إلى التعبير عن خالص الشكر لليابان.',
      ['official:OM/salem-al-harthy -> state:JP'],
    ],
    [
      'تلقى وزير الدفاع العماني سالم الحارثي اتصالا هاتفيا من نظيره الإيراني رضا كاظمي للتهنئة بالعيد.',
      ['official:IR/rida-kadhimi -> official:OM/salem-al-harthy'],
    ],
  ])('%s', (text, expected) => expect(praisedIn(text)).toEqual(expected))

  test('is his whom the text calls by a title and a name that is a word', () =>
    expect(
      praisedIn('التقى الرئيس اليمني عبدربه منصور هادي السفير الفرنسي جان دوبون. كما أشاد الرئيس هادي بدور مصر.'),
    ).toEqual(['official:YE/abd-rabbu-mansour-hadi -> state:EG']))
})
