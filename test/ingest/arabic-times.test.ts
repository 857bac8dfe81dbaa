/** When Arabic reports say that sides met, and whether they have yet. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const told = (text: string): string[] =>
  extract({ text, lang: 'ar', date: '2013-03-13' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [[edge.sides.join('+'), edge.date ?? 'some day', ...(edge.planned ? ['planned'] : [])].join(' ')]
      : [],
  )

describe('the day of a saying is none of what it tells', () => {
  test.each([
    'قال وزير الخارجية العماني في مؤتمر صحفي عقده اليوم إنه سيلتقي خلال زيارته وزير الخارجية الهندي.',
    'ذكر بيان صدر اليوم عن الوزارة أن وزير الخارجية العماني سيلتقي وزير الخارجية الهندي.',
  ])('%s', (text) => expect(told(text)).toEqual(['IN+OM some day planned']))

  test('but what is to be on a day is told before it', () =>
    expect(told('من المقرر غدا أن يلتقي وزير الخارجية العماني وزير الخارجية الهندي.')).toEqual([
      'IN+OM 2013-03-14 planned',
    ]))
})

test('the day of leaving is not that of the visit', () =>
  expect(told('غادر وزير الخارجية العماني نيودلهي اليوم بعد زيارة للهند استغرقت يومين.')).toEqual(['IN+OM some day']))

test('the day of coming home is not that of whom he met abroad', () =>
  expect(told('عاد إلى مسقط مساء اليوم وزير الخارجية العماني بعد زيارة التقى خلالها وزير الخارجية الهندي.')).toEqual([
    'IN+OM some day',
  ]))

test('what a clause inside expects says nothing of the meeting', () =>
  expect(told('عقد وزير الخارجية العماني، الذي سيشارك في القمة، اجتماعا مع وزير الخارجية الهندي.')).toEqual([
    'IN+OM some day',
  ]))

test('nor what one of those who met will do', () =>
  expect(
    told(
      'وعلى هامش القمة كانت للوزير العماني لقاءات مع كل من وزير الخارجية الهندي ووزير الخارجية الياباني الذي سيزور مسقط.',
    ),
  ).toEqual(['IN+OM some day', 'JP+OM some day']))

describe('the next meeting of those who met', () => {
  const first = 'استقبل وزير الخارجية العماني أمس وزير الخارجية الهندي.'

  test.each([
    ['واتفق الجانبان على عقد الدورة المقبلة في نيودلهي.', 'some day'],
    ['وأوضح الوزير العماني أنه اتفق مع الوزير الهندي على استضافة الاجتماع الأول للجنة المشتركة.', 'some day'],
    ['وتستضيف نيودلهي الاجتماع المقبل في 18 أبريل.', '2013-04-18'],
  ])('%s', (text, day) =>
    expect(told(`${first} ${text}`).sort()).toEqual(['IN+OM 2013-03-12', `IN+OM ${day} planned`].sort()),
  )

  test('is none of who has met nobody', () => expect(told('وتستضيف نيودلهي الاجتماع المقبل في 18 أبريل.')).toEqual([]))
})

describe('who has come to hold talks', () => {
  test('has not held them', () =>
    expect(told('وصل وزير الخارجية العماني اليوم إلى نيودلهي لإجراء مباحثات مع وزير الخارجية الهندي.')).toEqual([
      'IN+OM 2013-03-13 planned',
    ]))

  test('has where he made a visit', () =>
    expect(told('زار وزير الخارجية العماني نيودلهي أمس لعقد مباحثات مع وزير الخارجية الهندي.')).toContain(
      'IN+OM 2013-03-12',
    ))
})

test.each(['نأمل أن يقوم وزير الخارجية العماني بزيارة للهند.', 'أكدت نيودلهي أنها مستعدة لإجراء محادثات مع عمان.'])(
  'a wish is no meeting: %s',
  (text) => expect(told(text)).toEqual([]),
)

test('projects between states that a meeting deals with are no meeting of theirs', () =>
  expect(told('ناقش الاجتماع مشروع الربط الكهربائي بين عمان والهند.')).toEqual([]))
