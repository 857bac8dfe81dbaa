import { Field, ObjectType } from 'type-graphql'
import { nodeKinds } from '../../../schema/ontology.ts'
import { Node } from './node.ts'

@ObjectType('Issue', { implements: Node, description: nodeKinds.Issue.description })
export class Issue extends Node<'Issue'> {
  @Field(() => [String], { description: nodeKinds.Issue.properties.aliases.description })
  get aliases(): readonly string[] {
    return this.properties.aliases
  }
}
