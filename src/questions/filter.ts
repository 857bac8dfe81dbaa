/** Which facts count, as callers of any kind give it. */
import { QuestionFailure } from './failure.ts'
import type { Filter, Period } from './questions.ts'

/** What is absent or null limits nothing; languages may be whole tags, such as `en-GB`. */
type Given = { readonly [Name in keyof Filter]?: Filter[Name] | null }

/** @throws QuestionFailure where the period ends before it begins. */
export function periodFrom({ since, until }: Pick<Given, keyof Period>): Period {
  if (since && until && since > until)
    throw new QuestionFailure('BAD_USER_INPUT', `"since" (${since}) is later than "until" (${until}): exchange them.`, {
      argument: 'since',
    })
  return { ...(since && { since }), ...(until && { until }) }
}

/** @throws QuestionFailure where the period ends before it begins. */
export function filterFrom({ outlets, languages, planned, minSources, knownBy, ...period }: Given): Filter {
  return {
    ...periodFrom(period),
    ...(outlets && { outlets }),
    ...(languages && { languages: languages.map((tag) => tag.toLowerCase().split('-')[0]!) }),
    ...(typeof planned === 'boolean' && { planned }),
    ...(typeof minSources === 'number' && { minSources }),
    ...(knownBy && { knownBy }),
  }
}
