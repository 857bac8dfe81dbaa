/** What went wrong with a file, and what to do. */
import { StoreError } from '../store-error.ts'

export const isBusy = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return code.startsWith('SQLITE_BUSY') || /database is locked/i.test(message)
}

export function translate(
  error: unknown,
  location: string,
  fallback: 'STORE_UNREACHABLE' | 'STORE_FAILED',
): StoreError {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  if (code.startsWith('SQLITE_NOTADB') || /not a database/i.test(message))
    return new StoreError(
      'STORE_NOT_A_DATABASE',
      `${location} is not a database. Name a new file or one made by entente.`,
      error,
    )
  if (isBusy(error))
    return new StoreError(
      'STORE_BUSY',
      `${location} is being written by another process. Wait for it and try again.`,
      error,
    )
  if (fallback === 'STORE_UNREACHABLE' || code.startsWith('SQLITE_CANTOPEN') || /unable to open/i.test(message))
    return new StoreError(
      'STORE_UNREACHABLE',
      `Cannot open ${location}: ${message}. Name a file in a folder that can be written.`,
      error,
    )
  return new StoreError('STORE_FAILED', `${location}: ${message}`, error)
}
