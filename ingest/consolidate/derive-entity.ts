import type { GraphEdge } from '../../schema/graph.ts'
import { stateId } from '../../schema/ids.ts'
import { captionOf, type Derived, makeEdge, makeNode } from './element.ts'
import { addProfile, type Office, officeOf, type Profile } from './profile.ts'
import { stateNames } from './state-names.ts'
import { byCodeUnit, mostFrequent, type Tally } from './tally.ts'

/** Names that a person has given. */
export interface GivenNames {
  readonly name?: string
  readonly nameAr?: string
}

/** A state, an agency or an issue with what it belongs to; an official with his or her offices. */
export function deriveEntity(id: string, profiles: readonly Profile[], given: GivenNames = {}): Derived {
  const { nodes, edges } = derive(id, profiles.reduce(addProfile))
  return { nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, ...given } })), edges }
}

function derive(id: string, profile: Profile): Derived {
  switch (profile.type) {
    case 'State':
      return deriveState(id, profile)
    case 'Agency':
      return deriveAgency(id, profile)
    case 'Issue':
      return deriveIssue(id, profile)
    case 'Official':
      return deriveOfficial(id, profile)
  }
}

function deriveState(id: string, profile: Profile): Derived {
  const code = afterColon(id)
  const known = stateNames(code)
  const names = known ? { name: known.en, nameAr: known.ar, aliases: known.aliases } : namesOf(id, profile)
  return { nodes: [makeNode('State', id, { code, ...names })], edges: [] }
}

function deriveAgency(id: string, profile: Profile): Derived {
  const state = mostFrequent(profile.tallies.state ?? {})
  const kind = mostFrequent(profile.tallies.kind ?? {}) ?? 'other'
  const edges = state ? [makeEdge('BELONGS_TO', [id, stateId(state)], { caption: captionOf('BELONGS_TO') })] : []
  return { nodes: [makeNode('Agency', id, { ...namesOf(id, profile), kind, state })], edges }
}

function deriveIssue(id: string, profile: Profile): Derived {
  const broader = mostFrequent(profile.tallies.partOf ?? {})
  const edges = broader ? [makeEdge('PART_OF', [id, broader], { caption: captionOf('PART_OF') })] : []
  for (const state of values(profile.tallies.concerns))
    edges.push(makeEdge('CONCERNS', [id, stateId(state)], { caption: captionOf('CONCERNS') }))
  return { nodes: [makeNode('Issue', id, namesOf(id, profile))], edges }
}

interface Tenure extends Office {
  readonly count: number
  readonly first: string | null
  readonly last: string | null
}

function deriveOfficial(id: string, profile: Profile): Derived {
  const side = mostFrequent(profile.tallies.side ?? {})
  const tenures = tenuresOf(profile)
  const latest = [...tenures].sort(
    (a, b) => byCodeUnit(b.last ?? '', a.last ?? '') || b.count - a.count || byCodeUnit(a.role, b.role),
  )[0]
  const node = makeNode('Official', id, {
    ...namesOf(id, profile),
    state: side?.includes(':') ? null : side,
    agency: side?.includes(':') ? side : null,
    role: latest?.role || null,
    roleAr: latest?.roleAr || null,
  })
  return { nodes: [node], edges: tenures.map((tenure) => represents(id, tenure)) }
}

const represents = (id: string, { target, role, roleAr, first, last }: Tenure): GraphEdge =>
  makeEdge('REPRESENTS', [id, target, role || roleAr], {
    caption: role || captionOf('REPRESENTS'),
    role: role || null,
    roleAr: roleAr || null,
    firstSeen: first,
    lastSeen: last,
  })

/** One for each target and role; the Arabic role is the one most often given with it. */
function tenuresOf({ tallies, seen }: Profile): Tenure[] {
  const offices = new Map<string, { arabic: Record<string, number>; days: string[] } & Office>()
  for (const [key, count] of Object.entries(tallies.offices ?? {})) {
    const office = officeOf(key)
    const name = `${office.target}\t${office.role || office.roleAr}`
    const known = offices.get(name) ?? { ...office, arabic: {}, days: [] }
    known.arabic[office.roleAr] = count
    known.days.push(...(seen[key] ?? []))
    offices.set(name, known)
  }
  return [...offices]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { target, role, arabic, days }]) => {
      const { '': unnamed = 0, ...named } = arabic
      const count = Object.values(named).reduce((sum, one) => sum + one, unnamed)
      days.sort(byCodeUnit)
      return {
        target,
        role,
        roleAr: mostFrequent(named) ?? '',
        count,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
      }
    })
}

/** A name seen in a text beats one that was only made for the other script. */
function namesOf(id: string, { type, tallies }: Profile): { name: string; nameAr: string; aliases: string[] } {
  const best = (seen: Tally | undefined, made: Tally | undefined): string | undefined => {
    const tally = seen ?? made ?? {}
    return mostFrequent(type === 'Official' ? preferFull(tally) : tally)
  }
  const name = best(tallies.enSeen, tallies.en) || titleOf(id)
  const nameAr = best(tallies.arSeen, tallies.ar) || name
  const aliases = new Set([...values(tallies.names), ...values(tallies.en), ...values(tallies.ar)])
  aliases.delete('')
  return { name, nameAr, aliases: [...aliases].sort(byCodeUnit) }
}

/** Of a person's names those of two words or more, if there are any. */
function preferFull(tally: Tally): Tally {
  const full = Object.entries(tally).filter(([name]) => /\S\s+\S/u.test(name))
  return full.length > 0 ? Object.fromEntries(full) : tally
}

const values = (tally: Tally | undefined): string[] => Object.keys(tally ?? {}).sort(byCodeUnit)
const afterColon = (id: string): string => id.slice(id.indexOf(':') + 1)

/** A name for what articles refer to and none names. */
const titleOf = (id: string): string =>
  afterColon(id)
    .replace(/^.*\//u, '')
    .replace(/-/g, ' ')
    .replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
