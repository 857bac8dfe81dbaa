import type { AgencyRow } from '../types.ts'

/** Non-governmental bodies: relief, rights, research, religion. */
export const nonGovernmental: readonly AgencyRow[] = [
  {
    id: 'agency:muslim-world-league',
    kind: 'ngo',
    name: {
      en: 'Muslim World League',
      ar: 'رابطة العالم الإسلامي',
    },
  },
  {
    id: 'agency:international-committee-of-the-red-cross',
    kind: 'ngo',
    name: {
      en: 'International Committee of the Red Cross',
      ar: 'اللجنة الدولية للصليب الأحمر',
    },
  },
  {
    id: 'agency:international-federation-of-red-cross-and-red-crescent-societies',
    kind: 'ngo',
    name: {
      en: 'International Federation of Red Cross and Red Crescent Societies',
      ar: 'الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر',
    },
  },
  {
    id: 'agency:qatar-red-crescent-society',
    kind: 'ngo',
    state: 'QA',
    name: {
      en: 'Qatar Red Crescent Society',
      ar: 'الهلال الأحمر القطري',
    },
  },
  {
    id: 'agency:turkish-red-crescent',
    kind: 'ngo',
    state: 'TR',
    name: {
      en: 'Turkish Red Crescent',
      ar: 'الهلال الأحمر التركي',
    },
  },
  {
    id: 'agency:emirates-red-crescent',
    kind: 'ngo',
    state: 'AE',
    name: {
      en: 'Emirates Red Crescent',
      ar: 'الهلال الأحمر الإماراتي',
    },
  },
  {
    id: 'agency:saudi-red-crescent-authority',
    kind: 'ngo',
    state: 'SA',
    name: {
      en: 'Saudi Red Crescent Authority',
      ar: 'هيئة الهلال الأحمر السعودي',
    },
  },
  {
    id: 'agency:kuwait-red-crescent-society',
    kind: 'ngo',
    state: 'KW',
    name: {
      en: 'Kuwait Red Crescent Society',
      ar: 'جمعية الهلال الأحمر الكويتي',
    },
  },
  {
    id: 'agency:egyptian-red-crescent',
    kind: 'ngo',
    state: 'EG',
    name: {
      en: 'Egyptian Red Crescent',
      ar: 'الهلال الأحمر المصري',
    },
  },
  {
    id: 'agency:palestine-red-crescent-society',
    kind: 'ngo',
    state: 'PS',
    name: {
      en: 'Palestine Red Crescent Society',
      ar: 'الهلال الأحمر الفلسطيني',
    },
  },
  {
    id: 'agency:syrian-arab-red-crescent',
    kind: 'ngo',
    state: 'SY',
    name: {
      en: 'Syrian Arab Red Crescent',
      ar: 'الهلال الأحمر العربي السوري',
    },
  },
  {
    id: 'agency:iraqi-red-crescent',
    kind: 'ngo',
    state: 'IQ',
    name: {
      en: 'Iraqi Red Crescent',
      ar: 'الهلال الأحمر العراقي',
    },
  },
  {
    id: 'agency:qatar-charity',
    kind: 'ngo',
    state: 'QA',
    name: {
      en: 'Qatar Charity',
      ar: 'قطر الخيرية',
    },
  },
  {
    id: 'agency:education-above-all',
    kind: 'ngo',
    state: 'QA',
    name: {
      en: 'Education Above All',
      ar: 'مؤسسة التعليم فوق الجميع',
    },
  },
  {
    id: 'agency:silatech',
    kind: 'ngo',
    state: 'QA',
    name: {
      en: 'Silatech',
      ar: 'مؤسسة صلتك',
    },
  },
  {
    id: 'agency:white-helmets',
    kind: 'ngo',
    state: 'SY',
    name: {
      en: 'White Helmets',
      ar: 'الخوذ البيضاء',
    },
  },
  {
    id: 'agency:syrian-observatory-for-human-rights',
    kind: 'ngo',
    state: 'GB',
    name: {
      en: 'Syrian Observatory for Human Rights',
      ar: 'المرصد السوري لحقوق الإنسان',
    },
  },
  {
    id: 'agency:amnesty-international',
    kind: 'ngo',
    name: {
      en: 'Amnesty International',
      ar: 'منظمة العفو الدولية',
    },
  },
  {
    id: 'agency:human-rights-watch',
    kind: 'ngo',
    name: {
      en: 'Human Rights Watch',
      ar: 'هيومن رايتس ووتش',
    },
  },
  {
    id: 'agency:doctors-without-borders',
    kind: 'ngo',
    name: {
      en: 'Doctors Without Borders',
      ar: 'أطباء بلا حدود',
    },
  },
  {
    id: 'agency:reporters-without-borders',
    kind: 'ngo',
    name: {
      en: 'Reporters Without Borders',
      ar: 'مراسلون بلا حدود',
    },
  },
  {
    id: 'agency:committee-to-protect-journalists',
    kind: 'ngo',
    name: {
      en: 'Committee to Protect Journalists',
      ar: 'لجنة حماية الصحفيين',
    },
  },
  {
    id: 'agency:international-crisis-group',
    kind: 'ngo',
    name: {
      en: 'International Crisis Group',
      ar: 'مجموعة الأزمات الدولية',
    },
  },
  {
    id: 'agency:oxfam',
    kind: 'ngo',
    name: {
      en: 'Oxfam',
      ar: 'أوكسفام',
    },
  },
  {
    id: 'agency:save-the-children',
    kind: 'ngo',
    name: {
      en: 'Save the Children',
      ar: 'منظمة إنقاذ الطفولة',
    },
  },
  {
    id: 'agency:care-international',
    kind: 'ngo',
    name: {
      en: 'CARE International',
      ar: 'منظمة كير الدولية',
    },
  },
  {
    id: 'agency:norwegian-refugee-council',
    kind: 'ngo',
    name: {
      en: 'Norwegian Refugee Council',
      ar: 'المجلس النرويجي للاجئين',
    },
  },
  {
    id: 'agency:international-rescue-committee',
    kind: 'ngo',
    name: {
      en: 'International Rescue Committee',
      ar: 'لجنة الإنقاذ الدولية',
    },
  },
  {
    id: 'agency:transparency-international',
    kind: 'ngo',
    name: {
      en: 'Transparency International',
      ar: 'منظمة الشفافية الدولية',
    },
  },
  {
    id: 'agency:carter-center',
    kind: 'ngo',
    name: {
      en: 'Carter Center',
      ar: 'مركز كارتر',
    },
  },
  {
    id: 'agency:bill-melinda-gates-foundation',
    kind: 'ngo',
    name: {
      en: 'Bill & Melinda Gates Foundation',
      ar: 'مؤسسة بيل وميليندا غيتس',
    },
  },
  {
    id: 'agency:freedom-house',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Freedom House',
      ar: 'فريدم هاوس',
    },
  },
  {
    id: 'agency:national-democratic-institute',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'National Democratic Institute',
      ar: 'المعهد الديمقراطي الوطني',
    },
  },
  {
    id: 'agency:international-republican-institute',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'International Republican Institute',
      ar: 'المعهد الجمهوري الدولي',
    },
  },
  {
    id: 'agency:american-israel-public-affairs-committee',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'American Israel Public Affairs Committee',
      ar: 'لجنة الشؤون العامة الأمريكية الإسرائيلية',
    },
  },
  {
    id: 'agency:j-street',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'J Street',
      ar: 'جيه ستريت',
    },
  },
  {
    id: 'agency:council-on-american-islamic-relations',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Council on American-Islamic Relations',
      ar: 'مجلس العلاقات الأمريكية الإسلامية',
    },
  },
  {
    id: 'agency:brookings-institution',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Brookings Institution',
      ar: 'معهد بروكينغز',
    },
  },
  {
    id: 'agency:carnegie-endowment-for-international-peace',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Carnegie Endowment for International Peace',
      ar: 'مؤسسة كارنيغي للسلام الدولي',
    },
  },
  {
    id: 'agency:washington-institute-for-near-east-policy',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Washington Institute for Near East Policy',
      ar: 'معهد واشنطن لسياسة الشرق الأدنى',
    },
  },
  {
    id: 'agency:council-on-foreign-relations',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Council on Foreign Relations',
      ar: 'مجلس العلاقات الخارجية',
    },
  },
  {
    id: 'agency:rand-corporation',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'RAND Corporation',
      ar: 'مؤسسة راند',
    },
  },
  {
    id: 'agency:atlantic-council',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Atlantic Council',
      ar: 'المجلس الأطلسي',
    },
  },
  {
    id: 'agency:heritage-foundation',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Heritage Foundation',
      ar: 'مؤسسة التراث',
    },
  },
  {
    id: 'agency:center-for-strategic-and-international-studies',
    kind: 'ngo',
    state: 'US',
    name: {
      en: 'Center for Strategic and International Studies',
      ar: 'مركز الدراسات الاستراتيجية والدولية',
    },
  },
  {
    id: 'agency:chatham-house',
    kind: 'ngo',
    state: 'GB',
    name: {
      en: 'Chatham House',
      ar: 'المعهد الملكي للشؤون الدولية',
    },
  },
  {
    id: 'agency:international-institute-for-strategic-studies',
    kind: 'ngo',
    state: 'GB',
    name: {
      en: 'International Institute for Strategic Studies',
      ar: 'المعهد الدولي للدراسات الاستراتيجية',
    },
  },
  {
    id: 'agency:konrad-adenauer-foundation',
    kind: 'ngo',
    state: 'DE',
    name: {
      en: 'Konrad Adenauer Foundation',
      ar: 'مؤسسة كونراد أديناور',
    },
  },
  {
    id: 'agency:friedrich-ebert-foundation',
    kind: 'ngo',
    state: 'DE',
    name: {
      en: 'Friedrich Ebert Foundation',
      ar: 'مؤسسة فريدريش إيبرت',
    },
  },
  {
    id: 'agency:munich-security-conference',
    kind: 'ngo',
    name: {
      en: 'Munich Security Conference',
      ar: 'مؤتمر ميونخ للأمن',
    },
  },
  {
    id: 'agency:stockholm-international-peace-research-institute',
    kind: 'ngo',
    state: 'SE',
    name: {
      en: 'Stockholm International Peace Research Institute',
      ar: 'معهد ستوكهولم الدولي لأبحاث السلام',
    },
  },
  {
    id: 'agency:ihh-humanitarian-relief-foundation',
    kind: 'ngo',
    state: 'TR',
    name: {
      en: 'IHH Humanitarian Relief Foundation',
      ar: 'هيئة الإغاثة الإنسانية التركية',
    },
  },
  {
    id: 'agency:tunisian-general-labour-union',
    kind: 'ngo',
    state: 'TN',
    name: {
      en: 'Tunisian General Labour Union',
      ar: 'الاتحاد العام التونسي للشغل',
    },
  },
  {
    id: 'agency:international-union-of-muslim-scholars',
    kind: 'ngo',
    name: {
      en: 'International Union of Muslim Scholars',
      ar: 'الاتحاد العالمي لعلماء المسلمين',
    },
  },
  {
    id: 'agency:centre-for-humanitarian-dialogue',
    kind: 'ngo',
    name: {
      en: 'Centre for Humanitarian Dialogue',
      ar: 'مركز الحوار الإنساني',
    },
  },
  {
    id: 'agency:al-azhar',
    kind: 'ngo',
    state: 'EG',
    name: {
      en: 'Al-Azhar',
      ar: 'الأزهر الشريف',
    },
  },
  {
    id: 'agency:coptic-orthodox-church',
    kind: 'ngo',
    state: 'EG',
    name: {
      en: 'Coptic Orthodox Church',
      ar: 'الكنيسة القبطية الأرثوذكسية',
    },
  },
  {
    id: 'agency:peace-now',
    kind: 'ngo',
    state: 'IL',
    name: {
      en: 'Peace Now',
      ar: 'حركة السلام الآن',
    },
  },
]
