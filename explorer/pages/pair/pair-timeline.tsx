import { TimelineDocument } from '../../../client/documents.ts'
import { useAnswer } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { Section } from '../../parts/section.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import type { Pair } from '../pair.tsx'
import { usePairVariables } from './use-pair-variables.ts'

/** Nothing where there is one month only: the lists say as much. */
export function PairTimeline({ pair }: { pair: Pair }) {
  const { texts } = useLanguage()
  const { language: _, ...variables } = usePairVariables(pair)
  const asked = useAnswer(TimelineDocument, variables)
  if (asked.state === 'answered' && asked.answer.timeline.length < 2) return null
  return (
    <Section title={texts.pair.timeline}>
      <Answer asked={asked}>{({ timeline }) => <Timeline months={timeline} />}</Answer>
    </Section>
  )
}
