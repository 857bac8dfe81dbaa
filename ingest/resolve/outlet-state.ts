/** The state of the outlet that published an article, told by its name or its domain, and whether it speaks for its government. */
import { governmentWords, namesakeOutlets, outlets } from '../gazetteer/outlets.ts'

/** Codes that serve as general domains rather than a state's. */
const generalDomains = new Set(['EU', 'CO', 'TV', 'ME', 'IO', 'AI'])

const parts = Object.entries(outlets)

/** A short name must be a whole word: "was" is not in "washingtonpost". */
const wholeWord = 4

/** "La Jornada (EFE)": the outlet, not whom it has its text from. */
const credit = /\([^()]*\)/g

/** "صحيفة الوطن" */
const kindOfPaper = /^(صحيفة|جريدة)\s+/

/** The states where an outlet is called so; none where nothing tells. */
export function outletStates(source: string): readonly string[] {
  const name = source.trim().replace(kindOfPaper, '').replace(/\s+/g, '')
  const state = Object.hasOwn(namesakeOutlets, name) ? null : outletState(source)
  return state ? [state] : (namesakeOutlets[name] ?? [])
}

export function outletState(source: string): string | null {
  const name = source.toLowerCase().replace(credit, '')
  const words = new Set(name.split(/[^\p{L}\p{N}]+/u))
  const together = name.replace(/\s+/g, '')
  const outlet = parts.find(([part]) => (part.length <= wholeWord ? words.has(part) : together.includes(part)))
  if (outlet) return outlet[1]
  const domain = /\.([a-z]{2})$/.exec(name)?.[1]?.toUpperCase()
  if (!domain || generalDomains.has(domain)) return null
  return domain === 'UK' ? 'GB' : domain
}

/** A government's own: there "the President" without a name is its own president. */
export function isGovernments(source: string): boolean {
  const words = ` ${source
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `
  return governmentWords.some((word) => words.includes(` ${word} `))
}
