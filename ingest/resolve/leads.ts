/** Whether a title makes somebody a body's: not what he was once, nor what a head of state is in turn. */
import type { OfficeHolder } from '../gazetteer/types.ts'
import { isInternational } from '../mentions/agencies.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { Scan } from '../mentions/scan.ts'
import { isHeld } from './holders.ts'
import { isNamesake } from './lead-before.ts'
import { isFormer } from './offices.ts'

/** Offices of those who head a state. */
const heading = new Set(['president', 'king', 'emir', 'prime-minister', 'interim-president'])

/** True of who heads the body now, and acts for it. */
export const leads = (scan: Scan, title: OfficePhrase, holder: OfficeHolder | null, day: string | undefined): boolean =>
  !isFormer(scan, title) && !isNamesake(title.agency!.id!, holder) && !isChairInTurn(scan, title, holder, day)

/** "le président …, président en exercice de la Cédéao": of whoever heads a state on the article's day. */
function isChairInTurn(
  { lexicon }: Scan,
  { agency }: OfficePhrase,
  holder: OfficeHolder | null,
  day: string | undefined,
): boolean {
  if (!lexicon.cased || !holder?.state || day === undefined || !isInternational(agency)) return false
  return holder.tenures.some((tenure) => heading.has(tenure.office) && isHeld(tenure, day))
}
