/** The command line: names, options and help. Each command's code is loaded only when it runs. */
import { createRequire } from 'node:module'
import { Command, CommanderError, Option } from 'commander'
import { type Config, type Flags, readConfig } from '../config.ts'
import type { AskOptions } from './ask.ts'
import { addCorrections } from './correct-program.ts'
import type { ExportOptions } from './export.ts'
import { host, keep, port, store, strict } from './options.ts'
import { reportError } from './report.ts'
import { done, misused, type Terminal } from './terminal.ts'

const { version } = createRequire(import.meta.url)('#package') as { version: string }

/** The samples never mix with anyone's own articles. */
const samplesStore = '.entente/samples.db'

const inputHelp = `
FILE is JSON lines ({"text": "...", "id", "title", "lang", "date", "source", "url"}; only the text is needed),
a plain text file, or - for standard input.`

/** Runs one command line and resolves to its exit code; never rejects. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let status = done
  const program = commands(terminal, (code) => {
    status = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? done : misused
    return reportError(error, terminal)
  }
}

function commands(terminal: Terminal, finish: (status: number) => void): Command {
  const program = new Command('entente')
    .description('Turns news of relations between states into a graph whose every edge can be traced to a sentence.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(--help lists commands and options)')

  const add = (name: string, description: string): Command =>
    program.command(name).description(description).copyInheritedSettings(program)
  const settings = (flags: Flags): Config => readConfig(flags, terminal.env)

  add('extract', 'print what each article says, one JSON fragment a line; stores nothing')
    .argument('<file...>', 'articles')
    .addOption(strict())
    .addHelpText('after', inputHelp)
    .action(async (files: string[], options: { strict: boolean }) => {
      const { extractCommand } = await import('./extract.ts')
      finish(await extractCommand(files, options, terminal))
    })

  add('explain', 'print each edge with its sentence, its rule and how each role was filled')
    .argument('<file...>', 'articles')
    .addHelpText('after', inputHelp)
    .action(async (files: string[]) => {
      const { explainCommand } = await import('./explain.ts')
      finish(await explainCommand(files, terminal))
    })

  add('ingest', 'read articles into the graph; the same articles again change nothing')
    .argument('<file...>', 'articles')
    .addOption(store())
    .addOption(strict())
    .addHelpText('after', inputHelp)
    .action(async (files: string[], options: Flags & { strict: boolean }) => {
      const config = settings(options)
      const { ingestCommand } = await import('./ingest.ts')
      finish(await ingestCommand(files, { config, strict: options.strict }, terminal))
    })

  add('reindex', 'read every stored article anew, after rules or names have changed')
    .addOption(store())
    .action(async (options: Flags) => {
      const config = settings(options)
      const { reindexCommand } = await import('./reindex.ts')
      finish(await reindexCommand(config, terminal))
    })

  add('serve', 'answer GraphQL over the graph')
    .addOption(store())
    .addOption(host())
    .addOption(port())
    .option('--open', 'let everybody who reaches it read, without an API key (or ENTENTE_OPEN=true)', false)
    .addOption(keep())
    .option('--only <file...>', 'answer only the queries in these files, one query each')
    .action(async (options: Flags & { only?: string[] }) => {
      const config = settings(options)
      const { serveCommand } = await import('./serve.ts')
      finish(await serveCommand({ config, only: options.only }, terminal))
    })

  add('demo', 'ingest the sample articles into a graph of their own and serve it')
    .addOption(host())
    .addOption(port())
    .action(async (options: Flags) => {
      const config = settings({ ...options, store: samplesStore })
      const { demoCommand } = await import('./demo.ts')
      finish(await demoCommand(config, terminal))
    })

  add('ask', 'answer a question in Arabic or English, with its sources')
    .argument('<question>', 'such as "Which topics has Qatar discussed with South Korea since March?"')
    .addOption(store())
    .addOption(new Option('--language <language>', 'of the answer (default: of the question)').choices(['ar', 'en']))
    .option('--conversation <token>', 'go on from the answer that gave this token')
    .option('--json', 'print JSON', false)
    .action(async (question: string, options: Flags & Pick<AskOptions, 'json' | 'language' | 'conversation'>) => {
      const config = settings(options)
      const { askCommand } = await import('./ask.ts')
      finish(await askCommand(question, { ...options, config }, terminal))
    })

  add('stats', 'count what the graph holds')
    .addOption(store())
    .option('--json', 'print JSON', false)
    .action(async (options: Flags & { json: boolean }) => {
      const config = settings(options)
      const { statsCommand } = await import('./stats.ts')
      finish(await statsCommand({ config, json: options.json }, terminal))
    })

  add('export', 'print the whole graph, sorted: the same articles give the same bytes')
    .addOption(store())
    .addOption(
      new Option('--format <format>', 'output format').choices(['jsonl', 'graphml', 'gexf', 'csv']).default('jsonl'),
    )
    .option('--folder <folder>', 'where the files of CSV go, made for neo4j-admin database import')
    .option('--journal', 'print the articles as they were read and all corrections instead, for import', false)
    .action(async ({ format, folder, journal, ...flags }: Flags & Omit<ExportOptions, 'config'>) => {
      const config = settings(flags)
      const { exportCommand } = await import('./export.ts')
      finish(await exportCommand({ config, format, folder, journal }, terminal))
    })

  add('import', 'put a journal ("entente export --journal") into a store, of either kind')
    .argument('<file>', 'the journal, or - for standard input')
    .addOption(store())
    .action(async (file: string, options: Flags) => {
      const config = settings(options)
      const { importCommand } = await import('./import.ts')
      finish(await importCommand(file, config, terminal))
    })

  add('delete', 'remove articles with everything that only they support')
    .argument('<id...>', 'ids of articles, such as article:SOURCE/ID')
    .addOption(store())
    .action(async (ids: string[], options: Flags) => {
      const config = settings(options)
      const { deleteCommand } = await import('./delete.ts')
      finish(await deleteCommand(ids, config, terminal))
    })

  add('doctor', 'check that the store is whole')
    .addOption(store())
    .option('--deep', 'also derive everything anew from the articles, and compare', false)
    .action(async ({ deep, ...flags }: Flags & { deep: boolean }) => {
      const config = settings(flags)
      const { doctorCommand } = await import('./doctor.ts')
      finish(await doctorCommand(config, deep, terminal))
    })

  add('bloom', "write the perspective for Neo4j's Bloom and Explore that fits the graph, and say how to import it")
    .addOption(store())
    .addOption(new Option('--out <file>', 'where to write it, - for standard output').default('bloom-perspective.json'))
    .action(async ({ out, ...options }: Flags & { out: string }) => {
      const config = settings(options)
      const { bloomCommand } = await import('./bloom.ts')
      finish(await bloomCommand({ config, out }, terminal))
    })

  add('mcp', 'answer an assistant that speaks the Model Context Protocol, on standard input and output')
    .addOption(store())
    .option('--write', 'also take articles and corrections', false)
    .option('--http', 'answer over HTTP instead, for this machine only', false)
    .addOption(new Option('--port <port>', 'port for --http, 0 for any free one').default('4001'))
    .action(async ({ http, write, ...options }: Flags & { http: boolean; write: boolean }) => {
      const config = settings(options)
      const { mcpCommand } = await import('./mcp.ts')
      finish(await mcpCommand({ config, http, write }, terminal))
    })

  addCorrections(program, terminal, settings, finish)
  return program
}
