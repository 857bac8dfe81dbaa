import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { meetingsBetween, meetingsOf, praise, topicsBetween } from '../../questions/ask-by-name.ts'
import type { Context } from '../context.ts'
import { pageOf } from '../page.ts'
import { FilterArgs, PageArgs } from '../page-args.ts'
import { shownIn } from '../shown.ts'
import { EncounterConnection } from '../types/encounter.ts'
import { PraiseConnection } from '../types/praise.ts'
import { TopicConnection } from '../types/topic.ts'
import { anActor, aSide } from './argument-descriptions.ts'

@Resolver()
export class BetweenResolver {
  @Query(() => TopicConnection, {
    description:
      'Every issue that two sides discussed with each other, the latest discussed first, with dates, people and evidence. The order of the sides does not matter.',
  })
  async topicsBetween(
    @Arg('a', () => String, { description: aSide }) a: string,
    @Arg('b', () => String, { description: aSide }) b: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = await topicsBetween(questions, a, b, facts, shownIn(info))
    return TopicConnection.of(await pageOf(list, (topic) => topic.issue.id, ...page))
  }

  @Query(() => EncounterConnection, {
    description: 'Every encounter in which both sides, or both officials, took part, newest first.',
  })
  async meetingsBetween(
    @Arg('a', () => String, { description: anActor }) a: string,
    @Arg('b', () => String, { description: anActor }) b: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = await meetingsBetween(questions, a, b, facts, shownIn(info))
    return EncounterConnection.of(await pageOf(list, (meeting) => meeting.encounter.id, ...page))
  }

  @Query(() => EncounterConnection, { description: 'Every encounter of one state, body or official, newest first.' })
  async meetings(
    @Arg('of', () => String, { description: anActor })
    of: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = await meetingsOf(questions, of, facts, shownIn(info))
    return EncounterConnection.of(await pageOf(list, (meeting) => meeting.encounter.id, ...page))
  }

  @Query(() => PraiseConnection, {
    description:
      'Who praised whom, newest first. Give "by", "of" or both; praise by or of the officials of a state counts as its own.',
  })
  async praise(
    @Arg('by', () => String, {
      nullable: true,
      description: 'Who praised: a state, body or official, by id, code or name.',
    })
    by: string | null | undefined,
    @Arg('of', () => String, {
      nullable: true,
      description: 'Who was praised: a state, body or official, by id, code or name.',
    })
    of: string | null | undefined,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await praise(questions, by ?? null, of ?? null, facts)
    return PraiseConnection.of(await pageOf(list, (each) => each.edge.id, ...page))
  }
}
