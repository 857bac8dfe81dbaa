/** The state of an outlet, by its name and by what stands in brackets behind it. */
import { expect, test } from 'vitest'
import { outletStates } from '../../ingest/resolve/outlet-state.ts'

test.each([
  ['La Prensa (Argentina)', ['AR']],
  ['La Razón (Bolivia)', ['BO']],
  ['La Vanguardia (EFE)', ['ES']],
  ['Diario El Mundo', ['SV']],
  ['ABC Color', ['PY']],
  ['BBC Afrique', []],
  ['Jeune Afrique', []],
  ['El País', ['ES', 'UY', 'CO', 'CR']],
])('%s', (source, states) => {
  expect(outletStates(source)).toEqual(states)
})
