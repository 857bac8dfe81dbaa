import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** A twin of each file in the forms that browsers take, so that the service compresses nothing. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir }) {
    for (const name of readdirSync(join(dir!, 'explorer'))) {
      const path = join(dir!, 'explorer', name)
      const content = readFileSync(path)
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
      writeFileSync(`${path}.br`, brotliCompressSync(content))
    }
  },
}

/** Built into `dist/explorer`, from where the service gives it out. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [compressed],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2023',
    assetsDir: 'explorer',
    // The policy of the page lets nothing come out of a data address but pictures.
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    // Says nothing more than that the machine is busy.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: 'es' },
  // To work on the pages: `npx vite explorer` beside a running service.
  server: { proxy: { '/graphql': 'http://localhost:4000', '/assets': 'http://localhost:4000' } },
})
