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
  })
})

test('a flag wins over its variable, and an empty variable counts as absent', () => {
  const env = { ENTENTE_STORE: 'b.db', ENTENTE_PORT: '1', ENTENTE_HOST: '' }
  expect(readConfig({ store: 'a.db', port: '0' }, env)).toEqual({
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

test('an address of another kind of database is refused, and a password is not repeated', () => {
  expect(mistakesOf({ store: 'postgres://me:hidden@db/x' }, {})).toEqual([
    '--store: "postgres://" is no store; give the path of a SQLite file, or a neo4j:// or bolt:// address',
  ])
  expect(mistakesOf({ store: 'bolt://' }, { ENTENTE_NEO4J_PASSWORD: 'x' })[0]).toContain('"bolt://" is no address')
})

test('NO_COLOR and FORCE_COLOR decide before the terminal does', () => {
  expect(wantsColour({}, true)).toBe(true)
  expect(wantsColour({}, false)).toBe(false)
  expect(wantsColour({ NO_COLOR: '1' }, true)).toBe(false)
  expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true)
})
