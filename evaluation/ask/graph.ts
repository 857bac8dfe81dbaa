/** What the store of the evaluation knows: people, bodies and issues by name; states are known anyway. */
export interface NamedNode {
  readonly id: string
  readonly name: string
  readonly nameAr: string
  readonly aliases?: readonly string[]
  readonly role?: string
  readonly roleAr?: string
}

const minister = { role: 'Foreign Minister', roleAr: 'وزير الخارجية' } as const
const president = { role: 'President', roleAr: 'رئيس الجمهورية' } as const

export const officials: readonly NamedNode[] = [
  { id: 'official:KR/cho-hyun', name: 'Cho Hyun', nameAr: 'تشو هيون', ...minister },
  { id: 'official:TR/hakan-fidan', name: 'Hakan Fidan', nameAr: 'هاكان فيدان', ...minister },
  {
    id: 'official:EG/badr-abdelatty',
    name: 'Badr Abdelatty',
    nameAr: 'بدر عبد العاطي',
    aliases: ['Abdelatty', 'عبد العاطي', 'بدر عبدالعاطي'],
    ...minister,
  },
  {
    id: 'official:EG/abdel-fattah-el-sisi',
    name: 'Abdel Fattah el-Sisi',
    nameAr: 'عبد الفتاح السيسي',
    ...president,
  },
  {
    id: 'official:QA/tamim-bin-hamad-al-thani',
    name: 'Tamim bin Hamad Al Thani',
    nameAr: 'تميم بن حمد آل ثاني',
    role: 'Emir',
    roleAr: 'أمير البلاد',
  },
  {
    id: 'official:QA/mohammed-bin-abdulrahman-al-thani',
    name: 'Mohammed bin Abdulrahman Al Thani',
    nameAr: 'محمد بن عبد الرحمن آل ثاني',
    aliases: ['محمد بن عبدالرحمن بن جاسم آل ثاني'],
    role: 'Prime Minister',
    roleAr: 'رئيس الوزراء',
  },
  {
    id: 'official:QA/mohammed-bin-abdulaziz-al-khulaifi',
    name: 'Mohammed bin Abdulaziz Al-Khulaifi',
    nameAr: 'محمد بن عبد العزيز الخليفي',
    role: 'Minister of State for Foreign Affairs',
    roleAr: 'وزير الدولة للشؤون الخارجية',
  },
  {
    id: 'official:SA/faisal-bin-farhan-al-saud',
    name: 'Faisal bin Farhan Al Saud',
    nameAr: 'فيصل بن فرحان آل سعود',
    aliases: ['Faisal bin Farhan', 'فيصل بن فرحان'],
    ...minister,
  },
  { id: 'official:CN/wang-yi', name: 'Wang Yi', nameAr: 'وانغ يي', ...minister },
  { id: 'official:RU/sergey-lavrov', name: 'Sergey Lavrov', nameAr: 'سيرغي لافروف', ...minister },
  { id: 'official:RU/vladimir-putin', name: 'Vladimir Putin', nameAr: 'فلاديمير بوتين', ...president },
  { id: 'official:FR/emmanuel-macron', name: 'Emmanuel Macron', nameAr: 'إيمانويل ماكرون', ...president },
  { id: 'official:IR/abbas-araghchi', name: 'Abbas Araghchi', nameAr: 'عباس عراقجي', ...minister },
  {
    id: 'official:US/marco-rubio',
    name: 'Marco Rubio',
    nameAr: 'ماركو روبيو',
    role: 'Secretary of State',
    roleAr: 'وزير الخارجية',
  },
  {
    id: 'official:US/steve-witkoff',
    name: 'Steve Witkoff',
    nameAr: 'ستيف ويتكوف',
    role: 'Special Envoy',
    roleAr: 'المبعوث الخاص',
  },
  { id: 'official:OM/badr-al-busaidi', name: 'Badr Al Busaidi', nameAr: 'بدر البوسعيدي', ...minister },
  { id: 'official:JO/ayman-safadi', name: 'Ayman Safadi', nameAr: 'أيمن الصفدي', ...minister },
  { id: 'official:IQ/fuad-hussein', name: 'Fuad Hussein', nameAr: 'فؤاد حسين', ...minister },
  {
    id: 'official:AE/abdullah-bin-zayed-al-nahyan',
    name: 'Abdullah bin Zayed Al Nahyan',
    nameAr: 'عبد الله بن زايد آل نهيان',
    aliases: ['Abdullah bin Zayed', 'عبدالله بن زايد'],
    ...minister,
  },
  {
    id: 'official:IN/subrahmanyam-jaishankar',
    name: 'Subrahmanyam Jaishankar',
    nameAr: 'سوبرامانيام جايشانكار',
    ...minister,
  },
  { id: 'official:DZ/abdelmadjid-tebboune', name: 'Abdelmadjid Tebboune', nameAr: 'عبد المجيد تبون', ...president },
  { id: 'official:MA/nasser-bourita', name: 'Nasser Bourita', nameAr: 'ناصر بوريطة', ...minister },
  {
    id: 'official:IT/giorgia-meloni',
    name: 'Giorgia Meloni',
    nameAr: 'جورجيا ميلوني',
    role: 'Prime Minister',
    roleAr: 'رئيس الوزراء',
  },
  { id: 'official:JP/takeshi-iwaya', name: 'Takeshi Iwaya', nameAr: 'تاكيشي إيوايا', ...minister },
  { id: 'official:SY/asaad-al-shaibani', name: 'Asaad al-Shaibani', nameAr: 'أسعد الشيباني', ...minister },
  { id: 'official:SY/ahmed-al-sharaa', name: 'Ahmed al-Sharaa', nameAr: 'أحمد الشرع', ...president },
  {
    id: 'official:UN/antonio-guterres',
    name: 'Antonio Guterres',
    nameAr: 'أنطونيو غوتيريش',
    role: 'Secretary-General',
    roleAr: 'الأمين العام',
  },
]

export const agencies: readonly NamedNode[] = [
  { id: 'agency:european-union', name: 'European Union', nameAr: 'الاتحاد الأوروبي', aliases: ['EU'] },
  { id: 'agency:united-nations', name: 'United Nations', nameAr: 'الأمم المتحدة', aliases: ['UN'] },
  {
    id: 'agency:arab-league',
    name: 'Arab League',
    nameAr: 'جامعة الدول العربية',
    aliases: ['الجامعة العربية'],
  },
  { id: 'agency:hamas', name: 'Hamas', nameAr: 'حماس', aliases: ['حركة حماس'] },
  { id: 'agency:hezbollah', name: 'Hezbollah', nameAr: 'حزب الله' },
  { id: 'agency:opec', name: 'OPEC', nameAr: 'أوبك' },
  {
    id: 'agency:qa/ministry-foreign',
    name: 'Ministry of Foreign Affairs (Qatar)',
    nameAr: 'وزارة الخارجية (قطر)',
  },
  {
    id: 'agency:yonhap-news-agency',
    name: 'Yonhap News Agency',
    nameAr: 'وكالة يونهاب',
    aliases: ['Yonhap', 'يونهاب'],
  },
  { id: 'agency:anadolu-agency', name: 'Anadolu Agency', nameAr: 'وكالة الأناضول', aliases: ['Anadolu', 'الأناضول'] },
  { id: 'agency:tass', name: 'TASS', nameAr: 'وكالة تاس', aliases: ['تاس'] },
  {
    id: 'agency:qatar-news-agency',
    name: 'Qatar News Agency',
    nameAr: 'وكالة الأنباء القطرية',
    aliases: ['QNA', 'قنا'],
  },
]

export const issues: readonly NamedNode[] = [
  { id: 'issue:gaza', name: 'Gaza', nameAr: 'غزة' },
  { id: 'issue:gaza-ceasefire', name: 'Ceasefire in Gaza', nameAr: 'وقف إطلاق النار في غزة' },
  { id: 'issue:gaza-humanitarian', name: 'Humanitarian situation in Gaza', nameAr: 'الوضع الإنساني في غزة' },
  { id: 'issue:gaza-reconstruction', name: 'Reconstruction of Gaza', nameAr: 'إعادة إعمار غزة' },
  { id: 'issue:palestinian-cause', name: 'Palestinian cause', nameAr: 'القضية الفلسطينية' },
  { id: 'issue:iran-nuclear', name: 'Iran nuclear file', nameAr: 'الملف النووي الإيراني' },
  { id: 'issue:korean-peninsula', name: 'Korean peninsula', nameAr: 'شبه الجزيرة الكورية' },
  { id: 'issue:situation-sy', name: 'Situation in Syria', nameAr: 'الوضع في سوريا' },
  { id: 'issue:situation-sd', name: 'Situation in Sudan', nameAr: 'الوضع في السودان' },
  { id: 'issue:situation-ly', name: 'Situation in Libya', nameAr: 'الوضع في ليبيا' },
  { id: 'issue:situation-ua', name: 'War in Ukraine', nameAr: 'الحرب في أوكرانيا' },
  { id: 'issue:renaissance-dam', name: 'Renaissance Dam', nameAr: 'سد النهضة' },
  { id: 'issue:red-sea', name: 'Red Sea security', nameAr: 'أمن البحر الأحمر' },
  { id: 'issue:trade', name: 'Trade', nameAr: 'التبادل التجاري' },
  { id: 'issue:investment', name: 'Investment', nameAr: 'الاستثمار' },
  { id: 'issue:gas', name: 'Natural gas', nameAr: 'الغاز الطبيعي' },
  { id: 'issue:energy', name: 'Energy', nameAr: 'الطاقة' },
  { id: 'issue:renewable-energy', name: 'Renewable energy', nameAr: 'الطاقة المتجددة' },
  { id: 'issue:migration', name: 'Migration', nameAr: 'الهجرة' },
  { id: 'issue:western-sahara', name: 'Western Sahara', nameAr: 'الصحراء الغربية' },
  { id: 'issue:food-security', name: 'Food security', nameAr: 'الأمن الغذائي' },
  { id: 'issue:bilateral-relations', name: 'Bilateral relations', nameAr: 'العلاقات الثنائية' },
  { id: 'issue:ai', name: 'Artificial intelligence', nameAr: 'الذكاء الاصطناعي' },
  { id: 'issue:terrorism', name: 'Fight against terrorism', nameAr: 'مكافحة الإرهاب' },
  { id: 'issue:climate', name: 'Climate change', nameAr: 'تغير المناخ' },
]
