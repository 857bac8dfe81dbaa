import { prepareName } from './prepare.ts'

/** Keys under which a name is found: two names of one person share at least one, a family name alone one with the full name. */
export const nameKeys = (names: readonly string[]): string[] => [
  ...new Set(prepareName(names).forms.flatMap((form) => form.keys)),
]
