/** `npm run neo4j`: a Neo4j to try things with, until Ctrl-C. Its data stays in .entente/neo4j. */
import { resolve } from 'node:path'
import { missingForNeo4j, startNeo4j } from './neo4j-server.ts'

const missing = await missingForNeo4j()
if (missing) {
  console.error(`Cannot start Neo4j: ${missing}. Install it, or use docker compose.`)
  process.exit(1)
}
const port = Number(process.argv[2] ?? 7687)
console.log('Starting Neo4j (the first time it is downloaded, about 120 MB) ...')
const server = await startNeo4j({ home: resolve('.entente/neo4j'), port })
console.log(`
Neo4j is ready at ${server.uri}, user ${server.user}, password ${server.password}

  export ENTENTE_STORE=${server.uri} ENTENTE_NEO4J_PASSWORD=${server.password}
  npx entente ingest samples/*.jsonl && npx entente serve

Ctrl-C stops it.`)
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    console.log('\nStopping ...')
    void server.stop().then(() => process.exit(0))
  })
