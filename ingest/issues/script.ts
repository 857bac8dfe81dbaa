/** Keeps a name to one script. */
import { arabicName, latinName } from '../names/names.ts'

/** Unknown words as names, by the script that they are to be written in. */
const spellings: Readonly<Record<string, (word: string) => string>> = { Latin: latinName, Arabic: arabicName }

export const spelled = (word: string, script: string): string => spellings[script]?.(word) ?? word

const foreign = new Map<string, RegExp>()

function foreignTo(script: string): RegExp {
  let pattern = foreign.get(script)
  if (!pattern) {
    pattern = new RegExp(String.raw`(?:(?!\p{Script=${script}})\p{L}\p{M}*)+`, 'gu')
    foreign.set(script, pattern)
  }
  return pattern
}

/** Words of other scripts are spelled in this one, or left out where that is not known. */
export function inScript(text: string, script: string): string {
  const pattern = foreignTo(script)
  if (text.search(pattern) < 0) return text
  return text.replace(pattern, (word) => spelled(word, script).replace(pattern, ''))
}

export const hasLetters = (text: string): boolean => /\p{L}/u.test(text)
