/** A phrase as a chain of nouns, each with its adjectives and what ties it to the noun before: the same in any order of words. */
import type { Item } from './items.ts'
import type { Term } from './term-index.ts'

/** An adjective may carry "and". */
export type Adjective = Item

export interface Group {
  readonly head: Item
  readonly adjectives: readonly Adjective[]
  /** `genitive`: of the group before, or its object; `name`: of the one whom it calls by office. */
  readonly tie: 'start' | 'and' | 'genitive' | 'name' | Term
}

export const isAdjective = (item: Item): boolean =>
  item.type === 'state' ? item.adjective : item.type === 'term' && item.term.kind.startsWith('adjective')

export const isGerund = (item: Item): boolean => item.type === 'term' && item.term.kind.startsWith('gerund')

interface Open {
  head: Item
  adjectives: Item[]
  tie: Group['tie']
}

function tieOf(item: Item, before: Item | undefined): Group['tie'] {
  if (!before) return 'start'
  const link = linkOf(item)
  if (link) return link
  if (item.joined) return 'and'
  return item.type === 'word' && before.type === 'term' && before.term.kind === 'title' ? 'name' : 'genitive'
}

/** "Of" says no more than the order does. */
const linkOf = (item: Item): Term | null => (item.link && item.link.id !== 'of' ? item.link : null)

/** Adjectives follow their noun. */
export function nounFirst(items: readonly Item[]): Group[] {
  const groups: Open[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (isAdjective(item) && last && !linkOf(item)) last.adjectives.push(item)
    else groups.push({ head: item, adjectives: [], tie: tieOf(item, last?.head) })
  }
  return groups
}

/** Adjectives, and nouns that act as such, stand before their noun. */
export function nounLast(items: readonly Item[]): Group[] {
  const groups: Group[] = []
  let run: Item[] = []
  const close = (): void => {
    const head = run.at(-1)
    if (!head) return
    const before = run.slice(0, -1)
    groups.push({ head, adjectives: before.filter(isAdjective), tie: tieOf(run[0]!, groups.at(-1)?.head) })
    for (const owner of before.filter((item) => !isAdjective(item)).reverse())
      groups.push({ head: owner, adjectives: [], tie: 'genitive' })
    run = []
  }
  for (const item of items) {
    const before = run.at(-1)
    const listed = item.joined && before !== undefined && isAdjective(before) && !item.link
    if (before && (linkOf(item) || item.link || (item.joined && !listed) || isGerund(before))) close()
    run.push(item)
  }
  close()
  return groups
}
