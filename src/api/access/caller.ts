import type { Role } from './role.ts'

export interface Caller {
  /** Appears in logs and budgets: `key:<name>`, `token:<subject>` or `address:<ip>`. */
  readonly id: string
  readonly role: Role
}
