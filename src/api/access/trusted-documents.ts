/** Where a service answers known queries only: their texts by what a request brings of them. */
import { createHash } from 'node:crypto'

export interface TrustedDocuments {
  /** Null for a request that brings neither a known query nor the id of one. */
  textOf(request: unknown): string | null
}

/** An id is `sha256:` and the digest of the query's text in hexadecimal. */
export const documentIdOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

export function trustedDocumentsOf(texts: readonly string[]): TrustedDocuments {
  const byId = new Map(texts.map((text) => [documentIdOf(text), text]))
  return {
    textOf(request) {
      if (typeof request !== 'object' || request === null) return null
      const { documentId, query } = request as { documentId?: unknown; query?: unknown }
      if (typeof documentId === 'string') return byId.get(documentId) ?? null
      return typeof query === 'string' ? (byId.get(documentIdOf(query)) ?? null) : null
    },
  }
}
