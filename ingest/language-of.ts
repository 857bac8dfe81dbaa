/** Which language's data an article is read with. */
import type { Article } from './article.ts'
import type { Language } from './engine/language.ts'
import { languages } from './languages/languages.ts'
import { countLetters } from './script.ts'

/** Long enough to tell, short enough not to cost. */
const sampleLength = 4000

/** By the article's own tag, else by script and telltale words; the first language where nothing tells. */
export function languageOf(article: Article): Language {
  const tagged = languages.find((language) => language.code === article.lang?.toLowerCase().split('-')[0])
  if (tagged) return tagged
  const sample = article.text.slice(0, sampleLength)
  const scores = languages.map((language) => ({ language, score: score(sample, language) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).language
}

function score(sample: string, language: Language): number {
  const words = new Set(language.telltale)
  const told = sample.split(/[^\p{L}]+/u).filter((word) => words.has(word.toLowerCase())).length
  return countLetters(sample, language.script) + told * 20
}
