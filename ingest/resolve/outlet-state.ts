/** The state of the outlet that published an article, told by its name or its domain, and whether it speaks for its government. */
import type { Lexicon } from '../engine/lexicon.ts'
import { remembering } from '../engine/remembering.ts'
import {
  bodyOffices,
  bodyOutlets,
  governmentWords,
  namesakeOutlets,
  nobodys,
  outlets,
  readAbroad,
  wires,
} from '../gazetteer/outlets.ts'

/** Codes that serve as general domains rather than a state's. */
const generalDomains = new Set(['EU', 'CO', 'TV', 'ME', 'IO', 'AI'])

/** The longest first: "Diario El Mundo" is another paper than "El Mundo". */
const parts = Object.entries(outlets).sort(([a], [b]) => b.length - a.length)
const bodies = Object.entries(bodyOutlets)

/** A short name must be a whole word: "was" is not in "washingtonpost". */
const wholeWord = 4

/** "La Jornada (EFE)": the outlet, not whom it has its text from. */
const credit = /\([^()]*\)/g

export interface Outlet {
  /** Where an outlet is called so; none where nothing tells. */
  readonly states: readonly string[]
  /** Id of the international body whose own outlet it is. */
  readonly body: string | null
  readonly isGovernments: boolean
  readonly isReadAbroad: boolean
}

const known = remembering<Outlet>(1_000)

export const outletOf = (source: string, lexicon: Lexicon): Outlet =>
  known(`${lexicon.language.code} ${source}`, () => {
    const states = outletStates(source)
    const isOwn = isGovernments(source)
    return {
      states: states.length === 0 && isOwn ? statesIn(source, lexicon) : states,
      body: outletBody(source),
      isGovernments: isOwn,
      isReadAbroad: isReadAbroad(source),
    }
  })

/** "Prime Minister of Australia", "وزارة الخارجية القطرية": the state that a government's outlet is called after. */
function statesIn(source: string, { tokenize, states }: Lexicon): readonly string[] {
  const tokens = tokenize(source.replace(credit, ''))
  for (let at = 0; at < tokens.length; at++) {
    const named = states.at(tokens, at)?.values.find(({ code, weak }) => code !== '' && !weak)
    if (named) return [named.code]
  }
  return []
}

/** "صحيفة الوطن" */
const kindOfPaper = /^(صحيفة|جريدة)\s+/

/** The states where an outlet is called so; none where nothing tells. */
export function outletStates(source: string): readonly string[] {
  const name = source.trim().toLowerCase().replace(kindOfPaper, '').replace(/\s+/g, '')
  const state = Object.hasOwn(namesakeOutlets, name) ? null : outletState(source)
  return state ? [state] : (namesakeOutlets[name] ?? [])
}

/** "La Prensa (Argentina)": where the outlet is. */
function statedPlace(source: string): string | undefined {
  const said = source.match(credit)?.map((text) => text.slice(1, -1).replace(/\s+/g, '')) ?? []
  return said.filter((text) => !wires.includes(text)).map((text) => outlets[text])[0]
}

export function outletState(source: string): string | null {
  const lower = source.toLowerCase()
  const place = statedPlace(lower)
  if (place) return place
  const name = lower.replace(credit, '')
  const words = new Set(name.split(/[^\p{L}\p{N}]+/u))
  const together = name.replace(/\s+/g, '')
  if (nobodys.some((part) => together.includes(part))) return null
  const outlet = parts.find(([part]) => (part.length <= wholeWord ? words.has(part) : together.includes(part)))
  if (outlet) return outlet[1]
  const domain = /\.([a-z]{2})$/.exec(name)?.[1]?.toUpperCase()
  if (!domain || generalDomains.has(domain)) return null
  return domain === 'UK' ? 'GB' : domain
}

/** Id of the international body whose own outlet it is. */
function outletBody(source: string): string | null {
  const name = source.toLowerCase().replace(/\s+/g, '')
  return bodies.find(([part]) => name.includes(part))?.[1] ?? null
}

/** "the Secretary-General": of the body, where its outlet says no more, and "the Minister" of whatever state. */
export const mayBeBodys = (offices: readonly string[]): boolean => offices.some((one) => bodyOffices.includes(one))

/** A government's own: there "the President" without a name is its own president. */
function isGovernments(source: string): boolean {
  const words = ` ${source
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `
  return governmentWords.some((word) => words.includes(` ${word} `))
}

/** Written for the readers of many states: its own officials are named bare only where the article speaks of none more often. */
function isReadAbroad(source: string): boolean {
  const together = source.toLowerCase().replace(/\s+/g, '')
  return readAbroad.some((part) => together.includes(part))
}
