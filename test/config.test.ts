import { expect, test } from 'vitest'
import { ConfigError, readConfig, wantsColour } from '../src/config.ts'

const mistakesOf = (flags: object, env: Record<string, string>): readonly string[] => {
  try {
    readConfig(flags, env)
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
  return []
}

test('defaults to an embedded store under the working folder and port 4000', () => {
  expect(readConfig({}, {})).toEqual({
    store: { kind: 'sqlite', path: '.entente/entente.db' },
    host: 'localhost',
    port: 4000,
    access: { keys: [], tokens: undefined, openToAll: false },
    origins: [],
    budgetPerMinute: undefined,
    keptAnswers: 64 * 1024 * 1024,
    patience: 20_000,
    logLevel: 'error',
  })
})

test('a flag wins over its variable, and an empty variable counts as absent', () => {
  const env = { ENTENTE_STORE: 'b.db', ENTENTE_PORT: '1', ENTENTE_HOST: '' }
  expect(readConfig({ store: 'a.db', port: '0' }, env)).toMatchObject({
    store: { kind: 'sqlite', path: 'a.db' },
    host: 'localhost',
    port: 0,
  })
})

test.each(['neo4j://db:7687', 'neo4j+s://db', 'bolt://127.0.0.1:7687', 'bolt+ssc://db'])(
  '%s is a Neo4j server',
  (uri) => {
    const env = { ENTENTE_NEO4J_PASSWORD: 'secret', ENTENTE_NEO4J_DATABASE: 'news' }
    expect(readConfig({ store: uri }, env).store).toEqual({
      kind: 'neo4j',
      uri,
      user: 'neo4j',
      password: 'secret',
      database: 'news',
    })
  },
)

test('lists every mistake at once, each with where it stands', () => {
  const mistakes = mistakesOf({ port: '70000' }, { ENTENTE_STORE: 'neo4j://me:pw@db' })
  expect(mistakes).toHaveLength(3)
  expect(mistakes[0]).toMatch(/^ENTENTE_STORE: leave user and password out/)
  expect(mistakes[1]).toMatch(/^ENTENTE_NEO4J_PASSWORD: it is not set/)
  expect(mistakes[2]).toMatch(/^--port: "70000" is no port/)
})

test('sites whose pages may ask are named by their origins', () => {
  const two = 'https://news.example, http://localhost:5173'
  expect(readConfig({}, { ENTENTE_ORIGINS: two }).origins).toEqual(['https://news.example', 'http://localhost:5173'])
  for (const wrong of ['*', 'null', 'news.example', 'https://news.example/', 'https://news.example/desk', 'file:///x'])
    expect(mistakesOf({}, { ENTENTE_ORIGINS: wrong })).toEqual([
      `ENTENTE_ORIGINS: "${wrong}" is no origin of a site; write for instance https://news.example`,
    ])
})

test('answers are kept in so many MiB, or not at all', () => {
  expect(readConfig({ keep: '0' }, { ENTENTE_KEEP: '8' }).keptAnswers).toBe(0)
  expect(readConfig({}, { ENTENTE_KEEP: '8' }).keptAnswers).toBe(8 * 1024 * 1024)
  expect(mistakesOf({ keep: '1 GB' }, {})).toEqual([
    '--keep: "1 GB" is no size in MiB; give a whole number, or 0 to keep no answers',
  ])
})

test('an address of another kind of database is refused, and a password is not repeated', () => {
  expect(mistakesOf({ store: 'postgres://me:hidden@db/x' }, {})).toEqual([
    '--store: "postgres://" is no store; give the path of a SQLite file, or a neo4j:// or bolt:// address',
  ])
  expect(mistakesOf({ store: 'bolt://' }, { ENTENTE_NEO4J_PASSWORD: 'x' })[0]).toContain('"bolt://" is no address')
})

test('says who may ask, how much, and what is logged', () => {
  const env = {
    ENTENTE_API_KEYS: 'desk:reader:0123456789abcdef, ops:admin:fedcba9876543210',
    ENTENTE_OPEN: 'true',
    ENTENTE_BUDGET_PER_MINUTE: '5000',
    ENTENTE_LOG: 'info',
  }
  expect(readConfig({}, env)).toMatchObject({
    access: {
      keys: [
        { name: 'desk', role: 'reader', key: '0123456789abcdef' },
        { name: 'ops', role: 'admin', key: 'fedcba9876543210' },
      ],
      openToAll: true,
    },
    budgetPerMinute: 5000,
    logLevel: 'info',
  })
  expect(readConfig({ open: true }, {}).access.openToAll).toBe(true)
})

test('a wrong key, switch, budget or log level is named, and no secret is repeated', () => {
  const mistakes = mistakesOf(
    {},
    {
      ENTENTE_API_KEYS: 'a:reader:x1,b:owner:secret',
      ENTENTE_OPEN: 'yes',
      ENTENTE_BUDGET_PER_MINUTE: '-1',
      ENTENTE_TIME_LIMIT: 'soon',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'here',
      ENTENTE_LOG: 'all',
    },
  )
  expect(mistakes).toEqual([
    'ENTENTE_API_KEYS: entry 2 is not name:role:key with a role of reader, editor, admin',
    'ENTENTE_OPEN: "yes" is not one of false, true',
    'ENTENTE_BUDGET_PER_MINUTE: "-1" is no whole number above 0',
    'ENTENTE_TIME_LIMIT: "soon" is no whole number above 0',
    'OTEL_EXPORTER_OTLP_ENDPOINT: "here" is no address; write for instance http://localhost:4318',
    'ENTENTE_LOG: "all" is not one of error, info, silent',
  ])
})

test('signed tokens need their issuer, our name there and its keys, all three', () => {
  const env = {
    ENTENTE_TOKEN_ISSUER: 'https://id.example',
    ENTENTE_TOKEN_AUDIENCE: 'entente',
    ENTENTE_TOKEN_KEYS: 'https://id.example/keys',
  }
  expect(readConfig({}, env).access.tokens).toEqual({
    issuer: 'https://id.example',
    audience: 'entente',
    jwksUri: 'https://id.example/keys',
    roleClaim: undefined,
  })
  expect(mistakesOf({}, { ...env, ENTENTE_TOKEN_KEYS: '' })).toEqual([
    'ENTENTE_TOKEN_KEYS: not set, and signed tokens need all of ENTENTE_TOKEN_ISSUER, ENTENTE_TOKEN_AUDIENCE, ENTENTE_TOKEN_KEYS',
  ])
  expect(mistakesOf({}, { ...env, ENTENTE_TOKEN_KEYS: 'keys' })).toEqual([
    'ENTENTE_TOKEN_KEYS: "keys" is no address of public keys (JWKS)',
  ])
})

test('NO_COLOR and FORCE_COLOR decide before the terminal does', () => {
  expect(wantsColour({}, true)).toBe(true)
  expect(wantsColour({}, false)).toBe(false)
  expect(wantsColour({ NO_COLOR: '1' }, true)).toBe(false)
  expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true)
})
