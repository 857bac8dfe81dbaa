/** `entente stats`: how many nodes and edges of each kind, and the days that the articles span. */
import type { Config } from '../config.ts'
import type { Stats } from '../questions/questions.ts'
import { withExistingStore } from './open.ts'
import { done, type Paint, painter, type Terminal, write } from './terminal.ts'

export interface StatsOptions {
  readonly config: Config
  readonly json: boolean
}

export async function statsCommand({ config, json }: StatsOptions, terminal: Terminal): Promise<number> {
  const stats = await withExistingStore(config.store, (store) => store.stats())
  const page = json ? `${JSON.stringify(stats)}\n` : statsPage(stats, painter(terminal, terminal.stdout))
  await write(terminal.stdout, page)
  return done
}

function statsPage(stats: Stats, paint: Paint): string {
  const rows = (counts: Readonly<Record<string, number>>): string[] =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `  ${kind.padEnd(14)}${String(count).padStart(9)}`)
  const span = stats.firstDate === null ? '' : `, ${stats.firstDate} to ${stats.lastDate}`
  return [
    paint('bold', `${stats.articles} articles${span}`),
    'nodes',
    ...rows(stats.nodes),
    'edges',
    ...rows(stats.edges),
    '',
  ].join('\n')
}
