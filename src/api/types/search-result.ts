import { Field, Float, ObjectType } from 'type-graphql'
import type { Match } from '../../questions/questions.ts'
import { Node } from './node.ts'
import { nodeOf } from './node-of.ts'

@ObjectType('SearchResult', { description: 'A node whose code, name or alias is like what was searched.' })
export class SearchResult {
  constructor(private readonly match: Match) {}

  @Field(() => Node, { description: 'What was found.' })
  get node(): Node {
    return nodeOf(this.match.node)
  }

  @Field(() => Float, { description: '1 for an exact name or code, less for a near one.' })
  get score(): number {
    return this.match.score
  }
}
