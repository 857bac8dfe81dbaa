import { type EntityFragment, RelationsDocument, type RelationsQuery } from '../../../client/documents.ts'
import { useList } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { More } from '../../parts/more.tsx'
import { Section } from '../../parts/section.tsx'
import { usePeriod } from './use-period.ts'

const pick = ({ relations }: RelationsQuery) => relations

/** What a side discusses, whoever with, most often first. */
export function DiscussedIssues({ node }: { node: EntityFragment }) {
  const { texts, count } = useLanguage()
  const asked = useList(RelationsDocument, { ...usePeriod(), of: node.id, kinds: ['DISCUSSED'], first: 100 }, pick)
  if (asked.state === 'answered' && asked.answer.total === 0) return null
  return (
    <Section title={texts.node.issues}>
      <Answer asked={asked}>
        {(list) => (
          <>
            <ul class="ranking">
              {[...Map.groupBy(list.items, ({ to }) => to.id).values()]
                .sort((one, other) => other.length - one.length)
                .map((edges) => (
                  <li key={edges[0]!.to.id}>
                    <EntityLink node={edges[0]!.to} />
                    <span class="quiet">{count(texts.counts.discussions, edges.length)}</span>
                  </li>
                ))}
            </ul>
            <More list={list} />
          </>
        )}
      </Answer>
    </Section>
  )
}
