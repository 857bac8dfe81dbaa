/** Prints what a browser loads of the explorer, compressed: at first, and when the picture is opened. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadedAtFirst } from './explorer-load.ts'

const folder = 'dist/explorer'
const first = loadedAtFirst(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
const later = readdirSync(join(folder, 'explorer'))
  .map((name) => `explorer/${name}`)
  .filter((file) => /\.(?:js|css)$/.test(file) && !first.includes(file))
const kilobytes = (files: readonly string[], kind: 'gz' | 'br') =>
  (files.reduce((sum, file) => sum + readFileSync(join(folder, `${file}.${kind}`)).length, 0) / 1000).toFixed(1)

for (const [name, files] of [
  ['at first', first],
  ['when asked for', later],
] as const) {
  console.log(`${name}: ${kilobytes(files, 'gz')} kB gzip, ${kilobytes(files, 'br')} kB brotli`)
  for (const file of files) console.log(`  ${file}: ${kilobytes([file], 'gz')} kB gzip`)
}
