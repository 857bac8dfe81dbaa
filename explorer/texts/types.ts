import type { EdgeKind, EncounterFormat, NodeKind } from '../../client/documents.ts'

/** A text with `{count}`, in the plural forms of its language (CLDR). */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

type Words<Names extends string> = Readonly<Record<Names, string>>

/** Everything that the explorer says. Names in braces are filled in. */
export interface Texts extends Words<'purpose' | 'otherLanguage' | 'skip' | 'loading' | 'more' | 'shown'> {
  readonly theme: Words<'light' | 'dark'>
  readonly search: Words<'label' | 'hint' | 'results' | 'none'>
  readonly ask: Words<'title' | 'understood' | 'next' | 'nextHint' | 'submit' | 'query'> & {
    readonly examples: readonly string[]
  }
  readonly home: Words<
    | 'between'
    | 'first'
    | 'second'
    | 'show'
    | 'inGraph'
    | 'latest'
    | 'questions'
    | 'span'
    | 'empty'
    | 'emptyAdvice'
    | 'examples'
    | 'queries'
    | 'queriesAbout'
    | 'editor'
  >
  readonly period: Words<'label' | 'since' | 'until' | 'clear'>
  readonly pair: Words<
    | 'topics'
    | 'meetings'
    | 'people'
    | 'tone'
    | 'timeline'
    | 'changes'
    | 'begun'
    | 'ceased'
    | 'conflicts'
    | 'conflictsAbout'
    | 'noTopics'
    | 'noMeetings'
    | 'noPeople'
    | 'openAll'
    | 'closeAll'
    | 'same'
    | 'chooseOther'
  >
  readonly node: Words<
    | 'alsoCalled'
    | 'partners'
    | 'noPartners'
    | 'meetings'
    | 'issues'
    | 'people'
    | 'offices'
    | 'praised'
    | 'praisedBy'
    | 'brokers'
    | 'discussions'
    | 'broader'
    | 'concerns'
    | 'where'
    | 'missing'
    | 'with'
    | 'seen'
  >
  readonly meeting: Words<'planned' | 'undated' | 'byArticle' | 'sides' | 'people' | 'topics' | 'sentences'>
  readonly evidence: Words<'title' | 'close' | 'source' | 'copy' | 'copied'>
  readonly failure: Words<
    | 'unreachable'
    | 'store'
    | 'slow'
    | 'spent'
    | 'unknown'
    | 'ambiguous'
    | 'other'
    | 'again'
    | 'meant'
    | 'key'
    | 'keyAbout'
    | 'keySend'
  >
  readonly picture: Words<
    | 'open'
    | 'title'
    | 'add'
    | 'kinds'
    | 'time'
    | 'find'
    | 'inPicture'
    | 'neighbours'
    | 'page'
    | 'expand'
    | 'fold'
    | 'pathTo'
    | 'path'
    | 'noPath'
    | 'clearPath'
    | 'zoomIn'
    | 'zoomOut'
    | 'fit'
    | 'noWebGl'
  >
  readonly download: Words<'csv' | 'png' | 'graphml'>
  readonly format: Words<EncounterFormat>
  readonly kinds: Readonly<Record<NodeKind, Words<'one' | 'many'>>>
  readonly edges: Words<EdgeKind>
  readonly counts: Readonly<
    Record<
      | 'topics'
      | 'meetings'
      | 'discussions'
      | 'partners'
      | 'sources'
      | 'articles'
      | 'praise'
      | 'people'
      | 'results'
      | 'sentences'
      | 'nodes'
      | 'links'
      | 'steps',
      Forms
    >
  >
  readonly columns: Words<
    | 'topic'
    | 'date'
    | 'encounter'
    | 'format'
    | 'planned'
    | 'sides'
    | 'people'
    | 'topics'
    | 'quote'
    | 'source'
    | 'title'
    | 'published'
    | 'address'
    | 'start'
    | 'end'
    | 'from'
    | 'to'
    | 'sources'
    | 'link'
    | 'number'
    | 'first'
    | 'last'
  >
}
