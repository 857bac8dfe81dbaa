import { describe } from 'vitest'
import { concurrent } from './concurrency.ts'
import { contract } from './contract.ts'
import { orderFree } from './order.ts'
import { memoryPlace, sqlitePlace } from './stores.ts'

describe('SQLite', () => {
  contract(async () => sqlitePlace())
  concurrent(async () => sqlitePlace(), 4)
  orderFree(async () => memoryPlace(), 150)
})
