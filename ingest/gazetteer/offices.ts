import type { OfficeRow } from './types.ts'

/** Offices that speak or act for a state or a body. */
export const offices: readonly OfficeRow[] = [
  {
    id: 'president',
    name: {
      en: 'President',
      ar: 'رئيس الجمهورية',
    },
    rank: 1,
  },
  {
    id: 'head-of-state',
    name: {
      en: 'Head of State',
      ar: 'رئيس الدولة',
    },
    rank: 1,
  },
  {
    id: 'king',
    name: {
      en: 'King',
      ar: 'الملك',
    },
    rank: 1,
  },
  {
    id: 'queen',
    name: {
      en: 'Queen',
      ar: 'الملكة',
    },
    rank: 1,
  },
  {
    id: 'custodian-of-the-two-holy-mosques',
    name: {
      en: 'Custodian of the Two Holy Mosques',
      ar: 'خادم الحرمين الشريفين',
    },
    rank: 1,
  },
  {
    id: 'emir',
    name: {
      en: 'Emir',
      ar: 'أمير البلاد',
    },
    rank: 1,
  },
  {
    id: 'father-emir',
    name: {
      en: 'Father Emir',
      ar: 'الأمير الوالد',
    },
    rank: 1,
  },
  {
    id: 'sultan',
    name: {
      en: 'Sultan',
      ar: 'السلطان',
    },
    rank: 1,
  },
  {
    id: 'crown-prince',
    name: {
      en: 'Crown Prince',
      ar: 'ولي العهد',
    },
    rank: 1,
  },
  {
    id: 'deputy-crown-prince',
    name: {
      en: 'Deputy Crown Prince',
      ar: 'ولي ولي العهد',
    },
    rank: 2,
  },
  {
    id: 'deputy-emir',
    name: {
      en: 'Deputy Emir',
      ar: 'نائب الأمير',
    },
    rank: 2,
  },
  {
    id: 'ruler',
    name: {
      en: 'Ruler',
      ar: 'الحاكم',
    },
    rank: 1,
  },
  {
    id: 'emperor',
    name: {
      en: 'Emperor',
      ar: 'الإمبراطور',
    },
    rank: 1,
  },
  {
    id: 'grand-duke',
    name: {
      en: 'Grand Duke',
      ar: 'الدوق الأكبر',
    },
    rank: 1,
  },
  {
    id: 'sovereign-prince',
    name: {
      en: 'Sovereign Prince',
      ar: 'الأمير الحاكم',
    },
    rank: 1,
  },
  {
    id: 'captain-regent',
    name: {
      en: 'Captain Regent',
      ar: 'القبطان الوصي',
    },
    rank: 1,
  },
  {
    id: 'governor-general',
    name: {
      en: 'Governor-General',
      ar: 'الحاكم العام',
    },
    rank: 1,
  },
  {
    id: 'supreme-leader',
    name: {
      en: 'Supreme Leader',
      ar: 'المرشد الأعلى',
    },
    rank: 1,
  },
  {
    id: 'pope',
    name: {
      en: 'Pope',
      ar: 'بابا الفاتيكان',
    },
    rank: 1,
  },
  {
    id: 'interim-president',
    name: {
      en: 'Interim President',
      ar: 'الرئيس المؤقت',
    },
    rank: 1,
  },
  {
    id: 'president-elect',
    name: {
      en: 'President-elect',
      ar: 'الرئيس المنتخب',
    },
    rank: 1,
  },
  {
    id: 'chairman-of-the-presidential-council',
    name: {
      en: 'Chairman of the Presidential Council',
      ar: 'رئيس المجلس الرئاسي',
    },
    rank: 1,
  },
  {
    id: 'chairman-of-the-sovereignty-council',
    name: {
      en: 'Chairman of the Sovereignty Council',
      ar: 'رئيس مجلس السيادة',
    },
    rank: 1,
  },
  {
    id: 'chairman-of-the-transitional-council',
    name: {
      en: 'Chairman of the Transitional Council',
      ar: 'رئيس المجلس الانتقالي',
    },
    rank: 1,
  },
  {
    id: 'paramount-leader',
    name: {
      en: 'Paramount Leader',
      ar: 'الزعيم الأعلى',
    },
    rank: 1,
  },
  {
    id: 'state-counsellor',
    name: {
      en: 'State Counsellor',
      ar: 'مستشار الدولة',
    },
    rank: 2,
  },
  {
    id: 'vice-president',
    name: {
      en: 'Vice President',
      ar: 'نائب الرئيس',
    },
    rank: 2,
  },
  {
    id: 'first-lady',
    name: {
      en: 'First Lady',
      ar: 'السيدة الأولى',
    },
    rank: 6,
  },
  {
    id: 'prime-minister',
    name: {
      en: 'Prime Minister',
      ar: 'رئيس الوزراء',
    },
    rank: 2,
  },
  {
    id: 'prime-minister-designate',
    name: {
      en: 'Prime Minister-designate',
      ar: 'رئيس الوزراء المكلف',
    },
    rank: 2,
  },
  {
    id: 'interim-prime-minister',
    name: {
      en: 'Interim Prime Minister',
      ar: 'رئيس الوزراء المؤقت',
    },
    rank: 2,
  },
  {
    id: 'chancellor',
    name: {
      en: 'Chancellor',
      ar: 'المستشار',
    },
    rank: 2,
  },
  {
    id: 'deputy-prime-minister',
    name: {
      en: 'Deputy Prime Minister',
      ar: 'نائب رئيس الوزراء',
    },
    rank: 2,
  },
  {
    id: 'minister',
    name: {
      en: 'Minister',
      ar: 'وزير',
    },
    rank: 3,
  },
  {
    id: 'foreign-minister',
    name: {
      en: 'Foreign Minister',
      ar: 'وزير الخارجية',
    },
    rank: 3,
    portfolio: 'foreign',
  },
  {
    id: 'defence-minister',
    name: {
      en: 'Defence Minister',
      ar: 'وزير الدفاع',
    },
    rank: 3,
    portfolio: 'defence',
  },
  {
    id: 'interior-minister',
    name: {
      en: 'Interior Minister',
      ar: 'وزير الداخلية',
    },
    rank: 3,
    portfolio: 'interior',
  },
  {
    id: 'finance-minister',
    name: {
      en: 'Finance Minister',
      ar: 'وزير المالية',
    },
    rank: 3,
    portfolio: 'finance',
  },
  {
    id: 'economy-minister',
    name: {
      en: 'Economy Minister',
      ar: 'وزير الاقتصاد',
    },
    rank: 3,
    portfolio: 'economy',
  },
  {
    id: 'trade-minister',
    name: {
      en: 'Trade Minister',
      ar: 'وزير التجارة',
    },
    rank: 3,
    portfolio: 'trade',
  },
  {
    id: 'energy-minister',
    name: {
      en: 'Energy Minister',
      ar: 'وزير الطاقة',
    },
    rank: 3,
    portfolio: 'energy',
  },
  {
    id: 'justice-minister',
    name: {
      en: 'Justice Minister',
      ar: 'وزير العدل',
    },
    rank: 3,
    portfolio: 'justice',
  },
  {
    id: 'health-minister',
    name: {
      en: 'Health Minister',
      ar: 'وزير الصحة',
    },
    rank: 3,
    portfolio: 'health',
  },
  {
    id: 'education-minister',
    name: {
      en: 'Education Minister',
      ar: 'وزير التعليم',
    },
    rank: 3,
    portfolio: 'education',
  },
  {
    id: 'information-minister',
    name: {
      en: 'Information Minister',
      ar: 'وزير الإعلام',
    },
    rank: 3,
    portfolio: 'information',
  },
  {
    id: 'intelligence-minister',
    name: {
      en: 'Intelligence Minister',
      ar: 'وزير الاستخبارات',
    },
    rank: 3,
    portfolio: 'intelligence',
  },
  {
    id: 'industry-minister',
    name: {
      en: 'Industry Minister',
      ar: 'وزير الصناعة',
    },
    rank: 3,
    portfolio: 'industry',
  },
  {
    id: 'science-and-technology-minister',
    name: {
      en: 'Science and Technology Minister',
      ar: 'وزير العلوم والتكنولوجيا',
    },
    rank: 3,
    portfolio: 'scientific-research',
  },
  {
    id: 'culture-minister',
    name: {
      en: 'Culture Minister',
      ar: 'وزير الثقافة',
    },
    rank: 3,
    portfolio: 'culture',
  },
  {
    id: 'communications-minister',
    name: {
      en: 'Communications Minister',
      ar: 'وزير الاتصالات',
    },
    rank: 3,
    portfolio: 'communications',
  },
  {
    id: 'transport-minister',
    name: {
      en: 'Transport Minister',
      ar: 'وزير النقل',
    },
    rank: 3,
    portfolio: 'transport',
  },
  {
    id: 'civil-aviation-minister',
    name: {
      en: 'Civil Aviation Minister',
      ar: 'وزير الطيران المدني',
    },
    rank: 3,
    portfolio: 'civil-aviation',
  },
  {
    id: 'housing-minister',
    name: {
      en: 'Housing Minister',
      ar: 'وزير الإسكان',
    },
    rank: 3,
    portfolio: 'housing',
  },
  {
    id: 'public-works-minister',
    name: {
      en: 'Public Works Minister',
      ar: 'وزير الأشغال العامة',
    },
    rank: 3,
    portfolio: 'public-works',
  },
  {
    id: 'municipality-minister',
    name: {
      en: 'Municipality Minister',
      ar: 'وزير البلدية',
    },
    rank: 3,
    portfolio: 'municipality',
  },
  {
    id: 'local-government-minister',
    name: {
      en: 'Local Government Minister',
      ar: 'وزير الحكم المحلي',
    },
    rank: 3,
    portfolio: 'local-government',
  },
  {
    id: 'agriculture-minister',
    name: {
      en: 'Agriculture Minister',
      ar: 'وزير الزراعة',
    },
    rank: 3,
    portfolio: 'agriculture',
  },
  {
    id: 'livestock-and-fisheries-minister',
    name: {
      en: 'Livestock and Fisheries Minister',
      ar: 'وزير الثروة الحيوانية والسمكية',
    },
    rank: 3,
    portfolio: 'livestock-and-fisheries',
  },
  {
    id: 'water-resources-minister',
    name: {
      en: 'Water Resources Minister',
      ar: 'وزير الموارد المائية',
    },
    rank: 3,
    portfolio: 'water',
  },
  {
    id: 'environment-minister',
    name: {
      en: 'Environment Minister',
      ar: 'وزير البيئة',
    },
    rank: 3,
    portfolio: 'environment',
  },
  {
    id: 'tourism-minister',
    name: {
      en: 'Tourism Minister',
      ar: 'وزير السياحة',
    },
    rank: 3,
    portfolio: 'tourism',
  },
  {
    id: 'antiquities-minister',
    name: {
      en: 'Antiquities Minister',
      ar: 'وزير الآثار',
    },
    rank: 3,
    portfolio: 'antiquities',
  },
  {
    id: 'labour-minister',
    name: {
      en: 'Labour Minister',
      ar: 'وزير العمل',
    },
    rank: 3,
    portfolio: 'labour',
  },
  {
    id: 'social-affairs-minister',
    name: {
      en: 'Social Affairs Minister',
      ar: 'وزير الشؤون الاجتماعية',
    },
    rank: 3,
    portfolio: 'social-affairs',
  },
  {
    id: 'women-affairs-minister',
    name: {
      en: 'Women Affairs Minister',
      ar: 'وزير شؤون المرأة',
    },
    rank: 3,
    portfolio: 'women',
  },
  {
    id: 'youth-and-sports-minister',
    name: {
      en: 'Youth and Sports Minister',
      ar: 'وزير الشباب والرياضة',
    },
    rank: 3,
    portfolio: 'youth-and-sports',
  },
  {
    id: 'islamic-affairs-minister',
    name: {
      en: 'Islamic Affairs Minister',
      ar: 'وزير الشؤون الإسلامية',
    },
    rank: 3,
    portfolio: 'islamic-affairs',
  },
  {
    id: 'planning-minister',
    name: {
      en: 'Planning Minister',
      ar: 'وزير التخطيط',
    },
    rank: 3,
    portfolio: 'planning',
  },
  {
    id: 'international-cooperation-minister',
    name: {
      en: 'International Cooperation Minister',
      ar: 'وزير التعاون الدولي',
    },
    rank: 3,
    portfolio: 'international-cooperation',
  },
  {
    id: 'investment-minister',
    name: {
      en: 'Investment Minister',
      ar: 'وزير الاستثمار',
    },
    rank: 3,
    portfolio: 'investment',
  },
  {
    id: 'supply-minister',
    name: {
      en: 'Supply Minister',
      ar: 'وزير التموين',
    },
    rank: 3,
    portfolio: 'supply',
  },
  {
    id: 'parliamentary-affairs-minister',
    name: {
      en: 'Parliamentary Affairs Minister',
      ar: 'وزير الشؤون البرلمانية',
    },
    rank: 3,
    portfolio: 'parliamentary-affairs',
  },
  {
    id: 'cabinet-affairs-minister',
    name: {
      en: 'Cabinet Affairs Minister',
      ar: 'وزير شؤون مجلس الوزراء',
    },
    rank: 3,
    portfolio: 'cabinet-affairs',
  },
  {
    id: 'presidential-affairs-minister',
    name: {
      en: 'Presidential Affairs Minister',
      ar: 'وزير شؤون الرئاسة',
    },
    rank: 3,
    portfolio: 'presidential-affairs',
  },
  {
    id: 'immigration-minister',
    name: {
      en: 'Immigration Minister',
      ar: 'وزير الهجرة',
    },
    rank: 3,
    portfolio: 'immigration',
  },
  {
    id: 'national-security-minister',
    name: {
      en: 'National Security Minister',
      ar: 'وزير الأمن الوطني',
    },
    rank: 3,
    portfolio: 'national-security',
  },
  {
    id: 'military-production-minister',
    name: {
      en: 'Military Production Minister',
      ar: 'وزير الإنتاج الحربي',
    },
    rank: 3,
    portfolio: 'military-production',
  },
  {
    id: 'royal-court-minister',
    name: {
      en: 'Royal Court Minister',
      ar: 'وزير الديوان الملكي',
    },
    rank: 3,
    portfolio: 'royal-court',
  },
  {
    id: 'european-affairs-minister',
    name: {
      en: 'European Affairs Minister',
      ar: 'وزير الشؤون الأوروبية',
    },
    rank: 3,
    portfolio: 'european-affairs',
  },
  {
    id: 'african-affairs-minister',
    name: {
      en: 'African Affairs Minister',
      ar: 'وزير الشؤون الإفريقية',
    },
    rank: 3,
    portfolio: 'african-affairs',
  },
  {
    id: 'regional-affairs-minister',
    name: {
      en: 'Regional Affairs Minister',
      ar: 'وزير الشؤون الإقليمية',
    },
    rank: 3,
    portfolio: 'regional-affairs',
  },
  {
    id: 'human-rights-minister',
    name: {
      en: 'Human Rights Minister',
      ar: 'وزير حقوق الإنسان',
    },
    rank: 3,
    portfolio: 'human-rights',
  },
  {
    id: 'mining-minister',
    name: {
      en: 'Mining Minister',
      ar: 'وزير المعادن',
    },
    rank: 3,
    portfolio: 'mining',
  },
  {
    id: 'reconstruction-minister',
    name: {
      en: 'Reconstruction Minister',
      ar: 'وزير إعادة الإعمار',
    },
    rank: 3,
    portfolio: 'reconstruction',
  },
  {
    id: 'jerusalem-affairs-minister',
    name: {
      en: 'Jerusalem Affairs Minister',
      ar: 'وزير شؤون القدس',
    },
    rank: 3,
    portfolio: 'jerusalem-affairs',
  },
  {
    id: 'prisoners-affairs-minister',
    name: {
      en: 'Prisoners Affairs Minister',
      ar: 'وزير شؤون الأسرى',
    },
    rank: 3,
    portfolio: 'prisoners-affairs',
  },
  {
    id: 'civil-service-minister',
    name: {
      en: 'Civil Service Minister',
      ar: 'وزير الخدمة المدنية',
    },
    rank: 3,
    portfolio: 'civil-service',
  },
  {
    id: 'budget-minister',
    name: {
      en: 'Budget Minister',
      ar: 'وزير الموازنة',
    },
    rank: 3,
    portfolio: 'budget',
  },
  {
    id: 'national-guard-minister',
    name: {
      en: 'National Guard Minister',
      ar: 'وزير الحرس الوطني',
    },
    rank: 3,
    portfolio: 'national-guard',
  },
  {
    id: 'artificial-intelligence-minister',
    name: {
      en: 'Artificial Intelligence Minister',
      ar: 'وزير الذكاء الاصطناعي',
    },
    rank: 3,
    portfolio: 'artificial-intelligence',
  },
  {
    id: 'minister-of-state',
    name: {
      en: 'Minister of State',
      ar: 'وزير الدولة',
    },
    rank: 4,
  },
  {
    id: 'minister-of-state-for-foreign-affairs',
    name: {
      en: 'Minister of State for Foreign Affairs',
      ar: 'وزير الدولة للشؤون الخارجية',
    },
    rank: 4,
    portfolio: 'foreign',
  },
  {
    id: 'deputy-foreign-minister',
    name: {
      en: 'Deputy Foreign Minister',
      ar: 'نائب وزير الخارجية',
    },
    rank: 4,
    portfolio: 'foreign',
  },
  {
    id: 'assistant-foreign-minister',
    name: {
      en: 'Assistant Foreign Minister',
      ar: 'مساعد وزير الخارجية',
    },
    rank: 4,
    portfolio: 'foreign',
  },
  {
    id: 'under-secretary-of-state',
    name: {
      en: 'Under Secretary of State',
      ar: 'وكيل وزارة الخارجية',
    },
    rank: 4,
    portfolio: 'foreign',
  },
  {
    id: 'deputy-minister',
    name: {
      en: 'Deputy Minister',
      ar: 'نائب الوزير',
    },
    rank: 4,
  },
  {
    id: 'undersecretary',
    name: {
      en: 'Undersecretary',
      ar: 'وكيل الوزارة',
    },
    rank: 4,
  },
  {
    id: 'ambassador',
    name: {
      en: 'Ambassador',
      ar: 'السفير',
    },
    rank: 5,
  },
  {
    id: 'deputy-ambassador',
    name: {
      en: 'Deputy Ambassador',
      ar: 'نائب السفير',
    },
    rank: 5,
  },
  {
    id: 'charge-d-affaires',
    name: {
      en: "Charge d'Affaires",
      ar: 'القائم بالأعمال',
    },
    rank: 5,
  },
  {
    id: 'consul',
    name: {
      en: 'Consul',
      ar: 'القنصل',
    },
    rank: 5,
  },
  {
    id: 'head-of-mission',
    name: {
      en: 'Head of Mission',
      ar: 'رئيس البعثة',
    },
    rank: 5,
  },
  {
    id: 'permanent-representative',
    name: {
      en: 'Permanent Representative',
      ar: 'المندوب الدائم',
    },
    rank: 5,
  },
  {
    id: 'special-envoy',
    name: {
      en: 'Special Envoy',
      ar: 'المبعوث الخاص',
    },
    rank: 5,
  },
  {
    id: 'spokesperson',
    name: {
      en: 'Spokesperson',
      ar: 'المتحدث الرسمي',
    },
    rank: 6,
  },
  {
    id: 'secretary-general',
    name: {
      en: 'Secretary-General',
      ar: 'الأمين العام',
    },
    rank: 3,
  },
  {
    id: 'deputy-secretary-general',
    name: {
      en: 'Deputy Secretary-General',
      ar: 'نائب الأمين العام',
    },
    rank: 4,
  },
  {
    id: 'high-representative',
    name: {
      en: 'High Representative',
      ar: 'الممثل الأعلى',
    },
    rank: 3,
  },
  {
    id: 'commission-president',
    name: {
      en: 'Commission President',
      ar: 'رئيس المفوضية',
    },
    rank: 2,
  },
  {
    id: 'council-president',
    name: {
      en: 'Council President',
      ar: 'رئيس المجلس',
    },
    rank: 2,
  },
  {
    id: 'commissioner',
    name: {
      en: 'Commissioner',
      ar: 'المفوض',
    },
    rank: 4,
  },
  {
    id: 'director-general',
    name: {
      en: 'Director-General',
      ar: 'المدير العام',
    },
    rank: 5,
  },
  {
    id: 'head-of-organization',
    name: {
      en: 'Head of Organization',
      ar: 'رئيس المنظمة',
    },
    rank: 5,
  },
  {
    id: 'speaker-of-parliament',
    name: {
      en: 'Speaker of Parliament',
      ar: 'رئيس البرلمان',
    },
    rank: 3,
  },
  {
    id: 'member-of-parliament',
    name: {
      en: 'Member of Parliament',
      ar: 'عضو البرلمان',
    },
    rank: 6,
  },
  {
    id: 'senator',
    name: {
      en: 'Senator',
      ar: 'السيناتور',
    },
    rank: 6,
  },
  {
    id: 'member-of-congress',
    name: {
      en: 'Member of Congress',
      ar: 'عضو الكونغرس',
    },
    rank: 6,
  },
  {
    id: 'committee-chair',
    name: {
      en: 'Committee Chair',
      ar: 'رئيس اللجنة البرلمانية',
    },
    rank: 6,
  },
  {
    id: 'national-security-adviser',
    name: {
      en: 'National Security Adviser',
      ar: 'مستشار الأمن القومي',
    },
    rank: 3,
  },
  {
    id: 'chief-of-staff',
    name: {
      en: 'Chief of Staff',
      ar: 'رئيس الأركان',
    },
    rank: 4,
    portfolio: 'defence',
  },
  {
    id: 'presidential-chief-of-staff',
    name: {
      en: 'Presidential Chief of Staff',
      ar: 'رئيس الديوان',
    },
    rank: 4,
  },
  {
    id: 'armed-forces-commander',
    name: {
      en: 'Armed Forces Commander',
      ar: 'القائد العام للقوات المسلحة',
    },
    rank: 4,
    portfolio: 'defence',
  },
  {
    id: 'intelligence-chief',
    name: {
      en: 'Intelligence Chief',
      ar: 'رئيس المخابرات',
    },
    rank: 4,
    portfolio: 'intelligence',
  },
  {
    id: 'central-bank-governor',
    name: {
      en: 'Central Bank Governor',
      ar: 'محافظ البنك المركزي',
    },
    rank: 4,
    portfolio: 'finance',
  },
  {
    id: 'governor',
    name: {
      en: 'Governor',
      ar: 'المحافظ',
    },
    rank: 6,
  },
  {
    id: 'mayor',
    name: {
      en: 'Mayor',
      ar: 'رئيس البلدية',
    },
    rank: 6,
  },
  {
    id: 'adviser',
    name: {
      en: 'Adviser',
      ar: 'المستشار',
    },
    rank: 5,
  },
  {
    id: 'party-leader',
    name: {
      en: 'Party Leader',
      ar: 'رئيس الحزب',
    },
    rank: 6,
  },
  {
    id: 'movement-leader',
    name: {
      en: 'Movement Leader',
      ar: 'قائد الحركة',
    },
    rank: 6,
  },
  {
    id: 'judge',
    name: {
      en: 'Judge',
      ar: 'القاضي',
    },
    rank: 6,
  },
  {
    id: 'religious-leader',
    name: {
      en: 'Religious Leader',
      ar: 'رجل الدين',
    },
    rank: 6,
  },
  {
    id: 'military-officer',
    name: {
      en: 'Military Officer',
      ar: 'ضابط',
    },
    rank: 6,
    portfolio: 'defence',
  },
  {
    id: 'police-chief',
    name: {
      en: 'Police Chief',
      ar: 'مدير الأمن',
    },
    rank: 6,
    portfolio: 'interior',
  },
  {
    id: 'attache',
    name: {
      en: 'Attache',
      ar: 'الملحق',
    },
    rank: 6,
  },
  {
    id: 'department-director',
    name: {
      en: 'Department Director',
      ar: 'مدير الإدارة السياسية',
    },
    rank: 6,
  },
  {
    id: 'negotiator',
    name: {
      en: 'Negotiator',
      ar: 'المفاوض',
    },
    rank: 6,
  },
  {
    id: 'editor-in-chief',
    name: {
      en: 'Editor-in-Chief',
      ar: 'رئيس التحرير',
    },
    rank: 6,
  },
]
