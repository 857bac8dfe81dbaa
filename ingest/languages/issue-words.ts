import type { IssueTermId } from '../gazetteer/issue-terms.ts'
import type { IssueWords } from '../issues/types.ts'
import { issueWords as arabic } from './ar/issues.ts'
import { issueWords as english } from './en/issues.ts'

/** By the code of the language. */
export const issueWords: Readonly<Record<string, IssueWords<IssueTermId>>> = { ar: arabic, en: english }
