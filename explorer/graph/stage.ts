/** The picture on a canvas: sigma draws it, a worker lays it out. No part of the page but this knows either. */
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { type Colours, coloursOf } from './colours.ts'
import { labelsIn } from './labels.ts'
import type { Places, Task } from './layout-worker.ts'
import type { Link, Picture } from './picture.ts'
import { type Place, placeOf } from './places.ts'

export interface StageEvents {
  onNode(id: string): void
  onLink(from: string, to: string): void
  onExpand(id: string): void
  onNothing(): void
}

export interface Stage {
  show(picture: Picture): void
  /** One node, or the two ends of a link; what is not next to them steps back. */
  mark(ids: readonly string[]): void
  /** After the theme has changed. */
  recolour(): void
  zoom(how: 'in' | 'out' | 'fit'): void
  png(): Promise<Blob>
  close(): void
}

/** @throws Error where the browser has no WebGL. */
export function openStage(container: HTMLElement, events: StageEvents): Stage {
  const graph = new MultiDirectedGraph()
  let colours: Colours = coloursOf(container)
  let marked: ReadonlySet<string> = new Set()
  let near: ReadonlySet<string> = new Set()
  let path: readonly string[] = []
  let worker: Worker | null = null

  const sigma = new Sigma(graph, container, {
    ...labelsIn(() => colours),
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    zIndex: true,
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 13,
    labelWeight: '500',
    labelDensity: 0.7,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: 2.5,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    stagePadding: 60,
    nodeReducer: (id, data) => {
      const steps = marked.size > 0 && !near.has(id)
      return {
        ...data,
        color: steps ? colours.rule : colours.kinds[data.kind as keyof Colours['kinds']],
        label: steps ? null : data.label,
        highlighted: marked.has(id),
        forceLabel: marked.has(id),
        zIndex: steps ? 0 : 1,
      }
    },
    edgeReducer: (_key, data) => {
      const onPath = isOnPath(data.from, data.to)
      const steps = marked.size > 0 ? !isNear(data.from, data.to) : graph.order > crowded
      return {
        ...data,
        color: onPath ? colours.accent : steps ? colours.rule : colours.edges[data.kind as keyof Colours['edges']],
        size: onPath ? data.size + 2 : data.size,
        zIndex: onPath ? 2 : steps ? 0 : 1,
      }
    },
  })

  const isOnPath = (from: string, to: string) =>
    path.some((id, index) =>
      [path[index - 1], path[index + 1]].some(
        (next) => next !== undefined && ((id === from && next === to) || (id === to && next === from)),
      ),
    )
  const isNear = (from: string, to: string) =>
    marked.size > 1 ? marked.has(from) && marked.has(to) : marked.has(from) || marked.has(to)

  sigma.on('clickNode', ({ node }) => events.onNode(node))
  sigma.on('clickEdge', ({ edge }) => events.onLink(graph.source(edge), graph.target(edge)))
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    events.onExpand(node)
  })
  sigma.on('clickStage', () => events.onNothing())
  draggable(sigma, graph)

  const arrange = () => {
    worker?.terminate()
    const ids = graph.nodes()
    const task: Task = {
      nodes: ids.map((id) => {
        const { x, y, size } = graph.getNodeAttributes(id)
        return { id, x, y, size }
      }),
      links: graph.mapEdges((_key, { number }, from, to) => ({ from, to, weight: 1 + Math.log(number) })),
    }
    worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Places | null>) => {
      container.dataset.layout = data ? 'moving' : 'done'
      if (!data) return
      ids.forEach((id, index) => {
        if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x: data[2 * index], y: data[2 * index + 1] })
      })
    }
    worker.postMessage(task)
  }

  return {
    show(picture) {
      path = picture.path
      const changed = put(graph, picture)
      sigma.refresh()
      if (changed) arrange()
    },
    mark(ids) {
      const wanted = ids.length > 0 ? ids : path
      marked = new Set(wanted.filter((id) => graph.hasNode(id)))
      near = new Set([...marked, ...(marked.size === 1 ? graph.neighbors([...marked][0]!) : [])])
      sigma.refresh({ skipIndexation: true })
    },
    recolour() {
      colours = coloursOf(container)
      sigma.refresh({ skipIndexation: true })
    },
    zoom(how) {
      const camera = sigma.getCamera()
      if (how === 'in') camera.animatedZoom({ duration: 150 })
      else if (how === 'out') camera.animatedUnzoom({ duration: 150 })
      else camera.animatedReset({ duration: 150 })
    },
    async png() {
      const { toBlob } = await import('@sigma/export-image')
      return toBlob(sigma, { format: 'png', backgroundColor: colours.page })
    },
    close() {
      worker?.terminate()
      sigma.kill()
    },
  }
}

/** Which pairs point somewhere; a meeting does not. */
const typeOf = ({ kind }: Link) => (kind === 'MET_WITH' ? 'line' : 'arrow')

/** With more nodes than this, links step back until a node is picked. */
const crowded = 600
/** So many nodes have room at their full size. */
const roomy = 140

/** Nodes that stay keep their place. True when anything came or went. */
function put(graph: MultiDirectedGraph, { nodes, links }: Picture): boolean {
  const gone = [graph.filterEdges((key) => !links.has(key)), graph.filterNodes((id) => !nodes.has(id))] as const
  for (const key of gone[0]) graph.dropEdge(key)
  for (const id of gone[1]) graph.dropNode(id)
  let changed = gone[0].length + gone[1].length > 0

  const beside = new Map<string, string>()
  const degrees = new Map<string, number>()
  for (const { from, to } of links.values()) {
    if (graph.hasNode(from)) beside.set(to, from)
    if (graph.hasNode(to)) beside.set(from, to)
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  // Many nodes are small, so that one sees between them.
  const scale = Math.min(1, Math.sqrt(roomy / nodes.size))
  for (const [id, { name, kind }] of nodes) {
    const size = scale * (4 + 2.2 * Math.log2(1 + (degrees.get(id) ?? 0)))
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { label: name, kind, size })
    else {
      const near = beside.get(id)
      const { x, y } = placeOf(id, near === undefined ? undefined : (graph.getNodeAttributes(near) as Place))
      graph.addNode(id, { x, y, size, label: name, kind })
      changed = true
    }
  }
  for (const [key, link] of links) {
    const { from, to, kind, number } = link
    const attributes = { from, to, kind, number, size: scale * (1 + Math.log2(number)), type: typeOf(link) }
    if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, attributes)
    else {
      graph.addEdgeWithKey(key, from, to, attributes)
      changed = true
    }
  }
  return changed
}

/** A node goes where it is pulled. */
function draggable(sigma: Sigma, graph: MultiDirectedGraph): void {
  let pulled: string | null = null
  sigma.on('downNode', ({ node }) => {
    pulled = node
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('moveBody', ({ event }) => {
    if (pulled === null) return
    const { x, y } = sigma.viewportToGraph(event)
    graph.mergeNodeAttributes(pulled, { x, y })
    event.preventSigmaDefault()
    event.original.preventDefault()
  })
  const drop = () => {
    pulled = null
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
}
