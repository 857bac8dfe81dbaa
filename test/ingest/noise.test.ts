/** What pages do to a text changes nothing of what is read in it, and offsets stay into the text as given. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../ingest/article.ts'
import { lexiconOf } from '../../ingest/engine/lexicon.ts'
import { extract } from '../../ingest/extract.ts'
import type { Fragment, FragmentEdge } from '../../ingest/fragment.ts'
import { languageOf } from '../../ingest/language-of.ts'
import { dice } from '../../scripts/bench/dice.ts'
import { examine } from '../../scripts/evaluate/evidence.ts'
import { noises } from './noise.ts'

const samples = ['arabic', 'english'].flatMap((name) =>
  readFileSync(new URL(`../../samples/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Article & { readonly id: string } => JSON.parse(line)),
)

function told(edge: FragmentEdge): string {
  switch (edge.type) {
    case 'MET_WITH':
      return [edge.type, edge.sides, edge.between, edge.date, edge.planned, edge.format].join(' | ')
    case 'DISCUSSED':
      return [edge.type, edge.sides, edge.issue, edge.date].join(' | ')
    case 'PRAISED':
      return [edge.type, edge.by, edge.of, edge.date].join(' | ')
  }
}

/** Who and what, without where and in what spelling. */
const picture = ({ entities, edges }: Fragment) => ({
  entities: entities.map(({ id, mentions }) => `${id} × ${mentions.length}`).sort(),
  edges: edges.map(told).sort(),
})

/** The words of each mention, as they are compared. */
function mentioned({ entities }: Fragment, article: Article): string[] {
  const lexicon = lexiconOf(languageOf(article))
  return entities
    .filter(({ type }) => type !== 'Issue')
    .flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => `${id} ${lexicon.fold(article.text.slice(start, end))}`),
    )
    .map((line) => line.replace(/\s+/g, ' '))
    .sort()
}

const furniture: Readonly<Record<string, readonly [before: string, after: string]>> = {
  ar: ['الرئيسية | أخبار\nطباعة\nشارك\n\n', '\n\nاقرأ أيضا\nأسعار العملات اليوم\nحالة الطقس\n'],
  en: ['Home | News\nPrint\nShare this article\n\n', '\n\nRead more\nMarkets today\nThe weather\n'],
}

describe.each(samples.map((article) => [article.id, article] as const))('%s', (_, article) => {
  const clean = extract(article)

  test.each(Object.entries(noises))('with %s', (_, noise) => {
    const noisy = { ...article, text: noise(article.text, dice(7)) }
    const fragment = extract(noisy)
    expect(picture(fragment)).toEqual(picture(clean))
    expect(examine(noisy.text, fragment).faults).toEqual([])
    expect(mentioned(fragment, noisy).length).toBe(mentioned(clean, article).length)
  })

  test('with a page around it', () => {
    const [before, after] = furniture[article.lang!]!
    const noisy = { ...article, text: before + article.text + after }
    const fragment = extract(noisy)
    expect(picture(fragment)).toEqual(picture(clean))
    const states = clean.entities.filter(({ type }) => type === 'State')
    for (const { id, mentions } of states)
      expect(fragment.entities.find((entity) => entity.id === id)?.mentions).toEqual(
        mentions.map(({ start, end }) => ({ start: start + before.length, end: end + before.length })),
      )
  })

  test('with hashtags', () => {
    const states = clean.entities.flatMap((entity) => (entity.type === 'State' ? entity.mentions : []))
    const starts = new Set(states.map(({ start }) => start))
    const text = [...article.text]
      .map((character, at) => (starts.has(at) && /\s/.test(article.text[at - 1] ?? '') ? `#${character}` : character))
      .join('')
    expect(picture(extract({ ...article, text }))).toEqual(picture(clean))
  })
})

test('several at once, in any order', () => {
  const some = fc.shuffledSubarray(Object.values(noises), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom(...samples), some, fc.integer(), (article, chosen, seed) => {
      const roll = dice(seed)
      const text = chosen.reduce((noisy, noise) => noise(noisy, roll), article.text)
      expect(picture(extract({ ...article, text }))).toEqual(picture(extract(article)))
    }),
    { numRuns: 60 },
  )
})
