/** An answer in a language: sentences with names, dates, numbers and numbered citations. */
import type { GraphNode } from '../../schema/graph.ts'
import { type EdgeKindName, edgeKinds } from '../../schema/ontology.ts'
import type { Citation, Period } from '../questions/questions.ts'
import type { Said, Value } from './calls/call.ts'
import type { Phrasing } from './phrasing.ts'
import type { Reading } from './reading.ts'

/** Citations after one sentence. */
const mostCited = 2

export class Writer {
  readonly #phrasing: Phrasing
  readonly #plurals: Intl.PluralRules
  readonly #day: Intl.DateTimeFormat
  readonly #month: Intl.DateTimeFormat
  readonly #citations: Citation[] = []
  readonly #numbers = new Map<string, number>()

  constructor(phrasing: Phrasing) {
    this.#phrasing = phrasing
    this.#plurals = new Intl.PluralRules(phrasing.code)
    const style = {
      timeZone: 'UTC',
      numberingSystem: 'latn',
      calendar: 'gregory',
      year: 'numeric',
      month: 'long',
    } as const
    this.#day = new Intl.DateTimeFormat(phrasing.naming.locale, { ...style, day: 'numeric' })
    this.#month = new Intl.DateTimeFormat(phrasing.naming.locale, style)
  }

  /** In the order of their numbers. */
  get citations(): readonly Citation[] {
    return this.#citations
  }

  /** With the period that was asked for, and the numbers of what it rests on. */
  sentence({ template, values, citations = [] }: Said, period: Period = {}): string {
    const row = this.#phrasing.sentences.templates[template]
    const text = typeof row === 'string' ? row : (row[this.#plurals.select(Number(values.n ?? 0))] ?? row.other)
    return (
      fillIn(text, (name) => (name === 'period' ? this.period(period) : this.#spelled(name, values))) +
      this.#cite(citations)
    )
  }

  /** What was understood. */
  understood({ intent, args, period, format }: Reading): string {
    const { understood, format: formats } = this.#phrasing.sentences
    const label = fillIn(
      this.#phrasing.intents[intent].label,
      (name) => this.#spelled(name, args as Said['values']) || '…',
    )
    return fillIn(understood, (name) =>
      name === 'label' ? label : name === 'period' ? this.period(period) : format ? formats[format] : '',
    )
  }

  period({ since, until }: Period): string {
    const row = since && until ? 'both' : since ? 'since' : until ? 'until' : null
    if (!row) return ''
    return fillIn(this.#phrasing.sentences.period[row], (name) => this.#date(String(name === 'since' ? since : until)))
  }

  name({ kind, properties }: GraphNode): string {
    const own = kind === 'Article' ? properties.title : undefined
    return String(own ?? properties[this.#phrasing.naming.name] ?? properties.name ?? '')
  }

  names(nodes: readonly GraphNode[]): string {
    return this.list(nodes.map((node) => this.name(node)))
  }

  list(names: readonly string[]): string {
    const [comma, and] = this.#phrasing.sentences.join
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`
  }

  #spelled(name: string, values: Said['values']): string {
    const value: Value = values[name]
    if (value === null || value === undefined || value === '') return ''
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') return 'id' in value ? this.name(value) : this.names(value)
    if (name === 'role') return this.#role(values.name)
    if (name === 'kind') return edgeKinds[value as EdgeKindName].label[this.#phrasing.naming.label]
    if (name === 'planned') return this.#phrasing.sentences.planned
    return this.list(value.split(' ').map((part) => this.#date(part)))
  }

  #role(node: Value): string {
    if (typeof node !== 'object' || node === null || !('id' in node)) return ''
    const { properties } = node
    return String(properties[this.#phrasing.naming.role] ?? properties.role ?? '')
  }

  /** A day or a month; anything else as it is. */
  #date(text: string): string {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return this.#day.format(new Date(text))
    return /^\d{4}-\d{2}$/.test(text) ? this.#month.format(new Date(text)) : text
  }

  #cite(citations: readonly Citation[]): string {
    const marks = citations.slice(0, mostCited).map((citation) => {
      const key = `${citation.article} ${citation.start} ${citation.end}`
      const known = this.#numbers.get(key)
      if (known) return known
      this.#citations.push(citation)
      this.#numbers.set(key, this.#citations.length)
      return this.#citations.length
    })
    return marks.length === 0 ? '' : ` ${[...new Set(marks)].map((number) => `[${number}]`).join('')}`
  }
}

/** Each placeholder by its value; what stands in brackets only where none of its values is empty. */
export function fillIn(template: string, written: (name: string) => string): string {
  const plain = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name) => written(name))
  return plain(
    template.replace(/\[([^[\]]*)\]/g, (_, part: string) => {
      const names = [...part.matchAll(/\{(\w+)\}/g)].map(([, name]) => written(name!))
      return names.every((value) => value !== '') ? part : ''
    }),
  )
}
