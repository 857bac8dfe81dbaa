import { GraphQLDate } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import type { Topic as Asked } from '../../questions/questions.ts'
import { connectionOf } from '../connection.ts'
import { Discussion } from './discussion.ts'
import { Issue } from './issue.ts'

@ObjectType('Topic', { description: 'An issue that two sides discussed with each other.' })
export class Topic {
  constructor(private readonly topic: Asked) {}

  @Field(() => Issue, { description: 'What was discussed.' })
  get issue(): Issue {
    return new Issue(this.topic.issue)
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the earliest dated discussion in the period.' })
  get firstDate(): string | null {
    return this.topic.firstDate
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the latest dated discussion in the period.' })
  get lastDate(): string | null {
    return this.topic.lastDate
  }

  @Field(() => [Discussion], { description: 'When, by whom and on what evidence; newest first, undated last.' })
  get discussions(): Discussion[] {
    return this.topic.discussions.map((discussed) => new Discussion(discussed))
  }
}

export const TopicConnection = connectionOf('Topic', Topic, (asked: Asked) => new Topic(asked))
