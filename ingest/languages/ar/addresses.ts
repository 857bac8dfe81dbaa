import type { Address } from '../../engine/language.ts'

/** Whom the pronouns of courtesy mean. */
export const addresses: readonly Address[] = [
  { pronouns: ['سموه', 'سموها', 'سمو الأمير', 'سمو الشيخ'], honorifics: ['سمو', 'السمو'] },
  { pronouns: ['معاليه', 'معاليها'], honorifics: ['معالي', 'المعالي'] },
  { pronouns: ['سعادته', 'سعادتها'], honorifics: ['سعادة', 'السعادة'] },
  { pronouns: ['فخامته', 'فخامتها'], honorifics: ['فخامة', 'الفخامة'] },
  {
    pronouns: ['جلالته', 'جلالتها', 'جلالة الملك', 'الملك المفدى', 'المليك'],
    honorifics: ['جلالة', 'الملك', 'السلطان'],
  },
  { pronouns: ['سيادته', 'سيادتها'], honorifics: ['سيادة', 'السيد', 'السيدة', 'الرئيس'] },
  { pronouns: ['فضيلته'], honorifics: ['فضيلة', 'الإمام'] },
  { pronouns: ['قداسته'], honorifics: ['قداسة', 'البابا'] },
  { pronouns: ['غبطته'], honorifics: ['غبطة', 'البطريرك'] },
  { pronouns: ['نيافته'], honorifics: ['نيافة', 'الأنبا'] },
]
