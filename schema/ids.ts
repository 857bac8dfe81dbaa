/** Deterministic ids: the same thing gets the same id on every machine, so that a second ingest changes nothing. */
import { createHash } from 'node:crypto'

export const stateId = (code: string): string => `state:${code}`
export const articleId = (source: string | undefined, id: string | undefined, text: string): string =>
  id === undefined ? `article:${digest(text)}` : `article:${source ? `${source}/` : ''}${id}`

/** Two sides of a relation, smaller first, as the stores index them. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** The first 16 hex digits of the SHA-256 of the parts. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** Lower-case words joined by hyphens; letters and digits of any script are kept. */
export const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
