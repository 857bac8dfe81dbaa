import { Ctx, Field, ObjectType } from 'type-graphql'
import { stateId } from '../../../schema/ids.ts'
import { type AgencyKind as AgencyKindValue, nodeKinds } from '../../../schema/ontology.ts'
import type { Context } from '../context.ts'
import { AgencyKind } from './enums.ts'
import { Node } from './node.ts'
import { State } from './state.ts'

const { description, properties } = nodeKinds.Agency

@ObjectType('Agency', { implements: Node, description })
export class Agency extends Node<'Agency'> {
  @Field(() => [String], { description: properties.aliases.description })
  get aliases(): readonly string[] {
    return this.properties.aliases
  }

  @Field(() => AgencyKind, { description: 'What sort of organisation it is.' })
  get type(): AgencyKindValue {
    return this.properties.kind as AgencyKindValue
  }

  @Field(() => State, { nullable: true, description: 'The state that it belongs to; none for an international body.' })
  state(_: unknown, @Ctx() { load }: Context): Promise<State | null> | null {
    const { state } = this.properties
    return state ? load.view(State, stateId(state)) : null
  }
}
