import { expect, it } from 'vitest'
import { type Address, addressOf, hrefOf } from '../../explorer/address.ts'

const views: Partial<Address>[] = [
  {},
  { a: 'state:QA', b: 'state:KR', since: '2025-01-01', until: '2025-12-31', lang: 'ar' },
  { node: 'official:QA/رئيس & "co"', passage: { article: 'article:a@b/1-2@3', start: 0, end: 12 } },
  {
    graph: ['state:QA', 'issue:a,b'],
    without: ['PRAISED', 'CONCERNS'],
    from: 'state:QA',
    to: 'state:KR',
    picked: ['state:QA', 'state:KR'],
  },
  { q: 'كوريا + الجنوبية?' },
]

it.each(views)('an address says what is seen: %j', (view) => {
  const search = new URL(hrefOf(view), 'http://localhost').search
  expect(JSON.parse(JSON.stringify(addressOf(search)))).toEqual({ graph: [], picked: [], without: [], ...view })
})

it.each([
  '?since=yesterday',
  '?until=2025-1-1',
  '?lang=fr',
  '?passage=1-x@a',
  '?passage=1-2',
  '?a=',
  '?graph=',
  '?x=1',
])('leaves out what cannot be read: %s', (search) => {
  expect(JSON.parse(JSON.stringify(addressOf(search)))).toEqual({ graph: [], picked: [], without: [] })
})
