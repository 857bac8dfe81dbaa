import type { Phrasing } from '../../phrasing.ts'

export const intents: Phrasing['intents'] = {
  'topics-between': {
    label: 'what {a} and {b} discussed with each other',
    offer: 'what two sides discussed',
    examples: [
      'Which topics has {a Qatar} discussed with {b South Korea}?',
      'What did {a Egypt} and {b Turkey} talk about {period in 2025}?',
      'issues raised between {a Spain} and {b Morocco}',
    ],
  },
  'discussed-issue': {
    label: 'whether {a} and {b} discussed {issue}',
    offer: 'whether and when two sides discussed an issue',
    examples: [
      'Have {a Qatar} and {b South Korea} discussed {issue Gaza}?',
      'When did {a Egypt} raise {issue food security} with {b Italy}?',
    ],
  },
  'meetings-between': {
    label: 'meetings of {a} and {b}',
    offer: 'when two sides met',
    examples: [
      'When did {a Qatar} and {b France} meet?',
      'List the meetings of {a Egypt} and {b Turkey} {period this year}',
    ],
  },
  'count-meetings': {
    label: 'how often {a} and {b} met',
    offer: 'how often two sides met',
    examples: [
      'How many times did {a Egypt} meet {b Turkey}?',
      'How often have {a China} and {b Saudi Arabia} met {period since March}?',
    ],
  },
  'last-meeting': {
    label: 'when {a} and {b} last met',
    offer: 'when two sides met last or first',
    examples: [
      'When did {a Qatar} and {b France} last meet?',
      'the most recent meeting between {a India} and the {b UAE}',
    ],
  },
  'first-meeting': {
    label: 'when {a} and {b} first met',
    offer: 'when two sides met for the first time',
    examples: ['When did {a Qatar} and {b France} first meet?'],
  },
  'participants-between': {
    label: 'which officials took part in contacts of {a} and {b}',
    offer: 'who took part',
    examples: ['Who attended the talks between {a Egypt} and {b Turkey}?'],
  },
  timeline: {
    label: 'contacts of {a} and {b} month by month',
    offer: 'contacts month by month',
    examples: ['Timeline of meetings between {a Qatar} and {b Egypt}'],
  },
  'new-topics': {
    label: 'what {a} and {b} discussed for the first time',
    offer: 'which topics are new or dropped',
    examples: ['Which topics are new between {a Qatar} and {b Egypt} {period this year}?'],
  },
  'dropped-topics': {
    label: 'what {a} and {b} no longer discuss',
    offer: 'which topics two sides dropped',
    examples: ['Which topics have {a Qatar} and {b Egypt} dropped {period this year}?'],
  },
  conflicts: {
    label: 'where sources differ on meetings of {a} and {b}',
    offer: 'where sources differ',
    examples: ['Where do sources contradict each other on meetings of {a Qatar} and {b Egypt}?'],
  },
  path: {
    label: 'how {a} and {b} are connected by meetings',
    offer: 'how two are connected',
    examples: ['How is {a Qatar} connected to {b Japan}?', 'What links {a Hakan Fidan} and {b Wang Yi}?'],
  },
  'praise-between': {
    label: 'praise of {of} by {by}',
    offer: 'whether one praised the other',
    examples: ['Has {by Turkey} praised {of Egypt}?', 'praise for {of Oman} from the {by United States}'],
  },
  'mutual-praise': {
    label: 'praise of {a} and {b} for each other',
    offer: 'whether praise was returned',
    examples: ['Did {a Qatar} and {b Egypt} praise each other?'],
  },
  'praise-of': {
    label: 'who praised {of}',
    offer: 'who praised whom',
    examples: ['Who praised {of Qatar}?', 'Who has thanked {of Oman} {period since March}?', 'Was {of Egypt} praised?'],
  },
  'praise-by': {
    label: 'whom {by} praised',
    offer: 'whom somebody praised',
    examples: ['Whom did {by Qatar} praise?', 'praise by {by Emmanuel Macron}'],
  },
  'sources-between': {
    label: 'the sentences that report contacts of {a} and {b}',
    offer: 'which sentences prove it',
    examples: ['Which sources say that {a Qatar} and {b Egypt} met?'],
  },
  'meetings-of': {
    label: 'meetings of {of}',
    offer: 'which meetings somebody had',
    examples: ['Which meetings did {of Hakan Fidan} have {period last month}?', "list {of Qatar}'s calls"],
  },
  partners: {
    label: 'whom {of} met, most often first',
    offer: 'whom somebody met most',
    examples: [
      'Who met {of Cho Hyun}?',
      'Whom does {of Qatar} meet most often?',
      'Which countries has {of Egypt} met {period this year}?',
    ],
  },
  'last-meeting-of': {
    label: 'the last meeting of {of}',
    offer: 'whom somebody met last',
    examples: ['Whom did {of Hakan Fidan} meet last?'],
  },
  'topics-of': {
    label: 'what {of} discussed',
    offer: 'what somebody discussed',
    examples: ['Which issues does {of Qatar} discuss?', 'What did {of Wang Yi} talk about {period last month}?'],
  },
  'discussed-by': {
    label: 'where {of} discussed {issue}',
    offer: 'with whom somebody discussed an issue',
    examples: ['With whom did {of Egypt} discuss {issue food security}?', 'Has {of Hakan Fidan} raised {issue Gaza}?'],
  },
  'single-source': {
    label: 'what rests on a single source about {of}',
    offer: 'what rests on one source',
    examples: ['Which facts about {of Qatar} rest on one source?'],
  },
  'officials-of': {
    label: 'who represents {of}',
    offer: 'who represents a state',
    examples: ['Who represents {of Qatar}?', 'List the officials of {of Egypt}'],
  },
  profile: {
    label: 'who or what {of} is',
    offer: 'who somebody is',
    examples: ['Who is {of Hakan Fidan}?', 'Tell me about {of Qatar}'],
  },
  'bodies-of': {
    label: 'bodies of {of}',
    offer: 'the bodies of a state',
    examples: ['Which ministries and agencies of {of Qatar} are there?'],
  },
  'planned-meetings': {
    label: 'announced meetings of {of}',
    offer: 'which meetings are announced',
    examples: ['Which meetings does {of Qatar} have planned?'],
  },
  'planned-between': {
    label: 'announced meetings of {a} and {b}',
    offer: 'which meetings two sides announced',
    examples: ['upcoming talks between {a Qatar} and {b Egypt}'],
  },
  'reports-by': {
    label: 'what {of} reported',
    offer: 'what an outlet reported',
    examples: ['What did {of Anadolu Agency} publish {period last month}?'],
  },
  brokers: {
    label: 'who discussed {issue} with most others',
    offer: 'who brokers an issue',
    examples: ['Who mediates on {issue food security}?', 'Who is most active on {issue Gaza}?'],
  },
  'discussions-of': {
    label: 'who discussed {issue}, and when',
    offer: 'who discussed an issue',
    examples: ['Who discussed {issue Gaza}?', 'When was {issue migration} discussed?'],
  },
  'parts-of-issue': {
    label: 'issues that are part of {issue}',
    offer: 'what an issue is made of',
    examples: ['What falls under {issue Gaza}?'],
  },
  'issues-concerning': {
    label: 'issues that concern {of}',
    offer: 'which issues concern a state',
    examples: ['Which issues concern {of Libya}?'],
  },
  'shared-issues': {
    label: 'what {sides} all discussed',
    offer: 'what several sides have in common',
    examples: ['Which topics do Qatar, Egypt and Oman have in common?'],
  },
  'silent-partners': {
    label: 'whom {of} has not met for long',
    offer: 'who has gone silent',
    examples: ['Who has gone silent towards {of Qatar}?'],
  },
  stats: {
    label: 'what the graph holds',
    offer: 'what the graph holds',
    examples: ['How many articles do you have?', "What's in the graph?"],
  },
}
