import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type * as asked from '../../ask/ask.ts'
import { Citation } from './citation.ts'
import { Language } from './enums.ts'
import { Node } from './node.ts'
import { nodeOf } from './node-of.ts'

const AnswerStatus = { ANSWERED: 'answered', ASKED_BACK: 'asked-back', REFUSED: 'refused' } as const
registerEnumType(AnswerStatus, {
  name: 'AnswerStatus',
  description: 'What became of a question.',
  valuesConfig: {
    ANSWERED: { description: 'It was understood and answered; that nothing is known is an answer too.' },
    ASKED_BACK: { description: 'It may mean several things, or lacks something: the text asks which.' },
    REFUSED: { description: 'The graph cannot answer it: the text says why, and what can be asked.' },
  },
})

@ObjectType('Choice', { description: 'One of several things that a question may mean.' })
export class Choice {
  constructor(private readonly choice: asked.Choice) {}

  @Field(() => String, { description: 'What it is, in the language of the answer.' })
  get text(): string {
    return this.choice.text
  }

  @Field(() => Node, { nullable: true, description: 'The node that may be meant, where a name is in doubt.' })
  get node(): Node | null {
    return this.choice.node && nodeOf(this.choice.node)
  }

  @Field(() => String, { description: 'The question to ask instead, with the same conversation.' })
  get question(): string {
    return this.choice.question
  }
}

@ObjectType('Answer', { description: 'A question in words, answered from the graph, asked back or refused.' })
export class Answer {
  constructor(private readonly answer: asked.Answer) {}

  @Field(() => AnswerStatus, { description: 'What became of the question.' })
  get status(): asked.Answer['status'] {
    return this.answer.status
  }

  @Field(() => String, { description: 'Sentences and lines, parted by line breaks; `[1]` is the first citation.' })
  get text(): string {
    return this.answer.text
  }

  @Field(() => Language, { description: 'The language of the text.' })
  get language(): string {
    return this.answer.language
  }

  @Field(() => String, { nullable: true, description: 'What was asked, such as "topics-between".' })
  get intent(): string | null {
    return this.answer.intent
  }

  @Field(() => String, { description: 'How the question was understood; empty where it was not.' })
  get understood(): string {
    return this.answer.understood
  }

  @Field(() => String, { nullable: true, description: 'A GraphQL query of this API that asks the same.' })
  get query(): string | null {
    return this.answer.query
  }

  @Field(() => GraphQLJSONObject, { description: 'The variables of that query.' })
  get variables(): Readonly<Record<string, unknown>> {
    return this.answer.variables
  }

  @Field(() => [Citation], { description: 'The passages that the text stands on, in the order of their numbers.' })
  get citations(): Citation[] {
    return this.answer.citations.map((cited) => new Citation(cited))
  }

  @Field(() => [Node], { description: 'What the answer lists: issues, encounters, people, states or articles.' })
  get nodes(): Node[] {
    return this.answer.nodes.map(nodeOf)
  }

  @Field(() => Int, { nullable: true, description: 'Length of the whole list; null for an answer that is no list.' })
  get totalCount(): number | null {
    return this.answer.total
  }

  @Field(() => [Choice], { description: 'What may be meant, where the question was asked back.' })
  get choices(): Choice[] {
    return this.answer.choices.map((choice) => new Choice(choice))
  }

  @Field(() => String, {
    nullable: true,
    description: 'To be given with the next question, so that "and with Japan?" is understood.',
  })
  get conversation(): string | null {
    return this.answer.conversation
  }
}
