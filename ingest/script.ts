/** Letters of a script, by its Unicode name: `Arabic`, `Latin`. */

const expressions = new Map<string, RegExp>()

function lettersOf(script: string): RegExp {
  const known = expressions.get(script) ?? new RegExp(`\\p{Script=${script}}`, 'gu')
  expressions.set(script, known)
  return known
}

export const countLetters = (text: string, script: string): number => text.match(lettersOf(script))?.length ?? 0

export const hasLetter = (text: string, script: string): boolean => text.search(lettersOf(script)) >= 0
