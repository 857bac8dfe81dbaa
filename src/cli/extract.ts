/** `entente extract`: articles in, one fragment a line out, in the same order; nothing is stored. */
import { extract } from '../../ingest/extract.ts'
import { isRejection, readArticles } from '../read/read-articles.ts'
import { reportRejection } from './report.ts'
import { done, failed, type Terminal, write } from './terminal.ts'

export interface ExtractOptions {
  readonly strict: boolean
}

export async function extractCommand(
  files: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<number> {
  let status = done
  for await (const read of readArticles(files, { stdin: terminal.stdin })) {
    if (!isRejection(read)) {
      await write(terminal.stdout, `${JSON.stringify(extract(read.article))}\n`)
      continue
    }
    reportRejection(read, terminal)
    status = failed
    if (options.strict) break
  }
  return status
}
