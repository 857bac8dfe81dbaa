import { isMentionKey } from '../../ingest/consolidate/record.ts'

type Given = 'official' | 'side' | 'open'
export type PraiseKind = Exclude<`${Given} ${Given}`, 'open open'>

/** How the speaker and the target of praise are given: as an official, as a side with its officials, or left open. */
export function praiseKind(by: string | null, of: string | null): PraiseKind {
  const given = (id: string | null): Given => (id === null ? 'open' : isMentionKey(id) ? 'official' : 'side')
  const kind = `${given(by)} ${given(of)}` as const
  if (kind === 'open open') throw new RangeError('praise: name who praised or who was praised')
  return kind
}
