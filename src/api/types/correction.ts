import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { type Action, type Correction as Logged } from '../../../ingest/consolidate/corrections.ts'
import { connectionOf } from '../connection.ts'

type EnumOf<V extends string> = { readonly [K in V as Uppercase<K>]: K }

export const CorrectionKind: EnumOf<Action['kind']> = {
  MERGE: 'merge',
  SPLIT: 'split',
  REJECT: 'reject',
  RENAME: 'rename',
  UNDO: 'undo',
}
registerEnumType(CorrectionKind, {
  name: 'CorrectionKind',
  description: 'What a correction does.',
  valuesConfig: {
    MERGE: { description: 'Two officials are one person, or two issues are one.' },
    SPLIT: { description: 'Some mentions of an official are another person.' },
    REJECT: { description: 'An edge is wrong.' },
    RENAME: { description: 'A node has another name.' },
    UNDO: { description: 'An earlier correction is taken back.' },
  },
})

export interface LoggedCorrection {
  readonly correction: Logged
  /** False once it is undone. */
  readonly holds: boolean
}

@ObjectType('Correction', { description: 'What a person has put right; it outlives every new article.' })
export class Correction {
  constructor(private readonly logged: LoggedCorrection) {}

  @Field(() => ID, { description: 'Names it when it is to be undone.' })
  get id(): string {
    return this.logged.correction.id
  }

  @Field(() => CorrectionKind, { description: 'What it does.' })
  get kind(): Action['kind'] {
    return this.logged.correction.action.kind
  }

  @Field(() => [ID], {
    description:
      'Ids of what it is about: nodes, mentions, articles of a rejected edge, or the correction that it takes back.',
  })
  get about(): readonly string[] {
    return aboutOf(this.logged.correction.action)
  }

  @Field(() => String, { nullable: true, description: 'The name that it gives, in Latin script.' })
  get name(): string | null {
    const { action } = this.logged.correction
    return (action.kind === 'rename' && action.name) || null
  }

  @Field(() => String, { nullable: true, description: 'The name that it gives, in Arabic script.' })
  get nameAr(): string | null {
    const { action } = this.logged.correction
    return (action.kind === 'rename' && action.nameAr) || null
  }

  @Field(() => Boolean, { description: 'False once it has been undone.' })
  get holds(): boolean {
    return this.logged.holds
  }

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  get at(): string {
    return this.logged.correction.at
  }

  @Field(() => String, { description: 'Who made it.' })
  get by(): string {
    return this.logged.correction.by
  }
}

export const CorrectionConnection = connectionOf(
  'Correction',
  Correction,
  (logged: LoggedCorrection) => new Correction(logged),
)

function aboutOf(action: Action): readonly string[] {
  switch (action.kind) {
    case 'merge':
      return [action.into, action.from]
    case 'split':
      return action.mentions
    case 'reject':
      return [...new Set(action.readings.map(({ article }) => article))]
    case 'rename':
      return [action.id]
    case 'undo':
      return [action.correction]
  }
}
