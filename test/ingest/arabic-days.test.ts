/** Which of the days that Arabic reports give is a meeting's, and which is of something beside it. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const told = (text: string, date = '2013-03-13'): string[] =>
  extract({ text, lang: 'ar', date }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [[edge.sides.join('+'), edge.date ?? 'some day', ...(edge.planned ? ['planned'] : [])].join(' ')]
      : [],
  )

describe('the day of a visit’s end', () => {
  test.each([
    ['غادر وزير الخارجية العماني نيودلهي، اليوم، بعد زيارة للهند استغرقت يومين، عقد خلالها مباحثات مع نظيره الهندي.'],
    [
      'اختتم وزير الخارجية العماني، اليوم الأربعاء، زيارته للهند التي استمرت يومين، أجرى خلالها مباحثات مع نظيره الهندي.',
    ],
  ])('tells when the talks were, by how long it lasted: %s', (text) => expect(told(text)).toEqual(['IN+OM 2013-03-12']))

  test('is that of the talks where its length is left unsaid', () =>
    expect(
      told('اختتم وزير الخارجية العماني، اليوم الأربعاء، زيارته للهند، أجرى خلالها مباحثات مع نظيره الهندي.'),
    ).toEqual(['IN+OM 2013-03-13']))

  test('is no day of what was done on its first', () =>
    expect(
      told(
        'اختتم وزير الخارجية العماني، اليوم الأربعاء، نشاط اليوم الأول لزيارته لنيودلهي بلقاء وزير الخارجية الهندي.',
      ),
    ).toEqual(['IN+OM 2013-03-13']))
})

describe('a visit that is over', () => {
  test('is none to come, and has no day of the next', () =>
    expect(
      told(
        'من المقرر أن يتوجه وزير الخارجية العماني غدا، بعد انتهاء زيارته لطوكيو، إلى نيودلهي حيث يلتقي نظيره الهندي.',
      ),
    ).toEqual(['JP+OM some day', 'IN+OM 2013-03-14 planned']))

  test('but one that goes on is', () =>
    expect(told('يلتقي وزير الخارجية العماني غدا خلال زيارته لنيودلهي نظيره الهندي.')).toEqual([
      'IN+OM 2013-03-14 planned',
    ]))
})

test('what follows a meeting gives it no day that is to come', () =>
  expect(
    told(
      'قال المتحدث إن وزيري الخارجية الهندي سلمان خورشيد والعماني يوسف بن علوي سيواصلان العمل بعد اجتماعهما الثلاثاء.',
    ),
  ).toEqual(['IN+OM 2013-03-12']))

describe('the day of something beside the meeting', () => {
  test.each([
    ['التقى وزير الخارجية العماني يوسف بن علوي، الذي وصل مساء أمس إلى نيودلهي، نظيره الهندي.', 'some day'],
    ['من المنتظر أن يلتقي وزير الخارجية العماني نظيره الهندي على هامش القمة المقررة الجمعة.', 'some day planned'],
    ['يلتقي وزير الخارجية العماني غدا نظيره الهندي على هامش القمة المقررة الجمعة.', '2013-03-14 planned'],
    ['تستضيف مسقط لقاء مقررا غدا بين وزير الخارجية العماني ونظيره الهندي.', '2013-03-14 planned'],
    ['ستعقد الجمعة ندوة في نيودلهي تمهيدا للقاء بين وزير الخارجية العماني ونظيره الهندي.', 'some day planned'],
  ])('%s', (text, day) => expect(told(text)).toEqual([`IN+OM ${day}`]))
})

describe('a day reckoned from another', () => {
  test.each([
    ['قال المتحدث اليوم غداة لقاء بين وزير الخارجية العماني ونظيره الهندي إن الحوار مستمر.', '2013-03-12'],
    ['قال المتحدث اليوم بعد يومين من لقاء بين وزير الخارجية العماني ونظيره الهندي إن الحوار مستمر.', '2013-03-11'],
    ['قال المتحدث غداة لقاء بين وزير الخارجية العماني ونظيره الهندي إن الحوار مستمر.', 'some day'],
    [
      'يصل وزير الخارجية العماني إلى نيودلهي غدا حيث يعقد في اليوم التالي الجمعة مباحثات مع نظيره الهندي.',
      '2013-03-15 planned',
    ],
  ])('%s', (text, day) => expect(told(text)).toEqual([`IN+OM ${day}`]))
})

describe('what is no day of publication, nor any', () => {
  test.each([
    ['يقوم وزير الخارجية العماني بزيارة للهند في الأسبوع الأول من شهر أبريل المقبل.', 'some day planned'],
    ['يقوم وزير الخارجية العماني بزيارة للهند في الأول من أبريل المقبل.', '2013-04-01 planned'],
    ['يقوم وزير الخارجية العماني بزيارة للهند غرة أبريل المقبل.', '2013-04-01 planned'],
    ['يتوجه وزير الخارجية العماني يوم 19 إلى الهند في زيارة رسمية.', '2013-03-19 planned'],
    ['يتوجه وزير الخارجية العماني بعد 19 يوما إلى الهند في زيارة رسمية.', 'some day planned'],
    ['شهد اليوم الوطني استقبال وزير الخارجية العماني نظيره الهندي.', 'some day'],
    ['التقى وزير الخارجية العماني نظيره الهندي في حزيران عام 2011.', 'some day'],
    ['التقى وزير الخارجية العماني نظيره الهندي في 12 حزيران عام 2011.', '2011-06-12'],
  ])('%s', (text, day) => expect(told(text)).toEqual([`IN+OM ${day}`]))
})

describe('what goes on, or was done for the first time, is not to come', () => {
  test.each([
    ['قالت الصحيفة إن وزير الخارجية العماني يعقد اجتماعات أسبوعية مع نظيره الهندي.', 'some day'],
    ['قالت الصحيفة إن وزير الخارجية العماني يعقد اجتماعات مع نظيره الهندي.', 'some day planned'],
    ['يوسف بن علوي هو أول وزير خارجية عماني يزور الهند.', 'some day'],
    ['ويزور الهند وزير الخارجية العماني في أول جولة له.', 'some day planned'],
  ])('%s', (text, day) => expect(told(text)).toEqual([`IN+OM ${day}`]))
})

describe('who has arrived', () => {
  test('where the place is told before him', () =>
    expect(told('وصل إلى نيودلهي مساء أمس وزير الخارجية العماني في زيارة رسمية.')).toEqual(['IN+OM 2013-03-12']))

  test('and is to hold talks', () =>
    expect(
      told(
        'وصل إلى نيودلهي صباح اليوم وزير الخارجية العماني في زيارة قصيرة، ويجري خلالها مباحثات مع كبار المسؤولين على رأسهم، وزير الخارجية الهندي.',
      ),
    ).toEqual(['IN+OM 2013-03-13 planned']))

  test('to take part in something has met nobody', () =>
    expect(told('وصل إلى نيودلهي مساء أمس وزير الخارجية العماني للمشاركة في القمة.')).toEqual([]))
})

test('who prepares a visit has held talks on the day of his own', () =>
  expect(
    told(
      'وكان وفد عماني قد قام بزيارة للهند يوم 5 فبراير الماضي بهدف الإعداد لزيارة الوزير العماني وأجرى خلالها مباحثات مع وزير الخارجية الهندي.',
    ),
  ).toEqual(['IN+OM 2013-02-05']))

test('the day of a saying that stands before its verb is not that of the meeting told of in it', () => {
  expect(told('والاثنين قال وزير الخارجية العماني إنه بحث التجارة خلال لقائه نظيره الهندي.')).toEqual([
    'IN+OM some day',
  ])
  expect(told('والاثنين التقى وزير الخارجية العماني نظيره الهندي.')).toEqual(['IN+OM 2013-03-11'])
})

test('"two days ago" is the day before yesterday', () => {
  const text = 'The Omani foreign minister met the Indian foreign minister two days ago in Muscat.'
  const [met] = extract({ text, lang: 'en', date: '2013-03-13' }).edges
  expect(met?.date).toBe('2013-03-11')
})
