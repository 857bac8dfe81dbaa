/** The classes of a sentence's pieces as sets, one for all places where a word stands. */
import type { Found } from '../engine/phrase-index.ts'

export const noClasses: ReadonlySet<string> = new Set()
export const joinClasses: ReadonlySet<string> = new Set(['join', 'comma'])

const known = new WeakMap<readonly string[], ReadonlySet<string>>()

/** What joins is one of them. */
export function classesOf({ values }: Found<string>): ReadonlySet<string> {
  const made = known.get(values)
  if (made) return made
  const classes = new Set(values)
  if (classes.has('and')) classes.add('join')
  known.set(values, classes)
  return classes
}
