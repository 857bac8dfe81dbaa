import { Field, ObjectType } from 'type-graphql'
import { nodeKinds } from '../../../schema/ontology.ts'
import { Node } from './node.ts'

@ObjectType('State', { implements: Node, description: nodeKinds.State.description })
export class State extends Node<'State'> {
  @Field(() => String, { description: nodeKinds.State.properties.code.description })
  get code(): string {
    return this.properties.code
  }

  @Field(() => [String], { description: nodeKinds.State.properties.aliases.description })
  get aliases(): readonly string[] {
    return this.properties.aliases
  }
}
