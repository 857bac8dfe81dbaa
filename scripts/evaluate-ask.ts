/** Measures how questions are understood: `npm run evaluate:ask [-- --errors]`. The frozen part's errors are not shown. */
import { parseArgs } from 'node:util'
import { frozen } from '../evaluation/ask/frozen.ts'
import { open } from '../evaluation/ask/open.ts'
import { type Asked, askAll, askScore } from './evaluate/ask.ts'

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(22) : String(cell).padStart(11))).join('')

console.log(row(['', 'questions', 'intent', 'arguments']))
const parts = { frozen: await askAll(frozen), open: await askAll(open) }
for (const [part, asked] of Object.entries({ ...parts, all: Object.values(parts).flat() })) {
  const print = (name: string, some: readonly Asked[]): void => {
    const { questions, intent, args } = askScore(some)
    console.log(row([`${part} ${name}`, questions, intent.toFixed(3), args.toFixed(3)]))
  }
  print('', asked)
  for (const language of ['ar', 'en'])
    print(
      language,
      asked.filter(({ gold }) => gold.language === language),
    )
  print(
    'refused',
    asked.filter(({ gold }) => gold.intent === 'refuse'),
  )
  print(
    'asked back',
    asked.filter(({ gold }) => gold.intent === 'clarify'),
  )
}
if (values.errors)
  for (const { gold, intent, args, right } of parts.open)
    if (!right)
      console.log(
        `${gold.text}\n  wanted ${gold.intent} ${JSON.stringify(gold.args ?? {})}\n  got    ${intent} ${JSON.stringify(args)}`,
      )
