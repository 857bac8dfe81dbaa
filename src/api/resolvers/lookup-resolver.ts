import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { EdgeKindName, NodeKindName } from '../../../schema/ontology.ts'
import { nodeById, nodesById, relationById, relationsOf, searchFor } from '../../questions/look-up.ts'
import { resolveName } from '../../questions/resolve-name.ts'
import type { Context } from '../context.ts'
import { pageOf } from '../page.ts'
import { checkedFirst, FilterArgs, PageArgs } from '../page-args.ts'
import { Agency } from '../types/agency.ts'
import { Article } from '../types/article.ts'
import { Encounter } from '../types/encounter.ts'
import { EdgeKind, NodeKind } from '../types/enums.ts'
import { Issue } from '../types/issue.ts'
import { Node } from '../types/node.ts'
import { nodeOf } from '../types/node-of.ts'
import { Official } from '../types/official.ts'
import { Relation, RelationConnection } from '../types/relation.ts'
import { SearchResult } from '../types/search-result.ts'
import { State } from '../types/state.ts'
import { Stats } from '../types/stats.ts'

const anyName = 'Its id or any of its names, in Arabic or English.'

@Resolver()
export class LookupResolver {
  @Query(() => State, { nullable: true, description: 'A state by code or name.' })
  async state(
    @Arg('name', () => String, {
      description: 'Its ISO 3166-1 alpha-2 code, its id, or any of its names in Arabic or English.',
    })
    name: string,
    @Ctx() { questions }: Context,
  ) {
    return new State(await resolveName(questions, name, ['State'], 'name'))
  }

  @Query(() => Official, { nullable: true, description: 'An official by name.' })
  async official(@Arg('name', () => String, { description: anyName }) name: string, @Ctx() { questions }: Context) {
    return new Official(await resolveName(questions, name, ['Official'], 'name'))
  }

  @Query(() => Agency, { nullable: true, description: 'An agency by name.' })
  async agency(@Arg('name', () => String, { description: anyName }) name: string, @Ctx() { questions }: Context) {
    return new Agency(await resolveName(questions, name, ['Agency'], 'name'))
  }

  @Query(() => Issue, { nullable: true, description: 'An issue by name.' })
  async issue(@Arg('name', () => String, { description: anyName }) name: string, @Ctx() { questions }: Context) {
    return new Issue(await resolveName(questions, name, ['Issue'], 'name'))
  }

  @Query(() => Encounter, { nullable: true, description: 'A meeting, call or visit by id.' })
  async encounter(
    @Arg('id', () => ID, { description: 'Id of the encounter.' }) id: string,
    @Ctx() { questions }: Context,
  ) {
    const node = await nodeById(questions, id)
    return node?.kind === 'Encounter' ? new Encounter(node) : null
  }

  @Query(() => Article, { nullable: true, description: 'An article by id.' })
  async article(@Arg('id', () => ID, { description: 'Id of the article.' }) id: string, @Ctx() { questions }: Context) {
    const node = await nodeById(questions, id)
    return node?.kind === 'Article' ? new Article(node) : null
  }

  @Query(() => Node, { nullable: true, description: 'Anything in the graph by id; null where there is nothing.' })
  async node(@Arg('id', () => ID, { description: 'Id of the node.' }) id: string, @Ctx() { questions }: Context) {
    const node = await nodeById(questions, id)
    return node && nodeOf(node)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Many nodes by id, in the order asked; null where there is none.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Ids of the nodes, at most 100.' }) ids: string[],
    @Ctx() { questions }: Context,
  ) {
    return (await nodesById(questions, ids)).map((node) => node && nodeOf(node))
  }

  @Query(() => Relation, { nullable: true, description: 'An edge by id, whatever its kind; null where there is none.' })
  async relation(@Arg('id', () => ID, { description: 'Id of the edge.' }) id: string, @Ctx() { questions }: Context) {
    const found = await relationById(questions, id)
    return found && new Relation(found)
  }

  @Query(() => RelationConnection, {
    description: 'Every edge at a node, with the node at its other end and the evidence; newest first, undated last.',
  })
  async relations(
    @Arg('of', () => ID, { description: 'Id of the node.' }) of: string,
    @Arg('kinds', () => [EdgeKind], { nullable: true, description: 'Only edges of these kinds; all where absent.' })
    kinds: EdgeKindName[] | null | undefined,
    @Args(() => FilterArgs) { facts }: FilterArgs,
    @Args(() => PageArgs) { page }: PageArgs,
    @Ctx() { questions }: Context,
  ) {
    const list = await relationsOf(questions, of, kinds ?? [], facts)
    return RelationConnection.of(await pageOf(list, (relation) => relation.edge.id, ...page))
  }

  @Query(() => [SearchResult], {
    description: 'Nodes by code, name or alias, in any script, forgiving slips; best first.',
  })
  async search(
    @Arg('text', () => String, { description: 'What to look for, 1 to 200 characters.' }) text: string,
    @Arg('kinds', () => [NodeKind], { nullable: true, description: 'Only nodes of these kinds; all where absent.' })
    kinds: NodeKindName[] | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many to give at most, 1 to 100.' })
    first: number | null | undefined,
    @Ctx() { questions }: Context,
  ) {
    return (await searchFor(questions, text, kinds ?? [], checkedFirst(first))).map((match) => new SearchResult(match))
  }

  @Query(() => Stats, { description: 'What is in the graph: counts and the span of time.' })
  async stats(@Ctx() { questions }: Context) {
    return new Stats(await questions.stats())
  }
}
