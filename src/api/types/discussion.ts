import { Field, ObjectType } from 'type-graphql'
import type { Discussion as Discussed } from '../../questions/questions.ts'
import { Citation } from './citation.ts'
import { Encounter } from './encounter.ts'
import { Official } from './official.ts'

@ObjectType('Discussion', { description: 'One encounter in which the issue was discussed.' })
export class Discussion {
  constructor(private readonly discussed: Discussed) {}

  @Field(() => Encounter, { description: 'The meeting, call or visit.' })
  get encounter(): Encounter {
    return new Encounter(this.discussed.encounter)
  }

  @Field(() => [Official], { description: 'The officials named as taking part, by id.' })
  get officials(): Official[] {
    return this.discussed.officials.map((node) => new Official(node))
  }

  @Field(() => [Citation], { description: 'The sentences that say that the issue was discussed.' })
  get citations(): Citation[] {
    return this.discussed.citations.map((cited) => new Citation(cited))
  }
}
