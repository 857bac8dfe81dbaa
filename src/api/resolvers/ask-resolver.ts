import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { ask } from '../../ask/ask.ts'
import type { Context } from '../context.ts'
import { Answer } from '../types/answer.ts'
import { Language } from '../types/enums.ts'

@Resolver()
export class AskResolver {
  @Query(() => Answer, { description: 'Answers a question in Arabic or English, with its sources.' })
  async ask(
    @Arg('question', () => String, { description: 'As an analyst would ask it, of 1 to 500 characters.' })
    question: string,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'The language to answer in; that of the question where absent.',
    })
    language: Language | null | undefined,
    @Arg('conversation', () => String, {
      nullable: true,
      description: '"conversation" of the answer before, to ask on from it.',
    })
    conversation: string | null | undefined,
    @Ctx() { questions, now }: Context,
  ) {
    const today = now().slice(0, 10)
    return new Answer(await ask(questions, { question, language, conversation, today }))
  }
}
