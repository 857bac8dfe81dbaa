import { afterAll, beforeAll, describe } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { bloomPhrases } from '../store/bloom-suite.ts'
import { type Neo4jPlaces, neo4jPlaces, noNeo4j } from '../store/neo4j-places.ts'
import { analysisSuite } from './analysis-suite.ts'
import { briefingSuite } from './briefing-suite.ts'
import { freshSuite } from './fresh-suite.ts'
import { fuzzSuite } from './fuzz-suite.ts'
import { instancesSuite } from './instances-suite.ts'
import { questionSuite } from './question-suite.ts'
import { statementsSuite } from './statements-suite.ts'

const missing = await noNeo4j()

describe.skipIf(missing)(`on Neo4j${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let places: Neo4jPlaces
  beforeAll(async () => {
    places = await neo4jPlaces()
  }, 120_000)
  afterAll(() => places?.stop(), 60_000)

  const open = async () => (await places.place()).open()
  questionSuite(open)
  analysisSuite(open)
  briefingSuite(open)
  fuzzSuite(open)
  const same = () => openStore({ kind: 'neo4j', ...places.server })
  const empty = async () => void (await places.place())
  instancesSuite(same, empty)
  freshSuite(same, empty)
  statementsSuite(open)
  bloomPhrases(() => places)
})
