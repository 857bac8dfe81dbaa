/** A terminal that keeps what is written to it, and can be interrupted. */
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/program.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

export interface Recorded {
  readonly terminal: Terminal
  out(): string
  err(): string
  interrupt(): void
  /** Resolves once standard error holds the words. */
  said(words: string | RegExp): Promise<void>
}

export function recordingTerminal(input: { stdin?: string; env?: Record<string, string> } = {}): Recorded {
  const written = { out: '', err: '' }
  const waiting = new Set<() => void>()
  const screen = (into: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk, _, next) {
        written[into] += chunk
        for (const check of waiting) check()
        next()
      },
    })
  const listeners = new Set<() => void>()
  return {
    terminal: {
      env: input.env ?? {},
      stdin: Readable.from([Buffer.from(input.stdin ?? '')]),
      stdout: screen('out'),
      stderr: screen('err'),
      now: () => '2025-01-01T00:00:00.000Z',
      onInterrupt: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    out: () => written.out,
    err: () => written.err,
    interrupt: () => {
      for (const listener of listeners) listener()
    },
    said: (words) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!(typeof words === 'string' ? written.err.includes(words) : words.test(written.err))) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
  }
}

/** Runs a command line to its end. */
export async function entente(
  argv: readonly string[],
  input: { stdin?: string; env?: Record<string, string> } = {},
): Promise<{ status: number; out: string; err: string }> {
  const recorded = recordingTerminal(input)
  const status = await run(argv, recorded.terminal)
  return { status, out: recorded.out(), err: recorded.err() }
}
