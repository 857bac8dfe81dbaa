/**
 * Replaces each NUL and each lone surrogate by U+FFFD, through arrays and objects. Lengths stay, so offsets stay; no
 * store keeps these characters faithfully.
 */
export function sanitise<T>(value: T): T {
  if (typeof value === 'string') return (clean(value) ? value : value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD')) as T
  if (Array.isArray(value)) return value.map(sanitise) as T
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sanitise(item)])) as T
  return value
}

const clean = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
