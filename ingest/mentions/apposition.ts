/** What follows a name and says who he is. */
import { agencyAt, isInternational } from './agencies.ts'
import { mentionAs } from './mention-copy.ts'
import { nameEnd, sonsIn, surnamesIn } from './names.ts'
import { type OfficePhrase, officeAt } from './offices.ts'
import type { PersonMention } from './people.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { beginsJoined, honorificBetween, isJoinedOffice, reigns, separatorEnd } from './title-gap.ts'
import { namesDay } from './word-kinds.ts'

/** Of a name's titles as many as no other name follows. */
const joinings = ['all', 'likely', 'none'] as const

/** "…, minister of state", "of Ethiopia", "(QA)": what follows the name and says who he is. */
export function withApposition(scan: Scan, person: PersonMention, limit: number): PersonMention {
  let { to } = person
  while (lengthOf(scan, to, 'name.postnominal') > 0) to += lengthOf(scan, to, 'name.postnominal')
  const states = [...person.states]
  const offices = [...person.offices]
  if (scan.lexicon.cased) {
    // "el presidente Enrique Salas, de México, …"
    const comma = isMark(scan, to, ',') && offices.length > 0 && offices.every((one) => one.states.length === 0) ? 1 : 0
    const start = to + comma
    const of = lengthOf(scan, start, 'prep.of')
    const owner = start + of + (of > 0 ? lengthOf(scan, start + of, 'article') : 0)
    const state = of > 0 && owner < limit ? scan.states[owner] : null
    const agency = of > 0 && comma === 0 && owner < limit && !state ? agencyAt(scan, owner, limit) : null
    if (state && (comma === 0 || isMark(scan, owner + state.length, ',.'))) {
      states.push(state.values[0]!.code)
      to = pastLetters(scan, owner + state.length)
    } else if (agency && offices.length > 0) {
      offices.push({ ...offices.pop()!, agency })
      to = pastLetters(scan, agency.to)
    }
  }
  // "the credentials of Karl Weber as Ambassador of Austria"
  const as = person.offices.length === 0 ? lengthOf(scan, to, 'title.as') : 0
  const post = as > 0 && to + as < limit ? officeAt(scan, to + as + lengthOf(scan, to + as, 'article'), limit) : null
  if (post && post.states.length > 0) {
    offices.push(post)
    to = post.to
  }
  for (let rounds = 0; rounds < 2; rounds++) {
    const comma = isMark(scan, to, scan.lexicon.cased ? ',،-–' : ',،-–"«(') ? 1 : 0
    let at = to + comma
    if (at >= limit) break
    at += lengthOf(scan, at, 'article')
    // "وأشرف رئيسا البلدين على التوقيع": of two, and no man's title.
    if (isJoinedOffice(scan, at) || (!scan.lexicon.cased && isA(scan, at, 'group'))) break
    const titles = joinings.map((joined) => officeAt(scan, at, limit, joined))
    if (isWhollyNext(scan, person, to + comma, titles[0]!, limit)) break
    const office =
      titles.find((found) => found && !belongsToNextName(scan, person, found, titles.at(-1)!, limit)) ??
      servantsTitle(scan, person, titles.at(-1)!, limit)
    if (!office || (comma === 0 && scan.lexicon.cased) || isOfAnother(scan, mentionAs(person, { offices }), office))
      break
    if (comma === 0 && rounds === 0 && isGuest(scan, person, office)) break
    if (actsNext(scan, to + comma, office)) break
    offices.push(office)
    to = office.to
  }
  return mentionAs(person, { to, offices, states })
}

/** "of the Democratic Republic of the Congo (DRC), …": past what a name is shortened to. */
function pastLetters(scan: Scan, at: number): number {
  const [opens, letters, closes] = scan.tokens.slice(at, at + 3)
  if (!scan.lexicon.modifiersFirst || opens?.text !== '(' || closes?.text !== ')') return at
  return letters!.kind === 'word' && letters!.text === letters!.text.toUpperCase() ? at + 3 : at
}

/** "…, attended by Stuart Jones, the King voiced": before a verb, and behind no second comma, the subject of a clause. */
const actsNext = (scan: Scan, at: number, { to, states, agency }: OfficePhrase): boolean =>
  scan.lexicon.modifiersFirst &&
  isA(scan, at, 'article') &&
  states.length === 0 &&
  !agency &&
  (isA(scan, to, 'verb') || isA(scan, to, 'say'))

/** "استقبل الأمير مقرن رئيس الوفد البريطاني": the guest of a known man, or of one whose title is another state's. */
function isOfAnother(scan: Scan, { from, name, offices }: PersonMention, office: OfficePhrase): boolean {
  if (scan.lexicon.cased) return false
  // "استقبل وزير الصحة العماني فلان ممثل منظمة الصحة العالمية": no office of a state's man.
  if (isInternational(office.agency) && offices.some(({ states }) => states.length > 0)) return meetsNext(scan, from)
  if (office.states.length === 0) return false
  // "اصطحب الرئيس السيسي أمير قطر": no president reigns.
  if (office.offices.some(reigns) && offices.some((title) => title.offices.includes('president'))) return true
  // "منح السلطان قابوس وزير الخارجية الأميركية وساما": nor is he a minister of another.
  const isMonarch = offices.some((title) => title.offices.some(reigns)) && !office.offices.some(reigns)
  // "محافظ البحر الأحمر القنصل الفرنسي": an office that only one state has says whose it is.
  const titled = offices.flatMap(({ states, implied }) => (states.length > 0 || !implied ? states : [implied]))
  const states = titled.length > 0 ? titled : knownStates(scan, name![0], name![1])
  if (states.length === 0) return isMonarch && name![1] - name![0] === 1
  return !office.states.some((state) => states.includes(state))
}

/** States of the officials whom the table knows by the name. */
const knownStates = ({ lexicon, tokens }: Scan, from: number, to: number): string[] =>
  lexicon.people.at(tokens, from, to)?.values.filter((state) => state !== null) ?? []

/** "… محمد بن زايد ولي عهد أبوظبي فخامة الرئيس رجب طيب أردوغان": no title of a man known elsewhere. */
function isOfTheFormer(scan: Scan, from: number, to: number, { states, implied }: OfficePhrase): boolean {
  const held = states.length > 0 || !implied ? states : [implied]
  const known = scan.lexicon.cased || held.length === 0 ? [] : knownStates(scan, from, to)
  return known.length > 0 && !held.some((state) => known.includes(state))
}

/** "استقبل وزير الطيران فلان السفير القطري": whom a man of another title, said without a state, receives. */
function isGuest(scan: Scan, { from, name, offices }: PersonMention, { states, offices: next }: OfficePhrase): boolean {
  if (scan.lexicon.cased || states.length === 0) return false
  // "استقبل سليمان سفير كندا", "استقبل الأمير مقرن سفير كندا": whom one receives who has his own title elsewhere.
  if (offices.length === 0) {
    const [first, end] = name!
    const { form } = scan.tokens[first]!
    const isKnown = first === from ? surnamesIn(scan).has(form) : sonsIn(scan).has(form)
    return end - first === 1 && isA(scan, from - 1, 'meet.verb') && isKnown
  }
  if (offices.some((office) => office.states.length > 0 || office.agency)) return false
  if (!meetsNext(scan, from)) return false
  const held = wordsOf(offices.flatMap((office) => office.offices))
  const said = wordsOf(next)
  // "الوزير فلان وزير الخارجية المصري": his own, in full.
  return held.length > 1 ? said.length > 0 : !said.includes(held[0]!)
}

/** "قال فلان مستشار الرئيس الأمريكي دونالد ترامب": up to the office of him who is named behind it. */
function servantsTitle(
  scan: Scan,
  person: PersonMention,
  title: OfficePhrase | null,
  limit: number,
): OfficePhrase | null {
  if (!title || scan.lexicon.cased || person.offices.length > 0 || meetsNext(scan, person.from)) return null
  for (let at = title.from + 1; at < title.to; at++)
    if (scan.offices[at] && officeAt(scan, at, limit, 'none')?.to === title.to) return { ...title, to: at }
  return null
}

/** "استقبل فلان نائب الرئيس الأمريكي فلان": whom he met. */
function meetsNext(scan: Scan, from: number): boolean {
  const verb = namesDay(scan, from - 1) ? from - 2 : from - 1
  return isA(scan, verb, 'meet.verb') || isA(scan, verb, 'receive.noun')
}

const wordsOf = (offices: readonly string[]): string[] => [...new Set(offices.flatMap((office) => office.split('-')))]

function belongsToNextName(
  scan: Scan,
  { to, name, offices }: PersonMention,
  office: OfficePhrase,
  first: OfficePhrase | null,
  limit: number,
): boolean {
  if (isOwnByPlace(scan, to, name, offices, office)) return false
  const gap = separatorEnd(scan, office.to, limit)
  // "التقى فلان رئيس الهيئة في مدينة جوهانسبرغ أمس": a place.
  if (!scan.lexicon.cased && isA(scan, office.to - 1, 'region.noun')) return false
  // "السيد فلان رئيس المجلس، السيدة فلانة": a comma parts the title from the next, and nothing from the name before it.
  if (!scan.lexicon.cased && offices.length === 0 && office.from === to && isMark(scan, office.to, ',،')) return false
  if (gap >= limit || beginsJoined(scan, gap, limit)) return false
  // "السفير/ فلان"
  const bare = gap === office.to || isMark(scan, office.to, '/')
  const honorific = honorificBetween(scan, office.to, gap)
  const end = nameEnd(scan, gap, limit, bare || honorific ? 'free' : 'given')
  // "السفيرة فلانة رئيسة المجلس، فلانا سفير كندا": nor where the next has a title of his own.
  const isParted = !scan.lexicon.cased && office.from === to && isMark(scan, office.to, ',،')
  if (isParted && end > gap && !isJoinedOffice(scan, end) && officeAt(scan, end, limit)) return false
  // "سلطان عمان والملك محمد السادس": only the title joined last may be of the next.
  const isWhole = !first || first.to === office.to
  if (isWhole && isOfTheFormer(scan, gap, end, office)) return false
  // "الدكتور …، وزير التعليم، الدكتور …، مدير المنظمة": the second has a title of his own.
  if (!bare && offices.length === 0 && hasTitleAfter(scan, end, limit)) return false
  // "التقى فلان وزير الإعلام فلانا سفير قطر"
  if ((bare || honorific) && offices.length === 0 && statesTitle(scan, office, end, limit)) return false
  return end > gap && (bare || honorific || !isA(scan, gap, 'clause'))
}

/** "…, M. Hakan Demir, le vice-premier ministre et ministre de la Défense de Jordanie, Omar Salim": with its article, all of the next man's. */
const isWhollyNext = (
  scan: Scan,
  person: PersonMention,
  at: number,
  title: OfficePhrase | null,
  limit: number,
): boolean =>
  scan.lexicon.cased &&
  !scan.lexicon.modifiersFirst &&
  title !== null &&
  lengthOf(scan, at, 'article') > 0 &&
  belongsToNextName(scan, person, title, title, limit)

/** "avec Luc Perrin, ministre de la Défense, Hakan Demir a …": without an article, between the commas behind a whole name. */
const isOwnByPlace = (
  scan: Scan,
  to: number,
  name: PersonMention['name'],
  offices: PersonMention['offices'],
  office: OfficePhrase,
): boolean =>
  scan.lexicon.cased &&
  !scan.lexicon.modifiersFirst &&
  offices.length === 0 &&
  name![1] - name![0] > 1 &&
  office.from === to + 1 &&
  isMark(scan, office.to, ',')

/** Another state's title follows the next name, or one of a body that is no state's. */
function statesTitle(scan: Scan, { states, agency }: OfficePhrase, end: number, limit: number): boolean {
  const first = end < limit && !scan.lexicon.cased && !isJoinedOffice(scan, end) ? officeAt(scan, end, limit) : null
  if (first === null) return false
  // "كبير مستشاري وزير الخارجية الأمريكي": whose adviser he is.
  const isBare = first.states.length === 0 && !first.agency && first.to < limit && !isJoinedOffice(scan, first.to)
  const title = (isBare && officeAt(scan, first.to, limit)) || first
  if (title.states.length > 0) return !title.states.some((state) => states.includes(state))
  return isInternational(title.agency) && title.agency!.id !== agency?.id
}

const hasTitleAfter = (scan: Scan, end: number, limit: number): boolean =>
  end + 1 < limit &&
  isMark(scan, end, ',،') &&
  !isJoinedOffice(scan, end + 1) &&
  officeAt(scan, end + 1, limit) !== null
