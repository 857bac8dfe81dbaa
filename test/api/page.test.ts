import { describe, expect, it } from 'vitest'
import { ListOrder, pageOf } from '../../src/api/page.ts'
import type { Page } from '../../src/questions/questions.ts'

/** A list that can grow at its front, as one that is sorted by date does. */
class Growing {
  asked: Page[] = []
  constructor(public items: string[]) {}

  list = async (page: Page) => {
    this.asked.push(page)
    return { items: this.items.slice(page.offset, page.offset + page.limit), total: this.items.length }
  }

  page = (first: number, after: string | null = null, order?: ListOrder) =>
    pageOf(this.list, (id) => id, first, after, order)
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)

describe('a page', () => {
  it.each([1, 7, 20, 100])('of %i leads to the next, to the end of the list', async (first) => {
    const growing = new Growing(numbered(205))
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await growing.page(first, after)
      expect(page.total).toBe(205)
      expect(page.offset).toBe(seen.length)
      seen.push(...page.items)
      after = page.cursors.at(-1) ?? null
      if (page.items.length < first) break
    } while (after)
    expect(seen).toEqual(numbered(205))
    expect(growing.asked.every(({ limit }) => limit >= 1 && limit <= 100)).toBe(true)
  })

  it.each([1, 7, 20, 100])('of %i in reverse leads from the end to the beginning', async (first) => {
    const growing = new Growing(numbered(105))
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await growing.page(first, after, ListOrder.REVERSED)
      expect([page.total, page.offset]).toEqual([105, seen.length])
      seen.push(...page.items)
      after = page.cursors.at(-1) ?? null
      if (page.items.length < first) break
    } while (after)
    expect(seen).toEqual(numbered(105).toReversed())
    expect(growing.asked.every(({ limit, offset }) => limit >= 1 && limit <= 100 && offset >= 0)).toBe(true)
  })

  it('asks the store once, first or later', async () => {
    const growing = new Growing(numbered(50))
    const { cursors } = await growing.page(20)
    await growing.page(20, cursors.at(-1)!)
    expect(growing.asked).toHaveLength(2)
  })

  it.each([1, 20, 99, 100])(
    'goes on behind its cursor when the list has grown by 250 at the front, by %i',
    async (first) => {
      const growing = new Growing(numbered(300))
      const { cursors } = await growing.page(100)
      growing.items = [...numbered(250).map((id) => `new-${id}`), ...growing.items]
      const next = await growing.page(first, cursors.at(-1)!)
      expect(next.items).toEqual(numbered(300).slice(100, 100 + first))
      expect(next.offset).toBe(350)
    },
  )

  it('goes on behind its cursor when elements before it are gone', async () => {
    const growing = new Growing(numbered(60))
    const { cursors } = await growing.page(40)
    growing.items = growing.items.slice(10)
    expect((await growing.page(2, cursors.at(-1)!)).items).toEqual(['id-40', 'id-41'])
  })

  it('says what to do when the element of its cursor is gone', async () => {
    const growing = new Growing(numbered(10))
    const { cursors } = await growing.page(5)
    growing.items = numbered(10).filter((id) => id !== 'id-4')
    await expect(growing.page(5, cursors.at(-1)!)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Begin again without "after"'),
      detail: { argument: 'after' },
    })
  })

  it.each(['', 'x', '!!', Buffer.from('1').toString('base64url'), Buffer.from('-1:a').toString('base64url'), '\u0000'])(
    'refuses %j as a cursor',
    async (after) => {
      await expect(new Growing(numbered(3)).page(2, after)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    },
  )
})
