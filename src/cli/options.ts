/** Options that several commands have. */
import { Option } from 'commander'
import { defaultHost, defaultKeep, defaultPort, defaultStore } from '../config.ts'

export const store = (): Option =>
  new Option(
    '--store <place>',
    `SQLite file, or neo4j:// or bolt:// address (default: ENTENTE_STORE, else ${defaultStore})`,
  )
export const host = (): Option =>
  new Option('--host <host>', `where to listen (default: ENTENTE_HOST, else ${defaultHost})`)
export const port = (): Option =>
  new Option('--port <port>', `port, 0 for any free one (default: ENTENTE_PORT, else ${defaultPort})`)
export const keep = (): Option =>
  new Option(
    '--keep <MiB>',
    `memory for answers that are given again until the graph changes, 0 for none (default: ENTENTE_KEEP, else ${defaultKeep})`,
  )
export const strict = (): Option =>
  new Option('--strict', 'stop at the first article that cannot be used').default(false)
