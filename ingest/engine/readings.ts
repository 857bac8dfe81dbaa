/** How a word may be read: as it stands, and with the small words that are written into it taken off. */
import type { Orthography } from './language.ts'

/** A word as it may be read once proclitics are taken off. */
export interface Reading {
  readonly form: string
  readonly conjunction: boolean
  /** The proclitic preposition, folded; empty where there is none. */
  readonly preposition: string
  readonly future: boolean
}

/** As it stands. */
export const plain = (form: string): Reading => ({ form, conjunction: false, preposition: '', future: false })

/** A proclitic leaves at least this many letters of a word. */
const shortestStem = 2

const openings = new WeakMap<Orthography, ReadonlySet<string>>()

/** The letters that proclitics begin with: most words begin with another. */
function openingsOf(orthography: Orthography): ReadonlySet<string> {
  const { conjunctions, prepositions, futures, contractions } = orthography.proclitics
  const all = [...conjunctions, ...prepositions, ...futures, ...Object.keys(contractions)]
  const made = openings.get(orthography) ?? new Set(all.map((clitic) => clitic.charAt(0)))
  openings.set(orthography, made)
  return made
}

/** As it stands first. */
export function readings(form: string, orthography: Orthography): Reading[] {
  const found: Reading[] = [plain(form)]
  if (!openingsOf(orthography).has(form.charAt(0))) return found
  const { abbreviations } = orthography
  const { conjunctions, prepositions, futures, contractions } = orthography.proclitics
  for (const clitic of conjunctions)
    if (isOn(form, clitic) || (form.startsWith(clitic) && abbreviations.includes(form.slice(clitic.length))))
      found.push({ form: form.slice(clitic.length), conjunction: true, preposition: '', future: false })
  for (let at = 0, whole = found.length; at < whole; at++) {
    const reading = found[at]!
    const { conjunction, future } = reading
    for (const contracted in contractions)
      if (isOn(reading.form, contracted)) {
        const [preposition, article] = contractions[contracted]!
        found.push({ form: article + reading.form.slice(contracted.length), conjunction, preposition, future })
      }
    for (const preposition of prepositions)
      if (isOn(reading.form, preposition))
        found.push({ form: reading.form.slice(preposition.length), conjunction, preposition, future })
    for (const clitic of futures)
      if (isOn(reading.form, clitic))
        found.push({ form: reading.form.slice(clitic.length), conjunction, preposition: '', future: true })
  }
  return found
}

const isOn = (form: string, clitic: string): boolean =>
  form.length - clitic.length >= shortestStem && form.startsWith(clitic)
