/** GraphQL enums, each derived from the ontology: a value added there and not here does not compile. */
import { registerEnumType } from 'type-graphql'
import {
  type AgencyKind as AgencyKindValue,
  type DatePrecision as DatePrecisionValue,
  type EdgeKindName,
  type EncounterFormat as EncounterFormatValue,
  edgeKinds,
  type NodeKindName,
  nodeKinds,
} from '../../../schema/ontology.ts'

type Upper<S extends string> = S extends `${infer A}-${infer B}` ? `${Uppercase<A>}_${Upper<B>}` : Uppercase<S>
type EnumOf<V extends string> = { readonly [K in V as Upper<K>]: K }

const upper = <V extends string>(values: readonly V[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as EnumOf<V>
const described = (kinds: Readonly<Record<string, { readonly description: string }>>) =>
  Object.fromEntries(Object.entries(kinds).map(([name, { description }]) => [name.toUpperCase(), { description }]))

export const NodeKind = upper(Object.keys(nodeKinds) as NodeKindName[])
registerEnumType(NodeKind, {
  name: 'NodeKind',
  description: 'What a node of the graph stands for.',
  valuesConfig: described(nodeKinds),
})

export const EdgeKind = upper(Object.keys(edgeKinds) as EdgeKindName[])
registerEnumType(EdgeKind, {
  name: 'EdgeKind',
  description: 'What an edge of the graph says.',
  valuesConfig: described(edgeKinds),
})

export const AgencyKind: EnumOf<AgencyKindValue> = {
  NEWS: 'news',
  GOVERNMENT: 'government',
  IGO: 'igo',
  NGO: 'ngo',
  PARLIAMENT: 'parliament',
  PARTY: 'party',
  ARMED_GROUP: 'armed-group',
  COMPANY: 'company',
  OTHER: 'other',
}
registerEnumType(AgencyKind, {
  name: 'AgencyKind',
  description: 'What sort of organisation an agency is.',
  valuesConfig: {
    NEWS: { description: 'A news agency or an outlet.' },
    GOVERNMENT: { description: 'A ministry, a royal court or another organ of a state.' },
    IGO: { description: 'An organisation whose members are states.' },
    NGO: { description: 'A non-governmental organisation.' },
    PARLIAMENT: { description: 'A legislature or one of its chambers.' },
    PARTY: { description: 'A political party or movement.' },
    ARMED_GROUP: { description: 'An armed group that is no state.' },
    COMPANY: { description: 'A company.' },
    OTHER: { description: 'None of the other kinds.' },
  },
})

export const EncounterFormat: EnumOf<EncounterFormatValue> = {
  MEETING: 'meeting',
  CALL: 'call',
  VISIT: 'visit',
  TALKS: 'talks',
  LETTER: 'letter',
}
registerEnumType(EncounterFormat, {
  name: 'EncounterFormat',
  description: 'How the sides of an encounter came together.',
  valuesConfig: {
    MEETING: { description: 'In person.' },
    CALL: { description: 'By telephone or video.' },
    VISIT: { description: 'One side travelled to the other.' },
    TALKS: { description: 'Negotiations, consultations or a session of a joint body.' },
    LETTER: { description: 'A written message.' },
  },
})

export const DatePrecision: EnumOf<DatePrecisionValue> = { DAY: 'day', ARTICLE: 'article', NONE: 'none' }
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'What a date rests on.',
  valuesConfig: {
    DAY: { description: 'The text itself dates the event to this day.' },
    ARTICLE: { description: 'The text gives no day: the day of publication stands in.' },
    NONE: { description: 'No date is known.' },
  },
})

export const Language = { EN: 'en', AR: 'ar' } as const
export type Language = (typeof Language)[keyof typeof Language]
registerEnumType(Language, {
  name: 'Language',
  description: 'A language in which names are given.',
  valuesConfig: { EN: { description: 'English, in Latin script.' }, AR: { description: 'Arabic.' } },
})
