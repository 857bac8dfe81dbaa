/** Whoever wrote a program against the released schema is told before it stops working. */
import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { expect, it } from 'vitest'
import { breakingChanges } from '../../schema/breaking-changes.ts'

const read = (name: string): string => readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8')
const since = (schema: string): string[] =>
  findBreakingChanges(buildSchema(read('released')), buildSchema(schema)).map(({ description }) => description)

it('nothing of the released schema breaks but what is declared in schema/breaking-changes.ts', () => {
  expect(since(read('schema')).toSorted()).toEqual(breakingChanges.toSorted())
})

it('a field that is gone and an argument that is suddenly needed are found', () => {
  const broken = read('released')
    .replace('totalCount: Int!', 'count: Int!')
    .replace(/^ {2}state\($/m, '  state(era: Int!')
  expect(since(broken)).toEqual([
    expect.stringMatching(/^\w+\.totalCount was removed\.$/),
    'A required arg era on Query.state was added.',
  ])
})
