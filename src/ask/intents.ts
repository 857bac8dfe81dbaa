/** What can be asked: the cues that tell each intent, and the names that it wants. A language only brings words. */
import type { NodeKindName } from '../../schema/ontology.ts'
import type { Beyond, Cue } from './cues.ts'

/** How names fill the arguments of an intent. */
export type Slots = 'pair' | 'pair-and-issue' | 'directed' | 'of' | 'by' | 'issue' | 'sides' | 'of-and-issue' | 'none'

export interface IntentRow {
  readonly slots: Slots
  /** Kinds of the nodes that may be named, issues apart. */
  readonly kinds: readonly NodeKindName[]
  /** One cue of each list must be there. */
  readonly needs: readonly (readonly Cue[])[]
  /** Cues that may be there as well. */
  readonly accepts: readonly Cue[]
  /** What it may say without asking for it. */
  readonly excuses?: readonly Beyond[]
  /** Meetings of one format may be asked for. */
  readonly format?: true
  /** What it asks makes no sense without a first day. */
  readonly since?: true
  /** Taken when it explains the question as well as another. */
  readonly rank?: number
}

const sides = ['State', 'Agency'] as const
const actors = ['State', 'Agency', 'Official'] as const
const contact = ['meet', 'call', 'visit', 'letter'] as const

export const intents = {
  'topics-between': {
    slots: 'pair',
    kinds: actors,
    needs: [['topic', 'discuss']],
    accepts: ['what', 'when', 'whether', 'list', 'count', 'topic', 'discuss', 'meet', 'most'],
  },
  'discussed-issue': {
    slots: 'pair-and-issue',
    kinds: sides,
    needs: [['discuss', 'topic', ...contact]],
    accepts: ['what', 'when', 'whether', 'last', 'first', 'discuss', 'meet', 'list', 'topic', 'count'],
  },
  'meetings-between': {
    slots: 'pair',
    kinds: actors,
    needs: [contact],
    accepts: ['what', 'when', 'whether', 'list', 'meet'],
    format: true,
  },
  'count-meetings': {
    slots: 'pair',
    kinds: actors,
    needs: [['count'], contact],
    accepts: ['what', 'meet'],
    format: true,
  },
  'last-meeting': {
    slots: 'pair',
    kinds: actors,
    needs: [['last'], contact],
    accepts: ['what', 'when', 'meet', 'list'],
    format: true,
  },
  'first-meeting': {
    slots: 'pair',
    kinds: actors,
    needs: [['first'], contact],
    accepts: ['what', 'when', 'meet', 'list'],
    format: true,
  },
  'participants-between': {
    slots: 'pair',
    kinds: sides,
    needs: [
      ['participate', 'officials', 'who'],
      ['meet', 'participate'],
    ],
    accepts: ['who', 'what', 'officials', 'meet', 'participate', 'list', 'discuss', 'represent'],
    rank: -1,
  },
  timeline: {
    slots: 'pair',
    kinds: sides,
    needs: [['timeline']],
    accepts: ['what', 'when', 'list', 'meet', 'discuss', 'topic', 'count', 'connect'],
  },
  'new-topics': {
    slots: 'pair',
    kinds: sides,
    needs: [['new']],
    accepts: ['meet', 'what', 'list', 'topic', 'discuss', 'first', 'whether'],
    since: true,
  },
  'dropped-topics': {
    slots: 'pair',
    kinds: sides,
    needs: [['dropped']],
    accepts: ['meet', 'what', 'list', 'topic', 'discuss', 'whether'],
    since: true,
  },
  conflicts: {
    slots: 'pair',
    kinds: sides,
    needs: [['conflict']],
    excuses: ['place'],
    accepts: ['what', 'list', 'whether', 'meet', 'report', 'evidence', 'discuss'],
  },
  path: {
    slots: 'pair',
    kinds: actors,
    needs: [['connect']],
    accepts: ['what', 'who', 'whether', 'meet', 'list'],
  },
  'praise-between': {
    slots: 'directed',
    kinds: actors,
    needs: [['praise', 'passive']],
    accepts: ['what', 'when', 'whether', 'list', 'count', 'passive', 'officials', 'mediate', 'who', 'last', 'first'],
  },
  'mutual-praise': {
    slots: 'pair',
    kinds: actors,
    needs: [['praise'], ['mutual']],
    accepts: ['what', 'when', 'whether', 'list', 'count'],
  },
  'praise-of': {
    slots: 'of',
    kinds: actors,
    needs: [['praise', 'passive']],
    accepts: [
      'who',
      'what',
      'when',
      'whether',
      'list',
      'count',
      'passive',
      'mediate',
      'officials',
      'last',
      'first',
      'most',
    ],
  },
  'praise-by': {
    slots: 'by',
    kinds: actors,
    needs: [['praise', 'passive']],
    accepts: ['who', 'whom', 'what', 'when', 'whether', 'list', 'count', 'officials', 'last', 'first', 'most'],
  },
  'sources-between': {
    slots: 'pair',
    kinds: actors,
    needs: [['evidence']],
    accepts: ['what', 'who', 'list', 'meet', 'discuss', 'report', 'count'],
  },
  'meetings-of': {
    slots: 'of',
    kinds: actors,
    needs: [contact],
    accepts: ['what', 'when', 'list', 'count', 'meet'],
    format: true,
  },
  partners: {
    slots: 'of',
    kinds: actors,
    needs: [['who', 'whom', 'most'], ['meet']],
    accepts: ['who', 'whom', 'most', 'count', 'list', 'officials', 'what'],
  },
  'last-meeting-of': {
    slots: 'of',
    kinds: actors,
    needs: [['last'], contact],
    accepts: ['officials', 'who', 'whom', 'what', 'when', 'meet', 'list'],
    format: true,
  },
  'topics-of': {
    slots: 'of',
    kinds: actors,
    needs: [['topic', 'discuss']],
    accepts: ['about', 'what', 'list', 'topic', 'discuss', 'most', 'count', 'meet'],
  },
  'discussed-by': {
    slots: 'of-and-issue',
    kinds: actors,
    needs: [['discuss', 'topic', 'meet']],
    accepts: ['what', 'when', 'whether', 'who', 'whom', 'list', 'last', 'first', 'discuss', 'count', 'meet', 'topic'],
  },
  'single-source': {
    slots: 'of',
    kinds: actors,
    needs: [['single']],
    accepts: ['what', 'list', 'meet', 'evidence', 'report', 'topic', 'about', 'discuss'],
  },
  'officials-of': {
    slots: 'of',
    kinds: sides,
    needs: [['represent', 'officials']],
    accepts: ['who', 'what', 'list', 'officials', 'count'],
  },
  profile: {
    slots: 'of',
    kinds: [...actors, 'Issue'],
    needs: [['who', 'about', 'what']],
    accepts: ['about', 'represent', 'list'],
    rank: -1,
  },
  'bodies-of': {
    slots: 'of',
    kinds: ['State'],
    needs: [['bodies']],
    accepts: ['what', 'list', 'who', 'count'],
  },
  'planned-meetings': {
    slots: 'of',
    kinds: actors,
    needs: [['planned']],
    accepts: ['what', 'when', 'who', 'whom', 'whether', 'list', 'meet', 'call', 'visit', 'count'],
  },
  'planned-between': {
    slots: 'pair',
    kinds: actors,
    needs: [['planned']],
    accepts: ['what', 'when', 'whether', 'list', 'meet', 'call', 'visit', 'count'],
  },
  'reports-by': {
    slots: 'of',
    kinds: ['Agency'],
    needs: [['report']],
    accepts: ['what', 'list', 'count', 'about', 'last'],
  },
  brokers: {
    slots: 'issue',
    kinds: [],
    needs: [['mediate', 'most']],
    accepts: ['participate', 'who', 'what', 'list', 'discuss', 'meet', 'mediate', 'most', 'topic'],
  },
  'discussions-of': {
    slots: 'issue',
    kinds: [],
    needs: [['discuss', 'meet', 'topic']],
    accepts: ['who', 'what', 'when', 'list', 'count', 'meet', 'last', 'first', 'discuss'],
  },
  'parts-of-issue': {
    slots: 'issue',
    kinds: [],
    needs: [['parts']],
    accepts: ['what', 'list', 'topic'],
  },
  'issues-concerning': {
    slots: 'of',
    kinds: ['State'],
    needs: [['concern']],
    accepts: ['what', 'list', 'topic'],
  },
  'shared-issues': {
    slots: 'sides',
    kinds: sides,
    needs: [['shared']],
    accepts: ['what', 'list', 'topic', 'discuss', 'whether', 'count'],
  },
  'silent-partners': {
    slots: 'of',
    kinds: actors,
    needs: [['silent']],
    accepts: ['who', 'whom', 'what', 'list', 'meet', 'discuss'],
  },
  stats: {
    slots: 'none',
    kinds: [],
    needs: [['stats']],
    accepts: ['what', 'count', 'list', 'report', 'officials', 'meet', 'topic', 'evidence', 'about'],
  },
} as const satisfies Readonly<Record<string, IntentRow>>

export type IntentName = keyof typeof intents

export const intentNames = Object.keys(intents) as IntentName[]
