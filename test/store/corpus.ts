/** What the contract suite asks about: eight invented articles. */
import type { AgencyEntity } from '../../ingest/fragment.ts'
import { evidence, issue, official, state, type Told, told } from './fragments.ts'

const arabicTalks = [
  'اجتمع وزير الدولة بوزارة الخارجية راشد بن ماجد الهاجري مع نائب وزير الخارجية الكوري بارك مين سو.',
  'وبحث الجانبان تطورات الأوضاع في غزة.',
  'وأشاد بارك مين سو بدور قطر.',
].join(' ')
const englishTalks =
  'Rashid Al Hajri, minister of state, met Park Min-su, vice foreign minister of South Korea. They discussed Gaza and energy supplies.'
const turkishTalks = 'Qatar and Türkiye held talks on energy supplies and on Syria. Türkiye thanked Rashid Al Hajri.'
const announced = 'The foreign ministers of Qatar and South Korea will meet on 1 July.'
const held = 'The foreign ministers of Qatar and South Korea met. They discussed Gaza.'
const familyName = 'Al Hajri called the Turkish foreign minister.'
const sameDay = 'Qatari finance minister Ali Omar met South Korean minister Kim Jun on 12 May.'
const undated = 'South Korea once discussed Syria with Qatar.'

const gaza = issue('gaza', 'Gaza', 'غزة', { partOf: 'issue:palestine' })
const energy = issue('energy', 'Energy', 'الطاقة')
const syria = issue('syria', 'Syria', 'سوريا', { concerns: ['SY'] })

export const rashidArabic = official('QA/rashid-bin-majid-al-hajri', {
  en: 'Rashid bin Majid Al-Hajri',
  ar: 'راشد بن ماجد الهاجري',
  names: ['راشد بن ماجد الهاجري'],
  role: 'Minister of State for Foreign Affairs',
  roleAr: 'وزير الدولة للشؤون الخارجية',
})
export const rashidEnglish = official('QA/rashid-al-hajri', {
  en: 'Rashid Al Hajri',
  ar: 'راشد الهاجري',
  names: ['Rashid Al Hajri', 'Al Hajri'],
  role: 'Minister of State',
  roleAr: 'وزير دولة',
})
const alHajri = official('QA/al-hajri', { en: 'Al-Hajri', ar: 'الهاجري', names: ['Hajri'] })
const parkArabic = official('KR/park-min-su', {
  en: 'Park Min Su',
  ar: 'بارك مين سو',
  names: ['بارك مين سو', 'بارك'],
})
const parkEnglish = official('KR/park-min-su', { en: 'Park Min-su', ar: 'بارك مين سو', names: ['Park Min-su', 'Park'] })
const ali = official('QA/ali-omar', { en: 'Ali Omar', ar: 'علي عمر', names: ['Ali Omar'], role: 'Finance Minister' })
const kim = official('KR/kim-jun', { en: 'Kim Jun', ar: 'كيم جون', names: ['Kim Jun'] })
const desertNews: AgencyEntity = {
  id: 'agency:desert-news-agency',
  type: 'Agency',
  kind: 'news',
  state: 'QA',
  name: { en: 'Desert News Agency', ar: 'وكالة أنباء الصحراء' },
  names: ['وكالة أنباء الصحراء'],
  mentions: [],
}

const sides = ['QA', 'KR'] as const

export const arabic: Told = told(
  {
    id: '1',
    source: 'desert',
    title: 'محادثات',
    text: arabicTalks,
    lang: 'ar',
    date: '2024-05-12',
    url: 'https://desert.example/1',
  },
  [state('QA'), state('KR'), rashidArabic, parkArabic, gaza, desertNews],
  [
    {
      type: 'MET_WITH',
      encounter: 'm1',
      sides,
      between: [rashidArabic.id, parkArabic.id],
      date: '2024-05-12',
      precision: 'day',
      planned: false,
      format: 'meeting',
      evidence: [evidence(arabicTalks, 'اجتمع وزير الدولة بوزارة الخارجية راشد بن ماجد الهاجري', 'test.met')],
    },
    {
      type: 'DISCUSSED',
      encounter: 'm1',
      sides,
      issue: gaza.id,
      span: evidence(arabicTalks, 'الأوضاع في غزة', 'test.discussed'),
      date: '2024-05-12',
      precision: 'day',
      evidence: [evidence(arabicTalks, 'وبحث الجانبان تطورات الأوضاع في غزة', 'test.discussed')],
    },
    {
      type: 'PRAISED',
      by: parkArabic.id,
      of: 'state:QA',
      date: '2024-05-12',
      precision: 'day',
      evidence: [evidence(arabicTalks, 'وأشاد بارك مين سو بدور قطر', 'test.praised')],
    },
  ],
)

/** The same meeting, told a day later without its date. */
export const english: Told = told(
  { id: '2', source: 'wire', title: 'Talks', text: englishTalks, lang: 'en', date: '2024-05-13' },
  [state('QA'), state('KR'), rashidEnglish, parkEnglish, gaza, energy],
  [
    {
      type: 'MET_WITH',
      encounter: 'm1',
      sides: ['KR', 'QA'],
      between: [rashidEnglish.id, parkEnglish.id],
      date: null,
      precision: 'article',
      planned: false,
      format: 'meeting',
      evidence: [evidence(englishTalks, 'Rashid Al Hajri, minister of state, met Park Min-su', 'test.met')],
    },
    ...[gaza, energy].map((one): Told['fragment']['edges'][number] => ({
      type: 'DISCUSSED',
      encounter: 'm1',
      sides,
      issue: one.id,
      span: evidence(englishTalks, 'Gaza and energy supplies', 'test.discussed'),
      date: null,
      precision: 'article',
      evidence: [evidence(englishTalks, 'They discussed Gaza and energy supplies', 'test.discussed')],
    })),
  ],
)

/** Talks with a third state, without a meeting. */
export const turkish: Told = told(
  { id: '3', source: 'wire', text: turkishTalks, lang: 'en', date: '2024-06-01' },
  [state('QA'), state('TR'), rashidEnglish, energy, syria],
  [
    ...[energy, syria].map((one): Told['fragment']['edges'][number] => ({
      type: 'DISCUSSED',
      sides: ['TR', 'QA'],
      issue: one.id,
      span: evidence(turkishTalks, 'energy supplies and on Syria', 'test.discussed'),
      date: '2024-06-01',
      precision: 'day',
      evidence: [evidence(turkishTalks, 'Qatar and Türkiye held talks', 'test.discussed')],
    })),
    {
      type: 'PRAISED',
      by: 'state:TR',
      of: rashidEnglish.id,
      date: null,
      precision: 'article',
      evidence: [evidence(turkishTalks, 'Türkiye thanked Rashid Al Hajri', 'test.praised')],
    },
  ],
)

const july = (planned: boolean, text: string): Told['fragment']['edges'] => [
  {
    type: 'MET_WITH',
    encounter: 'm1',
    sides,
    between: [],
    date: '2024-07-01',
    precision: 'day',
    planned,
    format: 'meeting',
    evidence: [evidence(text, text.slice(0, 40), 'test.met')],
  },
]

export const plan: Told = told(
  { id: '4', source: 'wire', text: announced, lang: 'en', date: '2024-06-20' },
  [state('QA'), state('KR')],
  july(true, announced),
)

export const outcome: Told = told(
  { id: '5', source: 'wire', text: held, lang: 'en', date: '2024-07-01' },
  [state('QA'), state('KR'), gaza],
  [
    ...july(false, held),
    {
      type: 'DISCUSSED',
      encounter: 'm1',
      sides,
      issue: gaza.id,
      span: evidence(held, 'Gaza', 'test.discussed'),
      date: '2024-07-01',
      precision: 'day',
      evidence: [evidence(held, 'They discussed Gaza', 'test.discussed')],
    },
  ],
)

/** Only a family name. */
export const call: Told = told(
  { id: '6', source: 'wire', text: familyName, lang: 'en', date: '2024-08-02' },
  [state('QA'), state('TR'), alHajri],
  [
    {
      type: 'MET_WITH',
      encounter: 'm1',
      sides: ['QA', 'TR'],
      between: [alHajri.id],
      date: '2024-08-02',
      precision: 'day',
      planned: false,
      format: 'call',
      evidence: [evidence(familyName, 'Al Hajri called the Turkish foreign minister', 'test.met')],
    },
  ],
)

/** The same sides and day as the first, but other people. */
export const finance: Told = told(
  { id: '7', source: 'wire', text: sameDay, lang: 'en', date: '2024-05-13' },
  [state('QA'), state('KR'), ali, kim],
  [
    {
      type: 'MET_WITH',
      encounter: 'm1',
      sides,
      between: [ali.id, kim.id],
      date: '2024-05-12',
      precision: 'day',
      planned: false,
      format: 'meeting',
      evidence: [evidence(sameDay, sameDay, 'test.met')],
    },
  ],
)

export const once: Told = told(
  { id: '8', source: 'blog', text: undated, lang: 'en' },
  [state('QA'), state('KR'), syria],
  [
    {
      type: 'DISCUSSED',
      sides,
      issue: syria.id,
      span: evidence(undated, 'Syria', 'test.discussed'),
      date: null,
      precision: 'none',
      evidence: [evidence(undated, 'South Korea once discussed Syria with Qatar', 'test.discussed')],
    },
  ],
)

export const corpus: readonly Told[] = [arabic, english, turkish, plan, outcome, call, finance, once]

/** Makes known that both spellings are one man: it has both. */
const bothText = 'Rashid bin Majid Al Hajri'
export const bothSpellings: Told = told(
  { id: '9', source: 'wire', text: `${bothText} (راشد بن ماجد الهاجري) spoke.`, lang: 'en', date: '2024-09-01' },
  [{ ...rashidEnglish, names: ['راشد بن ماجد الهاجري', 'Rashid Al Hajri'] }],
  [],
)

/** The English article, corrected: no word of energy. */
const correctedText = 'Rashid Al Hajri, minister of state, met Park Min-su. They discussed Gaza.'
export const corrected: Told = told(
  { ...english.article, text: correctedText },
  english.fragment.entities.filter((entity) => entity.id !== energy.id),
  english.fragment.edges
    .filter((edge) => edge.type === 'MET_WITH' || (edge.type === 'DISCUSSED' && edge.issue === gaza.id))
    .map((edge) =>
      edge.type === 'MET_WITH'
        ? {
            ...edge,
            evidence: [evidence(correctedText, 'Rashid Al Hajri, minister of state, met Park Min-su', 'test.met')],
          }
        : { ...edge, evidence: [evidence(correctedText, 'They discussed Gaza', 'test.discussed')] },
    ),
)
