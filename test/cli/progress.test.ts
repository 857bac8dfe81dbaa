import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgress } from '../../src/cli/progress.ts'
import { recordingTerminal } from './recording-terminal.ts'

let folder: string
let path: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-progress-'))
  path = join(folder, 'a.txt')
  writeFileSync(path, 'x'.repeat(200))
})
afterAll(() => rmSync(folder, { recursive: true }))

const started = async (files: readonly string[], isTTY: boolean) => {
  const recorded = recordingTerminal()
  const stderr = Object.assign(recorded.terminal.stderr, { isTTY })
  return { recorded, progress: await startProgress(files, { ...recorded.terminal, stderr }) }
}

/** What a terminal shows in the end: each line after its last erasure. */
const shown = (written: string): string[] =>
  written.split('\n').map((line) => line.split('\r\u001b[K').at(-1) as string)

test('draws on a terminal how much of all files is read, below what is said meanwhile', async () => {
  const { recorded, progress } = await started([path, path], true)
  progress.advance(100)
  progress.say('a.txt:3: broken\n')
  progress.count(7)
  progress.advance(300)
  progress.stop()
  progress.stop()
  progress.say('after\n')
  expect(shown(recorded.err())).toEqual([
    'a.txt:3: broken',
    `${'█'.repeat(30)} 100%  7 articles in the graph`,
    'after',
    '',
  ])
})

test('draws a quarter as a quarter', async () => {
  const { recorded, progress } = await started([path], true)
  progress.advance(50)
  expect(shown(recorded.err())).toEqual([`${'█'.repeat(7)}${'░'.repeat(23)} 25%  0 articles in the graph`])
})

test('draws nothing into a log, nor when the end is unknown', async () => {
  for (const { recorded, progress } of [await started([path], false), await started([path, '-'], true)]) {
    progress.advance(100)
    progress.say('said\n')
    progress.stop()
    expect(recorded.err()).toBe('said\n')
  }
})
