/** Every search phrase of the Bloom perspective, as Bloom runs it, on a Neo4j that is filled with the samples. */
import { readFileSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../ingest/article.ts'
import { bloomPerspective } from '../../schema/bloom/perspective.ts'
import { constraints } from '../../schema/constraints.ts'
import { ingestInto } from '../../src/cli/ingest-into.ts'
import type { Neo4jPlaces } from './neo4j-places.ts'

type Template = ReturnType<typeof bloomPerspective>['templates'][number]
type Parameter = Template['params'][number]

/** Of each parameter so many suggestions are tried. */
const TRIED = 40

const samples = ['samples/arabic.jsonl', 'samples/english.jsonl'].flatMap((path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article),
)

export function bloomPhrases(places: () => Neo4jPlaces): void {
  describe('Bloom', () => {
    let driver: Driver
    beforeAll(async () => {
      const place = await places().place()
      const store = await place.open()
      await ingestInto(store, samples)
      await store.close()
      driver = places().driver
    }, 60_000)
    afterAll(async () => void (await places().place()))

    const run = async (cypher: string, given: Readonly<Record<string, string>>) => {
      const { records, summary } = await driver.executeQuery(cypher, given, { routing: 'READ' })
      // Such as a label, type or property that is not there, or syntax that goes away.
      expect({ cypher, notes: summary.notifications.map(({ code, description }) => `${code} ${description}`) }).toEqual(
        {
          cypher,
          notes: [],
        },
      )
      return records
    }
    const suggestions = async (
      { cypher, suggestionLabel, suggestionProp }: Parameter,
      given: Record<string, string>,
    ) => {
      const statement = cypher ?? `MATCH (n:${suggestionLabel}) RETURN n.${suggestionProp} AS name ORDER BY name`
      const records = await run(statement, given)
      for (const record of records) expect(record.keys).toHaveLength(1)
      return records.map((record) => record.get(0) as unknown)
    }
    /** Tries suggestion after suggestion, as a person picks them; gives what is drawn at the first that finds something. */
    const firstFound = async ({ cypher, params }: Template, given: Record<string, string> = {}): Promise<unknown[]> => {
      const [parameter] = params.slice(Object.keys(given).length)
      if (!parameter) return (await run(cypher, given)).flatMap((record) => [...record.values()])
      const suggested = await suggestions(parameter, given)
      expect(suggested.every((one) => typeof one === 'string' && one !== '')).toBe(true)
      for (const one of suggested.slice(0, TRIED)) {
        const found = await firstFound({ cypher, params } as Template, {
          ...given,
          [parameter.name!.slice(1)]: String(one),
        })
        if (found.length > 0) return found
      }
      return []
    }

    const { templates } = bloomPerspective()
    test.each(templates)('$text', async (template) => {
      const drawn = await firstFound(template)
      expect(drawn).not.toEqual([])
      for (const one of drawn) expect(neo4j.isPath(one as object) || neo4j.isNode(one as object)).toBe(true)
    })

    test('every caption is in Latin letters, as Bloom draws Arabic ones in reverse order', async () => {
      const { records } = await driver.executeQuery(
        `MATCH (n) WHERE n.name =~ $arabic RETURN n.name AS caption
UNION MATCH ()-[r]->() WHERE r.caption =~ $arabic RETURN r.caption AS caption`,
        { arabic: '(?s).*\\p{IsArabic}.*' },
      )
      expect(records.map((record) => record.get('caption'))).toEqual([])
    })

    test('finds what it searches by in indexes of the schema', async () => {
      const { records } = await driver.executeQuery(
        "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state WHERE type <> 'LOOKUP' RETURN *",
      )
      const online = records.map((record) => record.toObject())
      const single = online.filter(({ type, state }) => type === 'RANGE' && state === 'ONLINE')
      const keys = single.map(({ labelsOrTypes, properties }) => `${labelsOrTypes} ${properties}`)
      for (const { label, propertyKeys } of bloomPerspective().metadata.indexes)
        for (const { key } of propertyKeys) expect(keys).toContain(`${label} ${key}`)
      expect(online).toContainEqual(expect.objectContaining({ name: 'names', type: 'FULLTEXT', state: 'ONLINE' }))
      expect(constraints.some((one) => one.includes('FULLTEXT INDEX names'))).toBe(true)
      const { records: found } = await driver.executeQuery(
        "CALL db.index.fulltext.queryNodes('names', 'السعوديه') YIELD node RETURN node.name AS name",
      )
      expect(found.map((record) => record.get('name'))).toContain('Saudi Arabia')
    })
  })
}
