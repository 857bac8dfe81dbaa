import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Each room may import itself and these. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  ingest: ['schema'],
  client: [],
  explorer: ['client'],
  src: ['schema', 'ingest', 'client'],
  scripts: ['schema', 'ingest', 'client', 'src'],
  test: ['schema', 'ingest', 'client', 'explorer', 'src', 'scripts'],
}
const rooms = Object.keys(mayImport)
/** Literals only: whoever adds a word or a name touches nothing else, and nothing there can break. */
const dataRooms = ['ingest/languages', 'ingest/gazetteer', 'ingest/names/tables', 'explorer/texts', 'src/ask/phrasings']
/** All queries of a store stand in one file; those that Bloom runs stand with the words that they answer. */
const statements = ['src/store/neo4j/statements.ts', 'src/store/sqlite/statements.ts', 'schema/bloom/phrases.ts']
const mayBeLong = [...dataRooms, ...statements, 'schema/ontology.ts', 'client/documents.ts', 'src/ask/intents.ts']
const lineCeiling = 250
/** A contract or a corpus is read from top to bottom, and may be longer than what is changed piece by piece. */
const testLineCeiling = 400
/** Time and environment are arguments everywhere else. */
const mayTouchProcess = ['src/main.ts', 'src/config.ts', 'scripts', 'test']

const root = join(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`))
const sources = tracked.filter((path) => /\.tsx?$/.test(path) && within(path, rooms))
const textFiles = tracked.filter((path) => !/\.(png|ico|woff2?|gz|db)$/.test(path))

interface Import {
  readonly path: string
  readonly typeOnly: boolean
}

/** Relative imports of a file, as paths from the root. */
function importsOf(path: string): Import[] {
  const found = read(path).matchAll(
    /^(?:import|export)\b(\s+type\b)?(?:[^'"=]*?\bfrom)?\s*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/gm,
  )
  return [...found].map(([, type, named, dynamic]) => ({
    path: relative(root, join(root, dirname(path), (named ?? dynamic) as string)),
    typeOnly: type !== undefined,
  }))
}

/** Words of the data may look like keywords. */
const withoutStrings = (source: string): string => source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('the rooms', () => {
  test('there is something to look at in each', () => {
    for (const room of rooms)
      expect(
        sources.some((path) => within(path, [room])),
        room,
      ).toBe(true)
    for (const room of dataRooms)
      expect(
        sources.some((path) => within(path, [room])),
        room,
      ).toBe(true)
  })

  test('imports go one way: schema <- ingest <- src <- scripts <- test, client <- explorer', () => {
    const roomOf = (path: string): string | undefined => rooms.find((room) => within(path, [room]))
    const wrong = sources.flatMap((path) => {
      const room = roomOf(path)!
      return importsOf(path)
        .filter((imported) => ![undefined, room, ...mayImport[room]!].includes(roomOf(imported.path)))
        .map((imported) => `${path} imports ${imported.path}`)
    })
    expect(wrong).toEqual([])
  })

  test.each(dataRooms)('%s holds literals only, and imports values from nowhere outside', (room) => {
    const files = sources.filter((path) => within(path, [room]))
    const active = files.filter((path) =>
      /=>|\bfunction\b\s*[\w*(]|\bclass\s+\w|\bnew\s+[\w(]|\bawait\s/.test(withoutStrings(withoutComments(read(path)))),
    )
    const foreign = files.flatMap((path) =>
      importsOf(path)
        .filter((imported) => !imported.typeOnly && !within(imported.path, [room]))
        .map((imported) => `${path} imports ${imported.path}`),
    )
    expect({ active, foreign }).toEqual({ active: [], foreign: [] })
  })

  test.each([
    ['ingest/engine', 'ingest/languages', 'no list'],
    ['src/ask', 'src/ask/phrasings', 'src/ask/phrasings/phrasings.ts'],
  ])('the engine in %s names no language', (room, languageRoom, list) => {
    const engine = sources.filter((path) => within(path, [room]) && !within(path, [languageRoom]))
    const importing = engine.filter((path) =>
      importsOf(path).some((imported) => imported.path !== list && within(imported.path, [languageRoom])),
    )
    const naming = engine.filter((path) => /\p{Script=Arabic}|['"`](?:ar|en)['"`]/u.test(withoutComments(read(path))))
    expect({ importing, naming }).toEqual({ importing: [], naming: [] })
  })

  test('queries stand in the files of statements only, and the schema of Neo4j beside the ontology', () => {
    const query = /\b(?:MATCH (?:\w+ = )?\(|UNWIND \$|MERGE \(|CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX)|INSERT INTO )/
    const elsewhere = sources
      .filter((path) => within(path, ['schema', 'ingest', 'src']))
      .filter((path) => !within(path, [...statements, 'schema/constraints.ts']) && query.test(read(path)))
    expect(elsewhere).toEqual([])
  })

  test('only main, config and scripts read the clock, chance or the environment', () => {
    const touching = sources
      .filter((path) => !within(path, mayTouchProcess))
      .filter((path) =>
        /\bprocess\.(env|argv|exit|cwd)\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(
          withoutComments(read(path)),
        ),
      )
    expect(touching).toEqual([])
  })
})

describe('the files', () => {
  test(`none is longer than ${lineCeiling} lines outside the data, ${testLineCeiling} in tests`, () => {
    const long = sources
      .filter((path) => !within(path, mayBeLong))
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ path, lines }) => lines > (within(path, ['test']) ? testLineCeiling : lineCeiling))
    expect(long).toEqual([])
  })

  test('are named in kebab-case', () => {
    expect(sources.filter((path) => !/^[a-z0-9-]+(\.[a-z]+)*\.tsx?$/.test(path.split('/').at(-1) as string))).toEqual(
      [],
    )
  })

  test('none holds an invisible character that turns the direction of text', () => {
    const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
    expect(textFiles.filter((path) => turning.test(read(path)))).toEqual([])
  })

  test('none names a place of one machine or the host of a package registry', () => {
    const here = 'test/architecture.test.ts'
    const machine =
      /(?<![\w.])\/(?:work|root|home\/\w+|Users\/\w+)\/|https?:\/\/[\w.-]*\b(?:registry|npmmirror|artifactory|nexus)\b[\w.-]*\//
    expect(textFiles.filter((path) => path !== here && machine.test(read(path)))).toEqual([])
  })
})
