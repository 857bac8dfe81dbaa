import type { Matching } from './people.ts'

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The strictest matching: two mentions are one person where they have one form of the name in common. */
export const sameForm: Matching = {
  samePerson(a, b) {
    const forms = new Set(a.names.map(plain))
    return b.names.some((name) => forms.has(plain(name)))
  },
  contradict: () => false,
  isFull: (name) => /\S\s+\S/u.test(name),
  nameKeys: (names) => [...new Set(names.flatMap((name) => plain(name).split(' ')))],
}
