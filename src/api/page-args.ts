import { GraphQLDate } from 'graphql-scalars'
import { ArgsType, Field, Int } from 'type-graphql'
import { QuestionFailure } from '../questions/failure.ts'
import type { Period } from '../questions/questions.ts'
import { defaultFirst, largestFirst } from './page.ts'

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultFirst,
    description: `How many elements to give, 1 to ${largestFirst}.`,
  })
  private readonly first?: number | null

  @Field(() => String, { nullable: true, description: 'Give the elements after this cursor.' })
  private readonly after?: string | null

  get page(): readonly [first: number, after: string | null] {
    return [checkedFirst(this.first), this.after ?? null]
  }
}

@ArgsType()
export class PeriodArgs {
  @Field(() => GraphQLDate, { nullable: true, description: 'First day of the period, inclusive.' })
  private readonly since?: Date | null

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Last day of the period, inclusive. Facts without a date are left out where a period is given.',
  })
  private readonly until?: Date | null

  get period(): Period {
    const period = { ...(this.since && { since: day(this.since) }), ...(this.until && { until: day(this.until) }) }
    if (period.since && period.until && period.since > period.until) {
      throw new QuestionFailure(
        'BAD_USER_INPUT',
        `"since" (${period.since}) is later than "until" (${period.until}): exchange them.`,
        { argument: 'since' },
      )
    }
    return period
  }
}

const day = (date: Date) => date.toISOString().slice(0, 10)

/** `first` where it is in bounds. */
export function checkedFirst(first: number | null | undefined): number {
  const asked = first ?? defaultFirst
  if (asked >= 1 && asked <= largestFirst) return asked
  throw new QuestionFailure(
    'BAD_USER_INPUT',
    `"first" is ${asked}: ask for 1 to ${largestFirst} elements and go on with "after".`,
    { argument: 'first' },
  )
}
