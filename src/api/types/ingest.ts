import { GraphQLDate } from 'graphql-scalars'
import { Ctx, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { Context } from '../context.ts'
import { Article } from './article.ts'

@InputType('ArticleInput', { description: 'An article as it is handed in; only the text is needed.' })
export class ArticleInput {
  @Field(() => String, {
    nullable: true,
    description: 'Id that its source gives it: the same id with another text replaces the article.',
  })
  readonly id?: string | null

  @Field(() => String, { nullable: true, description: 'Headline.' })
  readonly title?: string | null

  @Field(() => String, { description: 'The text; all offsets in evidence index it.' })
  readonly text!: string

  @Field(() => String, { nullable: true, description: 'BCP 47 language tag; told from the text where it is absent.' })
  readonly language?: string | null

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Day of publication: decides what "Wednesday" means and who held an office.',
  })
  readonly date?: Date | null

  @Field(() => String, { nullable: true, description: 'Outlet.' })
  readonly source?: string | null

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  readonly url?: string | null
}

export const IngestStatus = {
  ADDED: 'added',
  REPLACED: 'replaced',
  UNCHANGED: 'unchanged',
  REJECTED: 'rejected',
} as const
export type IngestStatus = (typeof IngestStatus)[keyof typeof IngestStatus]
registerEnumType(IngestStatus, {
  name: 'IngestStatus',
  description: 'What became of an article that was handed in.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    REPLACED: { description: 'Its id was known with another content, which is gone.' },
    UNCHANGED: { description: 'It was known as it is: nothing was done.' },
    REJECTED: { description: 'It could not be read; the reason says why.' },
  },
})

export interface Ingested {
  readonly id: string
  readonly status: IngestStatus
  readonly reason: string | null
}

@ObjectType('IngestedArticle', { description: 'What became of one article.' })
export class IngestedArticle {
  constructor(private readonly ingested: Ingested) {}

  @Field(() => ID, { description: 'Id of the article in the graph.' })
  get id(): string {
    return this.ingested.id
  }

  @Field(() => IngestStatus, { description: 'What became of it.' })
  get status(): IngestStatus {
    return this.ingested.status
  }

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  get reason(): string | null {
    return this.ingested.reason
  }

  @Field(() => Article, { nullable: true, description: 'The article as it is in the graph now; none when rejected.' })
  article(_: unknown, @Ctx() { load }: Context): Promise<Article | null> | null {
    return this.ingested.status === IngestStatus.REJECTED ? null : load.view(Article, this.ingested.id)
  }
}
