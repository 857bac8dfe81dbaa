import type { BodyRow } from '../../../engine/language.ts'

/** Bodies whose state stands beside them. */
export const bodies: readonly BodyRow[] = [
  {
    id: 'ministry-foreign',
    kind: 'government',
    name: { en: 'Ministry of Foreign Affairs', ar: 'وزارة الخارجية' },
    forms: ['cancillería', 'palacio de Itamaraty', 'palacio de San Martín', 'palacio de Santa Cruz'],
  },
  {
    id: 'presidency',
    kind: 'government',
    name: { en: 'Presidency', ar: 'رئاسة الجمهورية' },
    forms: ['presidencia', 'presidencia de la República', 'palacio presidencial'],
  },
  {
    id: 'cabinet',
    kind: 'government',
    name: { en: 'Cabinet', ar: 'مجلس الوزراء' },
    forms: ['consejo de ministros', 'gabinete'],
  },
  {
    id: 'royal-court',
    kind: 'government',
    name: { en: 'Royal Court', ar: 'الديوان الملكي' },
    forms: ['casa real', 'casa del rey'],
  },
  {
    id: 'national-security-council',
    kind: 'government',
    name: { en: 'National Security Council', ar: 'مجلس الأمن القومي' },
    forms: ['consejo de seguridad nacional', 'consejo nacional de seguridad'],
  },
  {
    id: 'parliament',
    kind: 'parliament',
    name: { en: 'Parliament', ar: 'البرلمان' },
    forms: ['parlamento', 'congreso', 'congreso nacional', 'congreso de la República', 'cortes generales'],
  },
  {
    id: 'house-of-representatives',
    kind: 'parliament',
    name: { en: 'House of Representatives', ar: 'مجلس النواب' },
    forms: ['cámara de diputados', 'cámara de representantes', 'congreso de los diputados'],
  },
  {
    id: 'senate',
    kind: 'parliament',
    name: { en: 'Senate', ar: 'مجلس الشيوخ' },
    forms: ['senado', 'cámara de senadores'],
  },
  {
    id: 'national-assembly',
    kind: 'parliament',
    name: { en: 'National Assembly', ar: 'الجمعية الوطنية' },
    forms: ['asamblea nacional', 'asamblea legislativa'],
  },
  {
    id: 'constituent-assembly',
    kind: 'parliament',
    name: { en: 'Constituent Assembly', ar: 'الجمعية التأسيسية' },
    forms: ['asamblea constituyente', 'convención constitucional'],
  },
  {
    id: 'foreign-affairs-committee',
    kind: 'parliament',
    name: { en: 'Foreign Affairs Committee', ar: 'لجنة الشؤون الخارجية' },
    forms: ['comisión de relaciones exteriores', 'comisión de asuntos exteriores'],
  },
  {
    id: 'friendship-group',
    kind: 'parliament',
    name: { en: 'Parliamentary Friendship Group', ar: 'مجموعة الصداقة البرلمانية' },
    forms: ['grupo de amistad', 'grupo parlamentario de amistad'],
  },
  {
    id: 'armed-forces',
    kind: 'government',
    name: { en: 'Armed Forces', ar: 'القوات المسلحة' },
    forms: ['fuerzas armadas', 'ejército'],
  },
  {
    id: 'general-staff',
    kind: 'government',
    name: { en: 'General Staff', ar: 'هيئة الأركان العامة' },
    forms: ['estado mayor', 'estado mayor conjunto'],
  },
  { id: 'police', kind: 'government', name: { en: 'Police', ar: 'الشرطة' }, forms: ['policía nacional'] },
  {
    id: 'central-bank',
    kind: 'government',
    name: { en: 'Central Bank', ar: 'البنك المركزي' },
    forms: ['banco central'],
  },
  {
    id: 'supreme-court',
    kind: 'government',
    name: { en: 'Supreme Court', ar: 'المحكمة العليا' },
    forms: ['corte suprema', 'tribunal supremo'],
  },
  {
    id: 'electoral-commission',
    kind: 'government',
    name: { en: 'Electoral Commission', ar: 'المفوضية العليا للانتخابات' },
    forms: ['consejo nacional electoral', 'instituto nacional electoral'],
  },
  { id: 'embassy', kind: 'government', name: { en: 'Embassy', ar: 'السفارة' }, forms: ['embajada'] },
  {
    id: 'consulate',
    kind: 'government',
    name: { en: 'Consulate', ar: 'القنصلية' },
    forms: ['consulado', 'consulado general'],
  },
  {
    id: 'permanent-mission',
    kind: 'government',
    name: { en: 'Permanent Mission', ar: 'البعثة الدائمة' },
    forms: ['misión permanente', 'representación permanente'],
  },
  {
    id: 'chamber-of-commerce',
    kind: 'ngo',
    name: { en: 'Chamber of Commerce', ar: 'غرفة التجارة' },
    forms: ['cámara de comercio'],
  },
]
