/** Writes the files that derive from the code: `npm run emit`. */
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildApiSchema } from '../src/api/schema.ts'

writeFileSync('schema/schema.graphql', `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`)
