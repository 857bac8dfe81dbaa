/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of organisation an agency is. */
export type AgencyKind =
  /** An armed group that is no state. */
  | 'ARMED_GROUP'
  /** A company. */
  | 'COMPANY'
  /** A ministry, a royal court or another organ of a state. */
  | 'GOVERNMENT'
  /** An organisation whose members are states. */
  | 'IGO'
  /** A news agency or an outlet. */
  | 'NEWS'
  /** A non-governmental organisation. */
  | 'NGO'
  /** None of the other kinds. */
  | 'OTHER'
  /** A legislature or one of its chambers. */
  | 'PARLIAMENT'
  /** A political party or movement. */
  | 'PARTY';

/** What became of a question. */
export type AnswerStatus =
  /** It was understood and answered; that nothing is known is an answer too. */
  | 'ANSWERED'
  /** It may mean several things, or lacks something: the text asks which. */
  | 'ASKED_BACK'
  /** The graph cannot answer it: the text says why, and what can be asked. */
  | 'REFUSED';

/** What a date rests on. */
export type DatePrecision =
  /** The text gives no day: the day of publication stands in. */
  | 'ARTICLE'
  /** The text itself dates the event to this day. */
  | 'DAY'
  /** No date is known. */
  | 'NONE';

/** What an edge of the graph says. */
export type EdgeKind =
  /** An agency belongs to a state. */
  | 'BELONGS_TO'
  /** An issue is about a state. */
  | 'CONCERNS'
  /** An encounter dealt with an issue. */
  | 'COVERED'
  /** A side discussed an issue with one other side in one encounter. */
  | 'DISCUSSED'
  /** Two sides of an encounter, or two officials of different sides; from the smaller id to the larger. */
  | 'MET_WITH'
  /** An issue belongs to a broader one. */
  | 'PART_OF'
  /** Praise, thanks, welcome or congratulation by one for another. */
  | 'PRAISED'
  /** A news agency is credited with an article. */
  | 'REPORTED_BY'
  /** An article reports an encounter. */
  | 'REPORTED_IN'
  /** An official represents a state or a body. */
  | 'REPRESENTS'
  /** A side, or an official named as present, took part in an encounter. */
  | 'TOOK_PART';

/** How the sides of an encounter came together. */
export type EncounterFormat =
  /** By telephone or video. */
  | 'CALL'
  /** A written message. */
  | 'LETTER'
  /** In person. */
  | 'MEETING'
  /** Negotiations, consultations or a session of a joint body. */
  | 'TALKS'
  /** One side travelled to the other. */
  | 'VISIT';

/** A language in which names are given. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English, in Latin script. */
  | 'EN';

/** What a node of the graph stands for. */
export type NodeKind =
  /** An organisation that acts, speaks, is spoken to or reports. */
  | 'AGENCY'
  /** A published text, the source of evidence. */
  | 'ARTICLE'
  /** One meeting, call or visit, however many articles report it. */
  | 'ENCOUNTER'
  /** A thing that sides discuss. */
  | 'ISSUE'
  /** A person who holds or represents an office. */
  | 'OFFICIAL'
  /** A state or a territory that conducts foreign relations. */
  | 'STATE';

export type AskQueryVariables = Exact<{
  question: string;
  conversation?: string | null | undefined;
  language: Language;
}>;


export type AskQuery = { ask: { status: AnswerStatus, language: Language, understood: string, text: string, query: string | null, variables: unknown, conversation: string | null, nodes: Array<
      | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
      | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
    >, choices: Array<{ text: string, question: string, node:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
        | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
       | null }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> } };

export type TopicsBetweenQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type TopicsBetweenQuery = { topicsBetween: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ firstDate: string | null, lastDate: string | null, issue: { id: string, name: string }, discussions: Array<{ encounter: { id: string, name: string, date: string | null, format: EncounterFormat, planned: boolean }, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }> }> } };

export type MeetingsBetweenQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type MeetingsBetweenQuery = { meetingsBetween: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, date: string | null, precision: DatePrecision, planned: boolean, format: EncounterFormat, articleCount: number, sourceCount: number, sides: Array<
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
      >, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, issues: Array<{ id: string, name: string }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }> } };

export type TimelineQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: Array<{ month: string, meetings: number, issues: number }> };

export type ConflictsQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  language: Language;
}>;


export type ConflictsQuery = { conflicts: { totalCount: number, nodes: Array<{ one: { id: string, name: string, date: string | null, precision: DatePrecision, planned: boolean, format: EncounterFormat, articleCount: number, sourceCount: number, sides: Array<
          | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
          | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
        >, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, issues: Array<{ id: string, name: string }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }, other: { id: string, name: string, date: string | null, precision: DatePrecision, planned: boolean, format: EncounterFormat, articleCount: number, sourceCount: number, sides: Array<
          | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
          | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
        >, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, issues: Array<{ id: string, name: string }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> } }> } };

export type IssueChangesQueryVariables = Exact<{
  a: string;
  b: string;
  since: string;
  until: string;
  language: Language;
}>;


export type IssueChangesQuery = { issueChanges: { begun: Array<{ lastDate: string | null, issue: { id: string, name: string } }>, ceased: Array<{ lastDate: string | null, issue: { id: string, name: string } }> } };

type Entity_Agency_Fragment = { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null };

type Entity_Article_Fragment = { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string };

type Entity_Encounter_Fragment = { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string };

type Entity_Issue_Fragment = { __typename: 'Issue', id: string, kind: NodeKind, name: string };

type Entity_Official_Fragment = { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null };

type Entity_State_Fragment = { __typename: 'State', code: string, id: string, kind: NodeKind, name: string };

export type EntityFragment =
  | Entity_Agency_Fragment
  | Entity_Article_Fragment
  | Entity_Encounter_Fragment
  | Entity_Issue_Fragment
  | Entity_Official_Fragment
  | Entity_State_Fragment
;

export type SentenceFragment = { quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } };

export type MeetingFragment = { id: string, name: string, date: string | null, precision: DatePrecision, planned: boolean, format: EncounterFormat, articleCount: number, sourceCount: number, sides: Array<
    | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
  >, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, issues: Array<{ id: string, name: string }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> };

export type ToneFragment = { id: string, date: string | null, precision: DatePrecision, sourceCount: number, by:
    | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
    | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
  , of:
    | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
    | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
  , citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> };

export type EdgeFragment = { id: string, kind: EdgeKind, date: string | null, planned: boolean | null, sourceCount: number | null, role: string | null, firstSeen: string | null, lastSeen: string | null, encounter: { id: string, name: string } | null, with:
    | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
   | null, from:
    | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
    | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
  , to:
    | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
    | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
  , citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> };

export type NeighbourhoodQueryVariables = Exact<{
  of: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  language: Language;
}>;


export type NeighbourhoodQuery = { neighbourhood: { neighbourCount: number, nodes: Array<
      | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
      | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
    >, links: Array<{ from: string, to: string, kind: EdgeKind, number: number, firstDate: string | null, lastDate: string | null }> } | null };

export type RelationsQueryVariables = Exact<{
  of: string;
  kinds?: Array<EdgeKind> | EdgeKind | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type RelationsQuery = { relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: EdgeKind, date: string | null, planned: boolean | null, sourceCount: number | null, role: string | null, firstSeen: string | null, lastSeen: string | null, encounter: { id: string, name: string } | null, with:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
       | null, from:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
        | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
      , to:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
        | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
      , citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }> } };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  language: Language;
}>;


export type PathQuery = { path: Array<{ id: string, kind: EdgeKind, date: string | null, planned: boolean | null, sourceCount: number | null, role: string | null, firstSeen: string | null, lastSeen: string | null, encounter: { id: string, name: string } | null, with:
      | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
     | null, from:
      | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
      | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
    , to:
      | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
      | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
    , citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }> | null };

export type StatsQueryVariables = Exact<{
  language: Language;
}>;


export type StatsQuery = { stats: { articles: number, firstDate: string | null, lastDate: string | null, nodes: Array<{ kind: NodeKind, label: string, count: number }>, edges: Array<{ kind: EdgeKind, label: string, count: number }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
  language: Language;
}>;


export type SearchQuery = { search: Array<{ score: number, node:
      | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
      | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
      | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
     }> };

export type NodeQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type NodeQuery = { node:
    | { __typename: 'Agency', aliases: Array<string>, type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
    | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
    | { __typename: 'Issue', aliases: Array<string>, id: string, kind: NodeKind, name: string }
    | { __typename: 'Official', aliases: Array<string>, role: string | null, id: string, kind: NodeKind, name: string, agency: { id: string, name: string } | null, state: { id: string, name: string } | null }
    | { __typename: 'State', aliases: Array<string>, code: string, id: string, kind: NodeKind, name: string }
   | null };

export type ArticleQueryVariables = Exact<{
  id: string;
}>;


export type ArticleQuery = { article: { id: string, title: string | null, text: string, language: string, date: string | null, source: string | null, url: string | null } | null };

export type EncounterQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type EncounterQuery = { encounter: { id: string, name: string, date: string | null, precision: DatePrecision, planned: boolean, format: EncounterFormat, articleCount: number, sourceCount: number, sides: Array<
      | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
      | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
    >, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, issues: Array<{ id: string, name: string }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> } | null };

export type LatestQueryVariables = Exact<{
  language: Language;
}>;


export type LatestQuery = { encounters: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null, precision: DatePrecision, planned: boolean, format: EncounterFormat, articleCount: number, sourceCount: number, sides: Array<
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
      >, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, issues: Array<{ id: string, name: string }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }> } };

export type MeetingsQueryVariables = Exact<{
  of: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, date: string | null, precision: DatePrecision, planned: boolean, format: EncounterFormat, articleCount: number, sourceCount: number, sides: Array<
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
      >, officials: Array<{ __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }>, issues: Array<{ id: string, name: string }>, citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }> } };

export type PraisesQueryVariables = Exact<{
  by?: string | null | undefined;
  of?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type PraisesQuery = { praise: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string | null, precision: DatePrecision, sourceCount: number, by:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
        | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
      , of:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
        | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
      , citations: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null, date: string | null, url: string | null, language: string } }> }> } };

export type PartnersQueryVariables = Exact<{
  of: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type PartnersQuery = { partners: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, lastDate: string | null, node:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
        | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
       }> } };

export type BrokersQueryVariables = Exact<{
  issue: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type BrokersQuery = { brokers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ discussions: number, partners: number, node:
        | { __typename: 'Agency', type: AgencyKind, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'Article', date: string | null, title: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Encounter', date: string | null, id: string, kind: NodeKind, name: string }
        | { __typename: 'Issue', id: string, kind: NodeKind, name: string }
        | { __typename: 'Official', role: string | null, id: string, kind: NodeKind, name: string, state: { id: string, name: string } | null }
        | { __typename: 'State', code: string, id: string, kind: NodeKind, name: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityFragmentDoc = new TypedDocumentString(`
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
    `, {"fragmentName":"Entity"}) as unknown as TypedDocumentString<EntityFragment, unknown>;
export const SentenceFragmentDoc = new TypedDocumentString(`
    fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
    `, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const MeetingFragmentDoc = new TypedDocumentString(`
    fragment Meeting on Encounter {
  id
  name(language: $language)
  date
  precision
  planned
  format
  articleCount
  sourceCount
  sides {
    ... on Node {
      ...Entity
    }
  }
  officials {
    ...Entity
  }
  issues {
    id
    name(language: $language)
  }
  citations {
    ...Sentence
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}`, {"fragmentName":"Meeting"}) as unknown as TypedDocumentString<MeetingFragment, unknown>;
export const ToneFragmentDoc = new TypedDocumentString(`
    fragment Tone on Praise {
  id
  date
  precision
  sourceCount
  by {
    ...Entity
  }
  of {
    ...Entity
  }
  citations {
    ...Sentence
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}`, {"fragmentName":"Tone"}) as unknown as TypedDocumentString<ToneFragment, unknown>;
export const EdgeFragmentDoc = new TypedDocumentString(`
    fragment Edge on Relation {
  id
  kind
  date
  planned
  sourceCount
  role(language: $language)
  firstSeen
  lastSeen
  encounter {
    id
    name(language: $language)
  }
  with {
    ... on Node {
      ...Entity
    }
  }
  from {
    ...Entity
  }
  to {
    ...Entity
  }
  citations {
    ...Sentence
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}`, {"fragmentName":"Edge"}) as unknown as TypedDocumentString<EdgeFragment, unknown>;
export const AskDocument = new TypedDocumentString(`
    query Ask($question: String!, $conversation: String, $language: Language!) {
  ask(question: $question, conversation: $conversation) {
    status
    language
    understood
    text
    query
    variables
    conversation
    nodes {
      ...Entity
    }
    choices {
      text
      question
      node {
        ...Entity
      }
    }
    citations {
      ...Sentence
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const TopicsBetweenDocument = new TypedDocumentString(`
    query TopicsBetween($a: String!, $b: String!, $since: Date, $until: Date, $after: String, $language: Language!) {
  topicsBetween(
    a: $a
    b: $b
    since: $since
    until: $until
    after: $after
    first: 50
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      issue {
        id
        name(language: $language)
      }
      firstDate
      lastDate
      discussions {
        encounter {
          id
          name(language: $language)
          date
          format
          planned
        }
        officials {
          ...Entity
        }
        citations {
          ...Sentence
        }
      }
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}`) as unknown as TypedDocumentString<TopicsBetweenQuery, TopicsBetweenQueryVariables>;
export const MeetingsBetweenDocument = new TypedDocumentString(`
    query MeetingsBetween($a: String!, $b: String!, $since: Date, $until: Date, $after: String, $language: Language!) {
  meetingsBetween(
    a: $a
    b: $b
    since: $since
    until: $until
    after: $after
    first: 50
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Meeting
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Meeting on Encounter {
  id
  name(language: $language)
  date
  precision
  planned
  format
  articleCount
  sourceCount
  sides {
    ... on Node {
      ...Entity
    }
  }
  officials {
    ...Entity
  }
  issues {
    id
    name(language: $language)
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<MeetingsBetweenQuery, MeetingsBetweenQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($a: String!, $b: String!, $since: Date, $until: Date) {
  timeline(a: $a, b: $b, since: $since, until: $until) {
    month
    meetings
    issues
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($a: String!, $b: String!, $since: Date, $until: Date, $language: Language!) {
  conflicts(a: $a, b: $b, since: $since, until: $until, first: 10) {
    totalCount
    nodes {
      one {
        ...Meeting
      }
      other {
        ...Meeting
      }
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Meeting on Encounter {
  id
  name(language: $language)
  date
  precision
  planned
  format
  articleCount
  sourceCount
  sides {
    ... on Node {
      ...Entity
    }
  }
  officials {
    ...Entity
  }
  issues {
    id
    name(language: $language)
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const IssueChangesDocument = new TypedDocumentString(`
    query IssueChanges($a: String!, $b: String!, $since: Date!, $until: Date!, $language: Language!) {
  issueChanges(a: $a, b: $b, since: $since, until: $until) {
    begun {
      lastDate
      issue {
        id
        name(language: $language)
      }
    }
    ceased {
      lastDate
      issue {
        id
        name(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueChangesQuery, IssueChangesQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: String!, $since: Date, $until: Date, $language: Language!) {
  neighbourhood(of: $of, since: $since, until: $until, first: 60) {
    neighbourCount
    nodes {
      ...Entity
    }
    links {
      from
      to
      kind
      number
      firstDate
      lastDate
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($of: ID!, $kinds: [EdgeKind!], $since: Date, $until: Date, $first: Int!, $after: String, $language: Language!) {
  relations(
    of: $of
    kinds: $kinds
    since: $since
    until: $until
    after: $after
    first: $first
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Edge
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Edge on Relation {
  id
  kind
  date
  planned
  sourceCount
  role(language: $language)
  firstSeen
  lastSeen
  encounter {
    id
    name(language: $language)
  }
  with {
    ... on Node {
      ...Entity
    }
  }
  from {
    ...Entity
  }
  to {
    ...Entity
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: String!, $to: String!, $since: Date, $until: Date, $language: Language!) {
  path(from: $from, to: $to, since: $since, until: $until) {
    ...Edge
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Edge on Relation {
  id
  kind
  date
  planned
  sourceCount
  role(language: $language)
  firstSeen
  lastSeen
  encounter {
    id
    name(language: $language)
  }
  with {
    ... on Node {
      ...Entity
    }
  }
  from {
    ...Entity
  }
  to {
    ...Entity
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const StatsDocument = new TypedDocumentString(`
    query Stats($language: Language!) {
  stats {
    articles
    firstDate
    lastDate
    nodes {
      kind
      label(language: $language)
      count
    }
    edges {
      kind
      label(language: $language)
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StatsQuery, StatsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $language: Language!) {
  search(text: $text, kinds: $kinds, first: $first) {
    score
    node {
      ...Entity
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!, $language: Language!) {
  node(id: $id) {
    ...Entity
    ... on State {
      aliases
    }
    ... on Official {
      aliases
      agency {
        id
        name(language: $language)
      }
    }
    ... on Agency {
      aliases
    }
    ... on Issue {
      aliases
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    id
    title
    text
    language
    date
    source
    url
  }
}
    `) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const EncounterDocument = new TypedDocumentString(`
    query Encounter($id: ID!, $language: Language!) {
  encounter(id: $id) {
    ...Meeting
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Meeting on Encounter {
  id
  name(language: $language)
  date
  precision
  planned
  format
  articleCount
  sourceCount
  sides {
    ... on Node {
      ...Entity
    }
  }
  officials {
    ...Entity
  }
  issues {
    id
    name(language: $language)
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<EncounterQuery, EncounterQueryVariables>;
export const LatestDocument = new TypedDocumentString(`
    query Latest($language: Language!) {
  encounters(first: 6) {
    totalCount
    nodes {
      ...Meeting
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Meeting on Encounter {
  id
  name(language: $language)
  date
  precision
  planned
  format
  articleCount
  sourceCount
  sides {
    ... on Node {
      ...Entity
    }
  }
  officials {
    ...Entity
  }
  issues {
    id
    name(language: $language)
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<LatestQuery, LatestQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($of: String!, $since: Date, $until: Date, $after: String, $language: Language!) {
  meetings(of: $of, since: $since, until: $until, after: $after, first: 20) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Meeting
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Meeting on Encounter {
  id
  name(language: $language)
  date
  precision
  planned
  format
  articleCount
  sourceCount
  sides {
    ... on Node {
      ...Entity
    }
  }
  officials {
    ...Entity
  }
  issues {
    id
    name(language: $language)
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const PraisesDocument = new TypedDocumentString(`
    query Praises($by: String, $of: String, $since: Date, $until: Date, $after: String, $language: Language!) {
  praise(by: $by, of: $of, since: $since, until: $until, after: $after, first: 20) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Tone
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}
fragment Sentence on Citation {
  quote
  start
  end
  article {
    id
    title
    source
    date
    url
    language
  }
}
fragment Tone on Praise {
  id
  date
  precision
  sourceCount
  by {
    ...Entity
  }
  of {
    ...Entity
  }
  citations {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<PraisesQuery, PraisesQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($of: String!, $since: Date, $until: Date, $after: String, $language: Language!) {
  partners(of: $of, since: $since, until: $until, after: $after, first: 20) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      meetings
      lastDate
      node {
        ...Entity
      }
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const BrokersDocument = new TypedDocumentString(`
    query Brokers($issue: String!, $since: Date, $until: Date, $after: String, $language: Language!) {
  brokers(issue: $issue, since: $since, until: $until, after: $after, first: 20) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      discussions
      partners
      node {
        ...Entity
      }
    }
  }
}
    fragment Entity on Node {
  __typename
  id
  kind
  name(language: $language)
  ... on State {
    code
  }
  ... on Official {
    role(language: $language)
    state {
      id
      name(language: $language)
    }
  }
  ... on Agency {
    type
    state {
      id
      name(language: $language)
    }
  }
  ... on Encounter {
    date
  }
  ... on Article {
    date
    title
  }
}`) as unknown as TypedDocumentString<BrokersQuery, BrokersQueryVariables>;