import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import * as ask from '../../questions/analyse-by-name.ts'
import type { Context } from '../context.ts'
import { pageOf } from '../page.ts'
import { PageArgs, PeriodArgs } from '../page-args.ts'
import {
  Activity,
  BrokerConnection,
  ConflictConnection,
  IssueChanges,
  PartnerConnection,
  SharedIssueConnection,
} from '../types/analyses.ts'
import { Relation, RelationConnection } from '../types/relation.ts'
import { anActor, aSide } from './argument-descriptions.ts'

@Resolver()
export class AnalysisResolver {
  @Query(() => [Activity], { description: 'Months in which the two met or discussed something, in order.' })
  timeline(
    @Arg('a', () => String, { description: aSide }) a: string,
    @Arg('b', () => String, { description: aSide }) b: string,
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Ctx() { questions }: Context,
  ) {
    return ask.timeline(questions, a, b, period)
  }

  @Query(() => PartnerConnection, { description: 'Whom a state, body or official met, most often first.' })
  async partners(
    @Arg('of', () => String, { description: anActor }) of: string,
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.partners(questions, of, period)
    return PartnerConnection.of(await pageOf(list, ({ node }) => node.id, ...page))
  }

  @Query(() => SharedIssueConnection, {
    description: 'Issues that each of the sides discussed, with whomever; the latest first, undated last.',
  })
  async sharedIssues(
    @Arg('sides', () => [String], {
      description: 'Two to ten sides, each by id, code or any name in Arabic or English.',
    })
    sides: string[],
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.sharedIssues(questions, sides, period)
    return SharedIssueConnection.of(await pageOf(list, ({ issue }) => issue.id, ...page))
  }

  @Query(() => BrokerConnection, { description: 'Who discussed an issue with most others.' })
  async brokers(
    @Arg('issue', () => String, { description: 'The issue: by id or any of its names.' }) issue: string,
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.brokers(questions, issue, period)
    return BrokerConnection.of(await pageOf(list, ({ node }) => node.id, ...page))
  }

  @Query(() => RelationConnection, {
    description: 'Meetings, discussions and praise that rest on one source alone; newest first.',
  })
  async singleSource(
    @Arg('of', () => String, { description: 'A state, body, official or issue: by id, code or any name.' }) of: string,
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.singleSource(questions, of, period)
    return RelationConnection.of(await pageOf(list, ({ edge }) => edge.id, ...page))
  }

  @Query(() => ConflictConnection, {
    description: 'Encounters of two sides that sources tell differently; newest first.',
  })
  async conflicts(
    @Arg('a', () => String, { description: aSide }) a: string,
    @Arg('b', () => String, { description: aSide }) b: string,
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.conflicts(questions, a, b, period)
    return ConflictConnection.of(
      await pageOf(list, ({ one, other }) => `${one.encounter.id} ${other.encounter.id}`, ...page),
    )
  }

  @Query(() => IssueChanges, {
    description: 'Which issues two sides began to discuss in a period and which they dropped; both days are needed.',
  })
  async issueChanges(
    @Arg('a', () => String, { description: aSide }) a: string,
    @Arg('b', () => String, { description: aSide }) b: string,
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Ctx() { questions }: Context,
  ) {
    return new IssueChanges(await ask.issueChanges(questions, a, b, period))
  }

  @Query(() => [Relation], {
    nullable: true,
    description: 'The shortest chain of meetings held that leads from one to the other; null where there is none.',
  })
  async path(
    @Arg('from', () => String, { description: anActor }) from: string,
    @Arg('to', () => String, { description: anActor }) to: string,
    @Args(() => PeriodArgs) { period }: PeriodArgs,
    @Ctx() { questions }: Context,
  ) {
    const hops = await ask.path(questions, from, to, period)
    return hops?.map((hop) => new Relation(hop)) ?? null
  }
}
