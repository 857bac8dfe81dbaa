/** Gathers what the fields of one request ask for, so that a list costs one statement however long it is. */
import DataLoader from 'dataloader'
import type { GraphNode } from '../../schema/graph.ts'
import type { Meeting, Questions } from '../questions/questions.ts'

const idsAtOnce = { nodes: 500, meetings: 100 }

export class Loaders {
  private readonly nodes: DataLoader<string, GraphNode | null>
  private readonly meetings: DataLoader<string, Meeting | null>

  constructor(questions: Pick<Questions, 'nodes' | 'meetings'>) {
    this.nodes = new DataLoader((ids) => questions.nodes(ids), { maxBatchSize: idsAtOnce.nodes })
    this.meetings = new DataLoader((ids) => questions.meetings(ids), { maxBatchSize: idsAtOnce.meetings })
  }

  node(id: string): Promise<GraphNode | null> {
    return this.nodes.load(id)
  }

  meeting(id: string): Promise<Meeting | null> {
    return this.meetings.load(id)
  }

  /** For what lives longer than one answer. */
  forget(): void {
    this.nodes.clearAll()
    this.meetings.clearAll()
  }

  async view<T>(View: new (node: GraphNode) => T, id: string): Promise<T | null> {
    const node = await this.nodes.load(id)
    return node && new View(node)
  }
}
