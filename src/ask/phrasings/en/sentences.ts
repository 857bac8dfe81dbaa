import type { Sentences } from '../../phrasing.ts'

export const sentences: Sentences = {
  templates: {
    'topics-between': {
      one: '{a} and {b} discussed one topic with each other[ {period}]:',
      other: '{a} and {b} discussed {n} topics with each other[ {period}]:',
    },
    'topics-of': { one: '{of} discussed one topic[ {period}]:', other: '{of} discussed {n} topics[ {period}]:' },
    'topics-new': {
      one: '{a} and {b} discussed one topic for the first time[ {period}]:',
      other: '{a} and {b} discussed {n} topics for the first time[ {period}]:',
    },
    'topics-dropped': {
      one: '{a} and {b} dropped one topic that they discussed before[ {period}]:',
      other: '{a} and {b} dropped {n} topics that they discussed before[ {period}]:',
    },
    'topics-shared': { one: '{sides} share one topic[ {period}]:', other: '{sides} share {n} topics[ {period}]:' },
    'topics-parts': { one: 'One issue is part of “{issue}”:', other: '{n} issues are part of “{issue}”:' },
    'topics-concerning': { one: 'One issue concerns {of}:', other: '{n} issues concern {of}:' },
    topic: '{issue}[ ({dates})][, with {people}]',
    'issue-discussed': {
      one: 'Yes: {a} and {b} discussed {issue} at one encounter[ {period}][, last on {date}].',
      other: 'Yes: {a} and {b} discussed {issue} at {n} encounters[ {period}][, last on {date}].',
    },
    'issue-not-discussed': 'No article in the graph says that {a} and {b} discussed {issue}[ {period}].',
    'meetings-between': {
      one: '{a} and {b} were in contact once[ {period}]:',
      other: '{a} and {b} were in contact {n} times[ {period}]:',
    },
    'meetings-of': { one: '{of} had one encounter[ {period}]:', other: '{of} had {n} encounters[ {period}]:' },
    'meetings-planned': {
      one: 'One encounter of {of} is announced[ {period}]:',
      other: '{n} encounters of {of} are announced[ {period}]:',
    },
    'meetings-planned-between': {
      one: 'One encounter of {a} and {b} is announced[ {period}]:',
      other: '{n} encounters of {a} and {b} are announced[ {period}]:',
    },
    'meetings-counted': {
      one: '{a} and {b} met once[ {period}].',
      other: '{a} and {b} met {n} times[ {period}].',
    },
    'meetings-evidence': {
      one: 'One encounter of {a} and {b} is reported[ {period}], in these words:',
      other: '{n} encounters of {a} and {b} are reported[ {period}], in these words:',
    },
    meeting: '[{date}: ]{sides}[, with {people}][, on {issues}][ ({planned})]',
    'met-last': '{a} and {b} last met on {date}.',
    'met-first': '{a} and {b} first met on {date}, as far as the graph reaches.',
    'met-never': 'No dated encounter of {a} and {b} is in the graph[ {period}].',
    'met-last-of': 'The last encounter of {of} was on {date}.',
    participants: {
      one: 'One official is named as taking part in contacts of {a} and {b}[ {period}]:',
      other: '{n} officials are named as taking part in contacts of {a} and {b}[ {period}]:',
    },
    person: '{name}[, {role}]',
    partners: { one: '{of} met one other[ {period}]:', other: '{of} met {n} others[ {period}]:' },
    'partners-silent': {
      one: 'One whom {of} met before has not been met since {since}:',
      other: '{n} whom {of} met before have not been met since {since}:',
    },
    partner: { one: '{name}: one encounter[, on {date}]', other: '{name}: {n} encounters[, last on {date}]' },
    'partner-silent': {
      one: '{name}: one encounter[, on {date}]',
      other: '{name}: {n} encounters[, the last on {date}]',
    },
    brokers: {
      one: 'One side discussed {issue}[ {period}]:',
      other: '{n} sides discussed {issue}[ {period}], those with most partners first:',
    },
    broker: { one: '{name}: with one other', other: '{name}: with {n} others' },
    'discussions-of': {
      one: '{issue} was discussed once[ {period}]:',
      other: '{issue} was discussed {n} times[ {period}]:',
    },
    'discussed-by': {
      one: 'Yes: {of} discussed {issue} once[ {period}]:',
      other: 'Yes: {of} discussed {issue} {n} times[ {period}]:',
    },
    discussion: '[{date}: ]{from}[ with {with}]',
    'praise-of': { one: '{of} was praised once[ {period}]:', other: '{of} was praised {n} times[ {period}]:' },
    'praise-by': { one: '{by} praised once[ {period}]:', other: '{by} praised {n} times[ {period}]:' },
    'praise-between': { one: '{by} praised {of} once[ {period}]:', other: '{by} praised {of} {n} times[ {period}]:' },
    'praise-none': 'No article in the graph says that {by} praised {of}[ {period}].',
    'praise-mutual': {
      one: '{a} and {b}: praised once[ {period}]:',
      other: '{a} and {b}: praised {n} times[ {period}]:',
    },
    praised: '[{date}: ]{from} praised {to}',
    'single-source': {
      one: 'One fact on {of} rests on a single source[ {period}]:',
      other: '{n} facts on {of} rest on a single source[ {period}]:',
    },
    relation: '[{date}: ]{from} – {to} ({kind})',
    conflicts: {
      one: 'Sources tell one encounter of {a} and {b} differently[ {period}]:',
      other: 'Sources tell {n} encounters of {a} and {b} differently[ {period}]:',
    },
    conflict: '[{date}: ]{one} / {other}',
    timeline: {
      one: '{a} and {b} were in contact in one month[ {period}]:',
      other: '{a} and {b} were in contact in {n} months[ {period}]:',
    },
    month: '{month}: encounters {meetings}, topics {topics}',
    path: {
      one: '{a} and {b} met directly[ {period}]:',
      other: '{a} and {b} are connected by {n} meetings[ {period}]:',
    },
    'path-none': 'No chain of meetings in the graph leads from {a} to {b}[ {period}].',
    step: '{from} met {to}[ on {date}]',
    officials: {
      one: 'One official is named as representing {of}[ {period}]:',
      other: '{n} officials are named as representing {of}[ {period}]:',
    },
    bodies: { one: 'One body of {of} is in the graph:', other: '{n} bodies of {of} are in the graph:' },
    reports: {
      one: 'One article of {of} is in the graph[ {period}]:',
      other: '{n} articles of {of} are in the graph[ {period}]:',
    },
    report: '[{date}: ]{name}',
    profile: '{name}[, {role}][, {state}].',
    'profile-links': {
      one: 'One edge of the graph leads from or to it.',
      other: '{n} edges of the graph lead from or to it.',
    },
    stats:
      'The graph holds {articles} articles[, {since} to {until}]: {states} states, {officials} officials, {agencies} bodies, {issues} issues and {meetings} encounters.',
    named: '{name}',
    more: { one: '… and one more.', other: '… and {n} more.' },
    nothing: 'Nothing in the graph answers this.',
  },
  understood: '{label}[, {period}][, {format}]',
  period: { since: 'since {since}', until: 'until {until}', both: 'from {since} to {until}' },
  format: { call: 'phone calls only', visit: 'visits only', letter: 'letters only' },
  office: '{office} of {state}',
  join: [', ', ' and '],
  planned: 'announced',
  which: {
    name: '“{text}” may mean several: which one?',
    intent: 'This may be asked in two ways: which one is meant?',
    sides: 'Between whom? Name the two sides, such as Qatar and South Korea.',
    of: 'Of whom? Name a state, a body or an official.',
    issue: 'Which issue is meant? Name it, such as the Gaza ceasefire.',
    since: 'Since when? Give a day, a month or a period, such as “since March” or “this year”.',
  },
  refused: {
    name: 'The graph knows nobody and nothing called “{text}”.',
    words: 'I do not understand “{text}”.',
    holder: 'The graph does not tell who is {office} of {state}.',
    none: 'I do not understand what is asked.',
  },
  near: 'Did you mean {names}?',
  beyond: {
    reason: 'The graph holds who met, discussed and praised whom, not why.',
    future: 'The graph holds what was reported, not what will happen.',
    opinion: 'The graph holds what was reported, no judgement on it.',
    quantity: 'The graph holds encounters, topics and praise, not such figures.',
    place: 'The graph does not hold where something is or took place.',
    truth: 'The graph holds what was said and by whom, not what is true or meant.',
    other: 'The graph holds meetings, discussions and praise between states; this is none of them.',
  },
  offers: 'What can be asked: {offers}.',
}
