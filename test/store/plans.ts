/** Each statement of the Neo4j store, and each phrase of Bloom, must start from an index, whatever the size of the graph. */
import type { Plan } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { phrases } from '../../schema/bloom/phrases.ts'
import * as statements from '../../src/store/neo4j/statements.ts'
import type { Neo4jPlaces } from './neo4j-places.ts'

const administration = new Set(['SCHEMA', 'AWAIT_INDEXES', 'FOREIGN'])
/** Answered from the count store, without looking at nodes or relationships. */
const fromCounts = /FromCountStore/

function* every(name: string, value: unknown): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [name, value]
  else if (value instanceof Map || (value !== null && typeof value === 'object'))
    for (const [key, item] of value instanceof Map ? value : Object.entries(value)) yield* every(`${name} ${key}`, item)
}

const cypher = Object.entries(statements)
  .filter(([name]) => !administration.has(name))
  .flatMap(([name, value]) => [...every(name, value)])
  .concat(phrases.map((phrase) => [phrase.text.en, phrase.cypher]))
  .filter(([, text]) => /\b(MATCH|MERGE)\b/.test(text))

/** Two names give the product of the few nodes that are called so. */
const ofTwoNames: ReadonlySet<string> = new Set(phrases.map((phrase) => phrase.cypher))

const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)]
const isScan = /AllNodesScan|ByLabelScan|RelationshipTypeScan|AllRelationshipsScan/
const isIndex = /IndexSeek|IndexScan/

/** A product of nodes found by their unique ids is one row. */
const isProduct = (plan: Plan): boolean =>
  plan.operatorType.startsWith('CartesianProduct') &&
  !operators(plan)
    .filter((one) => one.children.length === 0)
    .every((leaf) => /^NodeUniqueIndexSeek|^Argument/.test(leaf.operatorType))

export function plans(places: () => Neo4jPlaces): void {
  it('has plans that start from an index', async () => {
    const place = await places().place()
    await (await place.open()).close()
    const wrong: string[] = []
    const explain = async ([name, text]: readonly [string, string]): Promise<void> => {
      const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter!, null]))
      const { summary } = await places().driver.executeQuery(`EXPLAIN ${text}`, parameters)
      if (!summary.plan) throw new Error(`${name} has no plan`)
      const used = operators(summary.plan as Plan)
      const scans = used.filter((one) => isScan.test(one.operatorType) || (isProduct(one) && !ofTwoNames.has(text)))
      const starts = used.some(({ operatorType }) => isIndex.test(operatorType) || fromCounts.test(operatorType))
      if (scans.length > 0 || !starts)
        wrong.push(`${name}: ${scans.map((one) => one.operatorType).join(', ') || 'no index'}`)
    }
    await Promise.all(cypher.map(explain))
    expect(wrong).toEqual([])
    expect(cypher.length).toBeGreaterThan(90)
  }, 120_000)
}
