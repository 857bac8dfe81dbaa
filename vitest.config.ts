import { defineConfig } from 'vitest/config'

export default defineConfig({
  // type-graphql and the tests must share one copy of graphql.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
})
