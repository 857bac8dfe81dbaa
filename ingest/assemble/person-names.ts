/** A person's name in both scripts and the slug that makes the mention key. */
import type { Lexicon } from '../engine/lexicon.ts'
import type { NamePair } from '../fragment.ts'
import { officeHolders } from '../gazetteer/office-holders.ts'
import type { OfficeHolder } from '../gazetteer/types.ts'
import { arabicName, latinName, nameSlug } from '../names/names.ts'

export function personNames(
  form: string,
  lexicon: Lexicon,
  holder: OfficeHolder | null,
): { name: NamePair; slug: string } {
  if (holder) return { name: holder.name, slug: nameSlug(holder.name.en) }
  const plain = form
    .replace(/[()"“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const name = lexicon.cased
    ? { en: plain, ar: arabicName(plain, officeHolders) }
    : { en: latinName(plain, officeHolders), ar: plain }
  return { name, slug: nameSlug(name.en) }
}
