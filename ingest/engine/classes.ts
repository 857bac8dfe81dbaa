/** The word classes of a word, a mark or a phrase: one object for all places where the same ones stand together. */

/** Groups of classes, each a bit: one look tells whether anything of a kind may begin with a word. */
export const opensTitle = 1
/** Is a party by no name of its own, or leads to one. */
export const opensParty = 2
/** A preposition, or a word that one is written into. */
export const isPreposition = 4

const members: readonly (readonly [group: number, names: readonly string[]])[] = [
  [opensTitle, ['article', 'pronoun.possessive', 'office.modifier']],
  [opensParty, ['adjective', 'article', 'body.adjective', 'body.people', 'capital.noun', 'delegates', 'group']],
  [
    opensParty,
    ['group.opening', 'guest.known', 'office.modifier', 'own.voice', 'pronoun', 'pronoun.latter', 'pronoun.possessive'],
  ],
  [opensParty, ['side.head', 'delegation.head']],
]

function groupsOf(name: string): number {
  let groups = name.startsWith('prep.') ? isPreposition : 0
  for (const [group, names] of members) if (names.includes(name)) groups |= group
  return groups
}

let made = 0

export class Classes {
  /** Counted from 0. */
  readonly number = made++
  readonly names: readonly string[]
  /** Bits of the groups that any of them is in. */
  readonly groups: number

  constructor(names: readonly string[]) {
    this.names = names
    this.groups = names.reduce((groups, name) => groups | groupsOf(name), 0)
  }

  has(wanted: string): boolean {
    const { names } = this
    for (let at = 0; at < names.length; at++) if (names[at] === wanted) return true
    return false
  }
}

const without = 1
const within = 2

/** One of some classes, asked for again and again: looked for once in each set of them. */
export class AnyOf {
  readonly names: readonly string[]
  /** By the numbers of the sets: 0 until one is looked at, then one of the others. */
  #known = new Uint8Array(0)

  constructor(names: readonly string[]) {
    this.names = names
  }

  isIn(classes: Classes): boolean {
    const { number } = classes
    const known = number < this.#known.length ? this.#known[number]! : 0
    return known === 0 ? this.#look(classes) : known === within
  }

  #look(classes: Classes): boolean {
    const found = this.names.some((name) => classes.has(name))
    if (classes.number >= this.#known.length) {
      const longer = new Uint8Array(2 * made)
      longer.set(this.#known)
      this.#known = longer
    }
    this.#known[classes.number] = found ? within : without
    return found
  }
}

const interned = new Map<string, Classes>()

/** Each name once, in the order given. */
export function classesOf(names: Iterable<string>): Classes {
  const own = Array.from(new Set(names), asKey)
  const known = interned.get(own.join(' ')) ?? new Classes(own)
  interned.set(own.join(' '), known)
  return known
}

/** The same name as the string that keys are, of which there is one: such are told apart without a look at their letters. */
export const asKey = (name: string): string => Object.keys({ [name]: true })[0]!

export const noClasses = classesOf([])

const known = new WeakMap<readonly string[], Classes>()

/** Those of a phrase by the list of them. "And" joins. */
export function phraseClasses(names: readonly string[]): Classes {
  const made = known.get(names) ?? classesOf(names.includes('and') ? [...names, 'join'] : names)
  known.set(names, made)
  return made
}
