/** What is seen, as the address says it: a view can be sent to a colleague. */

export interface Address {
  /** Two sides: the pair's page. */
  readonly a?: string
  readonly b?: string
  /** Id of a node: its page. */
  readonly node?: string
  /** What was searched or asked. */
  readonly q?: string
  /** What was asked before, as the answer to it said. */
  readonly conversation?: string
  /** Ids of the nodes that the picture starts from. */
  readonly graph: readonly string[]
  /** Ids of the two ends of a path in the picture. */
  readonly from?: string
  readonly to?: string
  /** What is picked out in the picture: a node, or the two ends of a link. */
  readonly picked: readonly string[]
  /** Kinds of edges that the picture leaves out. */
  readonly without: readonly string[]
  /** ISO days, both inclusive. */
  readonly since?: string
  readonly until?: string
  /** The passage in the side panel. */
  readonly passage?: Passage
  readonly lang?: 'en' | 'ar'
}

/** A place in an article's text, in UTF-16 units. */
export interface Passage {
  readonly article: string
  readonly start: number
  readonly end: number
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text)

/** What cannot be read is left out. */
export function addressOf(search: string): Address {
  const given = new URLSearchParams(search)
  const text = (name: string) => given.get(name)?.trim() || undefined
  const day = (name: string) => (isDay(given.get(name)) ? given.get(name)! : undefined)
  const lang = given.get('lang')
  return {
    a: text('a'),
    b: text('b'),
    node: text('node'),
    q: text('q'),
    conversation: text('conversation'),
    graph: given.getAll('graph').filter((id) => id !== ''),
    from: text('from'),
    to: text('to'),
    picked: given.getAll('picked').slice(0, 2),
    without: given.getAll('without'),
    since: day('since'),
    until: day('until'),
    passage: passageOf(given.get('passage')),
    lang: lang === 'en' || lang === 'ar' ? lang : undefined,
  }
}

function passageOf(text: string | null): Passage | undefined {
  const [, start, end, article] = /^(\d+)-(\d+)@(.+)$/.exec(text ?? '') ?? []
  return article === undefined ? undefined : { article, start: Number(start), end: Number(end) }
}

/** An address within the explorer, such as `/?a=state%3AQA&b=state%3AKR`. */
export function hrefOf({ graph, picked, without, passage, ...rest }: Partial<Address>): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) given.set(name, value)
  for (const id of graph ?? []) given.append('graph', id)
  for (const id of picked ?? []) given.append('picked', id)
  for (const kind of without ?? []) given.append('without', kind)
  if (passage) given.set('passage', `${passage.start}-${passage.end}@${passage.article}`)
  const search = given.toString()
  return search === '' ? '/' : `/?${search}`
}
