/** Groups of word classes, each a bit: one look at a word tells whether anything of a kind may begin with it. */

/** Leads into a title that no other list has the first word of. */
export const opensTitle = 1
/** Is a party by no name of its own, or leads to one. */
export const opensParty = 2
/** A preposition, or a word that one is written into. */
export const isPreposition = 4

const members: readonly (readonly [group: number, classes: readonly string[]])[] = [
  [opensTitle, ['article', 'pronoun.possessive', 'office.modifier']],
  [opensParty, ['article', 'capital.noun', 'delegates', 'group', 'group.opening']],
  [opensParty, ['guest.known', 'own.voice', 'pronoun', 'side.head']],
]

const groups = new Map<string, number>()
for (const [group, classes] of members) for (const name of classes) groups.set(name, (groups.get(name) ?? 0) | group)

/** The groups that the class is in. */
export const groupsOf = (wordClass: string): number =>
  (groups.get(wordClass) ?? 0) | (wordClass.startsWith('prep.') ? isPreposition : 0)
