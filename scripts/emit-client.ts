/** Writes `client/documents.ts`: the queries of `client/documents`, with the types of what they take and answer. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import { buildSchema, parse } from 'graphql'

// Both are CommonJS, and their types do not say so.
const require = createRequire(import.meta.url)
const plugins = {
  operations: require('@graphql-codegen/typescript-operations'),
  documents: require('@graphql-codegen/typed-document-node'),
}

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const folder = 'client/documents'

const text = await codegen({
  filename: 'client/documents.ts',
  schema: parse(readFileSync('schema/schema.graphql', 'utf8')),
  schemaAst: schema,
  documents: readdirSync(folder)
    .toSorted()
    .map((name) => ({ location: name, document: parse(readFileSync(join(folder, name), 'utf8')) })),
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    dedupeFragments: true,
  },
  pluginMap: plugins,
  plugins: [{ operations: {} }, { documents: {} }],
})
writeFileSync('client/documents.ts', text)
