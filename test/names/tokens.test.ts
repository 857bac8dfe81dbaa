import { describe, expect, test } from 'vitest'
import { fold } from '../../ingest/names/fold.ts'
import { nameTokens, tokensOf } from '../../ingest/names/tokens.ts'

describe('the form that is compared', () => {
  test.each([
    ['Çavuşoğlu', 'cavusoglu'],
    ['Nguyễn Phú Trọng', 'nguyen phu trong'],
    ["O'Neill-Smith", 'oneill smith'],
    ['Łukasz Øst', 'lukasz ost'],
    ['مُحَمَّــد', 'محمد'],
    ['آمنة', 'امنه'],
    ['ﻣﺤﻤﺪ', 'محمد'],
    ['هنىٔ', 'هني'],
  ])('%s', (name, folded) => expect(fold(name)).toBe(folded))
})

describe('the words of a name', () => {
  test.each([
    ['Sheikh Mohammed bin Abdul-Rahman Al Thani', ['mohammed', 'rahman', 'thani']],
    ['Ursula von der Leyen', ['ursula', 'leyen']],
    ['Ahmed Aboul Gheit', ['ahmed', 'abugheit']],
    ['Al Gore', ['al', 'gore']],
    ['Ben Rhodes', ['ben', 'rhodes']],
    ['أحمد أبو الغيط', ['احمد', 'ابوغيط']],
    ['احمد ابوالغيط', ['احمد', 'ابوغيط']],
    ['عبد العزيز بن عبدالله آل سعود', ['عزيز', 'له', 'سعود']],
  ])('%s', (name, words) => expect(nameTokens(name)).toEqual(words))

  test('tell initials, ordinals and generations apart', () => {
    expect(tokensOf('Joseph R. Biden, Jr.').map(({ kind }) => kind)).toEqual(['name', 'initial', 'name', 'generation'])
    expect(tokensOf('Abdullah II').map(({ number }) => number)).toEqual([undefined, 2])
    expect(tokensOf('عبدالله الثاني').map(({ number }) => number)).toEqual([undefined, 2])
    expect(tokensOf('Xi Jinping').map(({ kind }) => kind)).toEqual(['name', 'name'])
  })
})
