/** `entente doctor`: checks that the store is whole, and says what to do where it is not. */
import { matching } from '../../ingest/matching.ts'
import { rulesVersion } from '../../ingest/rules-version.ts'
import type { Config } from '../config.ts'
import { examine, type Finding } from '../load/examine.ts'
import { withExistingStore } from './open.ts'
import { count } from './summary.ts'
import { done, failed, oneLine, painter, type Terminal, write } from './terminal.ts'

export async function doctorCommand({ store: place }: Config, deep: boolean, terminal: Terminal): Promise<number> {
  return withExistingStore(place, async (store) => {
    const paint = painter(terminal, terminal.stdout)
    const options = { rules: rulesVersion(), ...(deep && { deep: matching }) }
    const { articles, outdated, findings } = await examine(store, options)
    for (const finding of findings) await write(terminal.stdout, `${paint('red', 'wrong')}: ${told(finding)}\n`)
    if (findings.length > 0)
      await write(terminal.stdout, 'Run "entente reindex": it derives the graph from its articles anew.\n')
    if (outdated > 0)
      await write(
        terminal.stdout,
        `${count(outdated, 'article')} of ${articles} read with other rules: "entente reindex" reads them anew.\n`,
      )
    if (findings.length > 0) return failed
    await write(
      terminal.stdout,
      `${paint('green', 'whole')}: ${count(articles, 'article')}, and all that follows from them.\n`,
    )
    return done
  })
}

const told = ({ what, count: times, examples }: Finding): string =>
  `${oneLine(what)}: ${times} (${examples.map(oneLine).join(', ')}${times > examples.length ? ', …' : ''})`
