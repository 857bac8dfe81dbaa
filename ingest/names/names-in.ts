/** A person's spellings in one script. */
import type { KnownPerson } from './known-names.ts'

/** `script` as Unicode names it: `Arabic`, `Latin`. */
export function namesIn(script: string, { name, aliases = [] }: KnownPerson): string[] {
  const letter = letterOf(script)
  return [name.en, name.ar, ...aliases].filter((spelling) => letter.test(spelling))
}

const letters = new Map<string, RegExp>()

function letterOf(script: string): RegExp {
  const known = letters.get(script) ?? new RegExp(`\\p{Script=${script}}`, 'u')
  letters.set(script, known)
  return known
}
