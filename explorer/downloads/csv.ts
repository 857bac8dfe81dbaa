/** Tables as CSV (RFC 4180), as spreadsheets open them: with a byte order mark, for Arabic, and without formulas. */

export type Cell = string | number | boolean | null | undefined

const byteOrderMark = '\ufeff'

export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')

function written(cell: Cell): string {
  const text = String(cell ?? '')
  // A spreadsheet would run what begins with these.
  const inert = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
