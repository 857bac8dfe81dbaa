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
  for (const [at, group] of groups.entries()) {
    const { head, adjectives, tie } = group
    const of = at > 0 && isGerund(groups[at - 1]!.head) ? '' : lexicon.words.of
    const enumerated = tie === 'and' && groups[at + 1]?.tie === 'and'
    const link = typeof tie === 'string' ? 'and' : tie.id
    const before = tie === 'start' ? '' : tie === 'genitive' ? of : enumerated ? ',' : lexicon.words.terms[link]![0]!
    const described = adjectives.map(
      (item) => (item.joined ? `${lexicon.words.terms.and![0]} ` : '') + plain(item, lexicon),
    )
    const noun = isAdjective(head) ? plain(head, lexicon) : standing(head, lexicon, tie !== 'start')
    text += ` ${before} ${described.join(' ')} ${noun}`
  }
  return text
}

function nounsFirst(groups: readonly Group[], lexicon: IssueLexicon): string {
  let text = ''
  let waiting = ''
  for (const [at, { head, adjectives, tie }] of groups.entries()) {
    const possessed = groups[at + 1]?.tie === 'genitive'
    if (typeof tie !== 'string' || tie === 'and') {
      text += ` ${waiting}`
      waiting = ''
    }
    const before =
      tie === 'and' ? lexicon.words.terms.and![0]! : typeof tie === 'string' ? '' : lexicon.words.terms[tie.id]![0]!
    const noun = isAdjective(head)
      ? agreed(head, '', lexicon)
      : possessed
        ? plain(head, lexicon)
        : defined(head, lexicon)
    text += ` ${attached(before, noun, lexicon)}`
    const described = adjectives.map((item) => {
      const word = agreed(item, plain(head, lexicon), lexicon)
      return item.joined ? attached(lexicon.words.terms.and![0]!, word, lexicon) : word
    })
    if (possessed) waiting = `${described.join(' ')} ${waiting}`
    else text += ` ${described.join(' ')}`
  }
  return `${text} ${waiting}`
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
      return spelled(item.text, lexicon.source.language.script)
  }
}

const nationality = (code: string, lexicon: IssueLexicon): string =>
  lexicon.source.language.states[code]?.adjectives[0] ?? stateName(code, lexicon)

/** After another word, where some names take an article. */
const standing = (item: Item, lexicon: IssueLexicon, inside: boolean): string =>
  inside && item.type === 'term' && item.term.kind === 'place' ? placeName(item.term.id, lexicon) : plain(item, lexicon)

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
