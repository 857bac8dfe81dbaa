/**
 * What may exist in the graph: one table of node kinds and one of edge kinds. Constraints, GraphQL enums, the stores'
 * writes and the Bloom perspective derive from it or are tested against it.
 */

export type PropertyType = 'string' | 'strings' | 'integer' | 'boolean' | 'date' | 'json'

export interface Property {
  readonly type: PropertyType
  /** Absent means that a value may be missing. */
  readonly required?: true
  /** Questions or Bloom look things up by it. */
  readonly indexed?: true
  /** Answers "what is this?" in the API and in Bloom. */
  readonly description: string
}

export interface NodeKind {
  readonly label: { readonly en: string; readonly ar: string }
  readonly description: string
  readonly properties: Readonly<Record<string, Property>>
}

export interface EdgeKind {
  readonly label: { readonly en: string; readonly ar: string }
  readonly description: string
  /** The allowed pairs of [from, to] node kinds. */
  readonly endpoints: readonly (readonly [string, string])[]
  /** An extracted edge carries evidence: sentences of articles. A derived one does not. */
  readonly evidence: boolean
  readonly properties: Readonly<Record<string, Property>>
}

const name = {
  type: 'string',
  required: true,
  indexed: true,
  description: 'Name in Latin script, used as caption.',
} as const
const nameAr = { type: 'string', required: true, indexed: true, description: 'Name in Arabic script.' } as const
const aliases = { type: 'strings', required: true, description: 'Every form seen or known, sorted.' } as const

const sources = {
  type: 'integer',
  required: true,
  description: 'Number of independent sources: copies of one wire report, and all that credit one agency, are one.',
} as const

/** What stands behind a fact, so that questions can be narrowed without reading the articles. */
const reporting = {
  sources,
  publishedBy: { type: 'strings', required: true, description: 'Outlets that published it, as given, sorted.' },
  languages: { type: 'strings', required: true, description: 'Languages of its articles (BCP 47, primary), sorted.' },
  reported: { type: 'date', description: 'Day of publication of the earliest article that says so.' },
} as const

export const nodeKinds = {
  State: {
    label: { en: 'State', ar: 'دولة' },
    description: 'A state or a territory that conducts foreign relations.',
    properties: {
      code: { type: 'string', required: true, description: 'ISO 3166-1 alpha-2 code; XK for Kosovo.' },
      name,
      nameAr,
      aliases,
    },
  },
  Official: {
    label: { en: 'Official', ar: 'مسؤول' },
    description: 'A person who holds or represents an office.',
    properties: {
      name,
      nameAr,
      aliases,
      state: { type: 'string', description: 'Code of the state that the person represents.' },
      agency: { type: 'string', description: 'Id of the body that the person represents, where it is not a state.' },
      role: { type: 'string', description: 'The latest office seen, in English.' },
      roleAr: { type: 'string', description: 'The latest office seen, in Arabic.' },
    },
  },
  Agency: {
    label: { en: 'Agency', ar: 'جهة' },
    description: 'An organisation that acts, speaks, is spoken to or reports.',
    properties: {
      name,
      nameAr,
      aliases,
      kind: {
        type: 'string',
        required: true,
        description: 'news, government, igo, ngo, parliament, party, armed-group, company or other.',
      },
      state: { type: 'string', description: 'Code of the state that it belongs to.' },
    },
  },
  Issue: {
    label: { en: 'Issue', ar: 'قضية' },
    description: 'A thing that sides discuss.',
    properties: { name, nameAr, aliases },
  },
  Article: {
    label: { en: 'Article', ar: 'مقال' },
    description: 'A published text, the source of evidence.',
    properties: {
      name: { ...name, description: 'Caption: outlet and date, in Latin script.' },
      title: { type: 'string', description: 'Headline as given.' },
      text: { type: 'string', required: true, description: 'The text as given; all offsets index it in UTF-16 units.' },
      language: { type: 'string', required: true, description: 'BCP 47 language tag.' },
      date: { type: 'date', indexed: true, description: 'Day of publication.' },
      source: { type: 'string', description: 'Outlet as given.' },
      url: { type: 'string', description: 'Where it was published.' },
    },
  },
  Encounter: {
    label: { en: 'Encounter', ar: 'لقاء' },
    description: 'One meeting, call or visit, however many articles report it.',
    properties: {
      name: { ...name, description: 'Caption: sides and date, in Latin script.' },
      nameAr: { type: 'string', required: true, description: 'The same in Arabic.' },
      sides: { type: 'strings', required: true, description: 'State codes or agency ids, sorted.' },
      date: { type: 'date', indexed: true, description: 'Day of the encounter; the first day of a visit.' },
      precision: { type: 'string', required: true, description: 'day, article (date of publication) or none.' },
      planned: { type: 'boolean', required: true, description: 'True while no source reports it as held.' },
      format: { type: 'string', required: true, description: 'meeting, call, visit, talks or letter.' },
      articles: { type: 'integer', required: true, description: 'Number of articles that report it.' },
      outlets: { type: 'integer', required: true, description: 'Number of outlets that published them.' },
      announced: { type: 'boolean', required: true, description: 'True where a source announced it beforehand.' },
      host: { type: 'string', description: 'Id of the side that was visited, where sources agree on one.' },
      ...reporting,
    },
  },
} as const satisfies Record<string, NodeKind>

const date = { type: 'date', description: 'Day of the event.' } as const
const precision = { type: 'string', required: true, description: 'day, article or none.' } as const
const planned = { type: 'boolean', required: true, description: 'Announced, not yet reported as held.' } as const
const caption = { type: 'string', required: true, description: 'Latin caption for pictures.' } as const
const encounter = { type: 'string', required: true, indexed: true, description: 'Id of the encounter.' } as const
const pairKey = {
  type: 'string',
  required: true,
  indexed: true,
  description: 'The two sides, sorted and joined by "|"; indexed.',
} as const

export const edgeKinds = {
  MET_WITH: {
    label: { en: 'met with', ar: 'التقى' },
    description: 'Two sides of an encounter, or two officials of different sides; from the smaller id to the larger.',
    endpoints: [
      ['State', 'State'],
      ['State', 'Agency'],
      ['Agency', 'State'],
      ['Agency', 'Agency'],
      ['Official', 'Official'],
    ],
    evidence: true,
    properties: {
      caption,
      encounter,
      pairKey,
      date,
      precision,
      planned,
      host: { type: 'string', description: 'Id of the side that the other one visited.' },
      ...reporting,
    },
  },
  DISCUSSED: {
    label: { en: 'discussed', ar: 'بحث' },
    description: 'A side discussed an issue with one other side in one encounter.',
    endpoints: [
      ['State', 'Issue'],
      ['Agency', 'Issue'],
    ],
    evidence: true,
    properties: {
      caption,
      encounter,
      pairKey,
      with: { type: 'string', required: true, description: 'Id of the other side.' },
      date,
      precision,
      planned,
      ...reporting,
    },
  },
  PRAISED: {
    label: { en: 'praised', ar: 'أشاد بـ' },
    description: 'Praise, thanks, welcome or congratulation by one for another.',
    endpoints: [
      ['Official', 'State'],
      ['Official', 'Official'],
      ['Official', 'Agency'],
      ['State', 'State'],
      ['State', 'Official'],
      ['State', 'Agency'],
      ['Agency', 'State'],
      ['Agency', 'Official'],
      ['Agency', 'Agency'],
      ['Official', 'Issue'],
      ['State', 'Issue'],
      ['Agency', 'Issue'],
    ],
    evidence: true,
    properties: {
      caption,
      pairKey,
      bySide: {
        type: 'string',
        required: true,
        indexed: true,
        description: 'Id of the state or agency that speaks; of the speaker where neither is known.',
      },
      ofSide: {
        type: 'string',
        required: true,
        indexed: true,
        description: 'Id of the state or agency praised, or behind the official praised.',
      },
      date,
      precision,
      ...reporting,
    },
  },
  REPRESENTS: {
    label: { en: 'represents', ar: 'يمثل' },
    description: 'An official represents a state or a body.',
    endpoints: [
      ['Official', 'State'],
      ['Official', 'Agency'],
    ],
    evidence: false,
    properties: {
      caption,
      role: { type: 'string', description: 'The office, in English.' },
      roleAr: { type: 'string', description: 'The office, in Arabic.' },
      firstSeen: { type: 'date', description: 'Date of the earliest article that names the office.' },
      lastSeen: { type: 'date', description: 'Date of the latest article that names the office.' },
    },
  },
  TOOK_PART: {
    label: { en: 'took part in', ar: 'شارك في' },
    description: 'A side, or an official named as present, took part in an encounter.',
    endpoints: [
      ['State', 'Encounter'],
      ['Agency', 'Encounter'],
      ['Official', 'Encounter'],
    ],
    evidence: false,
    properties: { caption, date },
  },
  COVERED: {
    label: { en: 'covered', ar: 'تناول' },
    description: 'An encounter dealt with an issue.',
    endpoints: [['Encounter', 'Issue']],
    evidence: true,
    properties: { caption, ...reporting },
  },
  REPORTED_IN: {
    label: { en: 'reported in', ar: 'ورد في' },
    description: 'An article reports an encounter.',
    endpoints: [['Encounter', 'Article']],
    evidence: false,
    properties: { caption },
  },
  REPORTED_BY: {
    label: { en: 'reported by', ar: 'نشرته' },
    description: 'A news agency is credited with an article.',
    endpoints: [['Article', 'Agency']],
    evidence: false,
    properties: { caption },
  },
  PART_OF: {
    label: { en: 'part of', ar: 'جزء من' },
    description: 'An issue belongs to a broader one.',
    endpoints: [['Issue', 'Issue']],
    evidence: false,
    properties: { caption },
  },
  CONCERNS: {
    label: { en: 'concerns', ar: 'يخص' },
    description: 'An issue is about a state.',
    endpoints: [['Issue', 'State']],
    evidence: false,
    properties: { caption },
  },
  BELONGS_TO: {
    label: { en: 'belongs to', ar: 'تتبع' },
    description: 'An agency belongs to a state.',
    endpoints: [['Agency', 'State']],
    evidence: false,
    properties: { caption },
  },
} as const satisfies Record<string, EdgeKind>

export type NodeKindName = keyof typeof nodeKinds
export type EdgeKindName = keyof typeof edgeKinds
export type AgencyKind =
  | 'news'
  | 'government'
  | 'igo'
  | 'ngo'
  | 'parliament'
  | 'party'
  | 'armed-group'
  | 'company'
  | 'other'
export type EncounterFormat = 'meeting' | 'call' | 'visit' | 'talks' | 'letter'
/** `day`: the text dates it; `article`: the day of publication stands in; `none`: neither is known, or the text tells a month or a year before. */
export type DatePrecision = 'day' | 'article' | 'none'
