/** Who or what stands at a token: a person, a body, a state, a group, or the voice that says "I". */

import type { Reading } from '../engine/readings.ts'
import type { Sentence } from '../engine/sentences.ts'
import { isInDateline } from '../mentions/dateline.ts'
import type { PersonMention } from '../mentions/people.ts'
import { endsBefore, isA, isMark, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { bodyParty, describedBody } from './body-party.ts'
import type { Cast } from './cast.ts'
import { type Delegate, delegatesAt } from './delegates.ts'
import { namedGuests } from './guest.ts'
import type { Party } from './parties.ts'
import { partyAs } from './party-copies.ts'
import type { Person } from './person.ts'
import type { ShortName } from './short-names.ts'
import { sideHead, stateParty } from './state-parties.ts'

type Address = NonNullable<ReturnType<Cast['addressAt']>>

/** How a description without a name is resolved where only the article's home tells of its state. */
export const homeOnly = 'home of the article'
/** How "I" in a release was resolved. */
export const ownVoice = 'the text’s own voice'
export const quotedSpeaker = 'the quotation’s speaker'
/** "I", in a release or in a quotation. */
export const isVoice = ({ by }: Party): boolean => by === ownVoice || by === quotedSpeaker

/** Whoever says "we": beside the group, so that all parties have one shape. */
const speakers = new WeakMap<Party, Party>()
export const speakerOf = (group: Party): Party | undefined => speakers.get(group)

export function partyAt(scan: Scan, at: number, sentence: Sentence, cast: Cast): Party | null {
  const delegates = delegatesAt(scan, at, sentence.to)
  if (delegates)
    return {
      kind: 'state',
      from: at,
      to: delegates.to,
      sides: delegates.codes,
      people: peopleOf(delegates.named, cast),
      by: 'delegates',
    }
  const guest = lengthOf(scan, at, 'guest.known')
  if (guest > 0) return guestParty(at, at + guest, cast)
  const mention = cast.mentionAt(at)
  const head = mention?.name ? 0 : delegationHead(scan, at)
  if (head > 0) return guestParty(at, at + head, cast)
  if (mention && !mention.name && isCalled(scan, at)) return null
  // "استقبل الرئيس بري السفير": his name is an ordinary word, too.
  const titled = mention && !mention.name && !scan.lexicon.cased ? cast.shortNameAt(mention.to) : undefined
  if (titled && !leads(titled.reading)) return shortNameParty(titled, at, cast, 'title')
  if (mention) return isAnyOne(scan, mention, cast) ? nobody(mention) : personParty(mention, cast)
  if (cast.bodyAt(at)) return bodyParty(cast, at)
  const described = scan.lexicon.modifiersFirst ? describedBody(scan, at, cast) : null
  if (described) return described
  const side = sideHead(scan, at, sentence.to, cast)
  if (side) return side
  const voice = lengthOf(scan, at, 'own.voice')
  if (voice > 0 && !isOwn(scan, at, sentence, cast)) return quotedVoice(scan, at, voice, sentence, cast)
  const own = voice > 0 ? ownVoiceIn(scan, sentence, cast) : null
  if (own) return partyAs(own, { from: at, to: at + voice })
  // "عن سعادته" is his joy, and not he.
  const isJoy = isA(scan, at - 1, 'prep.about')
  const ruler = isJoy ? null : rulerAt(scan, at, cast)
  if (ruler) return ruler
  const address = isJoy ? null : cast.addressAt(at)
  if (address) return addressParty(at, address, cast)
  const opening = at === sentence.from ? lengthOf(scan, at, 'group.opening') : 0
  if (opening > 0) return { kind: 'group', from: at, to: at + opening, sides: [], people: [], by: 'group' }
  // "وأعرب الأخير", but "اللقاء الأخير"
  const latter = isA(scan, at - 1, 'verb') ? lengthOf(scan, at, 'pronoun.latter') : 0
  if (latter > 0) return { kind: 'pronoun', from: at, to: at + latter, sides: [], people: [], by: 'latter' }
  const group = lengthOf(scan, at, 'group') || lengthOf(scan, at, 'pronoun')
  const pair = group > 0 ? scan.lexicon.pairs.at(scan.tokens, at, sentence.to) : null
  if (pair) return { kind: 'state', from: at, to: at + pair.length, sides: pair.values, people: [], by: 'named' }
  if (group > 0) {
    const kind = isA(scan, at, 'group') ? 'group' : 'pronoun'
    const isWe = isA(scan, at, 'own.group')
    const own = isWe && isOwn(scan, at, sentence, cast) ? ownVoiceIn(scan, sentence, cast) : null
    const said = isWe && !own && scan.quoted[at] ? quotedVoice(scan, at, group, sentence, cast) : own
    const by = kind === 'pronoun' && isA(scan, at, 'delegation') ? 'delegation' : kind
    const party: Party = { kind, from: at, to: at + group, sides: [], people: [], by }
    if (said) speakers.set(party, said)
    return party
  }
  const alias = cast.shortNameAt(at)
  if (alias) return shortNameParty(alias, at, cast, 'short name')
  return isInDateline(scan, sentence, at) ? null : stateParty(scan, at, sentence.to)
}

const leads = (reading: Reading): boolean => reading.conjunction || reading.preposition !== ''

const shortNameParty = ({ to, person }: ShortName, from: number, cast: Cast, by: string): Party => ({
  kind: 'person',
  from,
  to,
  sides: cast.standings.sidesOf(person),
  people: [person],
  by,
})

/** "وأشاد رئيس الوفد", "أعضاء الوفد", of no state that an adjective tells: of the one that was received. */
function delegationHead(scan: Scan, at: number): number {
  const length = lengthOf(scan, at, 'delegation.head')
  const leads = isA(scan, at - 1, 'verb') || isPrepositional(scan, at)
  return length > 0 && leads && !scan.states[at + length] ? length : 0
}

/** "بأنه قائد عظيم": what somebody is called in praise. */
const isCalled = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'praise.name') || (isA(scan, at, 'friend.noun') && isA(scan, at + 1, 'friend.quality'))

/** "سموه": whom it means, else whoever acts. */
function addressParty(from: number, { length, person }: Address, cast: Cast): Party {
  const to = from + length
  if (!person) return { kind: 'pronoun', from, to, sides: [], people: [], by: 'pronoun' }
  return { kind: 'person', from, to, sides: cast.standings.sidesOf(person), people: [person], by: 'honorific' }
}

/** "سمو الأمير", in a paper of his own state: its head, by name where the text has one. */
function rulerAt(scan: Scan, from: number, cast: Cast): Party | null {
  const { home } = cast.standings
  const found = scan.lexicon.rulers.at(scan.tokens, from)
  if (!found || !home || !found.values.includes(home)) return null
  const ruler = rulerIn(cast, home)
  return {
    kind: 'person',
    from,
    to: from + found.length,
    sides: [home],
    people: ruler ? [ruler] : [],
    by: ruler ? 'antecedent' : homeOnly,
  }
}

const rulers = new WeakMap<Cast, Person | null>()

/** Looked for once in an article. */
function rulerIn(cast: Cast, home: string): Person | null {
  const known = rulers.get(cast)
  if (known !== undefined) return known
  const found = cast.people.all.find((person) => reigns(person, cast) && cast.standings.of(person).state === home)
  rulers.set(cast, found ?? null)
  return found ?? null
}

const reigns = (person: Person, cast: Cast): boolean =>
  person.offices.some((words) => words.size === 1 && words.has('emir')) ||
  cast.standings.officeByTable(person) === 'emir'

/** Outside quotations, or in a statement that its signer makes, all of it in quotation marks. */
const isOwn = (scan: Scan, at: number, { from }: Sentence, { signer }: Cast): boolean =>
  !scan.quoted[at] || (signer !== null && isMark(scan, from, '“"'))

/** "I" outside quotations: whoever has the word in a transcript, else whoever signs the text, else its state. */
function ownVoiceIn(scan: Scan, sentence: Sentence, cast: Cast): Party | null {
  const { turns, signer, standings } = cast
  const label = turns.labelOf(sentence)
  if (typeof label === 'number') {
    const speaker = partyAt(scan, label, sentence, cast)
    return speaker && partyAs(speaker, { by: ownVoice })
  }
  const home = standings.homeBody ?? standings.home
  const sides = signer ? standings.sidesOf(signer) : home ? [home] : []
  if (label === null || sides.length === 0) return null
  return { kind: 'person', from: 0, to: 0, sides, people: signer ? [signer] : [], by: ownVoice }
}

/** "I" in a quotation: whom the sentence says it is of, else whoever spoke before. */
function quotedVoice(scan: Scan, from: number, length: number, sentence: Sentence, cast: Cast): Party {
  for (let at = sentence.from; at < sentence.to; at++) {
    const mention = scan.quoted[at] ? undefined : cast.mentionAt(at)
    const speaker = mention ?? (scan.quoted[at] ? undefined : cast.shortNameAt(at))
    const says = speaker && (isA(scan, speaker.to, 'say') || endsBefore(scan, at, ['say'], 2))
    const party = says ? partyAt(scan, at, sentence, cast) : null
    if (party) return partyAs(party, { from, to: from + length, by: quotedSpeaker })
  }
  return { kind: 'pronoun', from, to: from + length, sides: [], people: [], by: 'voice' }
}

const peopleOf = (delegates: readonly Delegate[], cast: Cast): Person[] =>
  delegates.flatMap(({ name: [at] }) => {
    const mention = cast.mentionAt(at)
    return (mention && cast.personOf(mention)) ?? []
  })

const nobody = ({ from, to }: PersonMention): Party => ({
  kind: 'person',
  from,
  to,
  sides: [],
  people: [],
  by: 'description',
})

/** "has been a great leader": of no state that a word tells, and of none in particular. */
function isAnyOne(scan: Scan, mention: PersonMention, cast: Cast): boolean {
  if (mention.name || !cast.standings.isHomes(mention) || cast.personOf(mention)) return false
  return [0, 1, 2].some((back) => isA(scan, mention.from - back, 'article.indefinite'))
}

function personParty(mention: PersonMention, cast: Cast): Party | null {
  const person = cast.personOf(mention)
  const sides = person ? cast.standings.sidesOf(person) : cast.standings.describedSides(mention)
  const described = cast.standings.isHomes(mention) ? homeOnly : 'description'
  const by = mention.name ? 'named' : person ? 'antecedent' : described
  return { kind: 'person', from: mention.from, to: mention.to, sides, people: person ? [person] : [], by }
}

/** In an article on more people, it is not told who "the guest" is. */
const mostPeople = 60

/** "الضيف": whom the host of an encounter received or, where none is told of, the one foreigner whom the text named before. */
function guestParty(from: number, to: number, cast: Cast): Party {
  const party: Party = { kind: 'pronoun', from, to, sides: [], people: [], by: 'guest' }
  const { home, isGuess } = cast.standings
  if (!home || isGuess || cast.people.all.length > mostPeople) return party
  const foreigners = cast.people.all.filter((person) => {
    const { state, by } = cast.standings.of(person)
    return person.names[0]![0] < from && by === 'title' && state !== null && state !== home
  })
  const [first, ...others] = foreigners
  const states = new Set(foreigners.map((person) => cast.standings.of(person).state!))
  if (first && states.size === 1 && others.length < 2)
    namedGuests.set(party, { ...party, kind: 'person', sides: [...states], people: [first] })
  return party
}
