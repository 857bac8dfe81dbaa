import { GraphQLDate } from 'graphql-scalars'
import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql'
import { QuestionFailure } from '../questions/failure.ts'
import { filterFrom, periodFrom } from '../questions/filter.ts'
import type { Filter, Period } from '../questions/questions.ts'
import { defaultFirst, ListOrder, largestFirst } from './page.ts'

registerEnumType(ListOrder, {
  name: 'ListOrder',
  description: 'Which end of a list comes first.',
  valuesConfig: {
    LISTED: { description: 'As the question says, such as the newest first.' },
    REVERSED: { description: 'The other end, such as the oldest first; what has no date, then, before it.' },
  },
})

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

  @Field(() => ListOrder, {
    nullable: true,
    defaultValue: ListOrder.LISTED,
    description: 'Which end of the list comes first.',
  })
  private readonly order?: ListOrder | null

  get page(): readonly [first: number, after: string | null, order: ListOrder] {
    return [checkedFirst(this.first), this.after ?? null, this.order ?? ListOrder.LISTED]
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
    return periodFrom({ since: this.since && dayOf(this.since), until: this.until && dayOf(this.until) })
  }
}

@InputType('FactFilter', {
  description: 'Which facts count, by who reported them and how. What is left out limits nothing.',
})
export class FactFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Published by at least one of these outlets, named as the articles name them.',
  })
  readonly outlets?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'With at least one article in one of these languages, such as "ar".',
  })
  readonly languages?: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what is announced and not reported as held. False: everything else.',
  })
  readonly planned?: boolean | null

  @Field(() => Int, { nullable: true, description: 'On at least so many independent sources.' })
  readonly minSources?: number | null

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Published on or before this day: what could be known then.',
  })
  readonly knownBy?: Date | null
}

@ArgsType()
export class FilterArgs extends PeriodArgs {
  @Field(() => FactFilter, { nullable: true, description: 'Counts only some of the facts.' })
  private readonly filter?: FactFilter | null

  get facts(): Filter {
    const { knownBy, ...filter } = this.filter ?? {}
    return filterFrom({ ...filter, ...this.period, knownBy: knownBy && dayOf(knownBy) })
  }
}

export const dayOf = (date: Date) => date.toISOString().slice(0, 10)

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
