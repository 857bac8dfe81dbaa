/** The commands under `entente correct`. */
import type { Command } from 'commander'
import type { Config, Flags } from '../config.ts'
import type { Asked } from './correct.ts'
import { store } from './options.ts'
import { misused, type Terminal } from './terminal.ts'

type Options = Flags & { readonly by?: string }

export function addCorrections(
  program: Command,
  terminal: Terminal,
  settings: (flags: Flags) => Config,
  finish: (status: number) => void,
): void {
  const group = program
    .command('correct')
    .description(
      'put the graph right: each correction is kept with who and when, outlives re-ingestion, and can be undone',
    )
    .copyInheritedSettings(program)
  const add = (usage: string, description: string): Command =>
    group.command(usage).description(description).copyInheritedSettings(program).addOption(store())
  const change = (usage: string, description: string): Command =>
    add(usage, description).option('--by <name>', 'who says so (default: the user of this machine)')

  const finishWith = async (options: Options, asked: Promise<Asked>): Promise<void> => {
    const { by, ...flags } = options
    const author = by?.trim() || terminal.env.USER || terminal.env.LOGNAME
    if (!author) {
      terminal.stderr.write('error: say with --by who corrects\n')
      finish(misused)
      return
    }
    const config = settings(flags)
    const { correctCommand } = await import('./correct.ts')
    finish(await correctCommand(await asked, author, config, terminal))
  }
  const actions = () => import('./correct.ts')

  change('merge <into> <from>', 'two officials are one person, or two issues one: by id or name').action(
    (into: string, from: string, options: Options) =>
      finishWith(
        options,
        actions().then(({ merge }) => merge(into, from)),
      ),
  )
  change('split <mention...>', 'these mentions are a person apart; "mentions" lists them').action(
    (mentions: string[], options: Options) =>
      finishWith(
        options,
        actions().then(({ split }) => split(mentions)),
      ),
  )
  change('reject <edge>', 'an edge is wrong: what its articles say of it no longer counts').action(
    (edge: string, options: Options) =>
      finishWith(
        options,
        actions().then(({ reject }) => reject(edge)),
      ),
  )
  change('rename <node>', 'give a node another name')
    .option('--name <name>', 'its name in Latin script')
    .option('--name-ar <name>', 'its name in Arabic script')
    .action((node: string, { name, nameAr, ...options }: Options & { name?: string; nameAr?: string }) =>
      finishWith(
        options,
        actions().then(({ rename }) => rename(node, { name, nameAr })),
      ),
    )
  change('undo <correction>', 'take a correction back: by its id or number').action(
    (correction: string, options: Options) =>
      finishWith(
        options,
        actions().then(({ undo }) => undo(correction)),
      ),
  )
  add('list', 'list all corrections, oldest first')
    .option('--json', 'print JSON lines', false)
    .action(async ({ json, ...flags }: Flags & { json: boolean }) => {
      const config = settings(flags)
      finish(await (await actions()).listCorrections(config, json, terminal))
    })
  add('mentions <official>', 'list what an official is made of, for "split"').action(
    async (official: string, options: Flags) => {
      const config = settings(options)
      finish(await (await actions()).listMentions(official, config, terminal))
    },
  )
}
