/** One line of JSON as an article, or every mistake in it. */
import type { Article } from '../../ingest/article.ts'

export type Parsed = { readonly article: Article } | { readonly reason: string; readonly advice: string }

const oneALine = 'each line must be one whole JSON object; `jq -c` writes other JSON so'

const optionalFields = ['id', 'title', 'lang', 'date', 'source', 'url'] as const

export function parseArticle(line: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { reason: `broken JSON: ${brief((error as Error).message)}`, advice: oneALine }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { reason: `expected a JSON object, found ${typeName(value)}`, advice: oneALine }
  return articleOf(value as Record<string, unknown>)
}

function articleOf(record: Record<string, unknown>): Parsed {
  const mistakes: string[] = []
  const article: Record<string, string> = {}
  if (record.text === undefined || record.text === null) mistakes.push('"text" is missing')
  else if (typeof record.text !== 'string') mistakes.push(`"text" must be a string, found ${typeName(record.text)}`)
  else if (record.text.trim() === '') mistakes.push('"text" is empty')
  else article.text = record.text
  for (const field of optionalFields) {
    const value = record[field]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string') mistakes.push(`"${field}" must be a string, found ${typeName(value)}`)
    else article[field] = value
  }
  if (article.date !== undefined) {
    const day = isoDay(article.date)
    if (day === null)
      mistakes.push(`"date" must be a day such as 2025-03-31, found ${JSON.stringify(brief(article.date))}`)
    else article.date = day
  }
  if (article.lang !== undefined && !isLanguageTag(article.lang))
    mistakes.push(`"lang" must be a language tag such as ar or en, found ${JSON.stringify(brief(article.lang))}`)
  if (mistakes.length > 0)
    return { reason: mistakes.join('; '), advice: 'correct the line, or leave optional fields out' }
  return { article: article as unknown as Article }
}

/** A timestamp counts as the day that it names where it was written. */
function isoDay(date: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(date.trim())?.[1]
  if (day === undefined) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const brief = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)
