/** Writers in processes of their own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { StoreLocation } from '../../src/store/open-store.ts'

const built = join('node_modules', '.cache', 'entente-test-build')
let isBuilt = false

function script(): string {
  // Type errors are the type check's to report; here only the output counts.
  if (!isBuilt)
    spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', built])
  isBuilt = true
  return join(built, 'scripts', 'bench', 'write.js')
}

export interface Writer {
  readonly process: ChildProcess
  /** Lets it load; until then it waits, ready. Resolves when it begins. */
  go(location: StoreLocation): Promise<void>
  /** Its exit code, or null where it was killed. */
  readonly ended: Promise<number | null>
}

/** @param start Where in the articles it begins. */
export function startWriter(count: number, start: number, batchSize: number): Writer {
  const args = [script(), String(count), String(start), String(batchSize)]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const begun = new Promise<void>((resolve) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', () => resolve())
  })
  const go = (location: StoreLocation): Promise<void> => {
    child.stdin.end(JSON.stringify(location))
    return begun
  }
  return { process: child, go, ended }
}
