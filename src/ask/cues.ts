/** What a word or phrase of a question asks for, whatever the language. */
export const cues = [
  'who',
  'whom',
  'what',
  'when',
  'whether',
  'list',
  'count',
  'meet',
  'call',
  'visit',
  'letter',
  'discuss',
  'topic',
  'last',
  'first',
  'most',
  'praise',
  'passive',
  'mutual',
  'mediate',
  'shared',
  'new',
  'dropped',
  'timeline',
  'connect',
  'conflict',
  'single',
  'represent',
  'officials',
  'about',
  'participate',
  'evidence',
  'planned',
  'report',
  'parts',
  'concern',
  'silent',
  'bodies',
  'stats',
] as const

export type Cue = (typeof cues)[number]

/** What the graph does not hold, each with its own refusal. */
export const beyond = ['reason', 'future', 'opinion', 'quantity', 'place', 'truth', 'other'] as const

export type Beyond = (typeof beyond)[number]

/** Words that tell which part a name plays. */
export const markers = ['and', 'with', 'between', 'of', 'by', 'from', 'to', 'on'] as const

export type Marker = (typeof markers)[number]

/** Words that stand for what was said before in the conversation. */
export const backReferences = ['pair', 'one', 'follow'] as const

export type BackReference = (typeof backReferences)[number]
