/** What people found in an article, as the gold file holds it. */
import { readFileSync } from 'node:fs'
import type { Article } from '../../ingest/article.ts'

/** A state's code, or `@` and an agency's verbatim name. */
export type Side = string

export interface GoldOfficial {
  readonly key: string
  readonly names: readonly string[]
  readonly state: string | null
}

export interface GoldAgency {
  readonly name: string
  readonly aliases?: readonly string[]
}

export interface GoldMeeting {
  readonly sides: readonly Side[]
  /** Keys of officials. */
  readonly officials: readonly string[]
  readonly date: string | null
  readonly planned: boolean
  readonly evidence: string
}

export interface GoldDiscussion {
  readonly sides: readonly Side[]
  readonly issue: string
  /** Neither demanded nor held against anyone. */
  readonly optional?: boolean
}

export interface GoldPraise {
  readonly by: Side
  readonly of: Side
  readonly evidence: string
}

export interface Gold {
  readonly id: string
  readonly states: readonly string[]
  readonly officials: readonly GoldOfficial[]
  readonly agencies: readonly GoldAgency[]
  readonly meetings: readonly GoldMeeting[]
  readonly discussed: readonly GoldDiscussion[]
  readonly praised: readonly GoldPraise[]
}

export type GoldArticle = Article & { readonly id: string; readonly lang: string }

export const readJsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** Labels may give a range of the text, `12-27`, for the words themselves: so they can be kept where the text cannot. */
export const worded = (gold: Gold, text: string): Gold =>
  JSON.parse(JSON.stringify(gold), (_, value) => {
    const range = typeof value === 'string' ? /^(@?)(\d+)-(\d+)$/.exec(value) : null
    return range ? range[1] + text.slice(Number(range[2]), Number(range[3])) : value
  })
