import type { Address } from '../../engine/language.ts'

/** Whom the pronouns of courtesy mean. */
export const addresses: readonly Address[] = [
  {
    pronouns: ['سموه', 'سموها', 'سمو الأمير', 'سمو الشيخ', 'صاحب السمو', 'صاحبة السمو'],
    honorifics: ['سمو', 'السمو', 'الأمير', 'الأميرة', 'أمير', 'ولي عهد', 'ولي العهد'],
  },
  { pronouns: ['معاليه', 'معاليها', 'صاحب المعالي'], honorifics: ['معالي', 'المعالي'] },
  { pronouns: ['سعادته', 'سعادتها', 'صاحب السعادة'], honorifics: ['سعادة', 'السعادة'] },
  { pronouns: ['فخامته', 'فخامتها', 'صاحب الفخامة'], honorifics: ['فخامة', 'الفخامة'] },
  {
    pronouns: ['جلالته', 'جلالتها', 'صاحب الجلالة', 'جلالة الملك', 'الملك المفدى', 'المليك'],
    honorifics: ['جلالة', 'الملك', 'السلطان'],
  },
  { pronouns: ['سيادته', 'سيادتها'], honorifics: ['سيادة', 'السيد', 'السيدة', 'الرئيس'] },
  {
    pronouns: ['دولته'],
    honorifics: ['دولة رئيس', 'دولة الرئيس', 'دولة السيد', 'دولة الدكتور', 'دولة الأستاذ'],
    introduced: true,
  },
  { pronouns: ['فضيلته'], honorifics: ['فضيلة', 'الإمام'] },
  { pronouns: ['قداسته'], honorifics: ['قداسة', 'البابا'] },
  { pronouns: ['غبطته'], honorifics: ['غبطة', 'البطريرك'] },
  { pronouns: ['نيافته'], honorifics: ['نيافة', 'الأنبا'] },
]
