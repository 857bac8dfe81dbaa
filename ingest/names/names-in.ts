/** A person's spellings in one script. */
import { hasLetter } from '../script.ts'
import type { KnownPerson } from './known-names.ts'

/** `script` as Unicode names it: `Arabic`, `Latin`. */
export const namesIn = (script: string, { name, aliases = [] }: KnownPerson): string[] =>
  [name.en, name.ar, ...aliases].filter((spelling) => hasLetter(spelling, script))
