/** Writes the files that derive from the code: `npm run emit`. */
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { perspectiveJson } from '../schema/bloom/perspective.ts'
import { constraintsCypher } from '../schema/constraints.ts'
import { buildApiSchema } from '../src/api/schema.ts'

writeFileSync('schema/schema.graphql', `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`)
writeFileSync('schema/constraints.cypher', constraintsCypher)
writeFileSync('schema/bloom-perspective.json', perspectiveJson())
