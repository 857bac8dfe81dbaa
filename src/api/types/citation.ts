import { Field, Int, ObjectType } from 'type-graphql'
import type { Citation as Cited } from '../../questions/questions.ts'
import { Article } from './article.ts'

@ObjectType('Citation', { description: 'A verbatim passage of an article that a fact stands on.' })
export class Citation {
  constructor(private readonly cited: Cited) {}

  @Field(() => String, { description: 'The passage, character for character.' })
  get quote(): string {
    return this.cited.quote
  }

  @Field(() => Article, { description: 'The article that it stands in.' })
  get article(): Article {
    return new Article(this.cited.source)
  }

  @Field(() => Int, { description: "Where it begins in the article's text, in UTF-16 units." })
  get start(): number {
    return this.cited.start
  }

  @Field(() => Int, { description: "Where it ends in the article's text, in UTF-16 units." })
  get end(): number {
    return this.cited.end
  }

  @Field(() => String, { description: 'Id of the rule that found it.' })
  get rule(): string {
    return this.cited.rule
  }
}
