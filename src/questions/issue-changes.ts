import type { IssueChanges, SharedIssue, Span } from './analyses.ts'

export interface Discussed extends SharedIssue {
  readonly firstDate: string
  readonly lastDate: string
}

/** `discussed` are the pair's issues up to the end of the period, with their first and last day up to then. */
export function issueChanges(discussed: readonly Discussed[], { since, until }: Span): IssueChanges {
  const length = Date.parse(until) - Date.parse(since) + 86_400_000
  const before = new Date(Date.parse(since) - length).toISOString().slice(0, 10)
  const latestFirst = discussed.toSorted((a, b) =>
    a.lastDate === b.lastDate ? (a.issue.id < b.issue.id ? -1 : 1) : a.lastDate > b.lastDate ? -1 : 1,
  )
  const shown = ({ issue, lastDate }: Discussed): SharedIssue => ({ issue, lastDate })
  return {
    begun: latestFirst.filter(({ firstDate }) => firstDate >= since).map(shown),
    ceased: latestFirst.filter(({ lastDate }) => lastDate < since && lastDate >= before).map(shown),
  }
}
