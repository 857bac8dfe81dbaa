/** Arguments that try to be something else: queries of the databases, marks that turn text around, half characters. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenStore, type RunningApi, startApi, startWithin } from './running-api.ts'

const injections = [
  "' OR '1'='1",
  "'; DROP TABLE nodes; --",
  '" OR ""="',
  'x" }) DETACH DELETE n //',
  "'}) RETURN n UNION MATCH (n) DETACH DELETE n //",
  'LOAD CSV FROM "http://localhost/" AS x RETURN x',
  '*:*',
  'name:*',
  'قطر OR *',
  'قطر~',
  '/.*/',
  '((((',
  '"unclosed',
  'a AND',
  'NEAR(a b, 1)',
  '^قطر',
  '- + * : " ( ) { } [ ] ^ ~ ? \\ /',
  '%',
  '_',
  '\\',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\u0000',
  'a\u0000b',
  '\u202Eقطر\u202C',
  '\u2066\u2069',
  '\uFEFF',
  '\uD800',
  '\uDC00قطر',
  'قـــــطر',
  'Q\u0301\u0301\u0301atar',
  'state:',
  'state:QA|state:KR',
  'official:QA/',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '-1',
  '1e999',
]

const text = fc.oneof(
  fc.constantFrom(...injections),
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.tuple(fc.constantFrom('QA', 'قطر', 'state:QA'), fc.constantFrom(...injections)).map((parts) => parts.join('')),
)

const query = `query (
  $text: String!, $other: String!, $id: ID!, $ids: [ID!]!, $first: Int, $after: String, $since: Date, $until: Date
) {
  topicsBetween(a: $text, b: $other, first: $first, after: $after, since: $since, until: $until) { totalCount nodes { issue { name } } }
  meetingsBetween(a: $other, b: $text, first: $first, after: $after) { totalCount nodes { name } }
  meetings(of: $text, since: $since) { totalCount }
  praise(by: $text, of: $other, until: $until) { totalCount }
  state(name: $text) { code }
  official(name: $text) { name }
  agency(name: $text) { name }
  issue(name: $text) { name }
  search(text: $text, first: $first) { score node { id } }
  encounter(id: $id) { name }
  article(id: $id) { title }
  node(id: $id) { id }
  nodes(ids: $ids) { id }
  relations(of: $id, first: $first, after: $after) { totalCount }
}`

// Each field of its own, so that the error of one does not hide what another does.
const fields = query
  .slice(query.indexOf('{') + 1, -1)
  .trim()
  .split('\n')
const head = query.slice(0, query.indexOf(') {') + 1)

const harmless = /^(BAD_USER_INPUT|AMBIGUOUS_NAME|UNKNOWN_[A-Z]+|GRAPHQL_VALIDATION_FAILED)$/

export const fuzzSuite = (open: OpenStore) =>
  describe('every argument', () => {
    let api: RunningApi
    let before: unknown
    beforeAll(async () => {
      api = await startApi({}, undefined, undefined, open)
      before = await everything()
    }, startWithin)
    afterAll(() => api?.stop(), startWithin)

    const everything = async () => {
      const lines: unknown[] = []
      for await (const line of api.store.export()) lines.push(line)
      return lines
    }

    async function check(variables: Record<string, unknown>, each: readonly string[] = fields) {
      for (const field of each) {
        const used = new Set([...field.matchAll(/\$(\w+)/g)].map(([, name]) => name!))
        const declared = head
          .slice(head.indexOf('(') + 1, -1)
          .split(',')
          .filter((declaration) => used.has(/\$(\w+)/.exec(declaration)![1]!))
        const given = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)))
        const { status, data, errors } = await api.ask(`query (${declared.join(',')}) { ${field} }`, given)
        expect([200, 400], field).toContain(status)
        for (const error of errors ?? []) {
          expect(error.extensions.code, JSON.stringify(error)).toMatch(harmless)
          expect(error.message.length).toBeLessThan(2_000)
        }
        expect(errors !== undefined || data !== null).toBe(true)
      }
    }

    describe('arguments', () => {
      it.each(injections)('%j do no harm and find nothing that they should not', async (injection) => {
        await check({ text: injection, other: 'QA', id: injection, ids: [injection, 'state:QA'], after: injection })
      })

      it('of any kind are answered or refused', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.record(
              {
                text,
                other: text,
                id: text,
                ids: fc.array(text, { maxLength: 5 }),
                first: fc.oneof(fc.integer(), fc.constantFrom(null, 0, 1, 100, 101, 2 ** 31 - 1, -(2 ** 31))),
                after: fc.oneof(
                  text,
                  fc.nat().map((n) => Buffer.from(`${n}:issue:gaza`).toString('base64url')),
                ),
                since: fc.oneof(
                  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
                  text,
                ),
                until: fc.constantFrom('2024-01-01', null),
              },
              { requiredKeys: ['text', 'other', 'id', 'ids'] },
            ),
            fc.constantFrom(...fields),
            (variables, field) => check(variables, [field]),
          ),
          { numRuns: 300 },
        )
      }, 60_000)

      it('have left the graph as it was, and nothing to log', async () => {
        expect(await everything()).toEqual(before)
        expect(api.logged).toEqual([])
      })
    })
  })
