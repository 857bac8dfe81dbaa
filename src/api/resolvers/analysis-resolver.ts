import { GraphQLDate } from 'graphql-scalars'
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql'
import * as ask from '../../questions/analyse-by-name.ts'
import type { Context } from '../context.ts'
import { pageOf } from '../page.ts'
import { dayOf, FilterArgs, PageArgs } from '../page-args.ts'
import {
  Activity,
  BrokerConnection,
  ConflictConnection,
  Contact,
  IssueChanges,
  PartnerConnection,
  SharedIssueConnection,
  VisitsConnection,
} from '../types/analyses.ts'
import { Relation, RelationConnection } from '../types/relation.ts'
import { anActor, aSide } from './argument-descriptions.ts'

/** Days. */
const defaultSilence = 90

@Resolver()
export class AnalysisResolver {
  @Query(() => [Activity], { description: 'Months in which the two met or discussed something, in order.' })
  timeline(
    @Arg('a', () => String, { description: aSide }) a: string,
    @Arg('b', () => String, { description: aSide }) b: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Ctx() { questions }: Context,
  ) {
    return ask.timeline(questions, a, b, facts)
  }

  @Query(() => PartnerConnection, { description: 'Whom a state, body or official met, most often first.' })
  async partners(
    @Arg('of', () => String, { description: anActor }) of: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.partners(questions, of, facts)
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
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.sharedIssues(questions, sides, facts)
    return SharedIssueConnection.of(await pageOf(list, ({ issue }) => issue.id, ...page))
  }

  @Query(() => BrokerConnection, { description: 'Who discussed an issue with most others.' })
  async brokers(
    @Arg('issue', () => String, { description: 'The issue: by id or any of its names.' }) issue: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.brokers(questions, issue, facts)
    return BrokerConnection.of(await pageOf(list, ({ node }) => node.id, ...page))
  }

  @Query(() => RelationConnection, {
    description: 'Meetings, discussions and praise that rest on one source alone; newest first.',
  })
  async singleSource(
    @Arg('of', () => String, { description: 'A state, body, official or issue: by id, code or any name.' }) of: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.singleSource(questions, of, facts)
    return RelationConnection.of(await pageOf(list, ({ edge }) => edge.id, ...page))
  }

  @Query(() => ConflictConnection, {
    description: 'Encounters of two sides that sources tell differently; newest first.',
  })
  async conflicts(
    @Arg('a', () => String, { description: aSide }) a: string,
    @Arg('b', () => String, { description: aSide }) b: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.conflicts(questions, a, b, facts)
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
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Ctx() { questions }: Context,
  ) {
    return new IssueChanges(await ask.issueChanges(questions, a, b, facts))
  }

  @Query(() => [Relation], {
    nullable: true,
    description: 'The shortest chain of meetings held that leads from one to the other; null where there is none.',
  })
  async path(
    @Arg('from', () => String, { description: anActor }) from: string,
    @Arg('to', () => String, { description: anActor }) to: string,
    @Arg('within', () => Int, {
      nullable: true,
      description: 'Only meetings of so many days before "until", or before the latest article.',
    })
    within: number | null | undefined,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Ctx() { questions }: Context,
  ) {
    const hops = await ask.path(questions, from, to, facts, within ?? null)
    return hops?.map((hop) => new Relation(hop)) ?? null
  }

  @Query(() => Contact, {
    description:
      'When two sides were first and last in contact, and the longest times between; held and dated encounters.',
  })
  async contact(
    @Arg('a', () => String, { description: aSide }) a: string,
    @Arg('b', () => String, { description: aSide }) b: string,
    @Arg('silentDays', () => Int, {
      nullable: true,
      defaultValue: defaultSilence,
      description: 'Days without contact that count as a silence.',
    })
    silentDays: number | null | undefined,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Ctx() { questions }: Context,
  ) {
    return new Contact(await ask.contact(questions, a, b, facts, silentDays ?? defaultSilence))
  }

  @Query(() => VisitsConnection, {
    description: 'Visits of a state or body to others and of others to it, as far as sources tell the host; by number.',
  })
  async visits(
    @Arg('of', () => String, { description: aSide }) of: string,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.visits(questions, of, facts)
    return VisitsConnection.of(await pageOf(list, ({ node }) => node.id, ...page))
  }

  @Query(() => PartnerConnection, {
    description: 'Whom a state, body or official met before a day and not since; most often met first.',
  })
  async silentPartners(
    @Arg('of', () => String, { description: anActor }) of: string,
    @Arg('silentSince', () => GraphQLDate, { description: 'First day of the silence.' }) silentSince: Date,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await ask.silentPartners(questions, of, dayOf(silentSince), facts)
    return PartnerConnection.of(await pageOf(list, ({ node }) => node.id, ...page))
  }
}
