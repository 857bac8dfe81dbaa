/** Verbs of meeting that take no object: whom somebody met stands behind "with". */
import type { Finding } from './context.ts'

/** "يجتمع مجلس الأمن": whoever stands behind the verb, with nothing to lead to him, is who met, and not whom. */
export function meetsAlone({ atoms, match: { from, to, roles } }: Finding): boolean {
  const met = roles.get('B') ?? []
  if (roles.has('A') || met.length === 0 || met.some(({ preposition }) => preposition !== '')) return false
  return atoms.slice(from, to).some(({ classes }) => classes.has('meet.alone'))
}
