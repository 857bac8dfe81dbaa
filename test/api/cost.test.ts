import fc from 'fast-check'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf } from '../../src/api/limits/cost.ts'
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import { buildApiSchema } from '../../src/api/schema.ts'

const schema = buildApiSchema()
const cost = (query: string, variables?: Record<string, unknown>) => costOf(schema, parse(query), undefined, variables)
const topics = (first: string, fields: string) =>
  `query ($n: Int) { topicsBetween(a: "QA", b: "KR", first: ${first}) { ${fields} } }`

describe('the cost of a query', () => {
  it('grows with the elements asked for', () => {
    expect(cost('{ __typename }')).toBe(0)
    expect(cost('{ state(name: "QA") { code name } }')).toBe(1)
    expect(cost(topics('10', 'nodes { firstDate }'))).toBe(11)
    expect(cost(topics('10', 'nodes { issue { name } }'))).toBe(21)
    expect(cost(topics('10', 'nodes { discussions { citations { article { title } } } }'))).toBe(
      1 + 10 * (1 + 3 * (1 + 3 * 2)),
    )
    expect(cost('{ nodes(ids: ["a", "b"]) { id } }')).toBe(2)
    expect(cost('{ search(text: "x", first: 7) { node { name } } }')).toBe(14)
  })

  it('takes the default where nothing is said', () => {
    expect(cost('{ topicsBetween(a: "QA", b: "KR") { nodes { firstDate } } }')).toBe(21)
    expect(cost(topics('null', 'nodes { firstDate }'))).toBe(21)
  })

  it('is not fooled by bounds that will be refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (n) => {
        const asked = cost(topics('$n', 'nodes { issue { name } }'), { n })
        expect(asked).toBeGreaterThanOrEqual(3)
        expect(asked).toBeLessThanOrEqual(201)
      }),
    )
  })

  it('is unknown where the variables do not fit', () => {
    expect(cost(topics('$n', 'nodes { firstDate }'), { n: 'many' })).toBeNull()
  })

  it('counts each use of a fragment', () => {
    const fragment = 'fragment f on Query { stats { articles } }'
    expect(cost(`{ ...f } ${fragment}`)).toBe(1)
    expect(cost('{ a: stats { articles } b: stats { articles } }')).toBe(2)
  })

  it.each(exampleQueries.map(({ id, query }) => [id, query]))('lets the example %s pass', (_id, query) => {
    expect(cost(query)).toBeLessThan(2_000)
  })
})
