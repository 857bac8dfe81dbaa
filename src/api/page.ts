/** From Relay's `first` and `after` to the stores' limit and offset, and back to cursors. */
import { QuestionFailure } from '../questions/failure.ts'
import type { Listed, Page } from '../questions/questions.ts'

export const defaultFirst = 20
export const largestFirst = 100

export interface PageOf<T> {
  readonly items: readonly T[]
  /** One for each item. */
  readonly cursors: readonly string[]
  readonly total: number
  /** How many elements of the list come before this page. */
  readonly offset: number
}

export const ListOrder = { LISTED: 'listed', REVERSED: 'reversed' } as const
export type ListOrder = (typeof ListOrder)[keyof typeof ListOrder]

interface Position {
  readonly offset: number
  readonly id: string
}

/** How far from where it was the element of a cursor is looked for, in pages of the largest size. */
const pagesSearched = 10

/**
 * One page of `list`. A cursor names the element that it stands on as well as its place: when the list has grown since,
 * the element is found again, so that no element is shown twice and none is skipped. In the common case, when it has not,
 * this costs one element more than the page.
 */
export async function pageOf<T>(
  forwards: (page: Page) => Promise<Listed<T>>,
  idOf: (item: T) => string,
  first: number,
  after: string | null,
  order: ListOrder = ListOrder.LISTED,
): Promise<PageOf<T>> {
  const list = order === ListOrder.LISTED ? forwards : reversed(forwards)
  if (after === null) return paged(await list({ limit: first, offset: 0 }), 0, idOf)
  const position = readCursor(after)
  const fits = first < largestFirst
  const guess = await list({ limit: fits ? first + 1 : first, offset: position.offset })
  if (guess.items[0] && idOf(guess.items[0]) === position.id) {
    if (fits) return paged({ items: guess.items.slice(1), total: guess.total }, position.offset + 1, idOf)
    return paged(await list({ limit: first, offset: position.offset + 1 }), position.offset + 1, idOf)
  }
  const offset = (await find(list, idOf, position)) + 1
  return paged(await list({ limit: first, offset }), offset, idOf)
}

/** How long the list is, is asked before its first page. */
function reversed<T>(list: (page: Page) => Promise<Listed<T>>): (page: Page) => Promise<Listed<T>> {
  let length: Promise<number> | undefined
  return async ({ limit, offset }) => {
    length ??= list({ limit: 1, offset: 0 }).then(({ total }) => total)
    const total = await length
    const end = Math.max(0, total - offset)
    const start = Math.max(0, end - limit)
    if (start === end) return { items: [], total }
    return { items: (await list({ limit: end - start, offset: start })).items.toReversed(), total }
  }
}

async function find<T>(list: (page: Page) => Promise<Listed<T>>, idOf: (item: T) => string, position: Position) {
  const start = Math.max(0, position.offset - largestFirst)
  for (let turn = 0; turn < pagesSearched; turn++) {
    const offset = start + turn * largestFirst
    const { items, total } = await list({ limit: largestFirst, offset })
    const index = items.findIndex((item) => idOf(item) === position.id)
    if (index >= 0) return offset + index
    if (offset + items.length >= total) break
  }
  throw new QuestionFailure(
    'BAD_USER_INPUT',
    'The element that "after" points to is no longer in this list: the graph changed, or the cursor belongs to another question. Begin again without "after".',
    { argument: 'after' },
  )
}

const paged = <T>(listed: Listed<T>, offset: number, idOf: (item: T) => string): PageOf<T> => ({
  items: listed.items,
  total: listed.total,
  offset,
  cursors: listed.items.map((item, index) => writeCursor({ offset: offset + index, id: idOf(item) })),
})

const writeCursor = ({ offset, id }: Position) => Buffer.from(`${offset}:${id}`).toString('base64url')

function readCursor(cursor: string): Position {
  const [, offset, id] = /^(\d{1,9}):(.+)$/su.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (offset !== undefined && id !== undefined) return { offset: Number(offset), id }
  throw new QuestionFailure(
    'BAD_USER_INPUT',
    '"after" is no cursor of this API: take it from "endCursor" or "cursor" of an earlier page, or leave it out.',
    { argument: 'after' },
  )
}
