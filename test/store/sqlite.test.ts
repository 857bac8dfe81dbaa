import { describe } from 'vitest'
import { contract } from './contract.ts'
import { orderFree } from './order.ts'
import { memoryPlace, sqlitePlace } from './stores.ts'

describe('SQLite', () => {
  contract(async () => sqlitePlace())
  orderFree(async () => memoryPlace(), 300)
})
