/** Which rules a sentence can match: those all of whose demanded words it has. */
import { type Classes, noClasses } from './classes.ts'
import type { Rule } from './language.ts'
import type { Element, Pattern } from './pattern.ts'

/** For each word that a pattern demands, its classes by their numbers. */
export type Demand = readonly (readonly number[])[]

export interface CompiledRule {
  readonly rule: Rule
  readonly pattern: Pattern
  readonly first: Element
  readonly demand: Demand
}

/** One for each language: numbers the classes that its rules name. */
export class Demands {
  readonly #numbers = new Map<string, number>()
  /** By the numbers of the sets of classes. */
  readonly #known: (readonly number[])[] = []

  of(pattern: Pattern): Demand {
    return pattern.flatMap((element) =>
      element.type === 'word' && !element.optional ? [element.classes.names.map((name) => this.#numberOf(name))] : [],
    )
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name) ?? this.#numbers.size
    this.#numbers.set(name, known)
    return known
  }

  /** By number, 1 for each class that an atom has. */
  presentIn(atoms: readonly { readonly classes: Classes }[]): Uint8Array {
    const present = new Uint8Array(this.#numbers.size)
    for (const { classes } of atoms)
      if (classes !== noClasses) for (const number of this.#named(classes)) present[number] = 1
    return present
  }

  #named(classes: Classes): readonly number[] {
    const known = this.#known[classes.number]
    if (known) return known
    const numbers = classes.names.flatMap((name) => this.#numbers.get(name) ?? [])
    this.#known[classes.number] = numbers
    return numbers
  }
}

export function isMet(demand: Demand, present: Uint8Array): boolean {
  for (const numbers of demand) {
    let found = false
    for (const number of numbers)
      if (present[number] === 1) {
        found = true
        break
      }
    if (!found) return false
  }
  return true
}
