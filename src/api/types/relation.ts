import { GraphQLDate } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import type { EdgeKindName } from '../../../schema/ontology.ts'
import type { Relation as Asked } from '../../questions/questions.ts'
import { connectionOf } from '../connection.ts'
import { Citation } from './citation.ts'
import { EdgeKind } from './enums.ts'
import { Node } from './node.ts'
import { nodeOf } from './node-of.ts'

@ObjectType('Relation', { description: 'One edge of the graph, whatever its kind.' })
export class Relation {
  constructor(private readonly relation: Asked) {}

  @Field(() => ID, { description: 'Id of the edge.' })
  get id(): string {
    return this.relation.edge.id
  }

  @Field(() => EdgeKind, { description: 'What it says.' })
  get kind(): EdgeKindName {
    return this.relation.edge.kind
  }

  @Field(() => String, { description: 'The same in a few Latin words.' })
  get caption(): string {
    return String(this.relation.edge.properties.caption)
  }

  @Field(() => Node, { description: 'Where it begins.' })
  get from(): Node {
    return nodeOf(this.relation.from)
  }

  @Field(() => Node, { description: 'Where it ends.' })
  get to(): Node {
    return nodeOf(this.relation.to)
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the event, where it has one.' })
  get date(): string | null {
    return (this.relation.edge.properties.date as string | undefined) ?? null
  }

  @Field(() => [Citation], { description: 'The sentences that say so; empty for a kind that is derived.' })
  get citations(): Citation[] {
    return this.relation.citations.map((cited) => new Citation(cited))
  }
}

export const RelationConnection = connectionOf('Relation', Relation, (asked: Asked) => new Relation(asked))
