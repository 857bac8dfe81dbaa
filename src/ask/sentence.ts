/** One cut of a question, with what its marks say together. */
import type { Period } from '../questions/questions.ts'
import type { BackReference, Beyond, Cue, Marker } from './cues.ts'
import type { EntityMark, Mark, WordMark } from './mark.ts'
import type { Reader } from './reader.ts'

export interface Entity extends EntityMark {
  /** The preposition before it. */
  readonly marker: Marker | null
}

/** A word with the cues that it may be; `soft` where it may as well say nothing. */
export interface CueWord {
  readonly start: number
  readonly cues: readonly Cue[]
  readonly soft: boolean
  readonly beyond: Beyond | null
  readonly pronoun: boolean
  readonly auxiliary: boolean
  /** Stands for what was said before: "it", "them". */
  readonly refers: boolean
}

export interface Sentence {
  readonly entities: readonly Entity[]
  readonly words: readonly CueWord[]
  readonly period: Period
  readonly back: ReadonlySet<BackReference>
  /** Begins with "and", or asks on in another way. */
  readonly follows: boolean
  readonly unknown: readonly string[]
  /** The office whose holders two states stand for. */
  readonly office?: string
  readonly marks: number
}

export function sentenceOf(cut: readonly Mark[], reader: Reader): Sentence {
  const marks = withoutTitles(cut)
  const entities: Entity[] = []
  const words: CueWord[] = []
  const unknown: string[] = []
  const back = new Set<BackReference>()
  let period: Period = {}
  let office: string | undefined
  let follows = false
  for (const [index, mark] of marks.entries()) {
    if (index === 0 && 'conjunction' in mark && mark.conjunction) follows = true
    if (mark.type === 'entity') entities.push({ ...mark, marker: markerOf(mark, marks.slice(0, index), reader) })
    else if (mark.type === 'period') period = { ...period, ...mark.period }
    else if (mark.type === 'unknown') unknown.push(mark.text)
    else if (mark.type === 'word') {
      const word = cueWord(mark)
      words.push(word)
      for (const use of mark.uses) {
        if (use.as === 'back') back.add(use.back)
        if (use.as === 'back' && use.back === 'follow' && index <= 1) follows = true
        if (use.as === 'marker' && use.marker === 'and' && index === 0) follows = true
        if (use.as === 'each') office = use.office
      }
    }
  }
  return { entities, words, period, back, follows, unknown, marks: marks.length, ...(office ? { office } : {}) }
}

/** The office before a name goes with it; an office alone says nothing that could be asked for. */
function withoutTitles(cut: readonly Mark[]): Mark[] {
  return cut.flatMap((mark, index): Mark[] => {
    const next = cut[index + 1]
    const named = next?.type === 'entity' && next.named.some(({ node }) => node.kind === 'Official')
    if (mark.type === 'office')
      return named ? [] : [{ type: 'unknown', start: mark.start, end: mark.end, text: mark.text }]
    const title = mark.type === 'entity' && mark.office !== undefined && named && next.office === undefined
    return title ? [] : [mark]
  })
}

/** Articles and the like may stand between a preposition and its name. */
function markerOf(mark: EntityMark, marks: readonly Mark[], reader: Reader): Marker | null {
  const clitic = reader.phrasing.clitics[mark.preposition]
  if (clitic) return clitic
  const before = marks.findLast((each) => each.type !== 'word' || each.uses.some(({ as }) => as !== 'filler'))
  if (before?.type !== 'word') return null
  const use = before.uses.find((each) => each.as === 'marker')
  return use?.as === 'marker' ? use.marker : null
}

function cueWord(mark: WordMark): CueWord {
  const beyond = mark.uses.find((use) => use.as === 'beyond')
  return {
    start: mark.start,
    cues: mark.uses.flatMap((use) => (use.as === 'cue' ? [use.cue] : [])),
    soft: mark.uses.some(
      (use) =>
        use.as === 'filler' || use.as === 'marker' || use.as === 'back' || use.as === 'each' || use.as === 'auxiliary',
    ),
    beyond: beyond?.as === 'beyond' ? beyond.beyond : null,
    pronoun: mark.pronoun,
    refers: mark.uses.some((use) => use.as === 'back' && use.back === 'one'),
    auxiliary: mark.uses.some((use) => use.as === 'auxiliary'),
  }
}
