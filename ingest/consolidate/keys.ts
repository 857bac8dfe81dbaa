/** Under which keys an article is found again, when something that it speaks of changes. */
import { praiseOf } from './derive-praise.ts'
import { profilesOf } from './profile.ts'
import type { ArticleRecord } from './record.ts'
import { reportsOf } from './reports.ts'
import { sidesKey } from './sides.ts'

/** @param entity Id of an official's mention or of an issue. */
export const mentionIndex = (entity: string): string => `mention ${entity}`
export const reportIndex = (sides: string, day: string): string => `report ${sides} ${day}`
export const praiseIndex = (by: string, of: string, date: string | null): string => `praise ${by} ${of} ${date ?? ''}`

/** All index keys of an article, each once. */
export function indexKeysOf(record: ArticleRecord): string[] {
  const keys = new Set<string>()
  for (const { key, type } of profilesOf(record))
    if (type === 'Official' || type === 'Issue') keys.add(mentionIndex(key))
  for (const { sides, date } of reportsOf(record)) if (date) keys.add(reportIndex(sidesKey(sides), date))
  for (const { edge, date } of praiseOf(record)) keys.add(praiseIndex(edge.by, edge.of, date))
  return [...keys]
}
