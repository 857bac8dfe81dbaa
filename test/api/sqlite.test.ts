import { analysisSuite } from './analysis-suite.ts'
import { briefingSuite } from './briefing-suite.ts'
import { fuzzSuite } from './fuzz-suite.ts'
import { questionSuite } from './question-suite.ts'
import { inMemory } from './running-api.ts'

questionSuite(inMemory)
analysisSuite(inMemory)
briefingSuite(inMemory)
fuzzSuite(inMemory)
