import { useMemo, useRef } from 'preact/hooks'
import { NeighbourhoodDocument, PathDocument } from '../../client/documents.ts'
import { type Asked, ask, useAsked } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { type Hop, type Picture, pictureOf } from './picture.ts'

export interface Drawn {
  readonly picture: Picture
  /** The path from one end to the other; null where none was asked for, or none leads there. */
  readonly hops: readonly Hop[] | null
}

/** Everything around the nodes that the address names, and the path between two. The last picture stays until then. */
export function usePicture(): Asked<Drawn> {
  const { inQuery: language } = useLanguage()
  const { graph, from, to, since = null, until = null, without } = useNavigation().address
  const asked = useAsked(JSON.stringify([graph, from, to, since, until, language]), async () => {
    const period = { since, until, language }
    const [around, path] = await Promise.all([
      Promise.all(graph.map((of) => ask(NeighbourhoodDocument, { of, ...period }))),
      from && to ? ask(PathDocument, { from, to, ...period }) : null,
    ])
    return { around: around.flatMap(({ neighbourhood }) => neighbourhood ?? []), hops: path?.path ?? null }
  })
  const last = useRef<{ around: Parameters<typeof pictureOf>[0]; hops: Drawn['hops'] } | null>(null)
  if (asked.state === 'answered') last.current = asked.answer
  const seen = last.current
  const hidden = without.join()
  const drawn = useMemo(
    () => seen && { picture: pictureOf(seen.around, seen.hops ?? [], new Set(without)), hops: seen.hops },
    [seen, hidden],
  )
  if (asked.state === 'failed') return asked
  return drawn ? { state: 'answered', answer: drawn } : { state: 'asking' }
}
