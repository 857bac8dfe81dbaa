/** No regular expression of the product can be driven into a time that grows faster than the text. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'schema', 'ingest', 'src'],
  {
    cwd: root,
  },
)
  .toString()
  .split('\n')
  .filter((path) => path.endsWith('.ts'))

/** Put together at run time, of parts that no article chooses; how they come out. */
const putTogether: Readonly<Record<string, readonly [source: string, flags: string][]>> = {
  'ingest/issues/script.ts': [['(?:(?!\\p{Script=Arabic})\\p{L}\\p{M}*)+', 'gu']],
  'ingest/names/word-in-arabic.ts': [['^[bcd]a[bcd]{1,2}[ie][bcd]$', '']],
  'ingest/script.ts': [['\\p{Script=Arabic}', 'gu']],
}

interface Expression {
  readonly path: string
  readonly source: string
  readonly flags: string
}

function expressionsOf(path: string): { literals: Expression[]; made: boolean } {
  const literals: Expression[] = []
  let made = false
  const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'))
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push({ path, source: node.regex.pattern, flags: node.regex.flags })
    },
    NewExpression({ callee }) {
      made ||= callee.type === 'Identifier' && callee.name === 'RegExp'
    },
    CallExpression({ callee }) {
      made ||= callee.type === 'Identifier' && callee.name === 'RegExp'
    },
  }).visit(program)
  return { literals, made }
}

/** An attack ends by its number of steps: a busy machine makes no expression slow. */
const BY_STEPS = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null }

function growthOf(source: string, flags: string): string {
  const told = checkSync(source, flags, { timeout: 60_000, ...BY_STEPS })
  if (told.status === 'unknown') return `not told: ${told.error.kind}`
  return told.status === 'safe' ? told.status : told.complexity.type
}

const found = sources.map((path) => ({ path, ...expressionsOf(path) }))

test('those that are put together at run time are known', () => {
  expect(found.filter(({ made }) => made).map(({ path }) => path)).toEqual(Object.keys(putTogether))
})

test('each takes linear time', { timeout: 120_000 }, () => {
  process.env.RECHECK_BACKEND = 'pure'
  const made = Object.entries(putTogether).flatMap(([path, list]) =>
    list.map(([source, flags]) => ({ path, source, flags })),
  )
  const all = [...found.flatMap(({ literals }) => literals), ...made]
  const distinct = new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]))
  expect(distinct.size).toBeGreaterThan(60)
  const slow = [...distinct].flatMap(([shown, { path, source, flags }]) => {
    const growth = growthOf(source, flags)
    return growth === 'safe' ? [] : [`${path}: ${shown} is ${growth}`]
  })
  expect(slow).toEqual([])
})

test('the check knows a slow one when it sees it', () => {
  expect(growthOf('^(a+)+$', '')).toBe('exponential')
  expect(growthOf('\\s+$', '')).toBe('polynomial')
})
