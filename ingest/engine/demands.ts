/** Which rules a sentence can match, and where they can begin: those all of whose demanded words it has. */
import { type Classes, noClasses } from './classes.ts'
import type { Rule } from './language.ts'
import { type Element, firstOf, type Pattern, parsePattern } from './pattern.ts'

/** For each word that a pattern demands, its classes by their numbers. */
type Demand = readonly (readonly number[])[]

export interface CompiledRule {
  readonly rule: Rule
  readonly pattern: Pattern
  readonly first: Element
  readonly demand: Demand
  /** Of the word that it begins with, as in the demand; null where it may begin with something else. */
  readonly opening: readonly number[] | null
}

/** Where the classes that rules name stand among a sentence's atoms. */
export interface Places {
  /** Numbers of the classes that stand anywhere. */
  readonly present: readonly number[]
  /** By the class's number, the first atom and the last, counted from 1; 0 where none is of the class. */
  readonly first: Uint16Array
  readonly last: Uint16Array
}

/** One for each language: numbers the classes that its rules name. */
export class Demands {
  readonly #numbers = new Map<string, number>()
  /** Of each set of classes. */
  readonly #known = new Map<Classes, readonly number[]>()

  compile(rule: Rule): CompiledRule {
    const pattern = parsePattern(rule.pattern)
    const first = firstOf(pattern)
    const demand = pattern.flatMap((element) => (isDemanded(element) ? [this.#numbersOf(element)] : []))
    return { rule, pattern, first, demand, opening: isDemanded(first) ? this.#numbersOf(first) : null }
  }

  #numbersOf({ classes }: Element & { type: 'word' }): readonly number[] {
    return classes.names.map((name) => {
      const known = this.#numbers.get(name) ?? this.#numbers.size
      this.#numbers.set(name, known)
      return known
    })
  }

  placesIn(atoms: readonly { readonly classes: Classes }[]): Places {
    const present: number[] = []
    const first = new Uint16Array(this.#numbers.size)
    const last = new Uint16Array(this.#numbers.size)
    for (let at = 0; at < atoms.length; at++) {
      const { classes } = atoms[at]!
      if (classes === noClasses) continue
      const named = this.#known.get(classes) ?? this.#look(classes)
      for (let i = 0; i < named.length; i++) {
        const number = named[i]!
        if (first[number] === 0) {
          present.push(number)
          first[number] = at + 1
        }
        last[number] = at + 1
      }
    }
    return { present, first, last }
  }

  #look(classes: Classes): readonly number[] {
    const numbers = classes.names.flatMap((name) => this.#numbers.get(name) ?? [])
    this.#known.set(classes, numbers)
    return numbers
  }
}

const isDemanded = (element: Element): element is Element & { type: 'word' } =>
  element.type === 'word' && !element.optional

/** A language's rules for one kind of edge, found by the word that each demands and that fewest of the others do. */
export class RuleTable {
  readonly #rules: readonly CompiledRule[]
  /** By the number of a class, the places of rules in their order. */
  readonly #byClass: number[][] = []
  /** Rules that demand no word. */
  readonly #others: number[] = []

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules
    const uses: number[] = []
    for (const number of rules.flatMap(({ demand }) => demand.flat())) uses[number] = (uses[number] ?? 0) + 1
    const usesOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + uses[number]!, 0)
    for (const [place, { demand }] of rules.entries()) {
      const [rarest] = [...demand].sort((a, b) => usesOf(a) - usesOf(b))
      if (!rarest) this.#others.push(place)
      for (const number of new Set(rarest)) {
        const places = this.#byClass[number] ?? []
        places.push(place)
        this.#byClass[number] = places
      }
    }
  }

  /** In their order, those whose demanded words stand in the sentence. */
  metBy(places: Places): CompiledRule[] {
    const met = new Set(this.#others)
    for (const number of places.present)
      for (const place of this.#byClass[number] ?? []) if (isMet(this.#rules[place]!.demand, places)) met.add(place)
    return [...met].sort((a, b) => a - b).map((place) => this.#rules[place]!)
  }
}

function isMet(demand: Demand, { first }: Places): boolean {
  for (let at = 0; at < demand.length; at++) {
    const numbers = demand[at]!
    let next = 0
    while (next < numbers.length && first[numbers[next]!] === 0) next++
    if (next === numbers.length) return false
  }
  return true
}

/** The atoms between which a rule can begin, end exclusive. */
export function beginnings(
  { opening }: CompiledRule,
  { first, last }: Places,
  atoms: number,
): [from: number, to: number] {
  if (opening === null) return [0, atoms]
  let [from, to] = [atoms, 0]
  for (const number of opening)
    if (first[number]! > 0) {
      from = Math.min(from, first[number]! - 1)
      to = Math.max(to, last[number]!)
    }
  return [from, to]
}
