/** Two words that no space parts: where a letter only ends words, or joins no next one, they look like two all the same. */
import type { Orthography } from './language.ts'

/** Letters of the shortest word that another is written together with. */
const shortestJoined = 3

/** No mark on the letter before. */
const letter = /\p{L}/u

/** Where the second of two words begins that no space parts. */
export function jointOf(raw: string, { glued, proclitics }: Orthography): number {
  if (!glued || raw.length < 2 * shortestJoined) return 0
  const final = raw.indexOf(glued.final, shortestJoined - 1) + 1
  if (final > 0) return raw.length - final >= shortestJoined && letter.test(raw[final]!) ? final : 0
  const { conjunctions, prepositions } = proclitics
  const first = conjunctions.includes(raw[0]!) || prepositions.includes(raw[0]!) ? [0, 1] : [0]
  for (const from of first)
    for (const word of glued.first) {
      const joint = from + word.length
      const parts = raw.startsWith(word, from) && raw.length - joint >= shortestJoined
      if (parts && glued.next.some((next) => raw.startsWith(next, joint))) return joint
    }
  return 0
}
