import type { BodyRow } from '../../../engine/language.ts'

/** Bodies whose state stands beside them. */
export const bodies: readonly BodyRow[] = [
  {
    id: 'ministry-foreign',
    kind: 'government',
    name: { en: 'Ministry of Foreign Affairs', ar: 'وزارة الخارجية' },
    forms: ["Quai d'Orsay", 'chancellerie', 'diplomatie'],
  },
  {
    id: 'presidency',
    kind: 'government',
    name: { en: 'Presidency', ar: 'رئاسة الجمهورية' },
    forms: ['présidence', 'présidence de la République', 'palais présidentiel'],
  },
  { id: 'cabinet', kind: 'government', name: { en: 'Cabinet', ar: 'مجلس الوزراء' }, forms: ['conseil des ministres'] },
  {
    id: 'royal-court',
    kind: 'government',
    name: { en: 'Royal Court', ar: 'الديوان الملكي' },
    forms: ['cabinet royal', 'palais royal', 'cour royale'],
  },
  {
    id: 'national-security-council',
    kind: 'government',
    name: { en: 'National Security Council', ar: 'مجلس الأمن القومي' },
    forms: ['conseil de sécurité nationale', 'conseil national de sécurité'],
  },
  { id: 'parliament', kind: 'parliament', name: { en: 'Parliament', ar: 'البرلمان' }, forms: ['parlement'] },
  {
    id: 'house-of-representatives',
    kind: 'parliament',
    name: { en: 'House of Representatives', ar: 'مجلس النواب' },
    forms: ['chambre des représentants', 'chambre des députés'],
  },
  {
    id: 'senate',
    kind: 'parliament',
    name: { en: 'Senate', ar: 'مجلس الشيوخ' },
    forms: ['sénat', 'conseil de la nation'],
  },
  {
    id: 'shura-council',
    kind: 'parliament',
    name: { en: 'Shura Council', ar: 'مجلس الشورى' },
    forms: ['conseil de la choura'],
  },
  {
    id: 'national-assembly',
    kind: 'parliament',
    name: { en: 'National Assembly', ar: 'الجمعية الوطنية' },
    forms: ['assemblée nationale', 'assemblée populaire nationale'],
  },
  {
    id: 'constituent-assembly',
    kind: 'parliament',
    name: { en: 'Constituent Assembly', ar: 'الجمعية التأسيسية' },
    forms: ['assemblée constituante'],
  },
  {
    id: 'foreign-affairs-committee',
    kind: 'parliament',
    name: { en: 'Foreign Affairs Committee', ar: 'لجنة الشؤون الخارجية' },
    forms: ['commission des affaires étrangères'],
  },
  {
    id: 'friendship-group',
    kind: 'parliament',
    name: { en: 'Parliamentary Friendship Group', ar: 'مجموعة الصداقة البرلمانية' },
    forms: ["groupe d'amitié", "groupe d'amitié parlementaire"],
  },
  {
    id: 'armed-forces',
    kind: 'government',
    name: { en: 'Armed Forces', ar: 'القوات المسلحة' },
    forms: ['forces armées', 'armée'],
  },
  {
    id: 'general-staff',
    kind: 'government',
    name: { en: 'General Staff', ar: 'هيئة الأركان العامة' },
    forms: ['état-major', 'état-major des armées'],
  },
  { id: 'police', kind: 'government', name: { en: 'Police', ar: 'الشرطة' }, forms: ['police nationale'] },
  {
    id: 'central-bank',
    kind: 'government',
    name: { en: 'Central Bank', ar: 'البنك المركزي' },
    forms: ['banque centrale'],
  },
  {
    id: 'supreme-court',
    kind: 'government',
    name: { en: 'Supreme Court', ar: 'المحكمة العليا' },
    forms: ['cour suprême'],
  },
  {
    id: 'electoral-commission',
    kind: 'government',
    name: { en: 'Electoral Commission', ar: 'المفوضية العليا للانتخابات' },
    forms: ['commission électorale'],
  },
  { id: 'embassy', kind: 'government', name: { en: 'Embassy', ar: 'السفارة' }, forms: ['ambassade'] },
  {
    id: 'consulate',
    kind: 'government',
    name: { en: 'Consulate', ar: 'القنصلية' },
    forms: ['consulat', 'consulat général'],
  },
  {
    id: 'permanent-mission',
    kind: 'government',
    name: { en: 'Permanent Mission', ar: 'البعثة الدائمة' },
    forms: ['mission permanente', 'représentation permanente'],
  },
  {
    id: 'chamber-of-commerce',
    kind: 'ngo',
    name: { en: 'Chamber of Commerce', ar: 'غرفة التجارة' },
    forms: ['chambre de commerce', "chambre de commerce et d'industrie"],
  },
  { id: 'red-crescent', kind: 'ngo', name: { en: 'Red Crescent', ar: 'الهلال الأحمر' }, forms: ['Croissant-Rouge'] },
]
