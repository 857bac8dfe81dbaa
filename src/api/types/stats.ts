import { GraphQLDate } from 'graphql-scalars'
import { Args, Field, Int, ObjectType } from 'type-graphql'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds } from '../../../schema/ontology.ts'
import type { Stats as Asked } from '../../questions/questions.ts'
import { EdgeKind, NodeKind } from './enums.ts'
import { NameArgs } from './name-args.ts'

@ObjectType('NodeCount', { description: 'How many nodes of one kind there are.' })
export class NodeCount {
  constructor(
    readonly kindName: NodeKindName,
    readonly counted: number,
  ) {}

  @Field(() => NodeKind, { description: 'The kind.' })
  get kind(): NodeKindName {
    return this.kindName
  }

  @Field(() => String, { description: 'What the kind is called.' })
  label(@Args(() => NameArgs) { language }: NameArgs): string {
    return nodeKinds[this.kindName].label[language]
  }

  @Field(() => Int, { description: 'How many.' })
  get count(): number {
    return this.counted
  }
}

@ObjectType('EdgeCount', { description: 'How many edges of one kind there are.' })
export class EdgeCount {
  constructor(
    readonly kindName: EdgeKindName,
    readonly counted: number,
  ) {}

  @Field(() => EdgeKind, { description: 'The kind.' })
  get kind(): EdgeKindName {
    return this.kindName
  }

  @Field(() => String, { description: 'What the kind is called.' })
  label(@Args(() => NameArgs) { language }: NameArgs): string {
    return edgeKinds[this.kindName].label[language]
  }

  @Field(() => Int, { description: 'How many.' })
  get count(): number {
    return this.counted
  }
}

@ObjectType('Stats', { description: 'What is in the graph.' })
export class Stats {
  constructor(private readonly stats: Asked) {}

  @Field(() => [NodeCount], { description: 'Nodes by kind, every kind, in the order of the ontology.' })
  get nodes(): NodeCount[] {
    return (Object.keys(nodeKinds) as NodeKindName[]).map((kind) => new NodeCount(kind, this.stats.nodes[kind] ?? 0))
  }

  @Field(() => [EdgeCount], { description: 'Edges by kind, every kind, in the order of the ontology.' })
  get edges(): EdgeCount[] {
    return (Object.keys(edgeKinds) as EdgeKindName[]).map((kind) => new EdgeCount(kind, this.stats.edges[kind] ?? 0))
  }

  @Field(() => Int, { description: 'Articles that the graph is made from.' })
  get articles(): number {
    return this.stats.articles
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the earliest dated fact.' })
  get firstDate(): string | null {
    return this.stats.firstDate
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the latest dated fact.' })
  get lastDate(): string | null {
    return this.stats.lastDate
  }
}
