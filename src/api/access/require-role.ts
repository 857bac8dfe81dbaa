import { QuestionFailure } from '../../questions/failure.ts'
import type { Caller } from './caller.ts'
import { atLeast, type Role } from './role.ts'

/** @throws QuestionFailure FORBIDDEN when the caller may not do what takes this role. */
export function requireRole(caller: Caller, role: Role): void {
  if (atLeast(caller.role, role)) return
  throw new QuestionFailure(
    'FORBIDDEN',
    `This takes the role ${role}, and you are ${caller.role}. Send an API key of that role as "Authorization: Bearer KEY".`,
  )
}
