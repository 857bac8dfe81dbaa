/** What French and Spanish news says, sentence by sentence. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import * as delegations from './delegation-sentences.ts'
import { edgesOf } from './edges.ts'
import * as french from './french-sentences.ts'
import * as listed from './listed-sentences.ts'
import * as readouts from './readout-sentences.ts'
import * as relative from './relative-sentences.ts'
import * as spanish from './spanish-sentences.ts'
import * as told from './told-sentences.ts'

describe.each([
  ['fr', french],
  ['es', spanish],
] as const)('%s', (code, { meetings, planned, discussions, praises, nothing }) => {
  describe.each(Object.entries({ meetings, planned, discussions, praises }))('%s', (_, said) => {
    test.each(said)('$text', ({ text, edges }) => {
      expect(edgesOf(text, code)).toEqual([...edges].sort())
    })
  })

  test.each(nothing)('nothing in: %s', (text) => {
    expect(edgesOf(text, code)).toEqual([])
  })
})

describe.each([
  ['fr', readouts.french, readouts.frenchNothing],
  ['es', readouts.spanish, readouts.spanishNothing],
  ['fr', listed.french, listed.frenchNothing],
  ['es', listed.spanish, listed.spanishNothing],
  ['fr', told.french, told.frenchNothing],
  ['es', told.spanish, told.spanishNothing],
  ['fr', relative.french, relative.frenchNothing],
  ['es', relative.spanish, relative.spanishNothing],
  ['fr', delegations.french, delegations.frenchNothing],
  ['es', delegations.spanish, delegations.spanishNothing],
] as const)('readouts and lists: %s', (code, said, nothing) => {
  test.each(said)('$text', ({ text, edges }) => {
    expect(edgesOf(text, code)).toEqual([...edges].sort())
  })

  test.each(nothing)('nothing in: %s', (text) => {
    expect(edgesOf(text, code)).toEqual([])
  })
})

test.each(spanish.states)('states of: %s', (text, codes) => {
  const { entities } = extract({ text, lang: 'es', date: '2024-05-15' })
  expect(entities.flatMap((entity) => (entity.type === 'State' ? [entity.code] : [])).sort()).toEqual(codes)
})

test('"le ministre" of a release is its own, whatever his field', () => {
  const { edges } = extract({ text: relative.release, lang: 'fr', source: 'Quai d’Orsay', date: '2024-05-15' })
  expect(edges.flatMap((edge) => (edge.type === 'MET_WITH' ? edge.between : []))).toEqual([
    'official:FR/luc-perrin',
    'official:LB/sami-haddad',
  ])
})

test('a report from abroad that names nothing of its outlet’s state has no officials of that state', () => {
  const { entities } = extract({ text: delegations.sentIn, lang: 'es', source: 'La Jornada', date: '2024-05-15' })
  expect(entities.flatMap((one) => (one.type === 'Official' ? [one.id] : [])).sort()).toEqual([
    'official:CL/ana-soto',
    'official:CL/pedro-diaz',
    'official:PE/oscar-rivas',
  ])
})
