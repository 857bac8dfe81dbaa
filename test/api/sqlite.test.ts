import { afterAll } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { type Place, sqlitePlace } from '../store/stores.ts'
import { analysisSuite } from './analysis-suite.ts'
import { briefingSuite } from './briefing-suite.ts'
import { freshSuite } from './fresh-suite.ts'
import { fuzzSuite } from './fuzz-suite.ts'
import { questionSuite } from './question-suite.ts'
import { inMemory } from './running-api.ts'
import { statementsSuite } from './statements-suite.ts'

questionSuite(inMemory)
analysisSuite(inMemory)
briefingSuite(inMemory)
fuzzSuite(inMemory)

const file = sqlitePlace()
freshSuite(
  () => openStore(file.location),
  async () => {},
)
const files: Place[] = []
statementsSuite(() => {
  files.push(sqlitePlace())
  return files.at(-1)!.open()
})
afterAll(async () => {
  for (const { clear } of [file, ...files]) await clear()
})
