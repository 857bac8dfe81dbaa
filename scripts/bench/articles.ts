/** Articles of 1–3 kB in Arabic and English, put together from phrases by a seeded generator. */
import type { Article } from '../../ingest/article.ts'
import { dice } from './dice.ts'

const openings: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'التقى وزير الخارجية {a} {x} اليوم {d} نظيره {b} {y} في العاصمة.',
    'عقد رئيس الوزراء {a} {x} جلسة مباحثات مع نظيره {b} {y} الذي يزور البلاد حاليا.',
    'تلقى وزير الخارجية {a} {x} اتصالا هاتفيا من وزير الخارجية {b} {y}.',
  ],
  en: [
    'The {a} foreign minister, {x}, met his {b} counterpart {y} in the capital on {d}.',
    '{a} Prime Minister {x} held talks with {b} Prime Minister {y}, who is on an official visit to the country.',
    '{a} Foreign Minister {x} received a phone call from {b} Foreign Minister {y} on {d}.',
  ],
}
const further: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'وبحث الجانبان {i} و{j}، بالإضافة إلى عدد من القضايا ذات الاهتمام المشترك.',
    'وتناول اللقاء {i} وسبل دعمها وتطويرها بما يخدم مصالح الشعبين.',
    'وأشاد الوزير بالجهود التي تبذلها الحكومة في استضافة المؤتمر، معربا عن شكره لحسن الاستقبال.',
    'وقال المتحدث باسم الوزارة إن الاجتماع يأتي في إطار التشاور المستمر بين البلدين منذ سنوات.',
    'حضر اللقاء من الجانب {a} عدد من كبار المسؤولين ورجال الأعمال وممثلي وسائل الإعلام.',
  ],
  en: [
    'The two sides discussed {i} and {j}, as well as a number of issues of common interest.',
    'They reviewed {i} and ways to develop it in the interest of both peoples.',
    'The minister praised the efforts that the {b} government has made in hosting the conference.',
    'A spokesman for the ministry said that the meeting was part of the regular consultations of the last years.',
    'Officials of both countries, members of business councils and reporters attended the meeting.',
  ],
}
const words: Readonly<Record<string, Readonly<Record<'state' | 'person' | 'issue' | 'day', readonly string[]>>>> = {
  ar: {
    state: ['القطري', 'الكوري', 'المصري', 'التركي', 'الأردني', 'الفرنسي', 'الياباني', 'العماني', 'البرازيلي'],
    person: ['سامي النعيمي', 'خالد بن راشد', 'مارك لوران', 'يوسف كرم', 'كيم سو جين', 'أحمد الدوسري', 'بيتر هانسن'],
    issue: ['العلاقات الثنائية', 'الأوضاع في غزة', 'التعاون الاقتصادي', 'أمن الطاقة', 'مكافحة الإرهاب', 'تغير المناخ'],
    day: ['الأحد', 'الثلاثاء', 'الأربعاء', 'الخميس'],
  },
  en: {
    state: ['Qatari', 'South Korean', 'Egyptian', 'Turkish', 'Jordanian', 'French', 'Japanese', 'Omani', 'Brazilian'],
    person: ['Sami Al-Naimi', 'Khalid bin Rashid', 'Marc Laurent', 'Youssef Karam', 'Kim Soo-jin', 'Peter Hansen'],
    issue: [
      'bilateral relations',
      'the situation in Gaza',
      'economic cooperation',
      'energy security',
      'climate change',
    ],
    day: ['Sunday', 'Tuesday', 'Wednesday', 'Thursday'],
  },
}

export function* articles(count: number, seed: number): Generator<Article & { readonly lang: string }> {
  const roll = dice(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!
  for (let number = 0; number < count; number++) {
    const lang = number % 2 === 0 ? 'ar' : 'en'
    const { state, person, issue, day } = words[lang]!
    const length = 1_000 + roll() * 2_000
    let text = ''
    while (text.length < length) {
      const [a, b, x, y] = [pick(state), pick(state), pick(person), pick(person)]
      const sentences = [pick(openings[lang]!), pick(further[lang]!), pick(further[lang]!), pick(further[lang]!)]
      const filled = sentences
        .join(' ')
        .replace(/\{(\w)\}/g, (_, key: string) => ({ a, b, x, y, d: pick(day) })[key] ?? pick(issue))
      text += `${filled}\n`
    }
    yield { id: `made-${seed}-${number}`, lang, text, date: '2024-05-15', source: 'made' }
  }
}
