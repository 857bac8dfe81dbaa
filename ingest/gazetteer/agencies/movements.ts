import type { AgencyRow } from '../types.ts'

/** Parties, movements and armed groups, with the state in whose politics they act. */
export const movements: readonly AgencyRow[] = [
  {
    id: 'agency:sri-lanka-freedom-party',
    kind: 'party',
    state: 'LK',
    name: {
      en: 'Sri Lanka Freedom Party',
      ar: 'حزب الحرية السريلانكي',
    },
  },
  {
    id: 'agency:united-national-party',
    kind: 'party',
    state: 'LK',
    name: {
      en: 'United National Party',
      ar: 'الحزب الوطني المتحد السريلانكي',
    },
  },
  {
    id: 'agency:sri-lanka-podujana-peramuna',
    kind: 'party',
    state: 'LK',
    name: {
      en: 'Sri Lanka Podujana Peramuna',
      ar: 'جبهة الشعب السريلانكية',
    },
  },
  {
    id: 'agency:janatha-vimukthi-peramuna',
    kind: 'party',
    state: 'LK',
    name: {
      en: 'Janatha Vimukthi Peramuna',
      ar: 'جبهة التحرير الشعبية السريلانكية',
    },
  },
  {
    id: 'agency:tamil-national-alliance',
    kind: 'party',
    state: 'LK',
    name: {
      en: 'Tamil National Alliance',
      ar: 'التحالف الوطني التاميلي',
    },
  },
  {
    id: 'agency:african-party-for-the-independence-of-guinea-and-cape-verde',
    kind: 'party',
    state: 'GW',
    name: {
      en: 'African Party for the Independence of Guinea and Cape Verde',
      ar: 'الحزب الأفريقي لاستقلال غينيا والرأس الأخضر',
    },
  },
  {
    id: 'agency:new-patriotic-party',
    kind: 'party',
    state: 'GH',
    name: {
      en: 'New Patriotic Party',
      ar: 'الحزب الوطني الجديد الغاني',
    },
  },
  {
    id: 'agency:national-democratic-congress',
    kind: 'party',
    state: 'GH',
    name: {
      en: 'National Democratic Congress',
      ar: 'المؤتمر الوطني الديمقراطي الغاني',
    },
  },
  {
    id: 'agency:komeito',
    kind: 'party',
    state: 'JP',
    name: {
      en: 'Komeito',
      ar: 'حزب كوميتو',
    },
  },
  {
    id: 'agency:constitutional-democratic-party-of-japan',
    kind: 'party',
    state: 'JP',
    name: {
      en: 'Constitutional Democratic Party of Japan',
      ar: 'الحزب الدستوري الديمقراطي الياباني',
    },
  },
  {
    id: 'agency:cambodian-people-s-party',
    kind: 'party',
    state: 'KH',
    name: {
      en: "Cambodian People's Party",
      ar: 'حزب الشعب الكمبودي',
    },
  },
  {
    id: 'agency:cambodia-national-rescue-party',
    kind: 'party',
    state: 'KH',
    name: {
      en: 'Cambodia National Rescue Party',
      ar: 'حزب الإنقاذ الوطني الكمبودي',
    },
  },
  {
    id: 'agency:lao-people-s-revolutionary-party',
    kind: 'party',
    state: 'LA',
    governs: true,
    name: {
      en: "Lao People's Revolutionary Party",
      ar: 'حزب الشعب الثوري اللاوي',
    },
  },
  {
    id: 'agency:nepali-congress',
    kind: 'party',
    state: 'NP',
    name: {
      en: 'Nepali Congress',
      ar: 'حزب المؤتمر النيبالي',
    },
  },
  {
    id: 'agency:iraqi-turkmen-front',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Iraqi Turkmen Front',
      ar: 'الجبهة التركمانية العراقية',
    },
  },
  {
    id: 'agency:popular-action-bloc',
    kind: 'party',
    state: 'KW',
    name: {
      en: 'Popular Action Bloc',
      ar: 'كتلة العمل الشعبي',
    },
  },
  {
    id: 'agency:labour-party-norway',
    kind: 'party',
    state: 'NO',
    name: {
      en: 'Labour Party (Norway)',
      ar: 'حزب العمال النرويجي',
    },
  },
  {
    id: 'agency:communist-party-of-china',
    kind: 'party',
    state: 'CN',
    governs: true,
    name: {
      en: 'Communist Party of China',
      ar: 'الحزب الشيوعي الصيني',
    },
  },
  {
    id: 'agency:libyan-national-army',
    kind: 'armed-group',
    state: 'LY',
    name: {
      en: 'Libyan National Army',
      ar: 'الجيش الوطني الليبي',
    },
  },
  {
    id: 'agency:hamas',
    kind: 'armed-group',
    state: 'PS',
    name: {
      en: 'Hamas',
      ar: 'حركة حماس',
    },
  },
  {
    id: 'agency:al-qassam-brigades',
    kind: 'armed-group',
    state: 'PS',
    name: {
      en: 'Al-Qassam Brigades',
      ar: 'كتائب القسام',
    },
  },
  {
    id: 'agency:islamic-jihad-movement-in-palestine',
    kind: 'armed-group',
    state: 'PS',
    name: {
      en: 'Islamic Jihad Movement in Palestine',
      ar: 'حركة الجهاد الإسلامي',
    },
  },
  {
    id: 'agency:al-quds-brigades',
    kind: 'armed-group',
    state: 'PS',
    name: {
      en: 'Al-Quds Brigades',
      ar: 'سرايا القدس',
    },
  },
  {
    id: 'agency:fatah',
    kind: 'party',
    state: 'PS',
    name: {
      en: 'Fatah',
      ar: 'حركة فتح',
    },
  },
  {
    id: 'agency:palestine-liberation-organization',
    kind: 'party',
    state: 'PS',
    name: {
      en: 'Palestine Liberation Organization',
      ar: 'منظمة التحرير الفلسطينية',
    },
  },
  {
    id: 'agency:popular-front-for-the-liberation-of-palestine',
    kind: 'party',
    state: 'PS',
    name: {
      en: 'Popular Front for the Liberation of Palestine',
      ar: 'الجبهة الشعبية لتحرير فلسطين',
    },
  },
  {
    id: 'agency:democratic-front-for-the-liberation-of-palestine',
    kind: 'party',
    state: 'PS',
    name: {
      en: 'Democratic Front for the Liberation of Palestine',
      ar: 'الجبهة الديمقراطية لتحرير فلسطين',
    },
  },
  {
    id: 'agency:palestinian-national-initiative',
    kind: 'party',
    state: 'PS',
    name: {
      en: 'Palestinian National Initiative',
      ar: 'المبادرة الوطنية الفلسطينية',
    },
  },
  {
    id: 'agency:popular-resistance-committees',
    kind: 'armed-group',
    state: 'PS',
    name: {
      en: 'Popular Resistance Committees',
      ar: 'لجان المقاومة الشعبية',
    },
  },
  {
    id: 'agency:likud',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Likud',
      ar: 'حزب الليكود',
    },
  },
  {
    id: 'agency:israeli-labor-party',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Israeli Labor Party',
      ar: 'حزب العمل الإسرائيلي',
    },
  },
  {
    id: 'agency:yisrael-beiteinu',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Yisrael Beiteinu',
      ar: 'حزب إسرائيل بيتنا',
    },
  },
  {
    id: 'agency:shas',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Shas',
      ar: 'حزب شاس',
    },
  },
  {
    id: 'agency:yesh-atid',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Yesh Atid',
      ar: 'حزب هناك مستقبل',
    },
  },
  {
    id: 'agency:kadima',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Kadima',
      ar: 'حزب كاديما',
    },
  },
  {
    id: 'agency:kahol-lavan',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Kahol Lavan',
      ar: 'تحالف أزرق أبيض',
    },
  },
  {
    id: 'agency:jewish-home',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Jewish Home',
      ar: 'حزب البيت اليهودي',
    },
  },
  {
    id: 'agency:religious-zionism',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Religious Zionism',
      ar: 'حزب الصهيونية الدينية',
    },
  },
  {
    id: 'agency:otzma-yehudit',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Otzma Yehudit',
      ar: 'حزب القوة اليهودية',
    },
  },
  {
    id: 'agency:joint-list',
    kind: 'party',
    state: 'IL',
    name: {
      en: 'Joint List',
      ar: 'القائمة المشتركة',
    },
  },
  {
    id: 'agency:hezbollah',
    kind: 'armed-group',
    state: 'LB',
    name: {
      en: 'Hezbollah',
      ar: 'حزب الله',
    },
  },
  {
    id: 'agency:future-movement',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'Future Movement',
      ar: 'تيار المستقبل',
    },
  },
  {
    id: 'agency:amal-movement',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'Amal Movement',
      ar: 'حركة أمل',
    },
  },
  {
    id: 'agency:free-patriotic-movement',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'Free Patriotic Movement',
      ar: 'التيار الوطني الحر',
    },
  },
  {
    id: 'agency:lebanese-forces',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'Lebanese Forces',
      ar: 'القوات اللبنانية',
    },
  },
  {
    id: 'agency:kataeb-party',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'Kataeb Party',
      ar: 'حزب الكتائب',
    },
  },
  {
    id: 'agency:progressive-socialist-party',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'Progressive Socialist Party',
      ar: 'الحزب التقدمي الاشتراكي',
    },
  },
  {
    id: 'agency:march-14-alliance',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'March 14 Alliance',
      ar: 'قوى 14 آذار',
    },
  },
  {
    id: 'agency:march-8-alliance',
    kind: 'party',
    state: 'LB',
    name: {
      en: 'March 8 Alliance',
      ar: 'قوى 8 آذار',
    },
  },
  {
    id: 'agency:syrian-national-coalition',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'Syrian National Coalition',
      ar: 'الائتلاف الوطني السوري',
    },
  },
  {
    id: 'agency:syrian-national-council',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'Syrian National Council',
      ar: 'المجلس الوطني السوري',
    },
  },
  {
    id: 'agency:high-negotiations-committee',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'High Negotiations Committee',
      ar: 'الهيئة العليا للمفاوضات',
    },
  },
  {
    id: 'agency:syrian-interim-government',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'Syrian Interim Government',
      ar: 'الحكومة السورية المؤقتة',
    },
  },
  {
    id: 'agency:national-coordination-committee-for-democratic-change',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'National Coordination Committee for Democratic Change',
      ar: 'هيئة التنسيق الوطنية',
    },
  },
  {
    id: 'agency:free-syrian-army',
    kind: 'armed-group',
    state: 'SY',
    name: {
      en: 'Free Syrian Army',
      ar: 'الجيش السوري الحر',
    },
  },
  {
    id: 'agency:syrian-democratic-forces',
    kind: 'armed-group',
    state: 'SY',
    name: {
      en: 'Syrian Democratic Forces',
      ar: 'قوات سوريا الديمقراطية',
    },
  },
  {
    id: 'agency:people-s-protection-units',
    kind: 'armed-group',
    state: 'SY',
    name: {
      en: "People's Protection Units",
      ar: 'وحدات حماية الشعب',
    },
  },
  {
    id: 'agency:democratic-union-party',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'Democratic Union Party',
      ar: 'حزب الاتحاد الديمقراطي',
    },
  },
  {
    id: 'agency:autonomous-administration-of-north-and-east-syria',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'Autonomous Administration of North and East Syria',
      ar: 'الإدارة الذاتية لشمال وشرق سوريا',
    },
  },
  {
    id: 'agency:baath-party',
    kind: 'party',
    state: 'SY',
    name: {
      en: 'Baath Party',
      ar: 'حزب البعث',
    },
  },
  {
    id: 'agency:hayat-tahrir-al-sham',
    kind: 'armed-group',
    state: 'SY',
    name: {
      en: 'Hayat Tahrir al-Sham',
      ar: 'هيئة تحرير الشام',
    },
  },
  {
    id: 'agency:al-nusra-front',
    kind: 'armed-group',
    state: 'SY',
    name: {
      en: 'Al-Nusra Front',
      ar: 'جبهة النصرة',
    },
  },
  {
    id: 'agency:jaysh-al-islam',
    kind: 'armed-group',
    state: 'SY',
    name: {
      en: 'Jaysh al-Islam',
      ar: 'جيش الإسلام',
    },
  },
  {
    id: 'agency:ahrar-al-sham',
    kind: 'armed-group',
    state: 'SY',
    name: {
      en: 'Ahrar al-Sham',
      ar: 'حركة أحرار الشام',
    },
  },
  {
    id: 'agency:islamic-state',
    kind: 'armed-group',
    name: {
      en: 'Islamic State',
      ar: 'تنظيم الدولة الإسلامية',
    },
  },
  {
    id: 'agency:al-qaeda',
    kind: 'armed-group',
    name: {
      en: 'Al-Qaeda',
      ar: 'تنظيم القاعدة',
    },
  },
  {
    id: 'agency:al-qaeda-in-the-arabian-peninsula',
    kind: 'armed-group',
    state: 'YE',
    name: {
      en: 'Al-Qaeda in the Arabian Peninsula',
      ar: 'تنظيم القاعدة في جزيرة العرب',
    },
  },
  {
    id: 'agency:al-qaeda-in-the-islamic-maghreb',
    kind: 'armed-group',
    name: {
      en: 'Al-Qaeda in the Islamic Maghreb',
      ar: 'تنظيم القاعدة في بلاد المغرب الإسلامي',
    },
  },
  {
    id: 'agency:ansar-dine',
    kind: 'armed-group',
    state: 'ML',
    name: {
      en: 'Ansar Dine',
      ar: 'جماعة أنصار الدين',
    },
  },
  {
    id: 'agency:movement-for-unity-and-jihad-in-west-africa',
    kind: 'armed-group',
    state: 'ML',
    name: {
      en: 'Movement for Unity and Jihad in West Africa',
      ar: 'حركة التوحيد والجهاد في غرب إفريقيا',
    },
  },
  {
    id: 'agency:national-movement-for-the-liberation-of-azawad',
    kind: 'armed-group',
    state: 'ML',
    name: {
      en: 'National Movement for the Liberation of Azawad',
      ar: 'الحركة الوطنية لتحرير أزواد',
    },
  },
  {
    id: 'agency:jama-at-nasr-al-islam-wal-muslimin',
    kind: 'armed-group',
    state: 'ML',
    name: {
      en: "Jama'at Nasr al-Islam wal Muslimin",
      ar: 'جماعة نصرة الإسلام والمسلمين',
    },
  },
  {
    id: 'agency:al-shabaab',
    kind: 'armed-group',
    state: 'SO',
    name: {
      en: 'Al-Shabaab',
      ar: 'حركة الشباب الصومالية',
    },
  },
  {
    id: 'agency:boko-haram',
    kind: 'armed-group',
    state: 'NG',
    name: {
      en: 'Boko Haram',
      ar: 'جماعة بوكو حرام',
    },
  },
  {
    id: 'agency:houthis',
    kind: 'armed-group',
    state: 'YE',
    name: {
      en: 'Houthis',
      ar: 'جماعة الحوثي',
    },
  },
  {
    id: 'agency:southern-transitional-council',
    kind: 'party',
    state: 'YE',
    name: {
      en: 'Southern Transitional Council',
      ar: 'المجلس الانتقالي الجنوبي',
    },
  },
  {
    id: 'agency:general-people-s-congress',
    kind: 'party',
    state: 'YE',
    name: {
      en: "General People's Congress",
      ar: 'حزب المؤتمر الشعبي العام',
    },
  },
  {
    id: 'agency:al-islah',
    kind: 'party',
    state: 'YE',
    name: {
      en: 'Al-Islah',
      ar: 'حزب الإصلاح اليمني',
    },
  },
  {
    id: 'agency:southern-movement',
    kind: 'party',
    state: 'YE',
    name: {
      en: 'Southern Movement',
      ar: 'الحراك الجنوبي',
    },
  },
  {
    id: 'agency:national-dialogue-conference',
    kind: 'party',
    state: 'YE',
    name: {
      en: 'National Dialogue Conference',
      ar: 'مؤتمر الحوار الوطني اليمني',
    },
  },
  {
    id: 'agency:muslim-brotherhood',
    kind: 'party',
    name: {
      en: 'Muslim Brotherhood',
      ar: 'جماعة الإخوان المسلمين',
    },
  },
  {
    id: 'agency:freedom-and-justice-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Freedom and Justice Party',
      ar: 'حزب الحرية والعدالة',
    },
  },
  {
    id: 'agency:nour-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Nour Party',
      ar: 'حزب النور',
    },
  },
  {
    id: 'agency:wafd-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Wafd Party',
      ar: 'حزب الوفد',
    },
  },
  {
    id: 'agency:national-salvation-front',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'National Salvation Front',
      ar: 'جبهة الإنقاذ الوطني',
    },
  },
  {
    id: 'agency:constitution-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Constitution Party',
      ar: 'حزب الدستور',
    },
  },
  {
    id: 'agency:egyptian-popular-current',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Egyptian Popular Current',
      ar: 'التيار الشعبي المصري',
    },
  },
  {
    id: 'agency:tamarod',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Tamarod',
      ar: 'حركة تمرد',
    },
  },
  {
    id: 'agency:april-6-youth-movement',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'April 6 Youth Movement',
      ar: 'حركة 6 أبريل',
    },
  },
  {
    id: 'agency:national-democratic-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'National Democratic Party',
      ar: 'الحزب الوطني الديمقراطي',
    },
  },
  {
    id: 'agency:wasat-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Wasat Party',
      ar: 'حزب الوسط',
    },
  },
  {
    id: 'agency:strong-egypt-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Strong Egypt Party',
      ar: 'حزب مصر القوية',
    },
  },
  {
    id: 'agency:conference-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Conference Party',
      ar: 'حزب المؤتمر',
    },
  },
  {
    id: 'agency:egyptian-social-democratic-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Egyptian Social Democratic Party',
      ar: 'الحزب المصري الديمقراطي الاجتماعي',
    },
  },
  {
    id: 'agency:ghad-el-thawra-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Ghad El-Thawra Party',
      ar: 'حزب غد الثورة',
    },
  },
  {
    id: 'agency:dignity-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Dignity Party',
      ar: 'حزب الكرامة',
    },
  },
  {
    id: 'agency:tagammu-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Tagammu Party',
      ar: 'حزب التجمع',
    },
  },
  {
    id: 'agency:watan-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Watan Party',
      ar: 'حزب الوطن',
    },
  },
  {
    id: 'agency:reform-and-development-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Reform and Development Party',
      ar: 'حزب الإصلاح والتنمية',
    },
  },
  {
    id: 'agency:asala-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Asala Party',
      ar: 'حزب الأصالة',
    },
  },
  {
    id: 'agency:democratic-front-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Democratic Front Party',
      ar: 'حزب الجبهة الديمقراطية',
    },
  },
  {
    id: 'agency:arab-democratic-nasserist-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Arab Democratic Nasserist Party',
      ar: 'الحزب العربي الديمقراطي الناصري',
    },
  },
  {
    id: 'agency:salafi-call',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Salafi Call',
      ar: 'الدعوة السلفية',
    },
  },
  {
    id: 'agency:national-association-for-change',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'National Association for Change',
      ar: 'الجمعية الوطنية للتغيير',
    },
  },
  {
    id: 'agency:free-egyptians-party',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Free Egyptians Party',
      ar: 'حزب المصريين الأحرار',
    },
  },
  {
    id: 'agency:al-gamaa-al-islamiya',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'Al-Gamaa al-Islamiya',
      ar: 'الجماعة الإسلامية',
    },
  },
  {
    id: 'agency:national-alliance-to-support-legitimacy',
    kind: 'party',
    state: 'EG',
    name: {
      en: 'National Alliance to Support Legitimacy',
      ar: 'التحالف الوطني لدعم الشرعية',
    },
  },
  {
    id: 'agency:ansar-bait-al-maqdis',
    kind: 'armed-group',
    state: 'EG',
    name: {
      en: 'Ansar Bait al-Maqdis',
      ar: 'أنصار بيت المقدس',
    },
  },
  {
    id: 'agency:ennahda-movement',
    kind: 'party',
    state: 'TN',
    name: {
      en: 'Ennahda Movement',
      ar: 'حركة النهضة',
    },
  },
  {
    id: 'agency:nidaa-tounes',
    kind: 'party',
    state: 'TN',
    name: {
      en: 'Nidaa Tounes',
      ar: 'حركة نداء تونس',
    },
  },
  {
    id: 'agency:congress-for-the-republic',
    kind: 'party',
    state: 'TN',
    name: {
      en: 'Congress for the Republic',
      ar: 'حزب المؤتمر من أجل الجمهورية',
    },
  },
  {
    id: 'agency:ettakatol',
    kind: 'party',
    state: 'TN',
    name: {
      en: 'Ettakatol',
      ar: 'حزب التكتل الديمقراطي',
    },
  },
  {
    id: 'agency:ansar-al-sharia',
    kind: 'armed-group',
    state: 'TN',
    name: {
      en: 'Ansar al-Sharia',
      ar: 'جماعة أنصار الشريعة',
    },
  },
  {
    id: 'agency:national-liberation-front',
    kind: 'party',
    state: 'DZ',
    name: {
      en: 'National Liberation Front',
      ar: 'جبهة التحرير الوطني',
    },
  },
  {
    id: 'agency:national-rally-for-democracy',
    kind: 'party',
    state: 'DZ',
    name: {
      en: 'National Rally for Democracy',
      ar: 'التجمع الوطني الديمقراطي',
    },
  },
  {
    id: 'agency:movement-of-society-for-peace',
    kind: 'party',
    state: 'DZ',
    name: {
      en: 'Movement of Society for Peace',
      ar: 'حركة مجتمع السلم',
    },
  },
  {
    id: 'agency:islamic-salvation-front',
    kind: 'party',
    state: 'DZ',
    name: {
      en: 'Islamic Salvation Front',
      ar: 'الجبهة الإسلامية للإنقاذ',
    },
  },
  {
    id: 'agency:justice-and-development-party-morocco',
    kind: 'party',
    state: 'MA',
    name: {
      en: 'Justice and Development Party (Morocco)',
      ar: 'حزب العدالة والتنمية المغربي',
    },
  },
  {
    id: 'agency:istiqlal-party',
    kind: 'party',
    state: 'MA',
    name: {
      en: 'Istiqlal Party',
      ar: 'حزب الاستقلال',
    },
  },
  {
    id: 'agency:authenticity-and-modernity-party',
    kind: 'party',
    state: 'MA',
    name: {
      en: 'Authenticity and Modernity Party',
      ar: 'حزب الأصالة والمعاصرة',
    },
  },
  {
    id: 'agency:national-rally-of-independents',
    kind: 'party',
    state: 'MA',
    name: {
      en: 'National Rally of Independents',
      ar: 'حزب التجمع الوطني للأحرار',
    },
  },
  {
    id: 'agency:polisario-front',
    kind: 'armed-group',
    state: 'EH',
    name: {
      en: 'Polisario Front',
      ar: 'جبهة البوليساريو',
    },
  },
  {
    id: 'agency:justice-and-construction-party',
    kind: 'party',
    state: 'LY',
    name: {
      en: 'Justice and Construction Party',
      ar: 'حزب العدالة والبناء',
    },
  },
  {
    id: 'agency:national-forces-alliance',
    kind: 'party',
    state: 'LY',
    name: {
      en: 'National Forces Alliance',
      ar: 'تحالف القوى الوطنية',
    },
  },
  {
    id: 'agency:libya-dawn',
    kind: 'armed-group',
    state: 'LY',
    name: {
      en: 'Libya Dawn',
      ar: 'قوات فجر ليبيا',
    },
  },
  {
    id: 'agency:national-congress-party',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'National Congress Party',
      ar: 'حزب المؤتمر الوطني',
    },
  },
  {
    id: 'agency:popular-congress-party',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'Popular Congress Party',
      ar: 'حزب المؤتمر الشعبي',
    },
  },
  {
    id: 'agency:national-umma-party',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'National Umma Party',
      ar: 'حزب الأمة القومي',
    },
  },
  {
    id: 'agency:democratic-unionist-party',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'Democratic Unionist Party',
      ar: 'الحزب الاتحادي الديمقراطي',
    },
  },
  {
    id: 'agency:forces-of-freedom-and-change',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'Forces of Freedom and Change',
      ar: 'قوى الحرية والتغيير',
    },
  },
  {
    id: 'agency:taqaddum',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'Taqaddum',
      ar: 'تنسيقية تقدم',
    },
  },
  {
    id: 'agency:sudanese-professionals-association',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'Sudanese Professionals Association',
      ar: 'تجمع المهنيين السودانيين',
    },
  },
  {
    id: 'agency:sudanese-communist-party',
    kind: 'party',
    state: 'SD',
    name: {
      en: 'Sudanese Communist Party',
      ar: 'الحزب الشيوعي السوداني',
    },
  },
  {
    id: 'agency:rapid-support-forces',
    kind: 'armed-group',
    state: 'SD',
    name: {
      en: 'Rapid Support Forces',
      ar: 'قوات الدعم السريع',
    },
  },
  {
    id: 'agency:janjaweed',
    kind: 'armed-group',
    state: 'SD',
    name: {
      en: 'Janjaweed',
      ar: 'ميليشيا الجنجويد',
    },
  },
  {
    id: 'agency:sudan-revolutionary-front',
    kind: 'armed-group',
    state: 'SD',
    name: {
      en: 'Sudan Revolutionary Front',
      ar: 'الجبهة الثورية السودانية',
    },
  },
  {
    id: 'agency:justice-and-equality-movement',
    kind: 'armed-group',
    state: 'SD',
    name: {
      en: 'Justice and Equality Movement',
      ar: 'حركة العدل والمساواة',
    },
  },
  {
    id: 'agency:sudan-liberation-movement',
    kind: 'armed-group',
    state: 'SD',
    name: {
      en: 'Sudan Liberation Movement',
      ar: 'حركة تحرير السودان',
    },
  },
  {
    id: 'agency:liberation-and-justice-movement',
    kind: 'armed-group',
    state: 'SD',
    name: {
      en: 'Liberation and Justice Movement',
      ar: 'حركة التحرير والعدالة',
    },
  },
  {
    id: 'agency:sudan-people-s-liberation-movement-north',
    kind: 'armed-group',
    state: 'SD',
    name: {
      en: "Sudan People's Liberation Movement-North",
      ar: 'الحركة الشعبية قطاع الشمال',
    },
  },
  {
    id: 'agency:sudan-people-s-liberation-movement',
    kind: 'party',
    state: 'SS',
    name: {
      en: "Sudan People's Liberation Movement",
      ar: 'الحركة الشعبية لتحرير السودان',
    },
  },
  {
    id: 'agency:splm-io',
    kind: 'armed-group',
    state: 'SS',
    name: {
      en: 'SPLM-IO',
      ar: 'الحركة الشعبية لتحرير السودان في المعارضة',
    },
  },
  {
    id: 'agency:state-of-law-coalition',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'State of Law Coalition',
      ar: 'ائتلاف دولة القانون',
    },
  },
  {
    id: 'agency:iraqiya-list',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Iraqiya List',
      ar: 'القائمة العراقية',
    },
  },
  {
    id: 'agency:sadrist-movement',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Sadrist Movement',
      ar: 'التيار الصدري',
    },
  },
  {
    id: 'agency:islamic-dawa-party',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Islamic Dawa Party',
      ar: 'حزب الدعوة الإسلامية',
    },
  },
  {
    id: 'agency:islamic-supreme-council-of-iraq',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Islamic Supreme Council of Iraq',
      ar: 'المجلس الأعلى الإسلامي العراقي',
    },
  },
  {
    id: 'agency:fatah-alliance',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Fatah Alliance',
      ar: 'تحالف الفتح',
    },
  },
  {
    id: 'agency:kurdistan-democratic-party',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Kurdistan Democratic Party',
      ar: 'الحزب الديمقراطي الكردستاني',
    },
  },
  {
    id: 'agency:patriotic-union-of-kurdistan',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Patriotic Union of Kurdistan',
      ar: 'الاتحاد الوطني الكردستاني',
    },
  },
  {
    id: 'agency:kurdistan-alliance',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Kurdistan Alliance',
      ar: 'التحالف الكردستاني',
    },
  },
  {
    id: 'agency:national-alliance',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'National Alliance',
      ar: 'التحالف الوطني العراقي',
    },
  },
  {
    id: 'agency:association-of-muslim-scholars-in-iraq',
    kind: 'party',
    state: 'IQ',
    name: {
      en: 'Association of Muslim Scholars in Iraq',
      ar: 'هيئة علماء المسلمين في العراق',
    },
  },
  {
    id: 'agency:kataib-hezbollah',
    kind: 'armed-group',
    state: 'IQ',
    name: {
      en: 'Kataib Hezbollah',
      ar: 'كتائب حزب الله العراقية',
    },
  },
  {
    id: 'agency:asaib-ahl-al-haq',
    kind: 'armed-group',
    state: 'IQ',
    name: {
      en: 'Asaib Ahl al-Haq',
      ar: 'عصائب أهل الحق',
    },
  },
  {
    id: 'agency:badr-organization',
    kind: 'armed-group',
    state: 'IQ',
    name: {
      en: 'Badr Organization',
      ar: 'منظمة بدر',
    },
  },
  {
    id: 'agency:islamic-resistance-in-iraq',
    kind: 'armed-group',
    state: 'IQ',
    name: {
      en: 'Islamic Resistance in Iraq',
      ar: 'المقاومة الإسلامية في العراق',
    },
  },
  {
    id: 'agency:kurdistan-workers-party',
    kind: 'armed-group',
    state: 'TR',
    name: {
      en: "Kurdistan Workers' Party",
      ar: 'حزب العمال الكردستاني',
    },
  },
  {
    id: 'agency:justice-and-development-party',
    kind: 'party',
    state: 'TR',
    name: {
      en: 'Justice and Development Party',
      ar: 'حزب العدالة والتنمية',
    },
  },
  {
    id: 'agency:republican-people-s-party',
    kind: 'party',
    state: 'TR',
    name: {
      en: "Republican People's Party",
      ar: 'حزب الشعب الجمهوري',
    },
  },
  {
    id: 'agency:nationalist-movement-party',
    kind: 'party',
    state: 'TR',
    name: {
      en: 'Nationalist Movement Party',
      ar: 'حزب الحركة القومية',
    },
  },
  {
    id: 'agency:peace-and-democracy-party',
    kind: 'party',
    state: 'TR',
    name: {
      en: 'Peace and Democracy Party',
      ar: 'حزب السلام والديمقراطية',
    },
  },
  {
    id: 'agency:peoples-democratic-party',
    kind: 'party',
    state: 'TR',
    name: {
      en: "Peoples' Democratic Party",
      ar: 'حزب الشعوب الديمقراطي',
    },
  },
  {
    id: 'agency:felicity-party',
    kind: 'party',
    state: 'TR',
    name: {
      en: 'Felicity Party',
      ar: 'حزب السعادة',
    },
  },
  {
    id: 'agency:fethullah-terrorist-organization',
    kind: 'armed-group',
    state: 'TR',
    name: {
      en: 'Fethullah Terrorist Organization',
      ar: 'منظمة غولن',
    },
  },
  {
    id: 'agency:people-s-mujahedin-of-iran',
    kind: 'armed-group',
    state: 'IR',
    name: {
      en: "People's Mujahedin of Iran",
      ar: 'منظمة مجاهدي خلق',
    },
  },
  {
    id: 'agency:national-council-of-resistance-of-iran',
    kind: 'party',
    state: 'IR',
    name: {
      en: 'National Council of Resistance of Iran',
      ar: 'المجلس الوطني للمقاومة الإيرانية',
    },
  },
  {
    id: 'agency:al-wefaq-national-islamic-society',
    kind: 'party',
    state: 'BH',
    name: {
      en: 'Al Wefaq National Islamic Society',
      ar: 'جمعية الوفاق الوطني الإسلامية',
    },
  },
  {
    id: 'agency:islamic-action-front',
    kind: 'party',
    state: 'JO',
    name: {
      en: 'Islamic Action Front',
      ar: 'حزب جبهة العمل الإسلامي',
    },
  },
  {
    id: 'agency:islamic-constitutional-movement',
    kind: 'party',
    state: 'KW',
    name: {
      en: 'Islamic Constitutional Movement',
      ar: 'الحركة الدستورية الإسلامية',
    },
  },
  {
    id: 'agency:taliban',
    kind: 'armed-group',
    state: 'AF',
    name: {
      en: 'Taliban',
      ar: 'حركة طالبان',
    },
  },
  {
    id: 'agency:haqqani-network',
    kind: 'armed-group',
    state: 'AF',
    name: {
      en: 'Haqqani network',
      ar: 'شبكة حقاني',
    },
  },
  {
    id: 'agency:hezb-e-islami',
    kind: 'party',
    state: 'AF',
    name: {
      en: 'Hezb-e-Islami',
      ar: 'الحزب الإسلامي الأفغاني',
    },
  },
  {
    id: 'agency:islamic-state-khorasan-province',
    kind: 'armed-group',
    state: 'AF',
    name: {
      en: 'Islamic State Khorasan Province',
      ar: 'تنظيم داعش خراسان',
    },
  },
  {
    id: 'agency:tehrik-i-taliban-pakistan',
    kind: 'armed-group',
    state: 'PK',
    name: {
      en: 'Tehrik-i-Taliban Pakistan',
      ar: 'حركة طالبان باكستان',
    },
  },
  {
    id: 'agency:pakistan-tehreek-e-insaf',
    kind: 'party',
    state: 'PK',
    name: {
      en: 'Pakistan Tehreek-e-Insaf',
      ar: 'حركة الإنصاف الباكستانية',
    },
  },
  {
    id: 'agency:pakistan-people-s-party',
    kind: 'party',
    state: 'PK',
    name: {
      en: "Pakistan People's Party",
      ar: 'حزب الشعب الباكستاني',
    },
  },
  {
    id: 'agency:pakistan-muslim-league-n',
    kind: 'party',
    state: 'PK',
    name: {
      en: 'Pakistan Muslim League (N)',
      ar: 'حزب الرابطة الإسلامية الباكستانية',
    },
  },
  {
    id: 'agency:lashkar-e-taiba',
    kind: 'armed-group',
    state: 'PK',
    name: {
      en: 'Lashkar-e-Taiba',
      ar: 'عسكر طيبة',
    },
  },
  {
    id: 'agency:jaish-e-mohammed',
    kind: 'armed-group',
    state: 'PK',
    name: {
      en: 'Jaish-e-Mohammed',
      ar: 'جيش محمد',
    },
  },
  {
    id: 'agency:bharatiya-janata-party',
    kind: 'party',
    state: 'IN',
    name: {
      en: 'Bharatiya Janata Party',
      ar: 'حزب بهاراتيا جاناتا',
    },
  },
  {
    id: 'agency:indian-national-congress',
    kind: 'party',
    state: 'IN',
    name: {
      en: 'Indian National Congress',
      ar: 'حزب المؤتمر الهندي',
    },
  },
  {
    id: 'agency:awami-league',
    kind: 'party',
    state: 'BD',
    name: {
      en: 'Awami League',
      ar: 'حزب رابطة عوامي',
    },
  },
  {
    id: 'agency:bangladesh-nationalist-party',
    kind: 'party',
    state: 'BD',
    name: {
      en: 'Bangladesh Nationalist Party',
      ar: 'الحزب القومي البنغلاديشي',
    },
  },
  {
    id: 'agency:jamaat-e-islami',
    kind: 'party',
    state: 'BD',
    name: {
      en: 'Jamaat-e-Islami',
      ar: 'حزب الجماعة الإسلامية',
    },
  },
  {
    id: 'agency:liberation-tigers-of-tamil-eelam',
    kind: 'armed-group',
    state: 'LK',
    name: {
      en: 'Liberation Tigers of Tamil Eelam',
      ar: 'نمور تحرير تاميل إيلام',
    },
  },
  {
    id: 'agency:united-malays-national-organisation',
    kind: 'party',
    state: 'MY',
    name: {
      en: 'United Malays National Organisation',
      ar: 'المنظمة الوطنية المالاوية المتحدة',
    },
  },
  {
    id: 'agency:moro-islamic-liberation-front',
    kind: 'armed-group',
    state: 'PH',
    name: {
      en: 'Moro Islamic Liberation Front',
      ar: 'جبهة تحرير مورو الإسلامية',
    },
  },
  {
    id: 'agency:moro-national-liberation-front',
    kind: 'armed-group',
    state: 'PH',
    name: {
      en: 'Moro National Liberation Front',
      ar: 'الجبهة الوطنية لتحرير مورو',
    },
  },
  {
    id: 'agency:abu-sayyaf',
    kind: 'armed-group',
    state: 'PH',
    name: {
      en: 'Abu Sayyaf',
      ar: 'جماعة أبو سياف',
    },
  },
  {
    id: 'agency:national-league-for-democracy',
    kind: 'party',
    state: 'MM',
    name: {
      en: 'National League for Democracy',
      ar: 'الرابطة الوطنية من أجل الديمقراطية',
    },
  },
  {
    id: 'agency:republican-party',
    kind: 'party',
    state: 'US',
    name: {
      en: 'Republican Party',
      ar: 'الحزب الجمهوري',
    },
  },
  {
    id: 'agency:democratic-party',
    kind: 'party',
    state: 'US',
    name: {
      en: 'Democratic Party',
      ar: 'الحزب الديمقراطي الأمريكي',
    },
  },
  {
    id: 'agency:tea-party',
    kind: 'party',
    state: 'US',
    name: {
      en: 'Tea Party',
      ar: 'حركة حزب الشاي',
    },
  },
  {
    id: 'agency:conservative-party',
    kind: 'party',
    state: 'GB',
    name: {
      en: 'Conservative Party',
      ar: 'حزب المحافظين',
    },
  },
  {
    id: 'agency:labour-party',
    kind: 'party',
    state: 'GB',
    name: {
      en: 'Labour Party',
      ar: 'حزب العمال البريطاني',
    },
  },
  {
    id: 'agency:liberal-democrats',
    kind: 'party',
    state: 'GB',
    name: {
      en: 'Liberal Democrats',
      ar: 'حزب الديمقراطيين الأحرار',
    },
  },
  {
    id: 'agency:uk-independence-party',
    kind: 'party',
    state: 'GB',
    name: {
      en: 'UK Independence Party',
      ar: 'حزب استقلال المملكة المتحدة',
    },
  },
  {
    id: 'agency:scottish-national-party',
    kind: 'party',
    state: 'GB',
    name: {
      en: 'Scottish National Party',
      ar: 'الحزب القومي الاسكتلندي',
    },
  },
  {
    id: 'agency:sinn-fein',
    kind: 'party',
    state: 'GB',
    name: {
      en: 'Sinn Fein',
      ar: 'حزب شين فين',
    },
  },
  {
    id: 'agency:democratic-unionist-party-northern-ireland',
    kind: 'party',
    state: 'GB',
    name: {
      en: 'Democratic Unionist Party (Northern Ireland)',
      ar: 'الحزب الوحدوي الديمقراطي',
    },
  },
  {
    id: 'agency:socialist-party-france',
    kind: 'party',
    state: 'FR',
    name: {
      en: 'Socialist Party (France)',
      ar: 'الحزب الاشتراكي الفرنسي',
    },
  },
  {
    id: 'agency:union-for-a-popular-movement',
    kind: 'party',
    state: 'FR',
    name: {
      en: 'Union for a Popular Movement',
      ar: 'حزب الاتحاد من أجل حركة شعبية',
    },
  },
  {
    id: 'agency:national-rally',
    kind: 'party',
    state: 'FR',
    name: {
      en: 'National Rally',
      ar: 'حزب التجمع الوطني الفرنسي',
    },
  },
  {
    id: 'agency:la-republique-en-marche',
    kind: 'party',
    state: 'FR',
    name: {
      en: 'La Republique En Marche',
      ar: 'حزب الجمهورية إلى الأمام',
    },
  },
  {
    id: 'agency:christian-democratic-union',
    kind: 'party',
    state: 'DE',
    name: {
      en: 'Christian Democratic Union',
      ar: 'الاتحاد الديمقراطي المسيحي',
    },
  },
  {
    id: 'agency:social-democratic-party-of-germany',
    kind: 'party',
    state: 'DE',
    name: {
      en: 'Social Democratic Party of Germany',
      ar: 'الحزب الاشتراكي الديمقراطي الألماني',
    },
  },
  {
    id: 'agency:alliance-90-the-greens',
    kind: 'party',
    state: 'DE',
    name: {
      en: 'Alliance 90/The Greens',
      ar: 'حزب الخضر الألماني',
    },
  },
  {
    id: 'agency:free-democratic-party',
    kind: 'party',
    state: 'DE',
    name: {
      en: 'Free Democratic Party',
      ar: 'الحزب الديمقراطي الحر',
    },
  },
  {
    id: 'agency:alternative-for-germany',
    kind: 'party',
    state: 'DE',
    name: {
      en: 'Alternative for Germany',
      ar: 'حزب البديل من أجل ألمانيا',
    },
  },
  {
    id: 'agency:the-left-germany',
    kind: 'party',
    state: 'DE',
    name: {
      en: 'The Left (Germany)',
      ar: 'حزب اليسار الألماني',
    },
  },
  {
    id: 'agency:northern-league',
    kind: 'party',
    state: 'IT',
    name: {
      en: 'Northern League',
      ar: 'رابطة الشمال',
    },
  },
  {
    id: 'agency:five-star-movement',
    kind: 'party',
    state: 'IT',
    name: {
      en: 'Five Star Movement',
      ar: 'حركة النجوم الخمس',
    },
  },
  {
    id: 'agency:brothers-of-italy',
    kind: 'party',
    state: 'IT',
    name: {
      en: 'Brothers of Italy',
      ar: 'حزب إخوة إيطاليا',
    },
  },
  {
    id: 'agency:forza-italia',
    kind: 'party',
    state: 'IT',
    name: {
      en: 'Forza Italia',
      ar: 'حزب فورزا إيطاليا',
    },
  },
  {
    id: 'agency:spanish-socialist-workers-party',
    kind: 'party',
    state: 'ES',
    name: {
      en: "Spanish Socialist Workers' Party",
      ar: 'الحزب الاشتراكي العمالي الإسباني',
    },
  },
  {
    id: 'agency:people-s-party-spain',
    kind: 'party',
    state: 'ES',
    name: {
      en: "People's Party (Spain)",
      ar: 'الحزب الشعبي الإسباني',
    },
  },
  {
    id: 'agency:vox',
    kind: 'party',
    state: 'ES',
    name: {
      en: 'Vox',
      ar: 'حزب فوكس الإسباني',
    },
  },
  {
    id: 'agency:eta',
    kind: 'armed-group',
    state: 'ES',
    name: {
      en: 'ETA',
      ar: 'منظمة إيتا',
    },
  },
  {
    id: 'agency:syriza',
    kind: 'party',
    state: 'GR',
    name: {
      en: 'Syriza',
      ar: 'حزب سيريزا',
    },
  },
  {
    id: 'agency:new-democracy',
    kind: 'party',
    state: 'GR',
    name: {
      en: 'New Democracy',
      ar: 'حزب الديمقراطية الجديدة',
    },
  },
  {
    id: 'agency:party-for-freedom',
    kind: 'party',
    state: 'NL',
    name: {
      en: 'Party for Freedom',
      ar: 'حزب الحرية الهولندي',
    },
  },
  {
    id: 'agency:freedom-party-of-austria',
    kind: 'party',
    state: 'AT',
    name: {
      en: 'Freedom Party of Austria',
      ar: 'حزب الحرية النمساوي',
    },
  },
  {
    id: 'agency:fidesz',
    kind: 'party',
    state: 'HU',
    name: {
      en: 'Fidesz',
      ar: 'حزب فيدس',
    },
  },
  {
    id: 'agency:law-and-justice',
    kind: 'party',
    state: 'PL',
    name: {
      en: 'Law and Justice',
      ar: 'حزب القانون والعدالة',
    },
  },
  {
    id: 'agency:united-russia',
    kind: 'party',
    state: 'RU',
    name: {
      en: 'United Russia',
      ar: 'حزب روسيا الموحدة',
    },
  },
  {
    id: 'agency:communist-party-of-the-russian-federation',
    kind: 'party',
    state: 'RU',
    name: {
      en: 'Communist Party of the Russian Federation',
      ar: 'الحزب الشيوعي الروسي',
    },
  },
  {
    id: 'agency:wagner-group',
    kind: 'armed-group',
    state: 'RU',
    name: {
      en: 'Wagner Group',
      ar: 'مجموعة فاغنر',
    },
  },
  {
    id: 'agency:azov-battalion',
    kind: 'armed-group',
    state: 'UA',
    name: {
      en: 'Azov Battalion',
      ar: 'كتيبة آزوف',
    },
  },
  {
    id: 'agency:liberal-democratic-party',
    kind: 'party',
    state: 'JP',
    name: {
      en: 'Liberal Democratic Party',
      ar: 'الحزب الليبرالي الديمقراطي الياباني',
    },
  },
  {
    id: 'agency:democratic-party-of-japan',
    kind: 'party',
    state: 'JP',
    name: {
      en: 'Democratic Party of Japan',
      ar: 'الحزب الديمقراطي الياباني',
    },
  },
  {
    id: 'agency:people-power-party',
    kind: 'party',
    state: 'KR',
    name: {
      en: 'People Power Party',
      ar: 'حزب سلطة الشعب',
    },
  },
  {
    id: 'agency:democratic-party-of-korea',
    kind: 'party',
    state: 'KR',
    name: {
      en: 'Democratic Party of Korea',
      ar: 'الحزب الديمقراطي الكوري',
    },
  },
  {
    id: 'agency:workers-party-of-korea',
    kind: 'party',
    state: 'KP',
    governs: true,
    name: {
      en: "Workers' Party of Korea",
      ar: 'حزب العمال الكوري',
    },
  },
  {
    id: 'agency:communist-party-of-vietnam',
    kind: 'party',
    state: 'VN',
    governs: true,
    name: {
      en: 'Communist Party of Vietnam',
      ar: 'الحزب الشيوعي الفيتنامي',
    },
  },
  {
    id: 'agency:communist-party-of-cuba',
    kind: 'party',
    state: 'CU',
    governs: true,
    name: {
      en: 'Communist Party of Cuba',
      ar: 'الحزب الشيوعي الكوبي',
    },
  },
  {
    id: 'agency:kuomintang',
    kind: 'party',
    state: 'TW',
    name: {
      en: 'Kuomintang',
      ar: 'حزب الكومينتانغ',
    },
  },
  {
    id: 'agency:african-national-congress',
    kind: 'party',
    state: 'ZA',
    name: {
      en: 'African National Congress',
      ar: 'حزب المؤتمر الوطني الإفريقي',
    },
  },
  {
    id: 'agency:zanu-pf',
    kind: 'party',
    state: 'ZW',
    name: {
      en: 'ZANU-PF',
      ar: 'حزب زانو',
    },
  },
  {
    id: 'agency:tigray-people-s-liberation-front',
    kind: 'armed-group',
    state: 'ET',
    name: {
      en: "Tigray People's Liberation Front",
      ar: 'جبهة تحرير شعب تيغراي',
    },
  },
  {
    id: 'agency:ethiopian-people-s-revolutionary-democratic-front',
    kind: 'party',
    state: 'ET',
    name: {
      en: "Ethiopian People's Revolutionary Democratic Front",
      ar: 'الجبهة الديمقراطية الثورية للشعوب الإثيوبية',
    },
  },
  {
    id: 'agency:prosperity-party',
    kind: 'party',
    state: 'ET',
    name: {
      en: 'Prosperity Party',
      ar: 'حزب الازدهار الإثيوبي',
    },
  },
  {
    id: 'agency:oromo-liberation-army',
    kind: 'armed-group',
    state: 'ET',
    name: {
      en: 'Oromo Liberation Army',
      ar: 'جيش تحرير أورومو',
    },
  },
  {
    id: 'agency:people-s-front-for-democracy-and-justice',
    kind: 'party',
    state: 'ER',
    name: {
      en: "People's Front for Democracy and Justice",
      ar: 'الجبهة الشعبية للديمقراطية والعدالة',
    },
  },
  {
    id: 'agency:march-23-movement',
    kind: 'armed-group',
    state: 'CD',
    name: {
      en: 'March 23 Movement',
      ar: 'حركة 23 مارس',
    },
  },
  {
    id: 'agency:lord-s-resistance-army',
    kind: 'armed-group',
    state: 'UG',
    name: {
      en: "Lord's Resistance Army",
      ar: 'جيش الرب للمقاومة',
    },
  },
  {
    id: 'agency:seleka',
    kind: 'armed-group',
    state: 'CF',
    name: {
      en: 'Seleka',
      ar: 'تحالف سيليكا',
    },
  },
  {
    id: 'agency:farc',
    kind: 'armed-group',
    state: 'CO',
    name: {
      en: 'FARC',
      ar: 'القوات المسلحة الثورية الكولومبية',
    },
  },
  {
    id: 'agency:national-liberation-army-colombia',
    kind: 'armed-group',
    state: 'CO',
    name: {
      en: 'National Liberation Army (Colombia)',
      ar: 'جيش التحرير الوطني الكولومبي',
    },
  },
  {
    id: 'agency:united-socialist-party-of-venezuela',
    kind: 'party',
    state: 'VE',
    name: {
      en: 'United Socialist Party of Venezuela',
      ar: 'الحزب الاشتراكي الموحد الفنزويلي',
    },
  },
  {
    id: 'agency:australian-labor-party',
    kind: 'party',
    state: 'AU',
    name: { en: 'Australian Labor Party', ar: 'حزب العمال الأسترالي' },
  },
  { id: 'agency:one-nation', kind: 'party', state: 'AU', name: { en: 'One Nation', ar: 'حزب أمة واحدة' } },
  {
    id: 'agency:australian-greens',
    kind: 'party',
    state: 'AU',
    name: { en: 'Australian Greens', ar: 'حزب الخضر الأسترالي' },
  },
  {
    id: 'agency:liberal-party-of-australia',
    kind: 'party',
    state: 'AU',
    name: { en: 'Liberal Party of Australia', ar: 'الحزب الليبرالي الأسترالي' },
  },
  {
    id: 'agency:national-party-of-australia',
    kind: 'party',
    state: 'AU',
    name: { en: 'National Party of Australia', ar: 'الحزب الوطني الأسترالي' },
  },
  {
    id: 'agency:christian-social-union',
    kind: 'party',
    state: 'DE',
    name: { en: 'Christian Social Union', ar: 'الاتحاد الاجتماعي المسيحي' },
  },
  { id: 'agency:the-republicans', kind: 'party', state: 'FR', name: { en: 'The Republicans', ar: 'حزب الجمهوريين' } },
  {
    id: 'agency:la-france-insoumise',
    kind: 'party',
    state: 'FR',
    name: { en: 'La France Insoumise', ar: 'حركة فرنسا المتمردة' },
  },
  {
    id: 'agency:democratic-movement-of-france',
    kind: 'party',
    state: 'FR',
    name: { en: 'Democratic Movement of France', ar: 'الحركة الديمقراطية الفرنسية' },
  },
  { id: 'agency:podemos', kind: 'party', state: 'ES', name: { en: 'Podemos', ar: 'حزب بوديموس' } },
  { id: 'agency:ciudadanos', kind: 'party', state: 'ES', name: { en: 'Ciudadanos', ar: 'حزب سيودادانوس' } },
  {
    id: 'agency:sweden-democrats',
    kind: 'party',
    state: 'SE',
    name: { en: 'Sweden Democrats', ar: 'حزب ديمقراطيي السويد' },
  },
  { id: 'agency:good-party', kind: 'party', state: 'TR', name: { en: 'Good Party', ar: 'حزب الخير' } },
  { id: 'agency:machrouu-tounes', kind: 'party', state: 'TN', name: { en: 'Machrouu Tounes', ar: 'حركة مشروع تونس' } },
  { id: 'agency:afek-tounes', kind: 'party', state: 'TN', name: { en: 'Afek Tounes', ar: 'حزب آفاق تونس' } },
  {
    id: 'agency:popular-front-of-tunisia',
    kind: 'party',
    state: 'TN',
    name: { en: 'Popular Front of Tunisia', ar: 'الجبهة الشعبية التونسية' },
  },
  {
    id: 'agency:free-destourian-party',
    kind: 'party',
    state: 'TN',
    name: { en: 'Free Destourian Party', ar: 'الحزب الدستوري الحر' },
  },
  {
    id: 'agency:people-s-movement-of-tunisia',
    kind: 'party',
    state: 'TN',
    name: { en: "People's Movement of Tunisia", ar: 'حركة الشعب' },
  },
  {
    id: 'agency:social-democratic-path',
    kind: 'party',
    state: 'TN',
    name: { en: 'Social Democratic Path', ar: 'حزب المسار الديمقراطي الاجتماعي' },
  },
  {
    id: 'agency:free-patriotic-union',
    kind: 'party',
    state: 'TN',
    name: { en: 'Free Patriotic Union', ar: 'حزب الاتحاد الوطني الحر' },
  },
  { id: 'agency:victory-alliance', kind: 'party', state: 'IQ', name: { en: 'Victory Alliance', ar: 'ائتلاف النصر' } },
  { id: 'agency:sairoon-alliance', kind: 'party', state: 'IQ', name: { en: 'Sairoon Alliance', ar: 'تحالف سائرون' } },
  {
    id: 'agency:al-wataniya-coalition',
    kind: 'party',
    state: 'IQ',
    name: { en: 'Al-Wataniya Coalition', ar: 'ائتلاف الوطنية' },
  },
  {
    id: 'agency:gorran-movement',
    kind: 'party',
    state: 'IQ',
    name: { en: 'Gorran Movement', ar: 'حركة التغيير الكردية' },
  },
  { id: 'agency:marada-movement', kind: 'party', state: 'LB', name: { en: 'Marada Movement', ar: 'تيار المردة' } },
  {
    id: 'agency:loyalty-to-the-resistance-bloc',
    kind: 'party',
    state: 'LB',
    name: { en: 'Loyalty to the Resistance Bloc', ar: 'كتلة الوفاء للمقاومة' },
  },
  {
    id: 'agency:faylaq-al-rahman',
    kind: 'armed-group',
    state: 'SY',
    name: { en: 'Faylaq al-Rahman', ar: 'فيلق الرحمن' },
  },
  {
    id: 'agency:national-front-for-liberation',
    kind: 'armed-group',
    state: 'SY',
    name: { en: 'National Front for Liberation', ar: 'الجبهة الوطنية للتحرير' },
  },
  {
    id: 'agency:syrian-liberation-front',
    kind: 'armed-group',
    state: 'SY',
    name: { en: 'Syrian Liberation Front', ar: 'جبهة تحرير سوريا' },
  },
  {
    id: 'agency:al-ashtar-brigades',
    kind: 'armed-group',
    state: 'BH',
    name: { en: 'Al-Ashtar Brigades', ar: 'سرايا الأشتر' },
  },
  {
    id: 'agency:harakat-hezbollah-al-nujaba',
    kind: 'armed-group',
    state: 'IQ',
    name: { en: 'Harakat Hezbollah al-Nujaba', ar: 'حركة النجباء' },
  },
  {
    id: 'agency:nation-s-future-party',
    kind: 'party',
    state: 'EG',
    name: { en: "Nation's Future Party", ar: 'حزب مستقبل وطن' },
  },
  { id: 'agency:kefaya', kind: 'party', state: 'EG', name: { en: 'Kefaya', ar: 'حركة كفاية' } },
  { id: 'agency:heart-of-tunisia', kind: 'party', state: 'TN', name: { en: 'Heart of Tunisia', ar: 'حزب قلب تونس' } },
  {
    id: 'agency:tunisian-national-salvation-front',
    kind: 'party',
    state: 'TN',
    name: { en: 'Tunisian National Salvation Front', ar: 'جبهة الخلاص الوطني التونسية' },
  },
  {
    id: 'agency:democratic-current',
    kind: 'party',
    state: 'TN',
    name: { en: 'Democratic Current', ar: 'حزب التيار الديمقراطي' },
  },
  {
    id: 'agency:socialist-union-of-popular-forces',
    kind: 'party',
    state: 'MA',
    name: { en: 'Socialist Union of Popular Forces', ar: 'الاتحاد الاشتراكي للقوات الشعبية' },
  },
  {
    id: 'agency:party-of-progress-and-socialism',
    kind: 'party',
    state: 'MA',
    name: { en: 'Party of Progress and Socialism', ar: 'حزب التقدم والاشتراكية' },
  },
  {
    id: 'agency:al-adl-wal-ihsane',
    kind: 'party',
    state: 'MA',
    name: { en: 'Al Adl Wal Ihsane', ar: 'جماعة العدل والإحسان' },
  },
  {
    id: 'agency:constitutional-union',
    kind: 'party',
    state: 'MA',
    name: { en: 'Constitutional Union', ar: 'الاتحاد الدستوري' },
  },
  {
    id: 'agency:socialist-forces-front',
    kind: 'party',
    state: 'DZ',
    name: { en: 'Socialist Forces Front', ar: 'جبهة القوى الاشتراكية' },
  },
  {
    id: 'agency:rally-for-culture-and-democracy',
    kind: 'party',
    state: 'DZ',
    name: { en: 'Rally for Culture and Democracy', ar: 'التجمع من أجل الثقافة والديمقراطية' },
  },
  {
    id: 'agency:national-construction-movement',
    kind: 'party',
    state: 'DZ',
    name: { en: 'National Construction Movement', ar: 'حركة البناء الوطني' },
  },
  { id: 'agency:future-front', kind: 'party', state: 'DZ', name: { en: 'Future Front', ar: 'حزب جبهة المستقبل' } },
  {
    id: 'agency:talaie-el-hourriyet',
    kind: 'party',
    state: 'DZ',
    name: { en: 'Talaie El Hourriyet', ar: 'طلائع الحريات' },
  },
  { id: 'agency:taqaddum-party', kind: 'party', state: 'IQ', name: { en: 'Taqaddum Party', ar: 'حزب تقدم' } },
  {
    id: 'agency:new-generation-movement',
    kind: 'party',
    state: 'IQ',
    name: { en: 'New Generation Movement', ar: 'حراك الجيل الجديد' },
  },
  {
    id: 'agency:democratic-alliance-of-south-africa',
    kind: 'party',
    state: 'ZA',
    name: { en: 'Democratic Alliance of South Africa', ar: 'حزب التحالف الديمقراطي' },
  },
  {
    id: 'agency:jamiat-ulema-e-islam',
    kind: 'party',
    state: 'PK',
    name: { en: 'Jamiat Ulema-e-Islam', ar: 'جمعية علماء الإسلام' },
  },
  {
    id: 'agency:union-for-the-republic-of-mauritania',
    kind: 'party',
    state: 'MR',
    name: { en: 'Union for the Republic of Mauritania', ar: 'حزب الاتحاد من أجل الجمهورية' },
  },
  { id: 'agency:fano', kind: 'armed-group', state: 'ET', name: { en: 'Fano', ar: 'ميليشيا فانو' } },
]
