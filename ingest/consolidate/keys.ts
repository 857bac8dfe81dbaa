/** Under which keys an article is found again, when something that it speaks of changes. */
import { praiseOf } from './derive-praise.ts'
import { type ArticleRecord, isMentionKey } from './record.ts'
import { reportsOf, sidesKey } from './reports.ts'

export const mentionIndex = (mentionKey: string): string => `mention ${mentionKey}`
export const reportIndex = (sides: string, day: string): string => `report ${sides} ${day}`
export const praiseIndex = (by: string, of: string, date: string | null): string => `praise ${by} ${of} ${date ?? ''}`

/** All index keys of an article, each once. */
export function indexKeysOf(record: ArticleRecord): string[] {
  const keys = new Set<string>()
  for (const entity of record.fragment.entities) if (isMentionKey(entity.id)) keys.add(mentionIndex(entity.id))
  for (const { sides, date } of reportsOf(record)) if (date) keys.add(reportIndex(sidesKey(sides), date))
  for (const { edge, date } of praiseOf(record)) keys.add(praiseIndex(edge.by, edge.of, date))
  return [...keys]
}
