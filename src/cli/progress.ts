/** A bar on a terminal; nothing elsewhere, so that logs hold results only. */
import { stat } from 'node:fs/promises'
import { type Screen, type Terminal } from './terminal.ts'

export interface Progress {
  /** Bytes read since the last call. */
  advance(bytes: number): void
  /** Articles so far. */
  count(articles: number): void
  /** Writes a whole line above the bar. */
  say(line: string): void
  stop(): void
}

export async function startProgress(files: readonly string[], { stderr }: Terminal): Promise<Progress> {
  const total = await sizeOf(files)
  return stderr.isTTY && total !== null && total > 0 ? new Bar(stderr, total) : new Silence(stderr)
}

class Silence implements Progress {
  constructor(readonly screen: Screen) {}
  advance(_bytes: number): void {}
  count(_articles: number): void {}
  say(line: string): void {
    this.screen.write(line)
  }
  stop(): void {}
}

const width = 30
const clearLine = '\r\u001b[K'

class Bar implements Progress {
  #bytes = 0
  #articles = 0
  #drawn = ''
  #stopped = false

  constructor(
    readonly screen: Screen,
    readonly total: number,
  ) {
    this.#draw()
  }

  advance(bytes: number): void {
    this.#bytes += bytes
    this.#draw()
  }

  count(articles: number): void {
    this.#articles = articles
    this.#draw()
  }

  say(line: string): void {
    this.screen.write(this.#stopped ? line : `${clearLine}${line}${this.#drawn}`)
  }

  stop(): void {
    if (!this.#stopped) this.screen.write('\n')
    this.#stopped = true
  }

  #draw(): void {
    const part = Math.min(1, this.#bytes / this.total)
    const bar = '█'.repeat(Math.floor(part * width)).padEnd(width, '░')
    const line = `${bar} ${Math.floor(part * 100)}%  ${this.#articles} articles in the graph`
    if (line === this.#drawn || this.#stopped) return
    this.screen.write(`${clearLine}${line}`)
    this.#drawn = line
  }
}

/** Bytes of all files together; null where one, such as standard input, has no known size. */
async function sizeOf(files: readonly string[]): Promise<number | null> {
  const size = (file: string): Promise<number> =>
    stat(file)
      .then(({ size }) => size)
      .catch(() => 0)
  if (files.includes('-')) return null
  return (await Promise.all(files.map(size))).reduce((sum, each) => sum + each, 0)
}
