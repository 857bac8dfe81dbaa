import { ConflictsDocument } from '../../../client/documents.ts'
import { useAnswer } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { Meetings } from '../../parts/meetings.tsx'
import { Section } from '../../parts/section.tsx'
import type { Pair } from '../pair.tsx'
import { usePairVariables } from './use-pair-variables.ts'

/** Encounters that sources tell differently; nothing where they agree. */
export function Conflicts({ pair }: { pair: Pair }) {
  const { texts } = useLanguage()
  const asked = useAnswer(ConflictsDocument, usePairVariables(pair))
  if (asked.state !== 'answered' || asked.answer.conflicts.totalCount === 0) return null
  return (
    <Section title={texts.pair.conflicts}>
      <p class="quiet">{texts.pair.conflictsAbout}</p>
      {asked.answer.conflicts.nodes.map(({ one, other }) => (
        <Meetings key={one.id + other.id} meetings={[one, other]} />
      ))}
    </Section>
  )
}
