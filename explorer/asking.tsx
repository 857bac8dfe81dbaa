/** Questions of the pages to the service, with answers kept while the page is open. */
import { useEffect, useState } from 'preact/hooks'
import { AskError, clientOf } from '../client/client.ts'
import type { TypedDocumentString } from '../client/documents.ts'

const keyPlace = 'entente.key'

/** The key stays in this tab, and goes when it is closed. */
export const keepKey = (key: string): void => {
  sessionStorage.setItem(keyPlace, key)
  forgetAnswers()
}

const client = clientOf({ key: () => sessionStorage.getItem(keyPlace) })

const answers = new Map<string, Promise<unknown>>()
const listeners = new Set<() => void>()

/** Every part of the page asks again. */
export function forgetAnswers(): void {
  answers.clear()
  for (const listener of listeners) listener()
}

/** The same question is asked once; one that failed is asked again. @throws AskError */
export function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const question = document.toString() + JSON.stringify(variables)
  const before = answers.get(question)
  if (before) return before as Promise<Answer>
  const answer = client.ask(document, variables)
  answers.set(question, answer)
  answer.catch(() => answers.delete(question))
  return answer
}

export type Asked<Answer> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly failure: AskError }

/** Runs again when the question is another one, or when all is asked again; null asks nothing. */
export function useAsked<Answer>(question: string | null, run: () => Promise<Answer>): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer> & { question?: string }>({ state: 'asking' })
  useEffect(() => {
    if (question === null) return
    let wanted = true
    const ask = () => {
      run().then(
        (answer) => wanted && setAsked({ state: 'answered', answer, question }),
        (failure) => wanted && setAsked({ state: 'failed', failure, question }),
      )
    }
    ask()
    listeners.add(ask)
    return () => {
      wanted = false
      listeners.delete(ask)
    }
  }, [question])
  return asked.question === question ? asked : { state: 'asking' }
}

/** Asks where there are variables. */
export const useAnswer = <Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables | null,
): Asked<Answer> =>
  useAsked(variables === null ? null : document.toString() + JSON.stringify(variables), () => ask(document, variables!))

interface PageOf<Item> {
  readonly totalCount: number
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface List<Item> {
  readonly items: readonly Item[]
  readonly total: number
  /** Null where everything is there. */
  readonly more: (() => void) | null
}

interface Later<Item> {
  readonly question: string
  readonly pages: readonly PageOf<Item>[]
  readonly failure: AskError | null
}

/** A list that is read page by page. */
export function useList<Answer, Variables extends { after?: string | null }, Item>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  pick: (answer: Answer) => PageOf<Item>,
): Asked<List<Item>> {
  const first = useAnswer(document, variables)
  const question = JSON.stringify(variables)
  const nothing: Later<Item> = { question, pages: [], failure: null }
  const [kept, setLater] = useState(nothing)
  const later = kept.question === question ? kept : nothing
  if (later.failure) return { state: 'failed', failure: later.failure }
  if (first.state !== 'answered') return first
  const pages = [pick(first.answer), ...later.pages]
  const { totalCount, pageInfo } = pages.at(-1)!
  const more = () =>
    ask(document, { ...variables, after: pageInfo.endCursor }).then(
      (answer) => setLater({ ...later, pages: [...later.pages, pick(answer)] }),
      (failure) => setLater({ ...later, failure }),
    )
  const items = pages.flatMap(({ nodes }) => nodes)
  return { state: 'answered', answer: { items, total: totalCount, more: pageInfo.hasNextPage ? more : null } }
}

/** Every element of a list, however many pages it has. @throws AskError */
export async function askAll<Answer, Variables extends { after?: string | null }, Item>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  pick: (answer: Answer) => PageOf<Item>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  let after: string | null = null
  do {
    const { nodes, pageInfo }: PageOf<Item> = pick(await ask(document, { ...variables, after }))
    items.push(...nodes)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return items
}
