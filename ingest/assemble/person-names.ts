/** A person's name in both scripts and the slug that makes the mention key. */
import type { Lexicon } from '../engine/lexicon.ts'
import { remembering } from '../engine/remembering.ts'
import { undressed } from '../engine/tokens.ts'
import type { NamePair } from '../fragment.ts'
import { officeHolders } from '../gazetteer/office-holders.ts'
import type { OfficeHolder } from '../gazetteer/types.ts'
import { arabicName, latinName, nameSlug } from '../names/names.ts'

interface PersonNames {
  readonly name: NamePair
  readonly slug: string
}

const remembered = remembering<PersonNames>(20_000)

export function personNames(form: string, lexicon: Lexicon, holder: OfficeHolder | null): PersonNames {
  if (holder) return { name: holder.name, slug: nameSlug(holder.name.en) }
  return remembered(`${lexicon.language.code} ${form}`, () => written(form, lexicon))
}

function written(form: string, lexicon: Lexicon): PersonNames {
  const plain = undressed(form)
    .replace(/[()"“”«»]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
  const name = lexicon.cased
    ? { en: plain, ar: arabicName(plain, officeHolders) }
    : { en: latinName(plain, officeHolders), ar: plain }
  return { name, slug: nameSlug(name.en) }
}
