import { GraphQLDate } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { nodeKinds } from '../../../schema/ontology.ts'
import { Node } from './node.ts'

const { description, properties } = nodeKinds.Article

@ObjectType('Article', { implements: Node, description })
export class Article extends Node<'Article'> {
  @Field(() => String, { nullable: true, description: properties.title.description })
  get title(): string | null {
    return this.properties.title ?? null
  }

  @Field(() => String, { description: properties.text.description })
  get text(): string {
    return this.properties.text
  }

  @Field(() => String, { description: properties.language.description })
  get language(): string {
    return this.properties.language
  }

  @Field(() => GraphQLDate, { nullable: true, description: properties.date.description })
  get date(): string | null {
    return this.properties.date ?? null
  }

  @Field(() => String, { nullable: true, description: properties.source.description })
  get source(): string | null {
    return this.properties.source ?? null
  }

  @Field(() => String, { nullable: true, description: properties.url.description })
  get url(): string | null {
    return this.properties.url ?? null
  }
}
