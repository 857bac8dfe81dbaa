/** Measures which phrases become one issue: `npm run evaluate:issues [-- --errors]`. The frozen part's errors are not shown. */
import { parseArgs } from 'node:util'
import { frozen } from '../evaluation/issues/frozen.ts'
import { open } from '../evaluation/issues/open.ts'
import { isOneIssue, issuePairsOf } from './evaluate/issues.ts'
import { pairTable } from './evaluate/pairs.ts'

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
console.log(pairTable({ open: issuePairsOf(open), frozen: issuePairsOf(frozen) }, isOneIssue, values.errors))
