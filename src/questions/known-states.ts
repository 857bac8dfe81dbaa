/** Every state by every name that the gazetteer knows, whether or not an article has named it yet. */
import { type StateCode, states } from '../../ingest/gazetteer/states.ts'
import { states as arabic } from '../../ingest/languages/ar/states.ts'
import { states as english } from '../../ingest/languages/en/states.ts'
import { states as spanish } from '../../ingest/languages/es/states.ts'
import { states as french } from '../../ingest/languages/fr/states.ts'
import type { GraphNode } from '../../schema/graph.ts'
import { stateId } from '../../schema/ids.ts'
import { fold } from './fold.ts'
import type { Match } from './questions.ts'
import { foldedForms, type Lookup, nearly, searchBy } from './search.ts'

interface KnownState {
  readonly node: GraphNode
  readonly forms: readonly string[]
}

const known: readonly KnownState[] = (Object.keys(states) as StateCode[]).map((code) => {
  const { en, ar } = states[code]
  const named = [arabic, english, french, spanish].flatMap((language) => language[code].names)
  const aliases = [...new Set([en, ar, ...named])].sort()
  const node: GraphNode = {
    id: stateId(code),
    kind: 'State',
    properties: { code, name: en, nameAr: ar, aliases },
  }
  return { node, forms: foldedForms(node) ?? [] }
})

const byForm = new Map<string, GraphNode[]>()
for (const { node, forms } of known) for (const form of forms) byForm.set(form, [...(byForm.get(form) ?? []), node])

/** Those that are called exactly so, in any script and spelling. */
export const statesCalled = (text: string): readonly GraphNode[] => byForm.get(fold(text)) ?? []

/** Those whose names are like this, best first. */
export const statesLike = (text: string, limit: number): Promise<readonly Match[]> =>
  searchBy(text, limit, async ({ words, as }) =>
    known
      .filter(({ forms }) => words.every((word) => forms.some((form) => form.split(' ').some(alike[as](word)))))
      .map(({ node }) => node),
  )

const alike: Readonly<Record<Lookup['as'], (word: string) => (part: string) => boolean>> = {
  beginnings: (word) => (part) => part.startsWith(word),
  'near words': (word) => (part) => nearly(word, part),
}
