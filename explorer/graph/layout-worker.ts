/** ForceAtlas2 off the page's thread, a few rounds at a time. */
import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

export interface Task {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly weight: number }[]
}

/** x and y of each node, in the order of the task. */
export type Places = Float32Array

const roundsAtOnce = 20

addEventListener('message', ({ data: { nodes, links } }: MessageEvent<Task>) => {
  const graph = new UndirectedGraph()
  for (const { id, x, y, size } of nodes) graph.addNode(id, { x, y, size })
  for (const { from, to, weight } of links) if (from !== to) graph.mergeEdge(from, to, { weight })
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: graph.order < 500,
    barnesHutOptimize: graph.order > 300,
    outboundAttractionDistribution: true,
    gravity: 0.6,
    scalingRatio: graph.order > 300 ? 10 : 30,
    slowDown: 3,
  }
  const rounds = graph.order > 600 ? 160 : 400
  for (let round = 0; round < rounds; round += roundsAtOnce) {
    forceAtlas2.assign(graph, { iterations: roundsAtOnce, settings, getEdgeWeight: 'weight' })
    const places = new Float32Array(
      nodes.flatMap(({ id }) => [graph.getNodeAttribute(id, 'x'), graph.getNodeAttribute(id, 'y')]),
    )
    postMessage(places, { transfer: [places.buffer] })
  }
  postMessage(null)
})
