/** Words that a construction reads besides its trigger, and that tell of nothing more. */
import { AnyOf } from '../engine/classes.ts'
import type { Rule } from '../engine/language.ts'
import type { Finding } from './context.ts'

/**
 * "نقل إليه شكر الرئيس", "أبرق إليه مهنئا": what was brought or cabled; "عقد اجتماعا مع فلان": what was held; "محادثات مع فلان
 * تناولت …": what the talks dealt with.
 */
const words = {
  MET_WITH: new AnyOf(['meet.noun']),
  DISCUSSED: new AnyOf(['discuss.verb']),
  PRAISED: new AnyOf(['thanks.noun', 'congratulating']),
}

export class Alongside {
  readonly #words: AnyOf
  readonly #edge: Rule['edge']
  /** By the word's atom, the construction that read it. */
  readonly #readBy = new Map<number, Finding['match']>()

  constructor(edge: Rule['edge']) {
    this.#words = words[edge]
    this.#edge = edge
  }

  add({ atoms, match }: Finding): void {
    for (let at = match.from; at < (match.rest ?? match.to); at++)
      if (this.#words.isIn(atoms[at]!.classes)) this.#readBy.set(at, match)
  }

  /**
   * True where a construction has read the word, and those of the finding are of those whom that names, or stand behind it,
   * one of them of a further side.
   */
  holds({ atoms, match }: Finding, trigger: number): boolean {
    const read = this.#readBy.get(trigger)
    if (!read) return false
    const named = [...match.roles.values()].flat()
    const those = [...read.roles.values()].flat()
    // "أجرى الرئيس محادثات مع نظيره تناولت …": the talks dealt with it, and not he alone.
    if (this.#edge === 'DISCUSSED') return named.some((atom) => atoms.indexOf(atom) < read.from)
    if (named.length > 0 && named.length < those.length && named.every((atom) => those.includes(atom))) return true
    const sides = new Set(those.flatMap(({ party }) => party?.sides ?? []))
    const isFurther = named.some(({ party }) => party?.sides.some((side) => !sides.has(side)))
    return (named.length === 0 || isFurther) && named.every((atom) => atoms.indexOf(atom) >= read.to)
  }
}
