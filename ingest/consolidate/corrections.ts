/** What people have put right. The graph is a function of the articles and of these. */
import type { Entity, Fragment, FragmentEdge } from '../fragment.ts'
import type { ArticleRecord } from './record.ts'
import { sidesKey, sortedSides } from './sides.ts'

/** What one correction does. Officials are named by mention keys, which no other correction can change. */
export type Action =
  /** Two mentions are one person, or the second issue is the first. */
  | { readonly kind: 'merge'; readonly into: string; readonly from: string }
  /** These mentions are a person apart from all others. */
  | { readonly kind: 'split'; readonly mentions: readonly string[] }
  /** These readings of articles are wrong. */
  | { readonly kind: 'reject'; readonly readings: readonly Reading[] }
  | { readonly kind: 'rename'; readonly id: string; readonly name?: string; readonly nameAr?: string }
  /** Takes an earlier correction back. */
  | { readonly kind: 'undo'; readonly correction: string }

/** One edge of one article's fragment: stable when the article is extracted again. */
export interface Reading {
  readonly article: string
  readonly edge: string
}

export interface Correction {
  /** `correction:` and a number, counted up. */
  readonly id: string
  readonly action: Action
  /** ISO instant. */
  readonly at: string
  readonly by: string
}

/** The key of an edge within its article. */
export function readingOf(edge: FragmentEdge): string {
  switch (edge.type) {
    case 'MET_WITH':
      return `MET_WITH ${sidesKey(sortedSides(edge.sides))}`
    case 'DISCUSSED':
      return `DISCUSSED ${sidesKey(sortedSides(edge.sides))} ${edge.issue}`
    case 'PRAISED':
      return `PRAISED ${edge.by} ${edge.of}`
  }
}

/** Those that hold, oldest first. What is undone is done again by doing it again. */
export function effective(log: readonly Correction[]): Correction[] {
  const held = new Map<string, Correction>()
  for (const correction of log)
    if (correction.action.kind === 'undo') held.delete(correction.action.correction)
    else held.set(correction.id, correction)
  return [...held.values()]
}

/** A log made ready to be applied. */
export class Corrections {
  readonly #merges = new Map<string, string[]>()
  readonly #people: Correction[] = []
  readonly #issues = new Map<string, string>()
  readonly #rejected = new Set<string>()
  readonly #names = new Map<string, { readonly name?: string; readonly nameAr?: string; readonly order: number }>()
  readonly #split = new Set<string>()

  constructor(log: readonly Correction[]) {
    for (const [order, correction] of effective(log).entries()) this.#learn(correction, order)
  }

  /** Mentions that a person has said to be the same as this one. */
  partnersOf = (mention: string): readonly string[] => this.#merges.get(mention) ?? []

  isSplit = (mention: string): boolean => this.#split.has(mention)

  /** What the latest correction on both says; undefined where none does. */
  same(a: string, b: string): boolean | undefined {
    for (let index = this.#people.length - 1; index >= 0; index--) {
      const { action } = this.#people[index]!
      if (action.kind === 'merge' && [action.into, action.from].includes(a) && [action.into, action.from].includes(b))
        return true
      if (action.kind === 'split' && action.mentions.includes(a) !== action.mentions.includes(b)) return false
    }
    return undefined
  }

  /** The names given to any of these, the latest first. */
  namesOf(ids: readonly string[]): { readonly name?: string; readonly nameAr?: string } {
    const given = ids.flatMap((id) => this.#names.get(id) ?? []).sort((a, b) => a.order - b.order)
    return Object.assign({}, ...given.map(({ order: _, ...names }) => names))
  }

  /** The record as it counts. */
  apply<R extends ArticleRecord>(record: R): R {
    if (this.#issues.size === 0 && this.#rejected.size === 0) return record
    const { entities, edges, ...rest } = record.fragment
    const fragment: Fragment = {
      ...rest,
      entities: this.#entities(entities),
      edges: edges
        .filter((edge) => !this.#rejected.has(`${record.id} ${readingOf(edge)}`))
        .map((edge) => (edge.type === 'DISCUSSED' ? { ...edge, issue: this.issueOf(edge.issue) } : edge))
        .map((edge) => (edge.type === 'PRAISED' ? { ...edge, of: this.issueOf(edge.of) } : edge)),
    }
    return { ...record, fragment }
  }

  #learn({ action, ...rest }: Correction, order: number): void {
    switch (action.kind) {
      case 'merge':
        if (action.from.startsWith('issue:')) {
          const [into, from] = [this.issueOf(action.into), this.issueOf(action.from)]
          if (into !== from) this.#issues.set(from, into)
        } else {
          this.#people.push({ action, ...rest })
          this.#partner(action.into, action.from)
          this.#partner(action.from, action.into)
        }
        return
      case 'split':
        this.#people.push({ action, ...rest })
        for (const mention of action.mentions) this.#split.add(mention)
        return
      case 'reject':
        for (const { article, edge } of action.readings) this.#rejected.add(`${article} ${edge}`)
        return
      case 'rename': {
        const { name, nameAr } = { ...this.#names.get(action.id), ...withoutUndefined(action) }
        this.#names.set(action.id, { ...withoutUndefined({ name, nameAr }), order })
        return
      }
      case 'undo':
        return
    }
  }

  #partner(mention: string, other: string): void {
    this.#merges.set(mention, [...(this.#merges.get(mention) ?? []), other])
  }

  /** The issue that one is, through all merges. */
  issueOf(id: string): string {
    let current = id
    for (let next = this.#issues.get(current); next; next = this.#issues.get(current)) current = next
    return current
  }

  /** A merged issue brings its names to the one that it is. */
  #entities(entities: readonly Entity[]): Entity[] {
    const moved = entities.map((entity): Entity => {
      if (entity.type !== 'Issue') return entity
      return { ...entity, id: this.issueOf(entity.id), partOf: entity.partOf && this.issueOf(entity.partOf) }
    })
    return [...new Map(moved.reverse().map((entity) => [entity.id, entity])).values()].reverse()
  }
}

const withoutUndefined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
