/** Where a person's name ends: by capitals where the script has them, by the name and common-word lists where not. */
import { casedNameEnd } from './cased-names.ts'
import { listedNameEnd, type NameStart } from './listed-names.ts'
import type { Scan } from './scan.ts'

/** End (exclusive token index) of the name that starts at `from`, or `from` where none does. */
export function nameEnd(scan: Scan, from: number, limit: number, start: NameStart): number {
  const known = scan.lexicon.people.at(scan.tokens, from, limit)?.length ?? 0
  const end = scan.lexicon.cased ? casedNameEnd(scan, from, limit) : listedNameEnd(scan, from, limit, start)
  return Math.max(end, from + known)
}
