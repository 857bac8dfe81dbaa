import { GraphQLDate } from 'graphql-scalars'
import { Args, Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { type DatePrecision as DatePrecisionValue, type EdgeKindName, edgeKinds } from '../../../schema/ontology.ts'
import type { Relation as Asked } from '../../questions/questions.ts'
import { connectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { Citation } from './citation.ts'
import { Encounter } from './encounter.ts'
import { DatePrecision, EdgeKind, Language } from './enums.ts'
import { NameArgs } from './name-args.ts'
import { Node } from './node.ts'
import { nodeOf } from './node-of.ts'
import { Side, sideOf } from './side.ts'

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
    return this.property('date')
  }

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'What the date rests on, where the edge tells of an event.',
  })
  get precision(): DatePrecisionValue | null {
    return this.property('precision')
  }

  @Field(() => Boolean, { nullable: true, description: edgeKinds.MET_WITH.properties.planned.description })
  get planned(): boolean | null {
    return this.property('planned')
  }

  @Field(() => Int, { nullable: true, description: edgeKinds.MET_WITH.properties.sources.description })
  get sourceCount(): number | null {
    return this.property('sources')
  }

  @Field(() => [String], { nullable: true, description: edgeKinds.MET_WITH.properties.publishedBy.description })
  get publishedBy(): readonly string[] | null {
    return this.property('publishedBy')
  }

  @Field(() => [String], { nullable: true, description: edgeKinds.MET_WITH.properties.languages.description })
  get languages(): readonly string[] | null {
    return this.property('languages')
  }

  @Field(() => GraphQLDate, { nullable: true, description: edgeKinds.MET_WITH.properties.reported.description })
  get reported(): string | null {
    return this.property('reported')
  }

  @Field(() => Encounter, { nullable: true, description: 'The encounter that a meeting or a discussion belongs to.' })
  encounter(_: unknown, @Ctx() { load }: Context): Promise<Encounter | null> | null {
    const id = this.property<string>('encounter')
    return id === null ? null : load.view(Encounter, id)
  }

  @Field(() => Side, { nullable: true, description: 'With whom an issue was discussed.' })
  async with(_: unknown, @Ctx() { load }: Context): Promise<Side | null> {
    const id = this.property<string>('with')
    const node = id === null ? null : await load.node(id)
    return node && sideOf(node)
  }

  @Field(() => Side, { nullable: true, description: 'The side that the other one visited.' })
  async host(_: unknown, @Ctx() { load }: Context): Promise<Side | null> {
    const id = this.property<string>('host')
    const node = id === null ? null : await load.node(id)
    return node && sideOf(node)
  }

  @Field(() => String, { nullable: true, description: 'The office in which an official represents a side.' })
  role(@Args(() => NameArgs) { language }: NameArgs): string | null {
    const [role, roleAr] = [this.property<string>('role'), this.property<string>('roleAr')]
    return language === Language.AR ? (roleAr ?? role) : (role ?? roleAr)
  }

  @Field(() => GraphQLDate, { nullable: true, description: edgeKinds.REPRESENTS.properties.firstSeen.description })
  get firstSeen(): string | null {
    return this.property('firstSeen')
  }

  @Field(() => GraphQLDate, { nullable: true, description: edgeKinds.REPRESENTS.properties.lastSeen.description })
  get lastSeen(): string | null {
    return this.property('lastSeen')
  }

  @Field(() => [Citation], { description: 'The sentences that say so; empty for a kind that is derived.' })
  get citations(): Citation[] {
    return this.relation.citations.map((cited) => new Citation(cited))
  }

  private property<T>(name: string): T | null {
    return (this.relation.edge.properties[name] as T | undefined) ?? null
  }
}

export const RelationConnection = connectionOf('Relation', Relation, (asked: Asked) => new Relation(asked))
