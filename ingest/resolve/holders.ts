/** The table of office holders, looked up by the words of a name. */
import { isWordOf, type Lexicon } from '../engine/lexicon.ts'
import { officeHolders } from '../gazetteer/office-holders.ts'
import { offices } from '../gazetteer/offices.ts'
import { namesakes } from '../gazetteer/states.ts'
import type { OfficeHolder, Tenure } from '../gazetteer/types.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import { namesIn } from '../names/names-in.ts'
import { isLike } from './offices.ts'
import { comparableTokens, sameName, withoutArticle } from './people.ts'

export interface Holders {
  /** Those whose name, in the lexicon's script, begins and ends with the words given; one word alone must be the whole of an alias. */
  named(tokens: readonly string[]): readonly OfficeHolder[]
  /** True where the words are the whole of a holder's name. */
  isWhole(tokens: readonly string[]): boolean
  /** Those of whose name the words may be the end, "أوباما حسين", or the beginning and more: or they are another man's. */
  akin(tokens: readonly string[]): readonly OfficeHolder[]
  /** Those whose name begins or ends with the word. */
  withWord(token: string): readonly OfficeHolder[]
  /** True of a word that a holder's name ends with as it is written, with or without the article. */
  isSpelt(holder: OfficeHolder, form: string): boolean
  /** True of a holder whose name ends with the word. */
  endsIn(holder: OfficeHolder, token: string): boolean
  /** True where a name, or the whole of one, ends with the word: it may mean somebody by itself. */
  isLast(token: string): boolean
  /** Whom the last word of a name alone means on a day: the one leader or foreign minister of that name. */
  bynamed(token: string, day: string): OfficeHolder | null
}

/** Heads of states, of governments and of bodies, and those who speak to other states. */
const everybodyKnows = new Set(
  offices
    .filter(({ rank }) => rank <= 2)
    .map(({ id }) => id)
    .concat('foreign-minister', 'secretary-general', 'high-representative'),
)

export const isHeld = ({ from, until }: Tenure, day: string): boolean =>
  from <= day && (!until || until >= day.slice(0, until.length))

/** Those who held an office like one of those said, by their words. */
export const inOffice = (
  holders: readonly OfficeHolder[],
  said: readonly ReadonlySet<string>[],
): readonly OfficeHolder[] => holders.filter(({ tenures }) => tenures.some(({ office }) => isLike(office, said)))

/** Who shares part of a holder's name is he only in an office like his. */
export function holdersAkin(
  { tokens, offices }: { readonly tokens: readonly string[]; readonly offices: readonly ReadonlySet<string>[] },
  holders: Holders,
): readonly OfficeHolder[] {
  const akin = holders.akin(tokens)
  return offices.length === 0 ? akin : inOffice(akin, offices)
}

/** Offices that no international body has. */
const ofStates = /minister|prince|^king$|^emir$|^sultan$/

/** "وزير الداخلية فلان الرئيس الفخري للمجلس العربي": he holds on the day a state's office that his title says, and heads a body besides. */
export const isInOwnOffice = (
  { tenures }: OfficeHolder,
  { titles }: { readonly titles: readonly OfficePhrase[] },
  day: string | undefined,
): boolean =>
  day !== undefined &&
  tenures.some(
    (one) =>
      ofStates.test(one.office) && isHeld(one, day) && titles.some(({ offices }) => offices.includes(one.office)),
  )

const ranks = new Map(offices.map(({ id, rank }) => [id, rank]))
const rankOf = ({ office }: Tenure): number => ranks.get(office) ?? 6

/** Of several held at once the highest; the latest where none is held. */
export const highestHeld = (tenures: readonly Tenure[], day: string): Tenure | undefined =>
  tenures.filter((tenure) => isHeld(tenure, day)).sort((a, b) => rankOf(a) - rankOf(b))[0] ?? tenures[0]

const built = new WeakMap<Lexicon, Holders>()

interface Entry {
  readonly tokens: readonly string[]
  readonly patronymic: boolean
  /** A king's, with or without his number: no family name follows it. */
  readonly numbered: boolean
  readonly holder: OfficeHolder
}

export function holdersOf(lexicon: Lexicon): Holders {
  const known = built.get(lexicon)
  if (known) return known
  const table = new Table(lexicon)
  const ending = (tokens: readonly string[]): readonly Entry[] =>
    tokens.length < 2 ? none : table.endingWith(tokens.at(-1)!).filter((entry) => isSame(entry, tokens))
  const named = (tokens: readonly string[]): readonly OfficeHolder[] => {
    const found = asWritten(tokens)
    if (found.length > 0 || tokens.length !== 2 || !lexicon.modifiersFirst) return found
    return asWritten([...tokens].reverse()).filter(({ state }) => familyFirst.has(state ?? ''))
  }
  const asWritten = (tokens: readonly string[]): readonly OfficeHolder[] => {
    if (tokens.length < 2)
      return unique(table.endingWith(tokens[0] ?? '').filter((entry) => entry.tokens.length === tokens.length))
    const whole = ending(tokens).filter(
      (entry) =>
        entry.tokens[0] === tokens[0] && !(tokens.length > entry.tokens.length && table.isOfOther(entry, tokens)),
    )
    // The very name comes before a longer one that holds its words.
    const exact = whole.filter((entry) => entry.tokens.length === tokens.length)
    return unique(exact.length > 0 ? exact : whole)
  }
  const isWhole = (tokens: readonly string[]): boolean =>
    tokens.length < 2 ||
    ending(tokens).some((entry) => entry.tokens.length === tokens.length && entry.tokens[0] === tokens[0])
  const akin = (tokens: readonly string[]): readonly OfficeHolder[] => {
    const begun = table
      .beginningWith(tokens[0] ?? '')
      .filter(
        (entry) =>
          !entry.numbered &&
          entry.tokens.length > 1 &&
          entry.tokens.length < tokens.length &&
          entry.tokens.every((token, at) => token === tokens[at]),
      )
    return unique([...ending(tokens).filter((entry) => entry.tokens[0] !== tokens[0]), ...begun])
  }
  const withWord = (token: string): readonly OfficeHolder[] =>
    unique([...table.beginningWith(token), ...table.endingWith(token)])
  const bynamed = (token: string, day: string): OfficeHolder | null => {
    const known = unique(table.endingWith(token).filter(({ tokens }) => tokens.length > 1)).filter(({ tenures }) =>
      tenures.some((tenure) => everybodyKnows.has(tenure.office) && isHeld(tenure, day)),
    )
    return known.length === 1 ? known[0]! : null
  }
  const isLast = (token: string): boolean => table.endingWith(token).length > 0
  const endsIn = (holder: OfficeHolder, token: string): boolean =>
    table.endingWith(token).some((entry) => entry.holder === holder)
  const isSpelt = (holder: OfficeHolder, form: string): boolean =>
    namesIn(lexicon.language.script, holder).some((name) => lexicon.formsOf(name).at(-1) === form)
  const holders = { named, isWhole, akin, withWord, isLast, isSpelt, endsIn, bynamed }
  built.set(lexicon, holders)
  return holders
}

/** States whose names English writes in either order: "Kishida Fumio". */
const familyFirst = new Set(['JP', 'HU', 'KR', 'KH', 'MN', 'TW'])

const none: readonly Entry[] = []

/** Names are taken apart when one of their words is asked for: most never are. */
class Table {
  readonly #lexicon: Lexicon
  readonly #byWord = new Map<string, Set<OfficeHolder>>()
  readonly #entries = new Map<OfficeHolder, readonly Entry[]>()
  readonly #byFirst = new Map<string, readonly Entry[]>()
  readonly #byLast = new Map<string, readonly Entry[]>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    for (const holder of officeHolders)
      for (const name of namesIn(lexicon.language.script, holder))
        for (const form of lexicon.formsOf(name)) this.#put(withoutArticle(lexicon, form), holder)
  }

  #put(word: string, holder: OfficeHolder): void {
    const holders = this.#byWord.get(word)
    if (holders) holders.add(holder)
    else this.#byWord.set(word, new Set([holder]))
  }

  beginningWith = (word: string): readonly Entry[] => this.#having(word, this.#byFirst, ({ tokens }) => tokens[0])
  endingWith = (word: string): readonly Entry[] => this.#having(word, this.#byLast, ({ tokens }) => tokens.at(-1))

  /** "عبدالله بن عبدالملك آل الشيخ" is no "عبدالله آل الشيخ" whom the table knows as "عبدالله بن محمد". */
  isOfOther({ holder }: Entry, [given, father]: readonly string[]): boolean {
    const fathers = this.#entriesOf(holder).flatMap(({ patronymic, tokens }) =>
      patronymic && tokens[0] === given && tokens.length > 2 ? [tokens[1]] : [],
    )
    return fathers.length > 0 && !fathers.includes(father)
  }

  #having(
    word: string,
    known: Map<string, readonly Entry[]>,
    wordOf: (entry: Entry) => string | undefined,
  ): readonly Entry[] {
    const holders = this.#byWord.get(word)
    if (!holders) return none
    const found =
      known.get(word) ?? [...holders].flatMap((holder) => this.#entriesOf(holder).filter((one) => wordOf(one) === word))
    known.set(word, found)
    return found
  }

  #entriesOf(holder: OfficeHolder): readonly Entry[] {
    const known = this.#entries.get(holder) ?? entriesOf(holder, this.#lexicon)
    this.#entries.set(holder, known)
    return known
  }
}

function entriesOf(holder: OfficeHolder, lexicon: Lexicon): Entry[] {
  const names = namesIn(lexicon.language.script, holder).map((name) => lexicon.tokenize(name))
  const numbered = names.some((words) => isWordOf(lexicon, words, words.length - 1, 'name.suffix'))
  return names.flatMap((words) => {
    const tokens = comparableTokens(lexicon, words)
    // "آبي أحمد" loses a particle: one word of a longer name names nobody.
    if (tokens.length === 0 || (tokens.length === 1 && words.length > 1)) return []
    return {
      tokens,
      patronymic: words.some((_, at) => isWordOf(lexicon, words, at, 'name.patronymic')),
      numbered,
      holder,
    }
  })
}

/** Words left out are the given name's only where no patronymic makes the rest another man: the father. */
function isSame({ tokens, patronymic, numbered }: Entry, given: readonly string[]): boolean {
  if (tokens.length < 2 || !sameName(tokens, given)) return false
  // "محمد بدر الدين زايد" is no "محمد بن زايد": what follows the given name is the father's.
  if ((patronymic || numbered) && given.length > tokens.length && tokens[0] === given[0] && tokens[1] !== given[1])
    return false
  return tokens[0] === given[0] || (tokens.length > given.length && !patronymic)
}

const unique = (entries: readonly Entry[]): OfficeHolder[] => [...new Set(entries.map(({ holder }) => holder))]

/** Words of a name that is nobody else's. */
const fullName = 3

/** "الرئيس الكوري كيم جونغ أون": of which of two states with one adjective, his full name tells. */
export function ofNamesake(stated: string, tokens: readonly string[], holders: Holders): string {
  const held = tokens.length < fullName ? undefined : holders.named(tokens)[0]?.state
  const is = (code: string): boolean => code === stated || code === held
  return held && namesakes.some(([one, other]) => is(one) && is(other)) ? held : stated
}
