import type { IssueWords } from '../issues/types.ts'
import { issueWords as arabic } from './ar/issues.ts'
import { issueWords as english } from './en/issues.ts'
import { issueWords as spanish } from './es/issues.ts'
import { issueWords as french } from './fr/issues.ts'

/** By the code of the language. */
export const issueWords: Readonly<Record<string, IssueWords>> = { ar: arabic, en: english, fr: french, es: spanish }
