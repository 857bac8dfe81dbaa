/** Texts of a given length: news, and what could be hardest to read. */
import { articles } from './articles.ts'
import { dice } from './dice.ts'

const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const news = (index: number): string => [...articles(2, 3)][index]!.text

/** Never the same name twice, to speak of. */
const distinctNames =
  (sentence: (name: () => string) => string) =>
  (length: number): string => {
    const roll = dice(4)
    const letters = 'ابتثجحخدرزسشصضطظعغفقكلمنهوي'
    const name = (): string => Array.from({ length: 6 }, () => letters[Math.floor(roll() * letters.length)]).join('')
    let text = ''
    while (text.length < length) text += sentence(name)
    return text.slice(0, length)
  }

/** Each meeting on another day, and all of them spoken of again and again. */
function meetingsTogether(length: number): string {
  const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر']
  const day = (index: number): string =>
    `${1 + (index % 28)} ${months[Math.floor(index / 28) % 10]} ${1950 + (Math.floor(index / 280) % 64)}`
  let text = ''
  for (let index = 0; text.length < length; index++)
    text += `التقى وزير الخارجية العماني نظيره الهندي يوم ${day(index)}. وتناولت اللقاءات التجارة. حضر اللقاءات السفير الهندي. `
  return text.slice(0, length)
}

export const growing: Readonly<Record<string, (length: number) => string>> = {
  'news in Arabic': repeated(`${news(0)}\n`),
  'news in English': repeated(`${news(1)}\n`),
  'no punctuation at all': repeated(news(0).replace(/[^\p{L} ]/gu, ' ')),
  'one word': repeated('تعاون '),
  'one word without spaces': repeated('محمد'),
  'only brackets': repeated('([{«"'),
  'only titles': repeated('وزير الخارجية '),
  'only names': repeated('محمد بن علي '),
  'only names, each another': distinctNames((name) => `التقى الوزير محمد ${name()} ${name()} الرئيس ${name()}. `),
  'whom each came with': distinctNames(
    (name) => `أوفد الوزير محمد ${name()} السفير علي ${name()} مبعوثا إلى الرئيس برفقة اللواء سعد ${name()}. `,
  ),
  'people by their honorifics': repeated('استقبل سمو الأمير محمد بن علي الوزير سالم فقال سموه '),
  'only states in one sentence': repeated('قطر ومصر و'),
  'only meetings': repeated('The foreign minister of Qatar met his Egyptian counterpart and discussed trade '),
  'meetings spoken of together': meetingsTogether,
  'only line breaks and titles': repeated('الرئيس\n'),
  'only capitals and full stops': repeated('U.S.A. '),
  'only marks of letters': repeated('a\u0301\u0640\u200b'),
}
