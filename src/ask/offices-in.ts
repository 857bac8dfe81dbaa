/** States, agencies and holders of offices that a question names. */
import type { Token } from '../../ingest/engine/tokens.ts'
import { agencies } from '../../ingest/gazetteer/agencies.ts'
import { offices as officeRows } from '../../ingest/gazetteer/offices.ts'
import { states } from '../../ingest/gazetteer/states.ts'
import type { GraphNode } from '../../schema/graph.ts'
import { stateId } from '../../schema/ids.ts'
import type { EntityMark, OfficeMark } from './mark.ts'
import type { Look } from './options.ts'
import type { Reader, StateUse } from './reader.ts'

const representativesRead = 100

export async function statesAndOffices(
  text: string,
  tokens: readonly Token[],
  reader: Reader,
  questions: Look,
): Promise<{ readonly entities: readonly EntityMark[]; readonly offices: readonly OfficeMark[] }> {
  const named = statesIn(text, tokens, reader)
  const holders: EntityMark[] = []
  const offices: OfficeMark[] = []
  for (const [start, token] of tokens.entries()) {
    const found = token.kind === 'mark' ? null : reader.offices.at(tokens, start)
    if (!found) continue
    const end = start + found.length
    const office = found.values[0]!
    const state = ofState(named, tokens, start, end, reader)
    if (!state) {
      offices.push({ type: 'office', start, end, office, text: text.slice(token.start, tokens[end - 1]!.end) })
      continue
    }
    const nodes = await holdersOf(questions, state.code, new Set(found.values))
    if (nodes.length > 0)
      holders.push({
        type: 'entity',
        start: state.start,
        end: state.end,
        text: text.slice(tokens[state.start]!.start, tokens[state.end - 1]!.end),
        named: nodes.map((node) => ({ node })),
        preposition: state.start === start ? found.preposition : state.preposition,
        conjunction: state.start === start ? found.conjunction : state.conjunction,
        office,
      })
  }
  return { entities: [...holders, ...named.map(({ mark }) => mark), ...agenciesIn(text, tokens, reader)], offices }
}

interface StateFound {
  readonly code: string
  readonly mark: EntityMark
}

function statesIn(text: string, tokens: readonly Token[], reader: Reader): StateFound[] {
  return tokens.flatMap((token, start): StateFound[] => {
    if (token.kind === 'mark') return []
    const found = reader.states.at(tokens, start)
    const codes = found ? codesOf(found.values, token.capital) : codeWritten(token)
    if (codes.length === 0) return []
    const end = start + (found?.length ?? 1)
    const mark: EntityMark = {
      type: 'entity',
      start,
      end,
      text: text.slice(token.start, tokens[end - 1]!.end),
      named: codes.map((code) => ({ node: stateNode(code) })),
      preposition: found?.preposition ?? '',
      conjunction: found?.conjunction ?? false,
    }
    return [{ code: codes[0]!, mark }]
  })
}

function codesOf(uses: readonly StateUse[], capital: boolean): string[] {
  const strong = uses.filter(({ weak }) => !weak || capital)
  const named = strong.filter(({ seat }) => !seat)
  return [...new Set((named.length > 0 ? named : strong).map(({ code }) => code))]
}

/** "QA", in capitals. */
const codeWritten = ({ text }: Token): string[] => (/^[A-Z]{2}$/.test(text) && text in states ? [text] : [])

/** A state as the gazetteer knows it. */
export function stateNode(code: string): GraphNode {
  const { en, ar } = states[code as keyof typeof states] ?? { en: code, ar: code }
  return { id: stateId(code), kind: 'State', properties: { code, name: en, nameAr: ar, aliases: [] } }
}

/** Where the state of an office stands: "Qatari foreign minister", "Qatar's prime minister", "the emir of Qatar". */
function ofState(
  named: readonly StateFound[],
  tokens: readonly Token[],
  start: number,
  end: number,
  reader: Reader,
): { code: string; start: number; end: number; preposition: string; conjunction: boolean } | null {
  const joins = (at: number): boolean =>
    tokens[at]?.kind !== undefined &&
    (reader.words.at(tokens, at)?.values.some((use) => use.as === 'marker' && use.marker === 'of') ?? false)
  for (const { code, mark } of named) {
    const before = mark.end === start || (mark.end === start - 1 && joins(start - 1))
    if (before && mark.start < start) return { ...mark, code, end }
  }
  for (const { code, mark } of named) {
    const plain = mark.start === end && (mark.preposition === '' || reader.phrasing.clitics[mark.preposition] === 'to')
    const linked = mark.start === end + 1 && joins(end)
    if (plain || linked) return { ...mark, code, start }
  }
  return null
}

/** Those whom the store knows in the office, by the names that the office has in either language. */
export async function holdersOf(
  questions: Look,
  code: string,
  offices: ReadonlySet<string>,
): Promise<readonly GraphNode[]> {
  const roles = new Set(officeRows.flatMap(({ id, name }) => (offices.has(id) ? [name.en.toLowerCase(), name.ar] : [])))
  const page = { limit: representativesRead, offset: 0 }
  const { items } = await questions.relations(stateId(code), ['REPRESENTS'], {}, page)
  const holding = items.filter(({ edge }) =>
    [edge.properties.role, edge.properties.roleAr].some((role) => roles.has(String(role).toLowerCase())),
  )
  const seen = holding.map(({ edge, from }) => ({ node: from, last: String(edge.properties.lastSeen ?? '') }))
  const latest = seen.reduce((best, { last }) => (last > best ? last : best), '')
  return [...new Map(seen.filter(({ last }) => last === latest).map(({ node }) => [node.id, node])).values()]
}

function agenciesIn(text: string, tokens: readonly Token[], reader: Reader): EntityMark[] {
  return tokens.flatMap((token, start): EntityMark[] => {
    const found = token.kind === 'mark' ? null : reader.agencies.at(tokens, start)
    const rows = found ? agencies.filter(({ id }) => found.values.includes(id)) : []
    if (!found || rows.length === 0) return []
    const end = start + found.length
    return [
      {
        type: 'entity',
        start,
        end,
        text: text.slice(token.start, tokens[end - 1]!.end),
        named: rows.map(({ id, kind, state, name }) => ({
          node: {
            id,
            kind: 'Agency',
            properties: { name: name.en, nameAr: name.ar, kind, ...(state ? { state } : {}) },
          },
        })),
        preposition: found.preposition,
        conjunction: found.conjunction,
      },
    ]
  })
}
