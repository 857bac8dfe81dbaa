import { ArgsType, Field } from 'type-graphql'
import { Language } from './enums.ts'

@ArgsType()
export class NameArgs {
  @Field(() => Language, { defaultValue: Language.EN, description: 'The language to answer in.' })
  language!: Language
}
