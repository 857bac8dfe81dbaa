/** Writes a chain of nouns in a language. */
import { states as stateNames } from '../gazetteer/states.ts'
import { type Group, isAdjective, isGerund } from './groups.ts'
import type { IssueLexicon } from './issue-lexicon.ts'
import type { Item } from './items.ts'
import { spelled } from './script.ts'

export function stateName(code: string, lexicon: IssueLexicon): string {
  const { definite } = lexicon.words
  const names: Readonly<Record<string, string>> = stateNames[code as keyof typeof stateNames] ?? {}
  const name = names[lexicon.source.language.code] ?? code
  return definite.states.includes(code) ? definite.prefix + name : name
}

export function placeName(term: string, lexicon: IssueLexicon): string {
  const { definite, terms } = lexicon.words
  const name = terms[term]?.[0] ?? term
  return definite.terms.includes(term) ? definite.prefix + name : name
}

export function written(groups: readonly Group[], lexicon: IssueLexicon): string {
  const text = lexicon.words.nounFirst ? nounsFirst(groups, lexicon) : nounsLast(groups, lexicon)
  return text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()
}

/** In an enumeration only the last "and" is written. */
function nounsLast(groups: readonly Group[], lexicon: IssueLexicon): string {
  let text = ''
  for (const [at, { head, adjectives, tie }] of groups.entries()) {
    const before = groups[at - 1]
    const enumerated = tie === 'and' && groups[at + 1]?.tie === 'and'
    const link = tie === 'genitive' && before && !isGerund(before.head) ? lexicon.words.of : linkText(tie, lexicon)
    const and = lexicon.words.terms.and![0]!
    const described = adjectives.map(
      (item, place) => (item.joined && place > 0 ? `${and} ` : '') + plain(item, lexicon),
    )
    const noun = isAdjective(head) || tie === 'start' ? plain(head, lexicon) : standing(head, lexicon)
    text += ` ${enumerated ? ',' : link} ${described.join(' ')} ${noun}`
  }
  return text
}

function nounsFirst(groups: readonly Group[], lexicon: IssueLexicon): string {
  let text = ''
  /** Adjectives of nouns that a genitive follows. */
  let waiting = ''
  for (const [at, { head, adjectives, tie }] of groups.entries()) {
    const possessed = groups[at + 1]?.tie === 'genitive'
    if (typeof tie !== 'string' || tie === 'and') {
      text += ` ${waiting}`
      waiting = ''
    }
    const form = isAdjective(head) ? agreed(head, '', lexicon) : (possessed ? plain : defined)(head, lexicon)
    text += ` ${attached(linkText(tie, lexicon), form, lexicon)}`
    const described = adjectives.map((item, place) => {
      const word = agreed(item, plain(head, lexicon), lexicon)
      return item.joined && place > 0 ? attached(lexicon.words.terms.and![0]!, word, lexicon) : word
    })
    if (possessed) waiting = `${described.join(' ')} ${waiting}`
    else text += ` ${described.join(' ')}`
  }
  return `${text} ${waiting}`
}

/** What is written between two nouns, where order alone does not say it. */
function linkText(tie: Group['tie'], { words }: IssueLexicon): string {
  if (typeof tie !== 'string') return words.terms[tie.id]![0]!
  return tie === 'and' ? words.terms.and![0]! : ''
}

/** Proclitics are written on the word. */
function attached(word: string, next: string, { source }: IssueLexicon): string {
  const { conjunctions, prepositions } = source.language.orthography.proclitics
  return conjunctions.includes(word) || prepositions.includes(word) ? word + next : `${word} ${next}`
}

function plain(item: Item, lexicon: IssueLexicon): string {
  switch (item.type) {
    case 'term':
      return lexicon.words.terms[item.term.id]![0]!
    case 'state':
      return item.adjective ? nationality(item.code, lexicon) : stateName(item.code, lexicon)
    case 'word':
      return item.ordinary ? '' : spelled(item.text, lexicon.source.language.script)
  }
}

const nationality = (code: string, lexicon: IssueLexicon): string =>
  lexicon.source.language.states[code]?.adjectives[0] ?? stateName(code, lexicon)

/** After another word, where some names take an article. */
const standing = (item: Item, lexicon: IssueLexicon): string =>
  item.type === 'term' && item.term.kind === 'place' ? placeName(item.term.id, lexicon) : plain(item, lexicon)

/** Common nouns take the article; names and phrases bring their own. */
function defined(item: Item, lexicon: IssueLexicon): string {
  const word = plain(item, lexicon)
  const proper = item.type !== 'term' || item.term.kind === 'place' || item.term.kind === 'body'
  return proper || isGerund(item) || word.includes(' ') ? word : lexicon.words.definite.prefix + word
}

function agreed(item: Item, noun: string, lexicon: IssueLexicon): string {
  const { agreement, feminine, definite } = lexicon.words
  const word = plain(item, lexicon)
  if (word.includes(' ')) return word
  const endings = Object.entries(agreement)
  const [, ending = ''] = (feminine.includes(noun) ? endings[0] : endings.find(([last]) => noun.endsWith(last))) ?? []
  return definite.prefix + word + ending
}
