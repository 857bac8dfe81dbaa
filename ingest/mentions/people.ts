/** People as the text names them: titles, honorifics and a name in any order, or a description without a name. */
import { opensTitle } from '../engine/classes.ts'
import { withApposition } from './apposition.ts'
import { isGivenTitle, isNamesake } from './cased-names.ts'
import { bodyOf, counterpartEnd } from './counterparts.ts'
import { enlistedEnd, framedEnd } from './framed-names.ts'
import { mentionAs } from './mention-copy.ts'
import { nameEnd } from './names.ts'
import { type OfficePhrase, officeAt } from './offices.ts'
import { isOfOther, thanksNext } from './other-titles.ts'
import { rankAt } from './ranks.ts'
import { comesAgain, isA, isAny, isMark, lengthOf, type Scan } from './scan.ts'
import { titleChain } from './title-chain.ts'
import {
  beginsAnother,
  beginsJoined,
  honorificBetween,
  honorificEnd,
  isJoinedOffice,
  rankAgain,
  separatorEnd,
} from './title-gap.ts'
import { untitledPerson } from './untitled-people.ts'
import { isDefinite, isGivenName, isKnownName, isListedAfterClitic, isOrdinary, namesDay } from './word-kinds.ts'

export interface PersonMention {
  readonly from: number
  readonly to: number
  /** Token range of the name; null for a description such as "his counterpart". */
  readonly name: readonly [number, number] | null
  readonly offices: readonly OfficePhrase[]
  /** States named by the description of a counterpart: "نظيره الكوري". */
  readonly states: string[]
  readonly counterpart: boolean
  readonly honorific: boolean
}

/** The person that starts at the token, or null. */
export function personAt(scan: Scan, at: number, limit: number): PersonMention | null {
  // "الجامعة العربية، ممثلة في أمينها العام": no woman who represents it.
  if (isA(scan, at, 'represented.by')) return null
  return (mayBeTitle(scan, at) ? titledPerson(scan, at, limit) : null) ?? untitledPerson(scan, at, limit)
}

/** False where nothing that the lexicon has begins at the token, as at most tokens. */
export function mayBeTitle(scan: Scan, at: number): boolean {
  const { tokens, states, offices, agencies, lexicon } = scan
  if (states[at] || offices[at] || agencies[at] || isAny(scan, at, opensTitle)) return true
  return lexicon.mayTitle(tokens[at]!.word)
}

export function titledPerson(scan: Scan, at: number, limit: number): PersonMention | null {
  if (limit > at + 1 && thanksNext(scan, at)) return titledPerson(scan, at, at + 1)
  const start = at + lengthOf(scan, at, 'article')
  let next = start
  const offices: OfficePhrase[] = []
  const states: string[] = []
  let counterpart = false
  let honorific = false
  const rank = rankAt(scan, start, limit)
  if (rank) {
    offices.push(rank)
    next = rank.to
  }
  for (;;) {
    // "رئيس الحزب السيد البدوي": a known man's own name, which begins like an honorific.
    const isNamed = next > start && !scan.lexicon.cased && isKnownPerson(scan, next, limit)
    const title = next > start && (isNamed || isGivenTo(scan, next)) ? next : honorificEnd(scan, next, limit)
    if (title > next) {
      if (beginsAnother(scan, start, next, title, officesIn(offices))) break
      // "Senator the Hon …": an office as well.
      const within = next === start && scan.lexicon.modifiersFirst ? officeAt(scan, next, title) : null
      if (within) offices.push(within)
      next = title
      honorific = true
      continue
    }
    const another = next > start && (beginsCounterpart(scan, next) || (offices.length > 0 && !scan.lexicon.cased))
    const other = another ? next : counterpartEnd(scan, next, limit, states)
    if (other > next && !counterpart) {
      const body = bodyOf(scan, other, limit)
      if (body) offices.push(body)
      next = body?.to ?? other
      counterpart = true
      continue
    }
    if (
      next < limit &&
      (isKnownPerson(scan, next, limit) || (next > start && (isNamesake(scan, next) || isGivenTitle(scan, next))))
    )
      break
    next += rankAgain(scan, next, officesIn(offices))
    const quoted = next > start && isMark(scan, next, '"“«(') && scan.offices[next + 1] ? 1 : 0
    const office =
      next < limit && !(next > start && (isJoinedOffice(scan, next) || isMetNext(scan, next)))
        ? officeAt(scan, next + quoted, limit)
        : null
    if (!office || (!scan.lexicon.cased && isOfOther(scan, offices, office))) break
    if (beginsAnother(scan, start, next, next + (scan.offices[next]?.length ?? 0), officesIn(offices))) break
    if (quoted && isMark(scan, office.to, '"”»)')) {
      offices.push(office)
      next = office.to + 1
      continue
    }
    offices.push(office)
    next = office.to
  }
  if (next === start) return null
  const own = counterpart && states.length > 0 && offices.length === 0 ? titleBehind(scan, next, limit) : null
  if (own) {
    offices.push(own)
    next = own.to
  }
  const gap = isGivenTo(scan, next) ? next : separatorEnd(scan, next, limit)
  const isAnothers = gap > next && beginsAnother(scan, start, next, gap, officesIn(offices))
  let name = isAnothers ? null : nameAfterTitle(scan, start, next, gap, limit, offices.length > 0 || counterpart)
  const chain = !name && scan.lexicon.cased && offices.length > 0 ? titleChain(scan, next, limit, offices) : null
  if (chain) {
    offices.push(...chain.offices)
    name = nameAfterTitle(scan, start, chain.to, chain.to, limit, true)
  }
  if (!name) {
    if (offices.length === 0 && !counterpart) return null
    return { from: at, to: next, name: null, offices, states, counterpart, honorific }
  }
  const person = { from: at, to: name[1], name, offices, states, counterpart, honorific }
  return withApposition(scan, closeQuote(scan, person, limit), limit)
}

/** "son homologue saoudien, le prince Omar Salim, …": whose title, unless it opens a clause of its own. */
function titleBehind(scan: Scan, at: number, limit: number): OfficePhrase | null {
  if (!scan.lexicon.cased || scan.lexicon.modifiersFirst || !isMark(scan, at, ',')) return null
  const article = lengthOf(scan, at + 1, 'article')
  const title = article > 0 && at + 1 + article < limit ? officeAt(scan, at + 1 + article, limit) : null
  if (!title || title.states.length > 0 || title.agency) return null
  const end = nameEnd(scan, title.to, limit, 'free')
  return end > title.to && (end >= limit || isMark(scan, end, ',.;')) && !isA(scan, end + 1, 'verb') ? title : null
}

const officesIn = (phrases: readonly OfficePhrase[]): string[] => phrases.flatMap(({ offices }) => offices)

/** "استقبال الرئيس الجزائري للأمير", "السفير الهولندي واللواء": an honorific behind a preposition or "and" is another's. */
const isGivenTo = (scan: Scan, at: number): boolean => {
  const reading = scan.lexicon.honorifics.at(scan.tokens, at)?.reading
  return Boolean(reading?.preposition) || (!scan.lexicon.cased && Boolean(reading?.conjunction))
}

/** "وزير السياحة السعودي برئيس الهيئة": whom he met. */
const isMetNext = ({ lexicon, offices }: Scan, at: number): boolean =>
  !lexicon.cased && lexicon.cliticClasses(offices[at]?.reading.preposition ?? '').includes('prep.by')

/** "مساعد العيبان": a known name whose first word is an office's too. */
const isKnownPerson = (scan: Scan, at: number, limit: number): boolean =>
  scan.lexicon.people.at(scan.tokens, at, limit)?.reading.conjunction === false

/** "وزير الخارجية السعودي ونظيره الروسي", "لقاء وزير الخارجية بنظيره": two. So are "التقى الوزير التركي نظيره". */
function beginsCounterpart(scan: Scan, at: number): boolean {
  const reading = scan.lexicon.counterparts.at(scan.tokens, at)?.reading
  return reading !== undefined && (reading.conjunction || reading.preposition !== '')
}

function nameAfterTitle(
  scan: Scan,
  start: number,
  end: number,
  gap: number,
  limit: number,
  office: boolean,
): [number, number] | null {
  if (gap < limit && scan.tokens[gap]!.breaks > 0) return null
  if (isA(scan, end - 1, 'org.noun')) return null
  // "بين وزير الخارجية ورافاييل غروسي": the next man, behind "and".
  if (office && gap === end && !scan.lexicon.cased && beginsJoined(scan, gap, limit)) return null
  const apart = gap > end && office && isMark(scan, end, ',،') && !honorificBetween(scan, end, gap)
  // "ابنة الرئيس، إيفانكا": her own name.
  if (apart && isA(scan, start - 1, 'title.kin')) return null
  if (office && isSaidInQuotes(scan, gap)) return null
  if (apart && beginsJoined(scan, gap, limit)) return null
  // "لقاء رئيس الوزراء بميرزا حسن": the next man's name, behind a preposition.
  if (office && !scan.lexicon.cased && !isKnownName(scan, gap) && isListedAfterClitic(scan, gap)) return null
  const strict = Math.max(
    nameEnd(scan, gap, limit, apart ? 'given' : 'free'),
    framedEnd(scan, gap, limit),
    office && gap === end ? enlistedEnd(scan, gap, limit) : gap,
  )
  if (strict === gap + 1 && isSurname(scan, strict)) return [gap, strict + 1]
  // "عمدة مدينة ليون": a place.
  if (strict === gap + 1 && (!standsAsName(scan, gap) || isA(scan, end - 1, 'region.noun'))) return null
  if (strict > gap || !apart) return strict > gap ? [gap, strict] : null
  // Between commas, words of which none is an ordinary one are a name too: "نظيره الكوري، تشو هيون،".
  const free = nameEnd(scan, gap, limit, 'free')
  return free - gap >= 2 && isMark(scan, free, ',،.()') ? [gap, free] : null
}

/** 'إن الرئيس "رفعت قراراته"', 'الزعيم "جدي"': what a quotation says of him, a verb or a word of no list. */
const isSaidInQuotes = (scan: Scan, at: number): boolean =>
  !scan.lexicon.cased &&
  isMark(scan, at - 1, '"“«') &&
  (isA(scan, at, 'verb') ||
    (isMark(scan, at + 1, '"”»') && !isKnownName(scan, at) && !comesAgain(scan, scan.tokens[at]!.form)))

/** "السفير هانئ خلاف، …": an ordinary word between a given name, or what is no word, and a comma. */
const isSurname = (scan: Scan, at: number): boolean =>
  !scan.lexicon.cased &&
  (isGivenName(scan, at - 1) || !(isOrdinary(scan, at - 1) || isDefinite(scan, at - 1))) &&
  scan.tokens[at]?.kind === 'word' &&
  isMark(scan, at + 1, ',،') &&
  !namesDay(scan, at) &&
  !['verb', 'clause', 'adverb', 'office.stop', 'pronoun.object'].some((name) => isA(scan, at, name)) &&
  !scan.offices[at] &&
  !scan.states[at]

/** One word that no list knows is a name if it is set off or comes again. */
function standsAsName(scan: Scan, at: number): boolean {
  if (scan.lexicon.cased || isKnownName(scan, at) || isMark(scan, at + 1, ',،"”»).-–')) return true
  return comesAgain(scan, scan.tokens[at]!.form)
}

function closeQuote(scan: Scan, person: PersonMention, limit: number): PersonMention {
  return person.to < limit && isMark(scan, person.to, '"”»') && isMark(scan, person.name![0] - 1, '"“«')
    ? mentionAs(person, { to: person.to + 1 })
    : person
}
