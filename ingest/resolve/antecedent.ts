/** Whom a verb's own relative clause, or what its subject got, says that it is of. */
import { isFiniteAtom } from './acting.ts'
import type { Party, PartyAtom } from './parties.ts'

/** Atoms from a name to the end of the titles behind it. */
const longestTitle = 9

/** "…, quien elogió", "…, qui l'a félicité": the person just named, partner or not. */
export function antecedentOf(atoms: readonly PartyAtom[], verb: number): Party | null {
  // "تلقى اتصالا من العاهل الأردني هنأه فيه": whoever called.
  const caller = atoms[verb]!.classes.has('praise.him') ? atoms[verb - 1] : undefined
  if (caller?.preposition === 'from' && caller.party) return caller.party
  // "تلقى اتصالا من العاهل الأردني ، أعرب خلاله عن …", "… لتهنئته"
  const said = atoms[verb]!.classes
  const isCall = atoms[verb + 1]?.classes.has('within.it') || said.has('to.thank.him') || said.has('in.which.he.thanks')
  const called = isCall ? (callerBefore(atoms, verb) ?? speakerOf(atoms, verb)) : null
  if (called) return called
  const sayer = atoms[verb - 1]?.classes.has('clause.his') ? sayerAgain(atoms, verb) : null
  if (sayer) return sayer
  const at = atoms[verb - 1]?.classes.has('pronoun.clitic') ? verb - 1 : pastTime(atoms, verb)
  if (!atoms[at - 1]?.classes.has('relative') || isOfObject(atoms, at - 1)) return null
  return personBefore(atoms, at - 1) ?? (praises(atoms[verb]!) ? sideBefore(atoms, at - 1) : null)
}

/** Not "مصر التي نكن لها كل التقدير". */
const praises = ({ classes }: PartyAtom): boolean =>
  ['praise.verb', 'express.verb'].some((name) => classes.has(name)) && !classes.has('to.him')

/** "إسرائيل، التي أشادت بالقرار": the state or the body right before the clause. */
function sideBefore(atoms: readonly PartyAtom[], relative: number): Party | null {
  const { party } = atoms[atoms[relative - 1]?.classes.has('comma') ? relative - 2 : relative - 1] ?? { party: null }
  return party && ['state', 'agency'].includes(party.kind) && party.sides.length === 1 ? party : null
}

/** "officials who met …": of somebody whom nothing names. */
export function isOfUnnamed(atoms: readonly PartyAtom[], verb: number): boolean {
  const relative = atoms[verb - 1]?.classes.has('adverb') ? verb - 2 : verb - 1
  const before = atoms[relative - 1]
  return (
    before !== undefined &&
    atoms[relative]!.classes.has('relative.subject') &&
    (before.party?.sides.length ?? 0) === 0 &&
    !before.classes.has('comma') &&
    antecedentOf(atoms, verb) === null
  )
}

/** "dont il a salué", "con quien", "to whom", "الذي يصفه بأنه": of a clause in which somebody else acts. */
const isOfObject = (atoms: readonly PartyAtom[], relative: number): boolean =>
  atoms[relative]!.classes.has('relative.object') ||
  Boolean(atoms[relative + 1]?.classes.has('deem.him')) ||
  leading.some((name) => atoms[relative - 1]?.classes.has(name))

const leading = ['prep.with', 'prep.to', 'prep.in', 'prep.of', 'prep.for', 'prep.about', 'prep.by']

/** Whom the clause of the word at a token is about, other than who acts in it. */
export function objectBefore(atoms: readonly PartyAtom[], word: number): Party | null {
  const relative = atoms.findLastIndex(({ classes }, at) => at < word && classes.has('relative'))
  if (relative < 0 || !isOfObject(atoms, relative) || atoms.slice(relative, word).some(isFiniteAtom)) return null
  return personBefore(atoms, relative)
}

/** "المنسق في حالات الطوارئ، الذي أعرب": the person whom a relative clause follows, past the rest of his title. */
function personBefore(atoms: readonly PartyAtom[], relative: number): Party | null {
  const before = atoms.slice(Math.max(0, relative + 1 - longestTitle), relative)
  // "السفير والوفد المرافق له، الذين قدموا التهنئة": with those who came with him.
  const isEscort = ({ party, joined }: PartyAtom): boolean => joined && party?.by === 'delegation'
  const last = before.findLast((atom) => (atom.party && !isEscort(atom)) || isFiniteAtom(atom))?.party
  return last?.kind === 'person' && last.sides.length > 0 ? last : null
}

/** Atoms of when, between "who" and its verb. */
const longestTime = 4

/** "who on Friday met", "who earlier that day received": behind the relative, where nothing but a time stands between. */
function pastTime(atoms: readonly PartyAtom[], verb: number): number {
  for (let at = verb; at > Math.max(0, verb - longestTime); at--) {
    const before = atoms[at - 1]!
    if (before.classes.has('relative')) return at
    if (before.party || isFiniteAtom(before) || before.classes.has('comma')) return verb
  }
  return verb
}

/** Atoms from "pointing out" to the verb of what is said so: "مشيرا إلى أنه". */
const nextToSaying = 3

/** "وأوضح السفير أن اتصال الوزير كان مفيدا، مشيرا إلى أنه أجرى …": whoever goes on to say so of himself. */
function sayerAgain(atoms: readonly PartyAtom[], verb: number): Party | null {
  const goesOn = atoms
    .slice(Math.max(0, verb - 1 - nextToSaying), verb)
    .some(({ classes }) => classes.has('participle') && classes.has('stress.verb'))
  const said = goesOn ? atoms.findIndex(({ classes }) => classes.has('say')) : -1
  const { party, preposition } = atoms[said + 1] ?? { party: null, preposition: '' }
  return said >= 0 && party?.kind === 'person' && preposition === '' && party.sides.length > 0 ? party : null
}

/** Atoms from a speech to the verb of what was said in it. */
const longestSpeech = 10

/** "خطاب ألقاه الرئيس، أشاد فيه", "تصريحات للرئيس أشاد خلالها": whose speech it was. */
function speakerOf(atoms: readonly PartyAtom[], verb: number): Party | null {
  const before = atoms.slice(Math.max(0, verb - longestSpeech), verb)
  const speech = before.findLastIndex(({ classes }) => classes.has('speech.noun'))
  if (speech < 0) return null
  const people = before.slice(speech).filter(({ party }) => party?.kind === 'person' && party.sides.length > 0)
  return people.length === 1 ? people[0]!.party : null
}

const gets = ['get.verb', 'got.call', 'got.cable']

/** Whom what somebody got came from. */
function callerBefore(atoms: readonly PartyAtom[], verb: number): Party | null {
  const got = atoms.findLastIndex(({ classes }, at) => at < verb && gets.some((name) => classes.has(name)))
  return got < 0 ? null : (atoms.slice(got, verb).find(({ preposition }) => preposition === 'from')?.party ?? null)
}

/** Atoms from "received" to "in which he". */
const longestCall = 24

/** "received a phone call from the King, during which he thanked …": whoever called, and not who was called. */
export function callerMeant(atoms: readonly PartyAtom[], { from }: Party): Party | null {
  const he = atoms.findIndex((atom) => atom.from === from)
  const opens = atoms[he - 1]
  if (!opens || !(isWithin(opens) || (opens.classes.has('relative') && atoms[he - 2]?.classes.has('during'))))
    return null
  const before = atoms.slice(Math.max(0, he - longestCall), he)
  const got = before.findLastIndex(({ classes }) => receiving.some((name) => classes.has(name)))
  const caller = before.slice(got + 1).find(({ preposition }) => preposition === 'from')?.party
  return got >= 0 && caller?.kind === 'person' && caller.sides.length > 0 ? caller : null
}

/** "in which", "au cours duquel" */
const isWithin = ({ from, to, classes }: PartyAtom): boolean =>
  classes.has('topic.relative') || (classes.has('relative') && to - from > 1)

const receiving = [...gets, 'receive.verb']
