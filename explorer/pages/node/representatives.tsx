import {
  type EdgeKind,
  type EntityFragment,
  RelationsDocument,
  type RelationsQuery,
} from '../../../client/documents.ts'
import { useList } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { More } from '../../parts/more.tsx'
import { Section } from '../../parts/section.tsx'

const pick = ({ relations }: RelationsQuery) => relations

/** Of a side: its people and bodies. Of a person: the offices, with the time in which articles name them. */
export function Representatives({ node, kinds }: { node: EntityFragment; kinds: EdgeKind[] }) {
  const { texts, inQuery, day } = useLanguage()
  // Offices are no events: a period would leave them all out.
  const asked = useList(RelationsDocument, { of: node.id, kinds, first: 50, language: inQuery }, pick)
  if (asked.state === 'answered' && asked.answer.total === 0) return null
  return (
    <Section title={node.kind === 'OFFICIAL' ? texts.node.offices : texts.node.people}>
      <Answer asked={asked}>
        {(list) => (
          <>
            <ul class="ranking">
              {list.items.map(({ id, from, to, role, firstSeen, lastSeen }) => {
                const other = from.id === node.id ? to : from
                const seen = [firstSeen, lastSeen].filter((date) => date !== null)
                return (
                  <li key={id}>
                    <span>
                      <EntityLink node={other} /> {role && <bdi class="standing">{role}</bdi>}
                    </span>
                    {seen.length > 0 && (
                      <span class="when quiet" title={texts.node.seen}>
                        {[...new Set(seen.map(day))].join(' – ')}
                      </span>
                    )}
                  </li>
                )
              })}
            </ul>
            <More list={list} />
          </>
        )}
      </Answer>
    </Section>
  )
}
