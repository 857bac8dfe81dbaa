/** Precision, recall and F1 per language and task, micro-averaged over articles. */
import type { Matched } from './match.ts'
import { type Task, tasks } from './tasks.ts'

/** Pairs of officials grow with the square of two delegations: past this many, an article's pairs weigh no more. */
const maxPairs = 12
/** Their mean is the one figure to watch. */
const coreTasks: readonly Task[] = ['met-with', 'discussed', 'praised']

interface Count {
  hits: number
  gold: number
  system: number
}

export interface Score {
  readonly precision?: number
  readonly recall?: number
  readonly f1: number
  readonly gold?: number
  readonly system?: number
}

export class Tally {
  readonly #counts = new Map<string, Map<Task, Count>>()

  add(language: string, task: Task, matched: Matched): void {
    const gold = matched.hits + matched.missed.length
    const weight = task === 'met-with/officials' && gold > maxPairs ? maxPairs / gold : 1
    for (const group of [language, 'all']) {
      const count = this.#count(group, task)
      count.hits += matched.hits * weight
      count.gold += gold * weight
      count.system += (matched.hits + matched.spurious.length) * weight
    }
  }

  /** By language and `all`, then by task and `edges`. */
  scores(): Map<string, Map<string, Score>> {
    return new Map([...this.#counts].map(([group, counts]) => [group, scoresOf(counts)]))
  }

  #count(group: string, task: Task): Count {
    const counts = this.#counts.get(group) ?? new Map<Task, Count>()
    this.#counts.set(group, counts)
    const count = counts.get(task) ?? { hits: 0, gold: 0, system: 0 }
    counts.set(task, count)
    return count
  }
}

function scoresOf(counts: ReadonlyMap<Task, Count>): Map<string, Score> {
  const scores = new Map<string, Score>()
  for (const task of Object.keys(tasks) as Task[]) {
    const count = counts.get(task)
    if (count) scores.set(task, scoreOf(count))
  }
  const core = coreTasks.flatMap((task) => {
    const count = counts.get(task)
    return count && count.gold + count.system > 0 ? [scoreOf(count).f1] : []
  })
  return scores.set('edges', { f1: core.reduce((sum, f1) => sum + f1, 0) / (core.length || 1) })
}

function scoreOf({ hits, gold, system }: Count): Score & { f1: number } {
  const precision = system ? hits / system : 0
  const recall = gold ? hits / gold : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, gold, system }
}

export function table(scores: ReadonlyMap<string, ReadonlyMap<string, Score>>): string {
  const cell = (value: number | undefined, digits: number): string => (value?.toFixed(digits) ?? '').padStart(7)
  const blocks = [...scores].map(([group, rows]) => {
    const lines = [...rows].map(
      ([task, s]) =>
        `  ${task.padEnd(20)}${cell(s.precision, 3)}${cell(s.recall, 3)}${cell(s.f1, 3)}${cell(s.gold, 0)}${cell(s.system, 0)}`,
    )
    return [`${group.padEnd(24)}      P      R     F1   gold system`, ...lines].join('\n')
  })
  return `\n${blocks.join('\n\n')}\n`
}
