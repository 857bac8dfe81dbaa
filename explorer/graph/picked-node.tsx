import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { EntityField } from '../parts/entity-field.tsx'
import { EntityLink, Standing } from '../parts/entity-link.tsx'
import { Section } from '../parts/section.tsx'
import type { Picture } from './picture.ts'

/** A node of the picture: what can be done with it, and what it is linked to. */
export function PickedNode({ picture: { nodes, links, neighbourCounts }, id }: { picture: Picture; id: string }) {
  const { texts, count, number } = useLanguage()
  const navigation = useNavigation()
  const node = nodes.get(id)
  if (!node) return null
  const { graph } = navigation.address
  const around = neighbourCounts.get(id)
  const drawn = new Set([...links.values()].flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))
  const actor = node.kind === 'STATE' || node.kind === 'AGENCY' || node.kind === 'OFFICIAL'
  return (
    <Section title={node.name} count={texts.kinds[node.kind].one}>
      <p>
        <Standing node={node} />
      </p>
      {around !== undefined && (
        <p class="quiet">
          {texts.picture.neighbours
            .replace('{shown}', number(drawn.size))
            .replace('{total}', number(Math.max(around, drawn.size)))}
        </p>
      )}
      <p class="actions">
        <a href={navigation.to({ node: id })}>{texts.picture.page}</a>
        {graph.includes(id) ? (
          graph.length > 1 && (
            <a href={navigation.with({ graph: graph.filter((each) => each !== id) })}>{texts.picture.fold}</a>
          )
        ) : (
          <a href={navigation.with({ graph: [...graph, id] })}>{texts.picture.expand}</a>
        )}
        <a href={navigation.with({ picked: [] })}>{texts.evidence.close}</a>
      </p>
      {actor && (
        <EntityField
          label={texts.picture.pathTo}
          kinds={['STATE', 'OFFICIAL', 'AGENCY']}
          onChoose={(other) => navigation.go(navigation.with({ from: id, to: other.id }))}
        />
      )}
      <ul class="ranking">
        {[...links.values()]
          .filter(({ from, to }) => from === id || to === id)
          .sort((one, other) => other.number - one.number)
          .slice(0, mostLinks)
          .map(({ key, from, to, kind, number: times }) => (
            <li key={key}>
              <span>
                {from !== id && kind !== 'MET_WITH' && <EntityLink node={nodes.get(from)!} />}{' '}
                <span class="quiet">{texts.edges[kind]}</span> {from === id && <EntityLink node={nodes.get(to)!} />}
                {from !== id && kind === 'MET_WITH' && <EntityLink node={nodes.get(from)!} />}
              </span>
              <a href={navigation.with({ picked: [from, to] })}>{count(texts.counts.discussions, times)}</a>
            </li>
          ))}
      </ul>
    </Section>
  )
}

const mostLinks = 60
