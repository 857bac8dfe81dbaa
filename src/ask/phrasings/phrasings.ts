import type { Phrasing } from '../phrasing.ts'
import { arabic } from './ar/arabic.ts'
import { english } from './en/english.ts'

/** Every language in which questions can be asked; adding one is adding a folder and a line here. */
export const phrasings: readonly Phrasing[] = [english, arabic]
