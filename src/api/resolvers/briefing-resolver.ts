import { GraphQLDate } from 'graphql-scalars'
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { EdgeKindName } from '../../../schema/ontology.ts'
import * as ask from '../../questions/brief-by-name.ts'
import type { Context } from '../context.ts'
import { pageOf } from '../page.ts'
import { checkedFirst, dayOf, FilterArgs, PageArgs } from '../page-args.ts'
import { AnnouncementConnection, Changes, Neighbourhood, OfficeHolder } from '../types/briefings.ts'
import { EncounterConnection } from '../types/encounter.ts'
import { EdgeKind } from '../types/enums.ts'
import { anActor, aSide } from './argument-descriptions.ts'

const defaultNeighbours = 30

@Resolver()
export class BriefingResolver {
  @Query(() => Neighbourhood, { nullable: true, description: 'A node with those most linked to it, for a picture.' })
  async neighbourhood(
    @Arg('of', () => String, { description: 'Anything in the graph: by id, code or any name.' }) of: string,
    @Arg('kinds', () => [EdgeKind], {
      nullable: true,
      description: 'Only links of these kinds; those between states, people, bodies and issues where absent.',
    })
    kinds: EdgeKindName[] | null | undefined,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: defaultNeighbours,
      description: 'How many neighbours to give at most, 1 to 100.',
    })
    first: number | null | undefined,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Ctx() { questions }: Context,
  ) {
    const found = await ask.neighbourhood(questions, of, kinds ?? [], facts, first ?? defaultNeighbours)
    return found && new Neighbourhood(found)
  }

  @Query(() => EncounterConnection, { description: 'Every dated encounter, newest first.' })
  async encounters(
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = ask.encounters(questions, facts)
    return EncounterConnection.of(await pageOf(list, (meeting) => meeting.encounter.id, ...page))
  }

  @Query(() => AnnouncementConnection, {
    description: 'Encounters that a source announced beforehand, newest first, with what came of each.',
  })
  async announcements(
    @Arg('of', () => String, { description: anActor }) of: string,
    @Arg('asOf', () => GraphQLDate, {
      nullable: true,
      description: "Day on which the outcome is judged; the latest article's where absent.",
    })
    asOf: Date | null | undefined,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.announcements(questions, of, facts, asOf ? dayOf(asOf) : null)
    return AnnouncementConnection.of(await pageOf(list, ({ meeting }) => meeting.encounter.id, ...page))
  }

  @Query(() => [OfficeHolder], { description: 'Who held which office of a state or body on a day, by protocol.' })
  async officeHolders(
    @Arg('of', () => String, { description: aSide }) of: string,
    @Arg('on', () => GraphQLDate, { description: 'The day.' }) on: Date,
    @Ctx() { questions }: Context,
  ) {
    return (await ask.officeHolders(questions, of, dayOf(on))).map((holder) => new OfficeHolder(holder))
  }

  @Query(() => [OfficeHolder], { description: 'Who held the office of an official on another side on a day.' })
  async counterparts(
    @Arg('of', () => String, { description: 'The official: by id or any name.' }) of: string,
    @Arg('side', () => String, { description: aSide }) side: string,
    @Arg('on', () => GraphQLDate, { description: 'The day.' }) on: Date,
    @Ctx() { questions }: Context,
  ) {
    return (await ask.counterparts(questions, of, dayOf(on), side)).map((holder) => new OfficeHolder(holder))
  }

  @Query(() => Changes, {
    description: 'Encounters added, changed or removed since a point in the sequence of changes, for a watch-list.',
  })
  async changes(
    @Arg('watch', () => [String], {
      nullable: true,
      description: 'States, bodies, officials and issues, at most 50, each by id, code or any name; all where absent.',
    })
    watch: string[] | null | undefined,
    @Arg('after', () => Int, {
      nullable: true,
      defaultValue: 0,
      description: 'The number that an earlier answer gave as "upTo"; 0 for everything.',
    })
    after: number | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many to give at most, 1 to 100.' })
    first: number | null | undefined,
    @Ctx() { questions }: Context,
  ) {
    return new Changes(await ask.changes(questions, watch ?? [], after ?? 0, checkedFirst(first)))
  }
}
