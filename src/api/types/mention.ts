import { Field, ID, ObjectType } from 'type-graphql'
import type { Mention as Known } from '../../load/editing.ts'

@ObjectType('Mention', { description: 'One way in which articles name an official; several make one person.' })
export class Mention {
  constructor(private readonly mention: Known) {}

  @Field(() => ID, { description: 'Names it in a correction.' })
  get id(): string {
    return this.mention.id
  }

  @Field(() => [String], { description: 'Every form of the name, sorted.' })
  get names(): readonly string[] {
    return this.mention.names
  }
}
