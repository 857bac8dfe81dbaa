/** A bar on a terminal; nothing elsewhere, so that logs hold results only. */
import { stat } from 'node:fs/promises'
import type { Terminal } from './terminal.ts'

export interface Progress {
  /** Bytes read since the last call. */
  advance(bytes: number): void
  /** Articles so far. */
  count(articles: number): void
  /** Writes a whole line above the bar. */
  say(line: string): void
  stop(): void
}

export async function startProgress(files: readonly string[], terminal: Terminal): Promise<Progress> {
  const total = await sizeOf(files)
  if (!terminal.stderr.isTTY || total === null) return silent(terminal)
  const { MultiBar } = await import('cli-progress')
  const bars = new MultiBar({
    stream: terminal.stderr as NodeJS.WriteStream,
    format: '{bar} {percentage}%  {articles} articles  {eta_formatted} left',
    barsize: 30,
    hideCursor: true,
    gracefulExit: false,
  })
  const bar = bars.create(total, 0, { articles: 0 })
  return {
    advance: (bytes) => bar.increment(bytes),
    count: (articles) => bar.update({ articles }),
    say: (line) => bars.log(line),
    stop: () => bars.stop(),
  }
}

const silent = (terminal: Terminal): Progress => ({
  advance: () => undefined,
  count: () => undefined,
  say: (line) => void terminal.stderr.write(line),
  stop: () => undefined,
})

/** Bytes of all files together; null where one, such as standard input, has no known size. */
async function sizeOf(files: readonly string[]): Promise<number | null> {
  const sizes = await Promise.all(
    files.map((file) =>
      file === '-'
        ? null
        : stat(file)
            .then(({ size }) => size)
            .catch(() => 0),
    ),
  )
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0)
}
