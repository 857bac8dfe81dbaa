export type StoreErrorCode =
  | 'STORE_LOCATION'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_NOT_A_DATABASE'
  | 'STORE_NEWER'
  | 'STORE_BUSY'
  | 'STORE_FAILED'

/** A store that cannot do its work. The message names the store and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
