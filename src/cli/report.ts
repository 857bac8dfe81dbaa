/** What goes to standard error: rejections and failures, each with what to do about it. */
import { ConfigError } from '../config.ts'
import type { Rejection } from '../read/rejection.ts'
import { failed, misused, oneLine, type Paint, painter, type Terminal } from './terminal.ts'

export const rejectionLine = ({ place, reason, advice }: Rejection, paint: Paint): string =>
  `${paint('bold', oneLine(place))}: ${oneLine(reason)}. ${paint('dim', `${upperFirst(advice)}.`)}\n`

export function reportRejection(rejection: Rejection, terminal: Terminal): void {
  terminal.stderr.write(rejectionLine(rejection, painter(terminal, terminal.stderr)))
}

/** Errors with a code of ours say all that a user needs; any other one is a fault of the program, and shows its stack. */
export function reportError(error: unknown, terminal: Terminal): number {
  const paint = painter(terminal, terminal.stderr)
  const label = paint('red', 'error')
  if (error instanceof ConfigError) {
    for (const mistake of error.mistakes) terminal.stderr.write(`${label}: ${mistake}\n`)
    return misused
  }
  if (isOurs(error)) terminal.stderr.write(`${label}: ${error.message}\n`)
  else
    terminal.stderr.write(
      `${label}: unexpected failure, please report it\n${error instanceof Error ? error.stack : error}\n`,
    )
  return failed
}

const isOurs = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && typeof (error as { code?: unknown }).code === 'string'

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
