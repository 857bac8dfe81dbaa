import type { AgencyRow } from '../types.ts'

/** Non-governmental bodies: relief, rights, research, religion. */
export const nonGovernmental: readonly AgencyRow[] = [
  {
    id: 'agency:caritas',
    kind: 'ngo',
    name: {
      en: 'Caritas',
      ar: 'كاريتاس',
    },
  },
  {
    id: 'agency:world-vision',
    kind: 'ngo',
    name: {
      en: 'World Vision',
      ar: 'منظمة الرؤية العالمية',
    },
  },
  {
    id: 'agency:mercy-corps',
    kind: 'ngo',
    name: {
      en: 'Mercy Corps',
      ar: 'ميرسي كور',
    },
  },
  {
    id: 'agency:plan-international',
    kind: 'ngo',
    name: {
      en: 'Plan International',
      ar: 'بلان إنترناشونال',
    },
  },
  {
    id: 'agency:action-against-hunger',
    kind: 'ngo',
    name: {
      en: 'Action Against Hunger',
      ar: 'منظمة العمل ضد الجوع',
    },
  },
  {
    id: 'agency:sea-shepherd',
    kind: 'ngo',
    name: {
      en: 'Sea Shepherd',
      ar: 'سي شيبرد',
    },
  },
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
  {
    id: 'agency:tunisian-confederation-of-industry-trade-and-handicrafts',
    kind: 'ngo',
    state: 'TN',
    name: {
      en: 'Tunisian Confederation of Industry, Trade and Handicrafts',
      ar: 'الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية',
    },
  },
  {
    id: 'agency:international-federation-for-human-rights',
    kind: 'ngo',
    state: 'FR',
    name: { en: 'International Federation for Human Rights', ar: 'الفيدرالية الدولية لحقوق الإنسان' },
  },
  {
    id: 'agency:world-wide-fund-for-nature',
    kind: 'ngo',
    name: { en: 'World Wide Fund for Nature', ar: 'الصندوق العالمي للطبيعة' },
  },
  { id: 'agency:greenpeace', kind: 'ngo', name: { en: 'Greenpeace', ar: 'منظمة غرينبيس' } },
  {
    id: 'agency:world-jewish-congress',
    kind: 'ngo',
    name: { en: 'World Jewish Congress', ar: 'المؤتمر اليهودي العالمي' },
  },
  {
    id: 'agency:human-rights-first',
    kind: 'ngo',
    state: 'US',
    name: { en: 'Human Rights First', ar: 'هيومن رايتس فيرست' },
  },
  {
    id: 'agency:middle-east-institute',
    kind: 'ngo',
    state: 'US',
    name: { en: 'Middle East Institute', ar: 'معهد الشرق الأوسط' },
  },
  { id: 'agency:hudson-institute', kind: 'ngo', state: 'US', name: { en: 'Hudson Institute', ar: 'معهد هدسون' } },
  {
    id: 'agency:american-enterprise-institute',
    kind: 'ngo',
    state: 'US',
    name: { en: 'American Enterprise Institute', ar: 'معهد أمريكان إنتربرايز' },
  },
  {
    id: 'agency:foundation-for-defense-of-democracies',
    kind: 'ngo',
    state: 'US',
    name: { en: 'Foundation for Defense of Democracies', ar: 'مؤسسة الدفاع عن الديمقراطيات' },
  },
  { id: 'agency:wilson-center', kind: 'ngo', state: 'US', name: { en: 'Wilson Center', ar: 'مركز ويلسون' } },
  { id: 'agency:asia-society', kind: 'ngo', state: 'US', name: { en: 'Asia Society', ar: 'جمعية آسيا' } },
  {
    id: 'agency:national-rifle-association',
    kind: 'ngo',
    state: 'US',
    name: { en: 'National Rifle Association', ar: 'الجمعية الوطنية للبنادق' },
  },
  {
    id: 'agency:pew-research-center',
    kind: 'ngo',
    state: 'US',
    name: { en: 'Pew Research Center', ar: 'مركز بيو للأبحاث' },
  },
  {
    id: 'agency:rockefeller-foundation',
    kind: 'ngo',
    state: 'US',
    name: { en: 'Rockefeller Foundation', ar: 'مؤسسة روكفلر' },
  },
  { id: 'agency:ford-foundation', kind: 'ngo', state: 'US', name: { en: 'Ford Foundation', ar: 'مؤسسة فورد' } },
  { id: 'agency:islamic-relief', kind: 'ngo', state: 'GB', name: { en: 'Islamic Relief', ar: 'الإغاثة الإسلامية' } },
  {
    id: 'agency:muslim-council-of-britain',
    kind: 'ngo',
    state: 'GB',
    name: { en: 'Muslim Council of Britain', ar: 'مجلس مسلمي بريطانيا' },
  },
  {
    id: 'agency:royal-united-services-institute',
    kind: 'ngo',
    state: 'GB',
    name: { en: 'Royal United Services Institute', ar: 'المعهد الملكي للخدمات المتحدة' },
  },
  {
    id: 'agency:valdai-discussion-club',
    kind: 'ngo',
    state: 'RU',
    name: { en: 'Valdai Discussion Club', ar: 'منتدى فالداي' },
  },
  {
    id: 'agency:trilateral-commission',
    kind: 'ngo',
    name: { en: 'Trilateral Commission', ar: 'اللجنة الثلاثية الدولية' },
  },
  {
    id: 'agency:norwegian-people-s-aid',
    kind: 'ngo',
    state: 'NO',
    name: { en: "Norwegian People's Aid", ar: 'المساعدات الشعبية النرويجية' },
  },
  {
    id: 'agency:danish-refugee-council',
    kind: 'ngo',
    state: 'DK',
    name: { en: 'Danish Refugee Council', ar: 'المجلس الدنماركي للاجئين' },
  },
  {
    id: 'agency:world-council-of-churches',
    kind: 'ngo',
    state: 'CH',
    name: { en: 'World Council of Churches', ar: 'مجلس الكنائس العالمي' },
  },
  {
    id: 'agency:cairo-institute-for-human-rights-studies',
    kind: 'ngo',
    state: 'EG',
    name: { en: 'Cairo Institute for Human Rights Studies', ar: 'مركز القاهرة لدراسات حقوق الإنسان' },
  },
  {
    id: 'agency:egyptian-initiative-for-personal-rights',
    kind: 'ngo',
    state: 'EG',
    name: { en: 'Egyptian Initiative for Personal Rights', ar: 'المبادرة المصرية للحقوق الشخصية' },
  },
  {
    id: 'agency:arabic-network-for-human-rights-information',
    kind: 'ngo',
    state: 'EG',
    name: { en: 'Arabic Network for Human Rights Information', ar: 'الشبكة العربية لمعلومات حقوق الإنسان' },
  },
  {
    id: 'agency:national-council-for-women',
    kind: 'ngo',
    state: 'EG',
    name: { en: 'National Council for Women', ar: 'المجلس القومي للمرأة' },
  },
  {
    id: 'agency:al-ahram-center-for-political-and-strategic-studies',
    kind: 'ngo',
    state: 'EG',
    name: {
      en: 'Al-Ahram Center for Political and Strategic Studies',
      ar: 'مركز الأهرام للدراسات السياسية والاستراتيجية',
    },
  },
  {
    id: 'agency:gulf-research-center',
    kind: 'ngo',
    state: 'SA',
    name: { en: 'Gulf Research Center', ar: 'مركز الخليج للأبحاث' },
  },
  {
    id: 'agency:national-society-for-human-rights',
    kind: 'ngo',
    state: 'SA',
    name: { en: 'National Society for Human Rights', ar: 'الجمعية الوطنية لحقوق الإنسان' },
  },
  {
    id: 'agency:emirates-policy-center',
    kind: 'ngo',
    state: 'AE',
    name: { en: 'Emirates Policy Center', ar: 'مركز الإمارات للسياسات' },
  },
  {
    id: 'agency:emirates-center-for-strategic-studies-and-research',
    kind: 'ngo',
    state: 'AE',
    name: {
      en: 'Emirates Center for Strategic Studies and Research',
      ar: 'مركز الإمارات للدراسات والبحوث الاستراتيجية',
    },
  },
  {
    id: 'agency:arab-center-for-research-and-policy-studies',
    kind: 'ngo',
    state: 'QA',
    name: { en: 'Arab Center for Research and Policy Studies', ar: 'المركز العربي للأبحاث ودراسة السياسات' },
  },
  {
    id: 'agency:yemeni-journalists-syndicate',
    kind: 'ngo',
    state: 'YE',
    name: { en: 'Yemeni Journalists Syndicate', ar: 'نقابة الصحفيين اليمنيين' },
  },
  {
    id: 'agency:syrian-network-for-human-rights',
    kind: 'ngo',
    state: 'SY',
    name: { en: 'Syrian Network for Human Rights', ar: 'الشبكة السورية لحقوق الإنسان' },
  },
  {
    id: 'agency:union-of-arab-chambers',
    kind: 'ngo',
    name: { en: 'Union of Arab Chambers', ar: 'اتحاد الغرف العربية' },
  },
  { id: 'agency:union-of-arab-banks', kind: 'ngo', name: { en: 'Union of Arab Banks', ar: 'اتحاد المصارف العربية' } },
  {
    id: 'agency:federation-of-gcc-chambers',
    kind: 'ngo',
    name: { en: 'Federation of GCC Chambers', ar: 'اتحاد غرف دول مجلس التعاون' },
  },
  {
    id: 'agency:qatar-chamber',
    kind: 'ngo',
    state: 'QA',
    name: {
      en: 'Qatar Chamber',
      ar: 'غرفة قطر',
    },
  },
  {
    id: 'agency:dubai-chamber',
    kind: 'ngo',
    state: 'AE',
    name: {
      en: 'Dubai Chamber',
      ar: 'غرفة دبي',
    },
  },
  {
    id: 'agency:palestinian-prisoners-society',
    kind: 'ngo',
    state: 'PS',
    name: { en: "Palestinian Prisoners' Society", ar: 'نادي الأسير الفلسطيني' },
  },
  { id: 'agency:misk-foundation', kind: 'ngo', state: 'SA', name: { en: 'Misk Foundation', ar: 'مؤسسة مسك' } },
  {
    id: 'agency:world-assembly-of-muslim-youth',
    kind: 'ngo',
    state: 'SA',
    name: { en: 'World Assembly of Muslim Youth', ar: 'الندوة العالمية للشباب الإسلامي' },
  },
  {
    id: 'agency:muslim-council-of-elders',
    kind: 'ngo',
    state: 'AE',
    name: { en: 'Muslim Council of Elders', ar: 'مجلس حكماء المسلمين' },
  },
  { id: 'agency:nahdlatul-ulama', kind: 'ngo', state: 'ID', name: { en: 'Nahdlatul Ulama', ar: 'نهضة العلماء' } },
  {
    id: 'agency:supreme-islamic-shia-council',
    kind: 'ngo',
    state: 'LB',
    name: { en: 'Supreme Islamic Shia Council', ar: 'المجلس الإسلامي الشيعي الأعلى' },
  },
  { id: 'agency:dar-al-fatwa', kind: 'other', state: 'LB', name: { en: 'Dar al-Fatwa', ar: 'دار الفتوى' } },
  { id: 'agency:jewish-agency', kind: 'other', state: 'IL', name: { en: 'Jewish Agency', ar: 'الوكالة اليهودية' } },
  {
    id: 'agency:confederation-of-african-football',
    kind: 'ngo',
    name: { en: 'Confederation of African Football', ar: 'الاتحاد الأفريقي لكرة القدم' },
  },
]
