/** Arguments that several tools have. */
import * as z from 'zod'
import { type EdgeKindName, edgeKinds } from '../../schema/ontology.ts'
import { type PageOf, pageOf } from '../api/page.ts'
import { anActor, aSide } from '../api/resolvers/argument-descriptions.ts'
import type { List } from '../questions/ask-by-name.ts'

export const day = (description: string) => z.iso.date().describe(`${description} As in 2025-01-31.`)
export const side = z.string().describe(aSide)
export const actor = z.string().describe(anActor)
export const kinds = (description: string) =>
  z
    .array(z.enum(Object.keys(edgeKinds) as [EdgeKindName, ...EdgeKindName[]]))
    .optional()
    .describe(description)

/** Which facts count. */
export const filter = {
  since: day('First day of the period, inclusive.').optional(),
  until: day(
    'Last day of the period, inclusive; facts without a date are left out where a period is given.',
  ).optional(),
  outlets: z
    .array(z.string())
    .optional()
    .describe('Published by at least one of these outlets, named as the articles name them.'),
  languages: z
    .array(z.string())
    .optional()
    .describe('With at least one article in one of these languages, such as "ar".'),
  planned: z
    .boolean()
    .optional()
    .describe('True: only what is announced and not reported as held. False: everything else.'),
  minSources: z.int().min(1).optional().describe('On at least so many independent sources.'),
  knownBy: day('Published on or before this day: what could be known then.').optional(),
} as const

/** Which part of a list. */
export const page = {
  first: z.int().min(1).max(100).default(20).describe('How many to give at most.'),
  after: z.string().optional().describe('The "next" of an earlier answer, to go on where it ended.'),
} as const

type PageValues = z.infer<z.ZodObject<typeof page>>

/** One page of a list, as tools answer with it. */
export async function pageFrom<T, Shown>(
  list: List<T>,
  { first, after }: PageValues,
  idOf: (item: T) => string,
  show: (item: T) => Shown,
): Promise<{ items: Shown[]; total: number; next: string | null }> {
  const found: PageOf<T> = await pageOf(list, idOf, first, after ?? null)
  const more = found.offset + found.items.length < found.total
  return { items: found.items.map(show), total: found.total, next: more ? (found.cursors.at(-1) ?? null) : null }
}
