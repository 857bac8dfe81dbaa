import { Args, Ctx, Field, ObjectType } from 'type-graphql'
import { stateId } from '../../../schema/ids.ts'
import { nodeKinds } from '../../../schema/ontology.ts'
import type { Context } from '../context.ts'
import { Agency } from './agency.ts'
import { Language } from './enums.ts'
import { NameArgs } from './name-args.ts'
import { Node } from './node.ts'
import { State } from './state.ts'

const { description, properties } = nodeKinds.Official

@ObjectType('Official', { implements: Node, description })
export class Official extends Node<'Official'> {
  @Field(() => [String], { description: properties.aliases.description })
  get aliases(): readonly string[] {
    return this.properties.aliases
  }

  @Field(() => String, {
    nullable: true,
    description: 'The latest office seen; in the other language where only that is known.',
  })
  role(@Args(() => NameArgs) { language }: NameArgs): string | null {
    const { role, roleAr } = this.properties
    return (language === Language.AR ? (roleAr ?? role) : (role ?? roleAr)) ?? null
  }

  @Field(() => String, { nullable: true, description: properties.state.description })
  get stateCode(): string | null {
    return this.properties.state ?? null
  }

  @Field(() => State, { nullable: true, description: 'The state that the person represents.' })
  state(_: unknown, @Ctx() { load }: Context): Promise<State | null> | null {
    const { state } = this.properties
    return state ? load.view(State, stateId(state)) : null
  }

  @Field(() => Agency, { nullable: true, description: 'The body that the person represents, where it is not a state.' })
  agency(_: unknown, @Ctx() { load }: Context): Promise<Agency | null> | null {
    const { agency } = this.properties
    return agency ? load.view(Agency, agency) : null
  }
}
