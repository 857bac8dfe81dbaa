import { GraphQLDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { DatePrecision as DatePrecisionValue } from '../../../schema/ontology.ts'
import { edgeKinds } from '../../../schema/ontology.ts'
import type { Praise as Asked } from '../../questions/questions.ts'
import { connectionOf } from '../connection.ts'
import { Citation } from './citation.ts'
import { DatePrecision } from './enums.ts'
import { Node } from './node.ts'
import { nodeOf } from './node-of.ts'

@ObjectType('Praise', { description: edgeKinds.PRAISED.description })
export class Praise {
  constructor(private readonly praise: Asked) {}

  @Field(() => ID, { description: 'Id of the edge.' })
  get id(): string {
    return this.praise.edge.id
  }

  @Field(() => Node, { description: 'Who praised: an official, a state or an agency.' })
  get by(): Node {
    return nodeOf(this.praise.by)
  }

  @Field(() => Node, { description: 'Who or what was praised.' })
  get of(): Node {
    return nodeOf(this.praise.of)
  }

  @Field(() => GraphQLDate, { nullable: true, description: edgeKinds.PRAISED.properties.date.description })
  get date(): string | null {
    return (this.praise.edge.properties.date as string | undefined) ?? null
  }

  @Field(() => DatePrecision, { description: 'What the date rests on.' })
  get precision(): DatePrecisionValue {
    return this.praise.edge.properties.precision as DatePrecisionValue
  }

  @Field(() => Int, { description: edgeKinds.PRAISED.properties.sources.description })
  get sourceCount(): number {
    return this.praise.edge.properties.sources as number
  }

  @Field(() => [Citation], { description: 'The sentences that say so.' })
  get citations(): Citation[] {
    return this.praise.citations.map((cited) => new Citation(cited))
  }
}

export const PraiseConnection = connectionOf('Praise', Praise, (asked: Asked) => new Praise(asked))
