/** `entente import`: a journal into a store; what the store has already is passed over. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { matching } from '../../ingest/matching.ts'
import type { Config } from '../config.ts'
import { type Entry, HEADING } from '../formats/journal.ts'
import { restore } from '../load/restore.ts'
import { withStore } from './open.ts'
import { count } from './summary.ts'
import { done, type Terminal, write } from './terminal.ts'

/** The file is no journal; `code` as of other errors of ours. */
export class ImportError extends Error {
  readonly code = 'NO_JOURNAL'
}

export async function importCommand(file: string, { store: place }: Config, terminal: Terminal): Promise<number> {
  return withStore(place, async (store) => {
    const { articles, added, corrections } = await restore(store, entries(file, terminal), matching)
    const summary = `${count(articles, 'article')} read: ${added} new or changed; ${count(corrections, 'correction')} added\n`
    await write(terminal.stdout, summary)
    return done
  })
}

async function* entries(file: string, { stdin }: Terminal): AsyncGenerator<Entry> {
  const bytes = file === '-' ? Readable.from(stdin) : createReadStream(file)
  let number = 0
  for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (number === 1) {
      if (line === HEADING) continue
      throw new ImportError(`${file} is no journal: make one with "entente export --journal"`)
    }
    yield entryOf(line, `${file}:${number}`)
  }
  if (number === 0) throw new ImportError(`${file} is empty: make a journal with "entente export --journal"`)
}

function entryOf(line: string, place: string): Entry {
  try {
    const entry: Entry = JSON.parse(line)
    if ('article' in entry || 'correction' in entry) return entry
  } catch {}
  throw new ImportError(`${place}: no entry of a journal; nothing after it was read`)
}
