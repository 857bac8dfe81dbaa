import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { corrected, correctionLog, mentionsOf } from '../edit.ts'
import { ingestArticles, mostArticles } from '../ingest-articles.ts'
import { pageOf } from '../page.ts'
import { PageArgs } from '../page-args.ts'
import { Correction, CorrectionConnection } from '../types/correction.ts'
import { ArticleInput, IngestedArticle } from '../types/ingest.ts'
import { Mention } from '../types/mention.ts'

const forEditors = 'Needs the role editor.'

@Resolver()
export class EditResolver {
  @Mutation(() => [IngestedArticle], {
    description: `Reads articles into the graph, in the order given, and says what became of each; the same articles again change nothing. ${forEditors}`,
  })
  async ingestArticles(
    @Arg('articles', () => [ArticleInput], { description: `The articles, 1 to ${mostArticles}.` })
    articles: ArticleInput[],
    @Ctx() context: Context,
  ) {
    return (await ingestArticles(context, articles)).map((ingested) => new IngestedArticle(ingested))
  }

  @Mutation(() => Correction, {
    description: `Says that two officials are one person, or two issues one; what is known of both is then one. ${forEditors}`,
  })
  async mergeNodes(
    @Arg('into', () => ID, { description: 'Id of the official or issue that stays.' }) into: string,
    @Arg('from', () => ID, { description: 'Id of the one that is the same.' }) from: string,
    @Ctx() context: Context,
  ) {
    return new Correction(await corrected(context, { kind: 'merge', into, from }))
  }

  @Mutation(() => Correction, {
    description: `Says that some mentions of an official are another person; "mentions" lists them. ${forEditors}`,
  })
  async splitOfficial(
    @Arg('mentions', () => [ID], { description: 'Ids of the mentions that are a person apart.' }) mentions: string[],
    @Ctx() context: Context,
  ) {
    return new Correction(await corrected(context, { kind: 'split', mentions }))
  }

  @Mutation(() => Correction, {
    description: `Says that an edge is wrong: what its articles say of it no longer counts. ${forEditors}`,
  })
  async rejectEdge(
    @Arg('edge', () => ID, { description: 'Id of an edge with evidence.' }) edge: string,
    @Ctx() context: Context,
  ) {
    return new Correction(await corrected(context, { kind: 'reject', edge }))
  }

  @Mutation(() => Correction, { description: `Gives a node another name, in one script or in both. ${forEditors}` })
  async renameNode(
    @Arg('id', () => ID, { description: 'Id of the node.' }) id: string,
    @Arg('name', () => String, { nullable: true, description: 'Its name in Latin script.' })
    name: string | null | undefined,
    @Arg('nameAr', () => String, { nullable: true, description: 'Its name in Arabic script.' })
    nameAr: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return new Correction(
      await corrected(context, { kind: 'rename', id, ...(name && { name }), ...(nameAr && { nameAr }) }),
    )
  }

  @Mutation(() => Correction, { description: `Takes a correction back. ${forEditors}` })
  async undoCorrection(
    @Arg('correction', () => ID, { description: 'Id of the correction.' }) correction: string,
    @Ctx() context: Context,
  ) {
    return new Correction(await corrected(context, { kind: 'undo', correction }))
  }

  @Query(() => CorrectionConnection, {
    description: `Everything that people have put right, newest first. ${forEditors}`,
  })
  async corrections(@Args(() => PageArgs) { page }: PageArgs, @Ctx() context: Context) {
    const log = await correctionLog(context)
    return CorrectionConnection.of(await pageOf(log, ({ correction }) => correction.id, ...page))
  }

  @Query(() => [Mention], { description: `What an official is made of, by id: for "splitOfficial". ${forEditors}` })
  async mentions(@Arg('of', () => ID, { description: 'Id of the official.' }) of: string, @Ctx() context: Context) {
    return (await mentionsOf(context, of)).map((mention) => new Mention(mention))
  }
}
