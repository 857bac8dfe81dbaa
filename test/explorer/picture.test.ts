import { describe, expect, it } from 'vitest'
import type { EntityFragment, NeighbourhoodQuery } from '../../client/documents.ts'
import { graphmlOf } from '../../explorer/downloads/graphml.ts'
import { type Hop, pictureOf } from '../../explorer/graph/picture.ts'
import { placeOf } from '../../explorer/graph/places.ts'

type Neighbourhood = NonNullable<NeighbourhoodQuery['neighbourhood']>

const node = (id: string): EntityFragment => ({
  __typename: 'State',
  id,
  kind: 'STATE',
  name: id.toUpperCase(),
  code: id,
})
const link = (from: string, kind: 'MET_WITH' | 'PRAISED', to: string, number = 1) => ({
  from,
  to,
  kind,
  number,
  firstDate: null,
  lastDate: '2025-01-02',
})
const around = (ids: string, ...links: Neighbourhood['links']): Neighbourhood => ({
  neighbourCount: 9,
  nodes: [...ids].map(node),
  links,
})
const hop = (from: string, to: string): Hop => ({
  id: `${from}${to}`,
  kind: 'MET_WITH',
  date: '2025-03-04',
  planned: false,
  sourceCount: 1,
  role: null,
  firstSeen: null,
  lastSeen: null,
  encounter: null,
  with: null,
  from: node(from),
  to: node(to),
  citations: [],
})
const ids = (nodes: ReadonlyMap<string, unknown>) => [...nodes.keys()].sort().join('')

describe('a picture', () => {
  const one = around('abc', link('a', 'MET_WITH', 'b', 3), link('a', 'PRAISED', 'c'), link('b', 'MET_WITH', 'c', 1))
  const two = around('bc', link('a', 'MET_WITH', 'b', 3), link('b', 'MET_WITH', 'c', 2))

  it('joins what is around several nodes, each link once and whole', () => {
    const { nodes, links, neighbourCounts } = pictureOf([one, two], [], new Set())
    expect(ids(nodes)).toBe('abc')
    expect([...links.values()].map(({ key, number }) => [key, number])).toEqual([
      ['a MET_WITH b', 3],
      ['a PRAISED c', 1],
      ['b MET_WITH c', 2],
    ])
    expect([...neighbourCounts]).toEqual([
      ['a', 9],
      ['b', 9],
    ])
  })

  it('leaves out kinds, and what nothing else holds', () => {
    expect(ids(pictureOf([one], [], new Set(['MET_WITH'])).nodes)).toBe('ac')
    expect(ids(pictureOf([one], [], new Set(['MET_WITH', 'PRAISED'])).nodes)).toBe('a')
  })

  it.each([
    [[hop('a', 'b')], 'ab'],
    [[hop('b', 'a'), hop('b', 'c')], 'abc'],
    [[hop('a', 'b'), hop('c', 'b'), hop('c', 'd')], 'abcd'],
    [[], ''],
  ])('walks a path from end to end whichever way its edges point (%#)', (hops, walked) => {
    const { path, nodes } = pictureOf([], hops, new Set())
    expect([path.join(''), ids(nodes)]).toEqual([walked, [...walked].sort().join('')])
  })

  it('is written as GraphML that says everything', () => {
    const text = graphmlOf(pictureOf([around('a&', link('a', 'PRAISED', '&', 2))], [], new Set()))
    expect(text).toContain(
      '<node id="&#38;"><data key="node-label">&#38;</data><data key="node-kind">STATE</data></node>',
    )
    expect(text).toContain(
      '<edge id="a PRAISED &#38;" source="a" target="&#38;" directed="true"><data key="edge-kind">PRAISED</data><data key="edge-number">2</data><data key="edge-lastDate">2025-01-02</data></edge>',
    )
  })

  it('stands at the same places for everybody', () => {
    expect(placeOf('state:QA', undefined)).toEqual(placeOf('state:QA', undefined))
    expect(placeOf('state:QA', undefined)).not.toEqual(placeOf('state:KR', undefined))
    const { x, y } = placeOf('state:QA', { x: 10, y: 20 })
    expect(Math.hypot(x - 10, y - 20)).toBeLessThan(11)
  })
})
