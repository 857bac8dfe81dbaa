import type { EntityFragment } from '../../client/documents.ts'
import { useNavigation } from '../navigation.tsx'

/** A name that leads to its page. The picture knows the kinds by the same colours. */
export function EntityLink({ node }: { node: Pick<EntityFragment, 'id' | 'name'> & { kind?: string } }) {
  const { to } = useNavigation()
  return (
    <a class="entity" href={to({ node: node.id })}>
      <bdi>{node.name}</bdi>
    </a>
  )
}

/** Names, one after the other. */
export function EntityLinks({ nodes }: { nodes: readonly Pick<EntityFragment, 'id' | 'name'>[] }) {
  return (
    <ul class="inline">
      {nodes.map((node) => (
        <li key={node.id}>
          <EntityLink node={node} />
        </li>
      ))}
    </ul>
  )
}

/** The office and the state or body behind a name, where they are known. */
export function Standing({ node }: { node: EntityFragment }) {
  const parts = ['role' in node ? node.role : null, 'state' in node && node.state ? node.state.name : null].filter(
    (part) => part !== null && part !== undefined,
  )
  if (parts.length === 0) return null
  return (
    <span class="standing">
      {parts.map((part, index) => (
        <bdi key={part}>
          {index > 0 && ' · '}
          {part}
        </bdi>
      ))}
    </span>
  )
}
