import { describe, expect, it } from 'vitest'
import { csvOf } from '../../explorer/downloads/csv.ts'

describe('a table', () => {
  it('keeps commas, quotes, line ends and Arabic', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['x, "y"\nz', 'غزة'],
          [3, null],
        ],
      ),
    ).toBe('\ufeffa,b\r\n"x, ""y""\nz",غزة\r\n3,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('runs nothing in a spreadsheet: %j', (text) => {
    expect(csvOf([], [[text]])).toBe(`\ufeff\r\n'${text}\r\n`)
  })

  it('leaves numbers as they are', () => expect(csvOf([], [[-1]])).toBe('\ufeff\r\n-1\r\n'))
})
