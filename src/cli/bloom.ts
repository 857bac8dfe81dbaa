/** `entente bloom`: Bloom's perspective fitted to a graph, and the steps to import it. */
import { writeFile } from 'node:fs/promises'
import { bloomPerspective, perspectiveJson } from '../../schema/bloom/perspective.ts'
import type { Config } from '../config.ts'
import type { StoreLocation } from '../store/open-store.ts'
import { withExistingStore } from './open.ts'
import { count } from './summary.ts'
import { done, type Terminal, write } from './terminal.ts'

export interface BloomOptions {
  readonly config: Config
  /** `-` for standard output. */
  readonly out: string
}

/** The file cannot be made; `code` is the system's or ours. */
export class BloomError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export async function bloomCommand({ config, out }: BloomOptions, terminal: Terminal): Promise<number> {
  const stats = await withExistingStore(config.store, (store) => store.stats())
  if (stats.articles === 0)
    throw new BloomError('EMPTY_GRAPH', 'the graph is empty and Bloom would show nothing; entente ingest FILE fills it')
  const text = perspectiveJson(stats)
  const { categories, relationshipTypes, templates } = bloomPerspective(stats)
  const holds = `${categories.length} categories, ${relationshipTypes.length} relationship types, ${count(templates.length, 'search phrase')}`
  const toFile = out !== '-'
  if (toFile)
    await writeFile(out, text).catch(({ code, message }) => {
      throw new BloomError(code, `cannot write ${out}: ${message}`)
    })
  else await write(terminal.stdout, text)
  const told = `${toFile ? out : 'The perspective'} has ${holds}.\n\n${steps(config.store, toFile ? out : 'the file')}`
  await write(toFile ? terminal.stdout : terminal.stderr, told)
  return done
}

function steps(store: StoreLocation, file: string): string {
  const [place, before] =
    store.kind === 'neo4j'
      ? [store.uri, []]
      : [
          'neo4j://localhost:7687',
          [
            'Bloom reads Neo4j, and this graph is in SQLite. Put your articles there too:',
            'entente ingest --store neo4j://localhost:7687 FILE (ENTENTE_NEO4J_PASSWORD holds the password).',
          ],
        ]
  const numbered = [
    ...(before.length > 0 ? [before.join('\n     ')] : []),
    `Open Bloom, or Explore in Neo4j Desktop 2 or Aura, and connect it to ${place}.`,
    `In the perspective gallery choose Import, pick ${file}, then choose the perspective "Entente".`,
    'Type the beginning of a phrase, such as "Topics" or «القضايا», and pick the states from the suggestions.',
  ]
  return numbered.map((step, index) => `  ${index + 1}. ${step}\n`).join('')
}
