/** `entente correct`: what people put right, in the log and in the graph. */
import { type Action, type Correction, effective } from '../../ingest/consolidate/corrections.ts'
import { formsOf } from '../../ingest/consolidate/people.ts'
import { matching } from '../../ingest/matching.ts'
import type { NodeKindName } from '../../schema/ontology.ts'
import type { Config } from '../config.ts'
import { type CorrectionRequest, correct } from '../load/correct.ts'
import { resolveId } from '../questions/resolve-name.ts'
import type { Store } from '../store/store.ts'
import { withExistingStore } from './open.ts'
import { effects } from './summary.ts'
import { done, oneLine, type Terminal, write } from './terminal.ts'

type Kinds = readonly [NodeKindName, ...NodeKindName[]]
const mergeable: Kinds = ['Official', 'Issue']
const nameable: Kinds = ['State', 'Official', 'Agency', 'Issue']

/** From what was typed to the request; names become ids. */
export type Asked = (store: Store) => Promise<CorrectionRequest>

export const merge =
  (into: string, from: string): Asked =>
  async (store) => ({
    kind: 'merge',
    into: await resolveId(store, into, mergeable, 'INTO'),
    from: await resolveId(store, from, mergeable, 'FROM'),
  })

export const split =
  (mentions: readonly string[]): Asked =>
  async () => ({ kind: 'split', mentions })

export const reject =
  (edge: string): Asked =>
  async () => ({ kind: 'reject', edge })

export const rename =
  (node: string, names: { readonly name?: string; readonly nameAr?: string }): Asked =>
  async (store) => ({ kind: 'rename', id: await resolveId(store, node, nameable, 'NODE'), ...names })

export const undo =
  (correction: string): Asked =>
  async () => ({ kind: 'undo', correction: /^\d+$/.test(correction) ? `correction:${correction}` : correction })

export async function correctCommand(
  asked: Asked,
  by: string,
  { store: place }: Config,
  terminal: Terminal,
): Promise<number> {
  return withExistingStore(place, async (store) => {
    const correction = await correct(store, await asked(store), { by, at: terminal.now() }, matching)
    await write(terminal.stdout, `${described(correction)}\n${effects(correction.counts)}\n`)
    return done
  })
}

/** The log, oldest first; what no longer holds is marked. */
export async function listCorrections({ store: place }: Config, json: boolean, terminal: Terminal): Promise<number> {
  return withExistingStore(place, async (store) => {
    const log = await store.ledger.corrections()
    const held = new Set(effective(log).map(({ id }) => id))
    for (const correction of log) {
      const isUndone = correction.action.kind !== 'undo' && !held.has(correction.id)
      const line = json ? JSON.stringify(correction) : `${described(correction)}${isUndone ? '  (undone)' : ''}`
      await write(terminal.stdout, `${line}\n`)
    }
    return done
  })
}

/** What an official is made of, for `split`. */
export async function listMentions(official: string, { store: place }: Config, terminal: Terminal): Promise<number> {
  return withExistingStore(place, async (store) => {
    const id = await resolveId(store, official, ['Official'], 'OFFICIAL')
    const members = await store.ledger.profilesByCluster([id])
    for (const { key, profile } of members.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
      await write(terminal.stdout, `${key}  ${oneLine(formsOf(profile).join(', '))}\n`)
    return done
  })
}

const described = ({ id, at, by, action }: Correction): string =>
  `${id}  ${at}  ${oneLine(by)}  ${oneLine(actionText(action))}`

function actionText(action: Action): string {
  switch (action.kind) {
    case 'merge':
      return `merge ${action.from} into ${action.into}`
    case 'split':
      return `split ${action.mentions.join(' ')}`
    case 'reject':
      return `reject ${action.readings.map(({ article, edge }) => `${edge} of ${article}`).join('; ')}`
    case 'rename':
      return `rename ${action.id} to ${[action.name, action.nameAr].filter(Boolean).join(' / ')}`
    case 'undo':
      return `undo ${action.correction}`
  }
}
