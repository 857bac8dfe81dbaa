/** An article in, what it says out: a pure function of the article and the language data. */
import { articleId } from '../schema/ids.ts'
import type { Article } from './article.ts'
import { fragmentOf } from './assemble/fragment.ts'
import { lexiconOf } from './engine/lexicon.ts'
import type { Fragment } from './fragment.ts'
import { languageOf } from './language-of.ts'
import { scan } from './mentions/scan.ts'
import { Cast } from './resolve/cast.ts'
import { holdersOf } from './resolve/holders.ts'
import { Report } from './resolve/report.ts'
import { rulesVersion } from './rules-version.ts'

/** The fragment's `articleId` is the given id, or the one made from the text. */
export function extract(article: Article): Fragment {
  const language = languageOf(article)
  const lexicon = lexiconOf(language)
  const scanned = scan(article.text, lexicon)
  const cast = new Cast(scanned, article, holdersOf(lexicon))
  const report = new Report(scanned, cast, article)
  const id = article.id ?? articleId(article.source, undefined, article.text)
  const { entities, edges } = fragmentOf(article, scanned, cast, report)
  return { articleId: id, entities, edges, language: language.code, rules: rulesVersion() }
}
