import { GraphQLDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { GraphNode } from '../../../schema/graph.ts'
import {
  type DatePrecision as DatePrecisionValue,
  type EncounterFormat as EncounterFormatValue,
  nodeKinds,
} from '../../../schema/ontology.ts'
import type { Meeting } from '../../questions/questions.ts'
import { connectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { Citation } from './citation.ts'
import { DatePrecision, EncounterFormat } from './enums.ts'
import { Issue } from './issue.ts'
import { Node } from './node.ts'
import { Official } from './official.ts'
import { Side, sideOf } from './side.ts'

const { description, properties } = nodeKinds.Encounter

/** Its sides, officials, issues and citations are at hand when it comes from a list, else fetched for the whole request. */
@ObjectType('Encounter', { implements: Node, description })
export class Encounter extends Node<'Encounter'> {
  constructor(
    node: GraphNode,
    private readonly meeting?: Meeting,
  ) {
    super(node)
  }

  static of(meeting: Meeting): Encounter {
    return new Encounter(meeting.encounter, meeting)
  }

  @Field(() => GraphQLDate, { nullable: true, description: properties.date.description })
  get date(): string | null {
    return this.properties.date ?? null
  }

  @Field(() => DatePrecision, { description: 'What the date rests on.' })
  get precision(): DatePrecisionValue {
    return this.properties.precision as DatePrecisionValue
  }

  @Field(() => Boolean, { description: properties.planned.description })
  get planned(): boolean {
    return this.properties.planned
  }

  @Field(() => EncounterFormat, { description: 'How the sides came together.' })
  get format(): EncounterFormatValue {
    return this.properties.format as EncounterFormatValue
  }

  @Field(() => Int, { description: properties.sources.description })
  get sourceCount(): number {
    return this.properties.sources
  }

  @Field(() => Int, { description: properties.articles.description })
  get articleCount(): number {
    return this.properties.articles
  }

  @Field(() => Int, { description: properties.outlets.description })
  get outletCount(): number {
    return this.properties.outlets
  }

  @Field(() => Boolean, { description: properties.announced.description })
  get announced(): boolean {
    return this.properties.announced
  }

  @Field(() => [String], { description: properties.publishedBy.description })
  get publishedBy(): readonly string[] {
    return this.properties.publishedBy
  }

  @Field(() => [String], { description: properties.languages.description })
  get languages(): readonly string[] {
    return this.properties.languages
  }

  @Field(() => GraphQLDate, { nullable: true, description: properties.reported.description })
  get reported(): string | null {
    return this.properties.reported ?? null
  }

  @Field(() => Side, { nullable: true, description: 'The side that was visited, where sources agree on one.' })
  async host(_: unknown, @Ctx() { load }: Context): Promise<Side | null> {
    const node = this.properties.host ? await load.node(this.properties.host) : null
    return node && sideOf(node)
  }

  @Field(() => [Side], { description: 'The states and bodies that took part, by id.' })
  sides(_: unknown, @Ctx() context: Context): Side[] | Promise<Side[]> {
    return this.part(context, (meeting) => meeting.sides.map(sideOf))
  }

  @Field(() => [Official], { description: 'The officials named as taking part, by id.' })
  officials(_: unknown, @Ctx() context: Context): Official[] | Promise<Official[]> {
    return this.part(context, (meeting) => meeting.officials.map((node) => new Official(node)))
  }

  @Field(() => [Issue], { description: 'What was discussed.' })
  issues(_: unknown, @Ctx() context: Context): Issue[] | Promise<Issue[]> {
    return this.part(context, (meeting) => meeting.issues.map((node) => new Issue(node)))
  }

  @Field(() => [Citation], { description: 'The sentences that report it.' })
  citations(_: unknown, @Ctx() context: Context): Citation[] | Promise<Citation[]> {
    return this.part(context, (meeting) => meeting.citations.map((cited) => new Citation(cited)))
  }

  /** Synchronous when the list brought the meeting along: a promise for each field would cost more than the field. */
  private part<T>({ load }: Context, pick: (meeting: Meeting) => T[]): T[] | Promise<T[]> {
    return this.meeting ? pick(this.meeting) : load.meeting(this.id).then((meeting) => (meeting ? pick(meeting) : []))
  }
}

export const EncounterConnection = connectionOf('Encounter', Encounter, Encounter.of)
