import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { requireRole } from '../access/require-role.ts'
import type { Context } from '../context.ts'
import { ingestArticles, mostArticles } from '../ingest-articles.ts'
import { ArticleInput, IngestedArticle } from '../types/ingest.ts'

@Resolver()
export class IngestResolver {
  @Mutation(() => [IngestedArticle], {
    description:
      'Reads articles into the graph, in the order given, and says what became of each; the same articles again change nothing. Needs the role editor.',
  })
  async ingestArticles(
    @Arg('articles', () => [ArticleInput], { description: `The articles, 1 to ${mostArticles}.` })
    articles: ArticleInput[],
    @Ctx() { caller, ingestOne }: Context,
  ) {
    requireRole(caller, 'editor')
    return (await ingestArticles(ingestOne, articles)).map((ingested) => new IngestedArticle(ingested))
  }
}
