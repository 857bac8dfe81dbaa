/** What an article, a title or a form of address tells of a person's grammatical gender: "la ministre", "el mandatario". */
import type { PersonMention } from './people.ts'
import { isA, type Scan } from './scan.ts'

export type Gender = 'feminine' | 'masculine'

/** By the first word that tells; null where none does. */
export function genderOf(scan: Scan, { from, to }: PersonMention): Gender | null {
  for (let at = from; at < to; at++) {
    if (isA(scan, at, 'gender.feminine')) return 'feminine'
    if (isA(scan, at, 'gender.masculine')) return 'masculine'
  }
  return null
}
