import { describe } from 'vitest'
import { concurrent } from './concurrency.ts'
import { contract } from './contract.ts'
import { crash, processes } from './crash.ts'
import { older, writeOlderSqlite } from './older.ts'
import { orderFree } from './order.ts'
import { memoryPlace, sqlitePlace } from './stores.ts'

describe('SQLite', () => {
  contract(async () => sqlitePlace())
  older(async () => sqlitePlace(), writeOlderSqlite)
  concurrent(async () => sqlitePlace(), 16)
  processes(async () => sqlitePlace(), 4)
  crash(async () => sqlitePlace(), process.env.CI ? 50 : 8)
  orderFree(async () => memoryPlace(), 60)
})
