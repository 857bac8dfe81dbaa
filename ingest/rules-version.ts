/** Names the rules and tables that articles are read with, so that it shows which articles were read with others. */
import { digest } from '../schema/ids.ts'
import { agencies } from './gazetteer/agencies.ts'
import { issues } from './gazetteer/issues.ts'
import { officeHolders } from './gazetteer/office-holders.ts'
import { offices } from './gazetteer/offices.ts'
import { bodyOffices, bodyOutlets, outlets } from './gazetteer/outlets.ts'
import { states } from './gazetteer/states.ts'
import { languages } from './languages/languages.ts'

/** Counted up when the engine reads the same tables differently. */
const ENGINE = 1

let known: string | undefined

export function rulesVersion(): string {
  known ??= `${ENGINE}-${digest(JSON.stringify([languages, states, agencies, issues, offices, officeHolders, outlets, bodyOutlets, bodyOffices]))}`
  return known
}
