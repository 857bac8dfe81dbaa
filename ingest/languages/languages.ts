import type { Language } from '../engine/language.ts'
import { arabic } from './ar/arabic.ts'
import { english } from './en/english.ts'

/** Every language that extraction knows; adding one is adding a folder and a line here. */
export const languages: readonly Language[] = [arabic, english]
