/** A store that is whole, its journal, and the formats of export. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sameForm } from '../../../ingest/consolidate/same-form.ts'
import { type Entry, exportJournal } from '../../../src/formats/journal.ts'
import { correct } from '../../../src/load/correct.ts'
import { examine } from '../../../src/load/examine.ts'
import { restore } from '../../../src/load/restore.ts'
import type { Store } from '../../../src/store/store.ts'
import * as corpus from '../corpus.ts'
import { memoryPlace } from '../stores.ts'
import { exported, type MakePlace, PATIENCE, put, subjectOf } from './subject.ts'

async function journalOf(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportJournal(store)) lines.push(line)
  return lines
}

async function* entries(journal: readonly string[]): AsyncGenerator<Entry> {
  for (const line of journal.slice(1)) yield JSON.parse(line)
}

export function kept(makePlace: MakePlace): void {
  const subject = subjectOf(makePlace)

  describe('kept', () => {
    beforeAll(async () => {
      await subject.open()
      await put(subject.store, [...corpus.corpus, corpus.bothSpellings])
      const author = { by: 'Ada', at: '2024-10-01T00:00:00Z' }
      await correct(subject.store, { kind: 'rename', id: 'issue:gaza', name: 'Gaza Strip' }, author, sameForm)
      await correct(subject.store, { kind: 'merge', into: 'issue:energy', from: 'issue:syria' }, author, sameForm)
      await correct(subject.store, { kind: 'undo', correction: 'correction:2' }, author, sameForm)
    }, PATIENCE)
    afterAll(subject.close, PATIENCE)

    it('is whole, and is what its articles say', async () => {
      const { articles, outdated, findings } = await examine(subject.store, { rules: 'now', deep: sameForm })
      expect(findings).toEqual([])
      expect([articles, outdated]).toEqual([9, 9])
    })

    it('goes through a journal into another store and back, to the byte', async () => {
      const journal = await journalOf(subject.store)
      const other = await memoryPlace().open()
      expect(await restore(other, entries(journal), sameForm)).toEqual({ articles: 9, added: 9, corrections: 3 })
      expect(await exported(other)).toBe(await exported(subject.store))
      expect(await journalOf(other)).toEqual(journal)
      expect(await restore(other, entries(journal), sameForm)).toEqual({ articles: 9, added: 0, corrections: 0 })
      const back = await restore(subject.store, entries(await journalOf(other)), sameForm)
      expect(back).toEqual({ articles: 9, added: 0, corrections: 0 })
      await other.close()
    })

    it('refuses the corrections of another history', async () => {
      const [heading, ...rest] = await journalOf(subject.store)
      const others = rest.map((line) => line.replaceAll('Ada', 'Eve'))
      await expect(restore(subject.store, entries([heading!, ...others]), sameForm)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      })
    })
  })
}
