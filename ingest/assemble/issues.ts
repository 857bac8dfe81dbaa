/** An issue's identity: its normal form, or the situation of the one state that it is about. */

import { slug } from '../../schema/ids.ts'
import type { Lexicon } from '../engine/lexicon.ts'

/** Content words of a phrase, folded: articles, determiners and lead words are left out. */
export function normalForm(phrase: string, lexicon: Lexicon): string {
  const tokens = lexicon.tokenize(phrase)
  const { article } = lexicon.language.orthography
  const words = tokens
    .filter((token, at) => {
      const classes = lexicon.words.at(tokens, at)?.values ?? []
      return (
        token.kind !== 'mark' &&
        !classes.some((name) => name === 'article' || name === 'topic.lead' || name.startsWith('prep.'))
      )
    })
    .map((token) => (article && token.form.startsWith(article) ? token.form.slice(article.length) : token.form))
  return words.join(' ')
}

export const issueId = (phrase: string, lexicon: Lexicon): string =>
  `issue:${slug(normalForm(phrase, lexicon)).slice(0, 80)}`
