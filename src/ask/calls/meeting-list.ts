import type { Meeting } from '../../questions/questions.ts'
import type { Format } from '../reading.ts'
import { cited, dateOf, type Findings, type Said } from './call.ts'

export const selection = `{\n    totalCount\n    nodes { id date format planned name officials { name } issues { name } ${cited} }\n  }`

const meetingLine = ({ encounter, sides, officials, issues, citations }: Meeting): Said => ({
  template: 'meeting',
  values: {
    date: dateOf(encounter),
    sides,
    people: officials,
    issues: issues.slice(0, 3),
    planned: encounter.properties.planned === true ? 'planned' : null,
  },
  citations,
})

export const ofFormat = (meetings: readonly Meeting[], format: Format | undefined): readonly Meeting[] =>
  format ? meetings.filter(({ encounter }) => encounter.properties.format === format) : meetings

export const listOf = (
  head: Said,
  meetings: readonly Meeting[],
  asked: Pick<Findings, 'query' | 'variables'>,
  total: number | null,
): Findings => ({
  head,
  lines: meetings.map(meetingLine),
  nodes: meetings.map(({ encounter }) => encounter),
  total,
  ...asked,
})
