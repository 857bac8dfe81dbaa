import type { Language } from '../engine/language.ts'
import { arabic } from './ar/arabic.ts'
import { english } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import { french } from './fr/french.ts'

/** Languages in which the graph names what it holds. */
export const namingLanguages: readonly Language[] = [arabic, english]

/** Every language that extraction knows; adding one is adding a folder and a line here. */
export const languages: readonly Language[] = [...namingLanguages, french, spanish]
