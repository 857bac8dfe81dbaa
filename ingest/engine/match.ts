/** Finds a rule's pattern among a sentence's atoms. Gaps are bounded, so that the work stays linear in the text. */
import { asideEnd } from './asides.ts'
import { AnyOf, type Classes } from './classes.ts'
import type { Element, Pattern } from './pattern.ts'

/** A sentence's piece: a party, or a word or mark with its classes. */
export interface Atom<P> {
  /** Token range. */
  readonly from: number
  readonly to: number
  readonly classes: Classes
  readonly party: P | null
  /** Class of the preposition before a party, without `prep.`; empty where it stands plainly. */
  readonly preposition: string
  /** Joined by "and" or a comma to the party before. */
  readonly joined: boolean
  /** One party that stands for several: "the two sides". */
  readonly several: boolean
}

export interface Match<P> {
  /** Atom range. */
  readonly from: number
  readonly to: number
  readonly roles: ReadonlyMap<string, readonly Atom<P>[]>
  /** Atom index where the rest begins. */
  readonly rest: number | null
  /** Atom index where what stands before ends, if the pattern asks for it. */
  readonly before: number | null
}

/** True where a pattern that begins with the element may begin at the atom. */
export function mayBegin<P>(first: Element, { party, classes }: Atom<P>): boolean {
  if (first.type === 'party') return party !== null
  return first.type !== 'word' || first.optional || first.classes.isIn(classes)
}

/** Classes of words at which another clause, or the list of what was discussed, begins. */
const barriers = new AnyOf(['verb', 'stop', 'to.discuss', 'discuss.noun', 'topic.join'])
const passable = new AnyOf(['chiefly', 'adverb', 'prep.among', 'called.so'])

/** Atoms that a gap may skip. */
const longestGap = 28

/** Who may stand where, given the roles filled before. */
export interface Admission<P> {
  readonly fills: (role: string, list: readonly Atom<P>[], roles: Match<P>['roles']) => boolean
  /** Who only tells of what stands before him: "…, the spokesman said". */
  readonly tells: (atoms: readonly Atom<P>[], at: number) => boolean
  /** Behind an object and "and", who acts next: "met A, and B met …". */
  readonly acts: (atoms: readonly Atom<P>[], at: number) => boolean
  /** Atoms of where the one before was met, where the list goes on behind them: "met A in Cairo and B". */
  readonly place: (atoms: readonly Atom<P>[], at: number) => number
  /** Atoms of a name or a title that no list knows, before the rest of the title: "and his grace so-and-so the ambassador". */
  readonly strangers: (atoms: readonly Atom<P>[], at: number) => number
  /** Atoms up to the next of the list, where the preposition stands again, after "and" or with it: "to A, and this morning to B". */
  readonly lead: (atoms: readonly Atom<P>[], at: number, first: Atom<P>, joined: boolean) => number
  /** A party in a gap that says once more who fills the role: it is passed over, and fills it too. */
  readonly repeats: (atom: Atom<P>, role: readonly Atom<P>[]) => boolean
}

/** What finds a pattern at an atom. */
export function matcher<P>(atoms: readonly Atom<P>[], admission: Admission<P>) {
  const state: State<P> = { roles: new Map(), rest: null, before: null, admission }
  return (pattern: Pattern, at: number): Match<P> | null => {
    state.rest = null
    state.before = null
    const end = step(atoms, pattern, 0, at, state)
    // An attempt that fails leaves no role filled.
    if (end === null) return null
    const { roles, rest, before } = state
    state.roles = new Map()
    return { from: at, to: end, roles, rest, before }
  }
}

interface State<P> {
  roles: Map<string, readonly Atom<P>[]>
  rest: number | null
  before: number | null
  readonly admission: Admission<P>
}

function step<P>(
  atoms: readonly Atom<P>[],
  pattern: Pattern,
  index: number,
  at: number,
  state: State<P>,
): number | null {
  const element = pattern[index]
  if (!element) return at
  switch (element.type) {
    case 'gap':
      return gap(atoms, pattern, index, at, state)
    case 'before':
      state.before = at
      return step(atoms, pattern, index + 1, at, state)
    case 'not': {
      const atom = atoms[at]
      if (atom && !atom.party && element.classes.isIn(atom.classes)) return null
      return step(atoms, pattern, index + 1, at, state)
    }
    case 'rest': {
      if (at >= atoms.length) return null
      state.rest = at
      return atoms.length
    }
    case 'word': {
      const atom = atoms[at]
      if (atom && !atom.party && element.classes.isIn(atom.classes)) {
        const end = step(atoms, pattern, index + 1, at + 1, state)
        if (end !== null) return end
      }
      return element.optional ? step(atoms, pattern, index + 1, at, state) : null
    }
    case 'party':
      return party(atoms, pattern, index, at, element, state)
  }
}

function gap<P>(
  atoms: readonly Atom<P>[],
  pattern: Pattern,
  index: number,
  at: number,
  state: State<P>,
): number | null {
  const first = state.roles.get('A')
  const wanted = pattern[index + 1]
  const takesAside = !(wanted?.type === 'party' && wanted.several)
  for (let next = at, skipped = 0; skipped <= longestGap; next++, skipped++) {
    const end = step(atoms, pattern, index + 1, next, state)
    if (end !== null) return end
    const atom = atoms[next]
    if (!atom) break
    // "حول إيران وسوريا مع …": joined to one that is passed over.
    if (skippable(atom) || (skipped > 0 && atom.joined && atoms[next - 1]!.preposition === 'about')) continue
    const isTold = wanted?.type === 'word' && tellsOf(atoms, next, state)
    const told = isTold ? clause(atoms, pattern, index + 1, next, state) : null
    if (told !== null) return told
    const aside = takesAside ? asideEnd(atoms, next) : null
    const role = state.roles.get('A')
    if (aside !== null) next = aside
    else if (atom.party && role && state.admission.repeats(atom, role)) state.roles.set('A', [...role, atom])
    else break
  }
  if (first) state.roles.set('A', first)
  return null
}

/** A clause begins that tells of the party for the first role. */
const tellsOf = <P>(atoms: readonly Atom<P>[], at: number, { roles }: State<P>): boolean => {
  if (!atoms[at]!.classes.has('relative.subject')) return false
  const before = atoms[at - 1]?.classes.has('comma') ? atoms[at - 2] : atoms[at - 1]
  return before !== undefined && (roles.get('A')?.includes(before) ?? false)
}

/** Atoms before the verb of a relative clause: "who also", "who has since". */
const longestOpening = 3

/** "Zarif, who met …": what the clause tells of whom it follows. */
function clause<P>(
  atoms: readonly Atom<P>[],
  pattern: Pattern,
  index: number,
  relative: number,
  state: State<P>,
): number | null {
  for (let at = relative + 1; at <= relative + longestOpening && at < atoms.length; at++) {
    const end = step(atoms, pattern, index, at, state)
    if (end !== null) return end
    if (atoms[at]!.party || !skippable(atoms[at]!)) return null
  }
  return null
}

function party<P>(
  atoms: readonly Atom<P>[],
  pattern: Pattern,
  index: number,
  at: number,
  element: Element & { type: 'party' },
  state: State<P>,
): number | null {
  const first = atoms[at]
  if (!first?.party || !stands(element.prepositions, first.preposition)) return null
  if (index > 0 && state.admission.tells(atoms, at)) return null
  const list = [first]
  const isObject = index > 0 && !element.several
  let next = at + 1
  for (;;) {
    const place = index > 0 ? state.admission.place(atoms, next) : 0
    let glue = place
    while (glue < place + 2 && joins(atoms[next + glue])) glue++
    const lead = first.preposition !== '' ? state.admission.lead(atoms, next + glue, first, glue > place) : 0
    const strangers = state.admission.strangers(atoms, next + glue + lead)
    glue += lead + strangers
    // "con el presidente, …, y con su ministro, …", "el presidente y la Comisión Europea"
    if (glue > place && ['pronoun.possessive', 'article'].some((name) => atoms[next + glue]?.classes.has(name))) glue++
    const other = atoms[next + glue]
    if (
      !other?.party ||
      state.admission.tells(atoms, next + glue) ||
      (glue === place && !other.joined) ||
      (strangers > 0 && other.joined) ||
      (isObject &&
        lead === 0 &&
        (isBare(first.preposition) || glue > place + 1 || atoms[next]?.classes.has('comma')) &&
        state.admission.acts(atoms, next + glue)) ||
      (lead === 0 &&
        other.preposition !== '' &&
        ![first, list.at(-1)!].some((one) => one.preposition === other.preposition))
    )
      break
    list.push(other)
    next += glue + 1
  }
  // The longest list first; a shorter one where the rest of the pattern asks for it.
  for (let count = list.length; count >= (element.several && !first.several ? 2 : 1); count--) {
    const taken = count < list.length ? list.slice(0, count) : list
    state.roles.delete(element.role)
    if (!state.admission.fills(element.role, taken, state.roles)) continue
    state.roles.set(element.role, taken)
    const end = step(atoms, pattern, index + 1, atoms.indexOf(taken.at(-1)!, at) + 1, state)
    if (end !== null) return end
  }
  state.roles.delete(element.role)
  return null
}

const joins = <P>(atom: Atom<P> | undefined): boolean =>
  atom !== undefined && (atom.classes.has('join') || atom.classes.has('list.join'))

/** No letter after the role: plain or any of the prepositions that merely point on. */
function stands(wanted: readonly string[], preposition: string): boolean {
  if (wanted.length === 0) return preposition === ''
  for (const name of wanted)
    if (name === 'bare' ? isBare(preposition) : name === 'any' || name === preposition) return true
  return false
}

/** "استقبل كلا من …": only an object stands behind what counts it. */
const isBare = (preposition: string): boolean => preposition === '' || preposition === 'each'

function skippable<P>({ party, preposition, classes }: Atom<P>): boolean {
  if (party) return preposition !== ''
  // "the talks also covered"
  return !barriers.isIn(classes) || passable.isIn(classes)
}
