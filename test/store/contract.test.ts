import { describe } from 'vitest'
import { contract } from './contract.ts'
import { sqlitePlace } from './stores.ts'

describe('SQLite', () => contract(async () => sqlitePlace()))
