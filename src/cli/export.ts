/** `entente export`: the graph in an order that depends on nothing but the facts, or the journal that it follows from. */
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { exportCsv, importCommand } from '../formats/csv.ts'
import type { Elements } from '../formats/element.ts'
import { exportGexf } from '../formats/gexf.ts'
import { exportGraphml } from '../formats/graphml.ts'
import { exportJournal } from '../formats/journal.ts'
import { exportJsonl } from '../formats/jsonl.ts'
import { withExistingStore } from './open.ts'
import { done, misused, type Terminal, write } from './terminal.ts'

export const formats = ['jsonl', 'graphml', 'gexf', 'csv'] as const
export type Format = (typeof formats)[number]

export interface ExportOptions {
  readonly config: Config
  readonly format: Format
  /** Where the files of CSV go. */
  readonly folder?: string
  readonly journal: boolean
}

const asOneText: Readonly<Record<Exclude<Format, 'csv'>, (elements: Elements) => AsyncIterable<string>>> = {
  jsonl: exportJsonl,
  graphml: exportGraphml,
  gexf: exportGexf,
}

export async function exportCommand(options: ExportOptions, terminal: Terminal): Promise<number> {
  const { config, format, folder, journal } = options
  if (format === 'csv' && folder === undefined && !journal) {
    terminal.stderr.write('error: CSV is several files; say with --folder where they go\n')
    return misused
  }
  return withExistingStore(config.store, async (store) => {
    if (!journal && format === 'csv') return writeCsv(store.export(), folder!, terminal)
    const text = journal || format === 'csv' ? exportJournal(store) : asOneText[format](store.export())
    for await (const part of text) await write(terminal.stdout, part)
    return done
  })
}

async function writeCsv(elements: Elements, folder: string, terminal: Terminal): Promise<number> {
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  let current: Awaited<ReturnType<typeof open>> | undefined
  for await (const { file, line } of exportCsv(elements)) {
    if (written.at(-1) !== file) {
      await current?.close()
      current = await open(join(folder, file), 'w')
      written.push(file)
    }
    await current!.write(`${line}\n`)
  }
  await current?.close()
  terminal.stderr.write(`${written.length} files written. In ${folder}:\n${importCommand(written)}\n`)
  return done
}
