import { expect, test } from 'vitest'
import { officeHolders } from '../../ingest/gazetteer/office-holders.ts'
import { arabicName, latinName, prepareName, samePrepared } from '../../ingest/names/names.ts'

/** The table was written without regard to the matcher. */
const people = [...new Map(officeHolders.map((row) => [`${row.state} ${row.name.en}`, row])).values()]
  .filter(({ name }) => name.en.includes(' ') && name.ar.includes(' '))
  .map(({ state, name }) => ({ state, name, latin: prepareName([name.en]), arabic: prepareName([name.ar]) }))

test('nearly every office holder is known again in the other script', () => {
  const missed = people.filter(({ latin, arabic }) => !samePrepared(latin, arabic))
  expect(missed.length).toBeLessThanOrEqual(people.length * 0.05)
})

test('no two office holders of one state are taken for one', () => {
  const taken = people.flatMap((a) =>
    people
      .filter((b) => a !== b && a.state === b.state && samePrepared(a.latin, b.arabic))
      .map((b) => `${a.name.en} | ${b.name.ar}`),
  )
  expect(taken).toEqual([])
})

test('the table gives their usual spelling', () => {
  for (const { name } of people.slice(0, 50)) {
    expect(latinName(name.ar, officeHolders)).toBe(name.en)
    expect(arabicName(name.en, officeHolders)).toBe(name.ar)
  }
})
