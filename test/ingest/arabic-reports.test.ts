/** Meetings that Arabic news reports tell of in passing: announced, by a noun, or in the background. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2018-06-12'
const meetings = (text: string): string[] =>
  extract({ text, date }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [`${edge.sides.join('+')} ${edge.between.length} ${edge.date ?? '-'}${edge.planned ? ' planned' : ''}`]
      : [],
  )

describe('a leader by the title of his state', () => {
  test('stands in a list', () =>
    expect(
      meetings('عقدت في سنغافورة قمة بين الرئيس الأمريكي دونالد ترامب والزعيم الكوري الشمالي كيم جونغ أون.'),
    ).toEqual(['KP+US 2 -']))
})

describe('what is to be held is planned', () => {
  test.each([
    'اتفقت عمان وطهران على عقد قمة بين وزير الخارجية العماني ونظيره الإيراني.',
    'قال المتحدث إن وزير الخارجية العماني سيجري في وقت لاحق محادثات مع نظيره الإيراني.',
    'أكد وزير الخارجية العماني قرب انعقاد القمة التي ستجمعه بنظيره الإيراني.',
    'وافق وزير الخارجية العماني على لقاء نظيره الإيراني.',
  ])('%s', (text) => expect(meetings(text)).toEqual(['IR+OM 0 - planned']))
})

describe('a visit in passing', () => {
  test.each([
    'قال وزير الخارجية العماني خلال زيارة إلى طهران إن الحوار مستمر.',
    'قال وزير الخارجية العماني أثناء زيارته إيران إن الحوار مستمر.',
    'قال وزير الخارجية العماني الذي زار إيران إن الحوار مستمر.',
    'جاء ذلك في أول زيارة لوزير الخارجية العماني إلى إيران.',
    'في ثاني أيام زيارته إلى إيران، عقد وزير الخارجية العماني مؤتمرا.',
    'خلال الزيارة التي يقوم بها إلى إيران، قال وزير الخارجية العماني إن الحوار مستمر.',
    'جاء ذلك في زيارة رسمية يجريها وزير الخارجية العماني لإيران.',
  ])('%s', (text) => expect(meetings(text)).toEqual(['IR+OM 0 -']))
  test('takes no day that lies ahead', () =>
    expect(meetings('قال وزير الخارجية العماني خلال زيارة إلى طهران إن الحوار يبدأ في 24 يونيو.')).toEqual([
      'IR+OM 0 -',
    ]))
})

test('two days by their ordinals: the first counts', () =>
  expect(meetings('سيزور وزير الخارجية العماني إيران من الخامس إلى السابع من تموز/يوليو.')).toEqual([
    'IR+OM 0 2018-07-05 planned',
  ]))

test('another’s visit is a visit of its own', () =>
  expect(
    meetings(
      'التقى عادل الجبير وزير الخارجية السعودي أمس نظيره المصري سامح شكري. وكان الملك سلمان بن عبدالعزيز قد زار مصر.',
    ),
  ).toEqual(['EG+SA 2 2018-06-11', 'EG+SA 1 -']))

describe('no meeting', () => {
  test.each([
    'قال وزير الخارجية العماني إن بلاده ليس لديها أي مفاوضات مع إيران.',
    'شدد وزير الخارجية العماني على ضرورة عقد قمة مع إيران.',
    'قال وزير الخارجية العماني إن بلاده مستعدة لإجراء محادثات مع إيران.',
    'تسعى عمان إلى إجراء محادثات مع إيران.',
  ])('%s', (text) => expect(meetings(text)).toEqual([]))
})
