/**
 * Measures the extractor: `npm run evaluate -- ARTICLES.jsonl GOLD.jsonl [--errors]`. With `--check-evidence` it examines
 * the evidence of every edge of the articles instead, and needs no gold.
 */
import { parseArgs } from 'node:util'
import { extract } from '../ingest/extract.ts'
import { checkEvidence } from './evaluate/check-evidence.ts'
import { type Gold, type GoldArticle, readJsonLines, worded } from './evaluate/gold.ts'
import { readTwice } from './evaluate/reading.ts'
import { Tally, table } from './evaluate/tally.ts'
import { type Task, tasks } from './evaluate/tasks.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    'check-evidence': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values['check-evidence'] && positionals.length > 0) {
  const given = positionals.flatMap((file) => readJsonLines<GoldArticle>(file))
  process.exit(checkEvidence(given, console.log) ? 0 : 1)
}
const [articlesFile, goldFile] = positionals
if (values.help || !articlesFile || !goldFile) {
  const say = values.help ? console.log : console.error
  say('usage: npm run evaluate -- ARTICLES.jsonl GOLD.jsonl [--errors]')
  say('       npm run evaluate -- --check-evidence ARTICLES.jsonl ...')
  process.exit(values.help ? 0 : 2)
}

const articles = new Map(readJsonLines<GoldArticle>(articlesFile).map((article) => [article.id, article]))
const tally = new Tally()
for (const labels of readJsonLines<Gold>(goldFile)) {
  const article = articles.get(labels.id)
  if (!article) throw new Error(`gold ${labels.id} has no article in ${articlesFile}`)
  const gold = worded(labels, article.text)
  const reading = readTwice(article, gold, extract(article))
  for (const [task, measure] of Object.entries(tasks) as [Task, (typeof tasks)[Task]][]) {
    const matched = measure(reading)
    tally.add(article.lang, task, matched)
    if (!values.errors) continue
    for (const item of matched.missed) console.log(`${gold.id}\t${task}\tmissed\t${item}`)
    for (const item of matched.spurious) console.log(`${gold.id}\t${task}\tspurious\t${item}`)
  }
}
console.log(table(tally.scores()))
