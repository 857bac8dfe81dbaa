import { numerals } from './tables/particles.ts'

const byNumber = new Map(Object.entries(numerals).map(([numeral, number]) => [number, numeral]))

export const romanNumeral = (number: number): string => byNumber.get(number) ?? String(number)
