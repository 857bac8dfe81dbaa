import { readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { defaultShapeLimits } from '../../src/api/limits/shape-rule.ts'
import { buildApiSchema } from '../../src/api/schema.ts'

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
const schema = buildApiSchema()

describe('the page on the API', () => {
  const queries = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query!)

  it.each(queries)('shows queries that are valid: %s', (query) => {
    expect(validate(schema, parse(query))).toEqual([])
  })

  it('names every question', () => {
    expect(queries.length).toBeGreaterThan(1)
    const { topicsBetween: _, ...others } = schema.getQueryType()!.getFields()
    expect(Object.keys(others).filter((name) => !new RegExp(`\`${name}[\`(]`).test(page))).toEqual([])
  })

  it('tells the limits as they are', () => {
    const { depth, fields, aliases, directives, roots } = defaultShapeLimits
    expect(page).toContain(`| ${[depth, fields, aliases, directives, roots].join(', ')} |`)
  })
})
