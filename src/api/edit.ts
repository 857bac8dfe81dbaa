/** What editors do, each after a look at who asks. */
import { effective } from '../../ingest/consolidate/corrections.ts'
import type { CorrectionRequest } from '../load/correct.ts'
import type { Editing, Mention } from '../load/editing.ts'
import { QuestionFailure } from '../questions/failure.ts'
import type { Listed, Page } from '../questions/questions.ts'
import { requireRole } from './access/require-role.ts'
import type { Context } from './context.ts'
import type { LoggedCorrection } from './types/correction.ts'

const longestName = 200
const mostMentions = 100

/** @throws QuestionFailure for a caller who is no editor, and where the service only answers questions. */
export async function editingFor({ caller, editing }: Context): Promise<Editing> {
  requireRole(caller, 'editor')
  if (editing) return editing()
  throw new QuestionFailure('NOT_SUPPORTED', 'This service only answers questions: change the graph elsewhere.')
}

export async function corrected(context: Context, request: CorrectionRequest): Promise<LoggedCorrection> {
  const editing = await editingFor(context)
  check(request)
  return { correction: await editing.correct(request, context.caller.id), holds: true }
}

function check(request: CorrectionRequest): void {
  if (request.kind === 'rename' && Math.max(request.name?.length ?? 0, request.nameAr?.length ?? 0) > longestName) {
    throw new QuestionFailure('BAD_USER_INPUT', `A name has at most ${longestName} characters.`, { argument: 'name' })
  }
  if (request.kind === 'split' && request.mentions.length > mostMentions) {
    throw new QuestionFailure('BAD_USER_INPUT', `Name at most ${mostMentions} mentions at once.`, {
      argument: 'mentions',
    })
  }
}

/** Newest first. */
export async function correctionLog(context: Context): Promise<(page: Page) => Promise<Listed<LoggedCorrection>>> {
  const log = await (await editingFor(context)).corrections()
  const held = new Set(effective(log).map(({ id }) => id))
  const newestFirst = log
    .map((correction) => ({ correction, holds: held.has(correction.id) || correction.action.kind === 'undo' }))
    .reverse()
  return async ({ limit, offset }) => ({ items: newestFirst.slice(offset, offset + limit), total: log.length })
}

export async function mentionsOf(context: Context, official: string): Promise<readonly Mention[]> {
  return (await editingFor(context)).mentionsOf(official)
}
