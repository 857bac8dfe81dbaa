import { byCodeUnit } from './tally.ts'

/** Each side once, in the order that keys are made in. */
export const sortedSides = (sides: readonly string[]): string[] => [...new Set(sides)].sort(byCodeUnit)

/** @param sides Sorted. */
export const sidesKey = (sides: readonly string[]): string => sides.join('+')
