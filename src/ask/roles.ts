/** Who praises and who is praised, told by prepositions, by the order of words and by "who". */
import type { CueWord, Entity, Sentence } from './sentence.ts'

export type Role = 'by' | 'of'

/** One role for each name, in order. */
export function praiseRoles({ entities, words }: Sentence, verbFirst: boolean): Role[] {
  const praise = words.find(({ cues }) => cues.includes('praise') || cues.includes('passive'))
  const passive = words.some(
    ({ cues, auxiliary, start }) =>
      cues.includes('passive') || (auxiliary && praise !== undefined && start < praise.start),
  )
  const roles = entities.map(
    (entity, index) => marked(entity) ?? placed(entity, index, { praise, passive, words, entities, verbFirst }),
  )
  if (roles.length === 2 && roles[0] === roles[1]) return sameTwice(entities, roles as [Role, Role])
  return roles
}

function marked({ marker }: Entity): Role | null {
  switch (marker) {
    case 'by':
    case 'from':
      return 'by'
    case 'of':
    case 'to':
    case 'on':
      return 'of'
    default:
      return null
  }
}

interface Around {
  readonly praise: CueWord | undefined
  readonly passive: boolean
  readonly words: readonly CueWord[]
  readonly entities: readonly Entity[]
  readonly verbFirst: boolean
}

function placed(entity: Entity, index: number, { praise, passive, words, entities, verbFirst }: Around): Role {
  if (passive) return 'of'
  if (!praise || entity.start < praise.start) return 'by'
  const asked = words.find(
    ({ cues, start }) => start < praise.start && ['who', 'whom', 'what'].some((cue) => cues.includes(cue as 'who')),
  )
  const refers = words.some((word) => word.refers && word.start > praise.start && word.start < entity.start)
  if ((praise.pronoun || refers) && asked) return 'by'
  if (asked?.cues.includes('whom')) return 'by'
  if (asked || entities.slice(0, index).some(({ marker }) => marker === null || marker === 'by')) return 'of'
  return verbFirst ? 'by' : 'of'
}

/** The name without a preposition, else the first, speaks. */
function sameTwice(entities: readonly Entity[], [role]: readonly [Role, Role]): Role[] {
  const other: Role = role === 'by' ? 'of' : 'by'
  const plain = entities.findIndex(({ marker }) => marker === null || marker === 'and')
  if (role === 'of') return plain === 1 ? ['of', other] : [other, 'of']
  return plain === 0 ? ['by', other] : ['by', other]
}
