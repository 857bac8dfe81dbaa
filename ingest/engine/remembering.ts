/** The same names and phrases come again and again: what a pure function made of one is kept, until there are too many. */

/** Longer keys are rare, and not worth their memory. */
const longestKey = 200

/** `most` keys are kept. */
export function remembering<T>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>()
  return (key, make) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make()
    if (known.size >= most) known.clear()
    if (key.length <= longestKey) known.set(key, made)
    return made
  }
}
