import type { AgencyRow } from '../types.ts'

/** News agencies and outlets. */
export const news: readonly AgencyRow[] = [
  {
    id: 'agency:qatar-news-agency',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Qatar News Agency',
      ar: 'وكالة الأنباء القطرية',
    },
  },
  {
    id: 'agency:saudi-press-agency',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Saudi Press Agency',
      ar: 'وكالة الأنباء السعودية',
    },
  },
  {
    id: 'agency:emirates-news-agency',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Emirates News Agency',
      ar: 'وكالة أنباء الإمارات',
    },
  },
  {
    id: 'agency:kuwait-news-agency',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Kuwait News Agency',
      ar: 'وكالة الأنباء الكويتية',
    },
  },
  {
    id: 'agency:jordan-news-agency',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'Jordan News Agency',
      ar: 'وكالة الأنباء الأردنية',
    },
  },
  {
    id: 'agency:middle-east-news-agency',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Middle East News Agency',
      ar: 'وكالة أنباء الشرق الأوسط',
    },
  },
  {
    id: 'agency:syrian-arab-news-agency',
    kind: 'news',
    state: 'SY',
    name: {
      en: 'Syrian Arab News Agency',
      ar: 'الوكالة العربية السورية للأنباء',
    },
  },
  {
    id: 'agency:national-news-agency',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'National News Agency',
      ar: 'الوكالة الوطنية للإعلام',
    },
  },
  {
    id: 'agency:iraqi-news-agency',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Iraqi News Agency',
      ar: 'وكالة الأنباء العراقية',
    },
  },
  {
    id: 'agency:palestinian-news-and-information-agency',
    kind: 'news',
    state: 'PS',
    name: {
      en: 'Palestinian News and Information Agency',
      ar: 'وكالة الأنباء والمعلومات الفلسطينية',
    },
  },
  {
    id: 'agency:bahrain-news-agency',
    kind: 'news',
    state: 'BH',
    name: {
      en: 'Bahrain News Agency',
      ar: 'وكالة أنباء البحرين',
    },
  },
  {
    id: 'agency:oman-news-agency',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Oman News Agency',
      ar: 'وكالة الأنباء العمانية',
    },
  },
  {
    id: 'agency:saba-news-agency',
    kind: 'news',
    state: 'YE',
    name: {
      en: 'Saba News Agency',
      ar: 'وكالة الأنباء اليمنية',
    },
  },
  {
    id: 'agency:libyan-news-agency',
    kind: 'news',
    state: 'LY',
    name: {
      en: 'Libyan News Agency',
      ar: 'وكالة الأنباء الليبية',
    },
  },
  {
    id: 'agency:jamahiriya-news-agency',
    kind: 'news',
    state: 'LY',
    name: {
      en: 'Jamahiriya News Agency',
      ar: 'وكالة أنباء الجماهيرية',
    },
  },
  {
    id: 'agency:sudan-news-agency',
    kind: 'news',
    state: 'SD',
    name: {
      en: 'Sudan News Agency',
      ar: 'وكالة السودان للأنباء',
    },
  },
  {
    id: 'agency:tunis-afrique-presse',
    kind: 'news',
    state: 'TN',
    name: {
      en: 'Tunis Afrique Presse',
      ar: 'وكالة تونس إفريقيا للأنباء',
    },
  },
  {
    id: 'agency:algeria-press-service',
    kind: 'news',
    state: 'DZ',
    name: {
      en: 'Algeria Press Service',
      ar: 'وكالة الأنباء الجزائرية',
    },
  },
  {
    id: 'agency:maghreb-arab-press',
    kind: 'news',
    state: 'MA',
    name: {
      en: 'Maghreb Arab Press',
      ar: 'وكالة المغرب العربي للأنباء',
    },
  },
  {
    id: 'agency:mauritanian-news-agency',
    kind: 'news',
    state: 'MR',
    name: {
      en: 'Mauritanian News Agency',
      ar: 'الوكالة الموريتانية للأنباء',
    },
  },
  {
    id: 'agency:somali-national-news-agency',
    kind: 'news',
    state: 'SO',
    name: {
      en: 'Somali National News Agency',
      ar: 'وكالة الأنباء الوطنية الصومالية',
    },
  },
  {
    id: 'agency:djibouti-news-agency',
    kind: 'news',
    state: 'DJ',
    name: {
      en: 'Djibouti News Agency',
      ar: 'وكالة الأنباء الجيبوتية',
    },
  },
  {
    id: 'agency:anadolu-agency',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Anadolu Agency',
      ar: 'وكالة الأناضول',
    },
  },
  {
    id: 'agency:ihlas-news-agency',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Ihlas News Agency',
      ar: 'وكالة إخلاص للأنباء',
    },
  },
  {
    id: 'agency:demiroren-news-agency',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Demiroren News Agency',
      ar: 'وكالة دميرورين',
    },
  },
  {
    id: 'agency:islamic-republic-news-agency',
    kind: 'news',
    state: 'IR',
    name: {
      en: 'Islamic Republic News Agency',
      ar: 'وكالة الجمهورية الإسلامية للأنباء',
    },
  },
  {
    id: 'agency:fars-news-agency',
    kind: 'news',
    state: 'IR',
    name: {
      en: 'Fars News Agency',
      ar: 'وكالة أنباء فارس',
    },
  },
  {
    id: 'agency:tasnim-news-agency',
    kind: 'news',
    state: 'IR',
    name: {
      en: 'Tasnim News Agency',
      ar: 'وكالة أنباء تسنيم',
    },
  },
  {
    id: 'agency:mehr-news-agency',
    kind: 'news',
    state: 'IR',
    name: {
      en: 'Mehr News Agency',
      ar: 'وكالة أنباء مهر',
    },
  },
  {
    id: 'agency:iranian-students-news-agency',
    kind: 'news',
    state: 'IR',
    name: {
      en: "Iranian Students' News Agency",
      ar: 'وكالة أنباء الطلبة الإيرانية',
    },
  },
  {
    id: 'agency:iranian-labour-news-agency',
    kind: 'news',
    state: 'IR',
    name: {
      en: 'Iranian Labour News Agency',
      ar: 'وكالة أنباء العمل الإيرانية',
    },
  },
  {
    id: 'agency:press-tv',
    kind: 'news',
    state: 'IR',
    name: {
      en: 'Press TV',
      ar: 'قناة برس تي في',
    },
  },
  {
    id: 'agency:al-alam-news-network',
    kind: 'news',
    state: 'IR',
    name: {
      en: 'Al-Alam News Network',
      ar: 'قناة العالم',
    },
  },
  {
    id: 'agency:tass',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'TASS',
      ar: 'وكالة تاس',
    },
  },
  {
    id: 'agency:ria-novosti',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'RIA Novosti',
      ar: 'وكالة نوفوستي',
    },
  },
  {
    id: 'agency:interfax',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Interfax',
      ar: 'وكالة إنترفاكس',
    },
  },
  {
    id: 'agency:sputnik',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Sputnik',
      ar: 'وكالة سبوتنيك',
    },
  },
  {
    id: 'agency:russia-today',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Russia Today',
      ar: 'قناة روسيا اليوم',
    },
  },
  {
    id: 'agency:xinhua-news-agency',
    kind: 'news',
    state: 'CN',
    name: {
      en: 'Xinhua News Agency',
      ar: 'وكالة أنباء الصين الجديدة',
    },
  },
  {
    id: 'agency:china-central-television',
    kind: 'news',
    state: 'CN',
    name: {
      en: 'China Central Television',
      ar: 'التلفزيون المركزي الصيني',
    },
  },
  {
    id: 'agency:china-daily',
    kind: 'news',
    state: 'CN',
    name: {
      en: 'China Daily',
      ar: 'صحيفة تشاينا ديلي',
    },
  },
  {
    id: 'agency:people-s-daily',
    kind: 'news',
    state: 'CN',
    name: {
      en: "People's Daily",
      ar: 'صحيفة الشعب اليومية',
    },
  },
  {
    id: 'agency:global-times',
    kind: 'news',
    state: 'CN',
    name: {
      en: 'Global Times',
      ar: 'صحيفة غلوبال تايمز',
    },
  },
  {
    id: 'agency:south-china-morning-post',
    kind: 'news',
    state: 'HK',
    name: {
      en: 'South China Morning Post',
      ar: 'صحيفة ساوث تشاينا مورنينغ بوست',
    },
  },
  {
    id: 'agency:yonhap-news-agency',
    kind: 'news',
    state: 'KR',
    name: {
      en: 'Yonhap News Agency',
      ar: 'وكالة يونهاب',
    },
  },
  {
    id: 'agency:korean-central-news-agency',
    kind: 'news',
    state: 'KP',
    name: {
      en: 'Korean Central News Agency',
      ar: 'وكالة الأنباء المركزية الكورية',
    },
  },
  {
    id: 'agency:kyodo-news',
    kind: 'news',
    state: 'JP',
    name: {
      en: 'Kyodo News',
      ar: 'وكالة كيودو',
    },
  },
  {
    id: 'agency:jiji-press',
    kind: 'news',
    state: 'JP',
    name: {
      en: 'Jiji Press',
      ar: 'وكالة جيجي برس',
    },
  },
  {
    id: 'agency:nhk',
    kind: 'news',
    state: 'JP',
    name: {
      en: 'NHK',
      ar: 'هيئة الإذاعة والتلفزيون اليابانية',
    },
  },
  {
    id: 'agency:nikkei',
    kind: 'news',
    state: 'JP',
    name: {
      en: 'Nikkei',
      ar: 'صحيفة نيكي',
    },
  },
  {
    id: 'agency:asahi-shimbun',
    kind: 'news',
    state: 'JP',
    name: {
      en: 'Asahi Shimbun',
      ar: 'صحيفة أساهي شيمبون',
    },
  },
  {
    id: 'agency:yomiuri-shimbun',
    kind: 'news',
    state: 'JP',
    name: {
      en: 'Yomiuri Shimbun',
      ar: 'صحيفة يوميوري شيمبون',
    },
  },
  {
    id: 'agency:press-trust-of-india',
    kind: 'news',
    state: 'IN',
    name: {
      en: 'Press Trust of India',
      ar: 'وكالة برس ترست أوف إنديا',
    },
  },
  {
    id: 'agency:asian-news-international',
    kind: 'news',
    state: 'IN',
    name: {
      en: 'Asian News International',
      ar: 'وكالة آسيا نيوز إنترناشيونال',
    },
  },
  {
    id: 'agency:the-hindu',
    kind: 'news',
    state: 'IN',
    name: {
      en: 'The Hindu',
      ar: 'صحيفة ذا هندو',
    },
  },
  {
    id: 'agency:the-times-of-india',
    kind: 'news',
    state: 'IN',
    name: {
      en: 'The Times of India',
      ar: 'صحيفة تايمز أوف إنديا',
    },
  },
  {
    id: 'agency:hindustan-times',
    kind: 'news',
    state: 'IN',
    name: {
      en: 'Hindustan Times',
      ar: 'صحيفة هندوستان تايمز',
    },
  },
  {
    id: 'agency:associated-press-of-pakistan',
    kind: 'news',
    state: 'PK',
    name: {
      en: 'Associated Press of Pakistan',
      ar: 'وكالة أسوشيتد برس الباكستانية',
    },
  },
  {
    id: 'agency:dawn',
    kind: 'news',
    state: 'PK',
    name: {
      en: 'Dawn',
      ar: 'صحيفة دون الباكستانية',
    },
  },
  {
    id: 'agency:geo-news',
    kind: 'news',
    state: 'PK',
    name: {
      en: 'Geo News',
      ar: 'قناة جيو نيوز',
    },
  },
  {
    id: 'agency:pajhwok-afghan-news',
    kind: 'news',
    state: 'AF',
    name: {
      en: 'Pajhwok Afghan News',
      ar: 'وكالة باجفاك الأفغانية',
    },
  },
  {
    id: 'agency:bakhtar-news-agency',
    kind: 'news',
    state: 'AF',
    name: {
      en: 'Bakhtar News Agency',
      ar: 'وكالة باختر',
    },
  },
  {
    id: 'agency:tolo-news',
    kind: 'news',
    state: 'AF',
    name: {
      en: 'Tolo News',
      ar: 'قناة طلوع نيوز',
    },
  },
  {
    id: 'agency:bangladesh-sangbad-sangstha',
    kind: 'news',
    state: 'BD',
    name: {
      en: 'Bangladesh Sangbad Sangstha',
      ar: 'وكالة أنباء بنغلاديش',
    },
  },
  {
    id: 'agency:antara',
    kind: 'news',
    state: 'ID',
    name: {
      en: 'Antara',
      ar: 'وكالة أنتارا',
    },
  },
  {
    id: 'agency:the-jakarta-post',
    kind: 'news',
    state: 'ID',
    name: {
      en: 'The Jakarta Post',
      ar: 'صحيفة جاكرتا بوست',
    },
  },
  {
    id: 'agency:bernama',
    kind: 'news',
    state: 'MY',
    name: {
      en: 'Bernama',
      ar: 'وكالة برناما',
    },
  },
  {
    id: 'agency:the-straits-times',
    kind: 'news',
    state: 'SG',
    name: {
      en: 'The Straits Times',
      ar: 'صحيفة ستريتس تايمز',
    },
  },
  {
    id: 'agency:channel-newsasia',
    kind: 'news',
    state: 'SG',
    name: {
      en: 'Channel NewsAsia',
      ar: 'قناة نيوز آسيا',
    },
  },
  {
    id: 'agency:bangkok-post',
    kind: 'news',
    state: 'TH',
    name: {
      en: 'Bangkok Post',
      ar: 'صحيفة بانكوك بوست',
    },
  },
  {
    id: 'agency:thai-news-agency',
    kind: 'news',
    state: 'TH',
    name: {
      en: 'Thai News Agency',
      ar: 'وكالة الأنباء التايلاندية',
    },
  },
  {
    id: 'agency:vietnam-news-agency',
    kind: 'news',
    state: 'VN',
    name: {
      en: 'Vietnam News Agency',
      ar: 'وكالة الأنباء الفيتنامية',
    },
  },
  {
    id: 'agency:philippine-news-agency',
    kind: 'news',
    state: 'PH',
    name: {
      en: 'Philippine News Agency',
      ar: 'وكالة الأنباء الفلبينية',
    },
  },
  {
    id: 'agency:central-news-agency',
    kind: 'news',
    state: 'TW',
    name: {
      en: 'Central News Agency',
      ar: 'وكالة الأنباء المركزية التايوانية',
    },
  },
  {
    id: 'agency:montsame',
    kind: 'news',
    state: 'MN',
    name: {
      en: 'Montsame',
      ar: 'وكالة مونتسامي',
    },
  },
  {
    id: 'agency:kazinform',
    kind: 'news',
    state: 'KZ',
    name: {
      en: 'Kazinform',
      ar: 'وكالة كازينفورم',
    },
  },
  {
    id: 'agency:uzbekistan-national-news-agency',
    kind: 'news',
    state: 'UZ',
    name: {
      en: 'Uzbekistan National News Agency',
      ar: 'وكالة أنباء أوزبكستان الوطنية',
    },
  },
  {
    id: 'agency:azerbaijan-state-news-agency',
    kind: 'news',
    state: 'AZ',
    name: {
      en: 'Azerbaijan State News Agency',
      ar: 'وكالة أذربيجان للأنباء',
    },
  },
  {
    id: 'agency:trend-news-agency',
    kind: 'news',
    state: 'AZ',
    name: {
      en: 'Trend News Agency',
      ar: 'وكالة تريند',
    },
  },
  {
    id: 'agency:armenpress',
    kind: 'news',
    state: 'AM',
    name: {
      en: 'Armenpress',
      ar: 'وكالة أرمنبريس',
    },
  },
  {
    id: 'agency:ukrinform',
    kind: 'news',
    state: 'UA',
    name: {
      en: 'Ukrinform',
      ar: 'وكالة أوكرينفورم',
    },
  },
  {
    id: 'agency:belta',
    kind: 'news',
    state: 'BY',
    name: {
      en: 'BelTA',
      ar: 'وكالة بيلتا',
    },
  },
  {
    id: 'agency:reuters',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Reuters',
      ar: 'وكالة رويترز',
    },
  },
  {
    id: 'agency:agence-france-presse',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Agence France-Presse',
      ar: 'وكالة فرانس برس',
    },
  },
  {
    id: 'agency:associated-press',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Associated Press',
      ar: 'وكالة أسوشيتد برس',
    },
  },
  {
    id: 'agency:deutsche-presse-agentur',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Deutsche Presse-Agentur',
      ar: 'وكالة الأنباء الألمانية',
    },
  },
  {
    id: 'agency:efe',
    kind: 'news',
    state: 'ES',
    name: {
      en: 'EFE',
      ar: 'وكالة إيفي',
    },
  },
  {
    id: 'agency:europa-press',
    kind: 'news',
    state: 'ES',
    name: {
      en: 'Europa Press',
      ar: 'وكالة أوروبا برس',
    },
  },
  {
    id: 'agency:ansa',
    kind: 'news',
    state: 'IT',
    name: {
      en: 'ANSA',
      ar: 'وكالة أنسا',
    },
  },
  {
    id: 'agency:adnkronos',
    kind: 'news',
    state: 'IT',
    name: {
      en: 'Adnkronos',
      ar: 'وكالة أدنكرونوس',
    },
  },
  {
    id: 'agency:united-press-international',
    kind: 'news',
    state: 'US',
    name: {
      en: 'United Press International',
      ar: 'وكالة يونايتد برس إنترناشيونال',
    },
  },
  {
    id: 'agency:bloomberg',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Bloomberg',
      ar: 'وكالة بلومبرغ',
    },
  },
  {
    id: 'agency:lusa',
    kind: 'news',
    state: 'PT',
    name: {
      en: 'Lusa',
      ar: 'وكالة لوسا',
    },
  },
  {
    id: 'agency:belga',
    kind: 'news',
    state: 'BE',
    name: {
      en: 'Belga',
      ar: 'وكالة بلغا',
    },
  },
  {
    id: 'agency:anp',
    kind: 'news',
    state: 'NL',
    name: {
      en: 'ANP',
      ar: 'وكالة الأنباء الهولندية',
    },
  },
  {
    id: 'agency:keystone-sda',
    kind: 'news',
    state: 'CH',
    name: {
      en: 'Keystone-SDA',
      ar: 'وكالة الأنباء السويسرية',
    },
  },
  {
    id: 'agency:austria-press-agency',
    kind: 'news',
    state: 'AT',
    name: {
      en: 'Austria Press Agency',
      ar: 'وكالة الأنباء النمساوية',
    },
  },
  {
    id: 'agency:tt-news-agency',
    kind: 'news',
    state: 'SE',
    name: {
      en: 'TT News Agency',
      ar: 'وكالة الأنباء السويدية',
    },
  },
  {
    id: 'agency:norwegian-news-agency',
    kind: 'news',
    state: 'NO',
    name: {
      en: 'Norwegian News Agency',
      ar: 'وكالة الأنباء النرويجية',
    },
  },
  {
    id: 'agency:ritzau',
    kind: 'news',
    state: 'DK',
    name: {
      en: 'Ritzau',
      ar: 'وكالة ريتزاو',
    },
  },
  {
    id: 'agency:finnish-news-agency',
    kind: 'news',
    state: 'FI',
    name: {
      en: 'Finnish News Agency',
      ar: 'وكالة الأنباء الفنلندية',
    },
  },
  {
    id: 'agency:polish-press-agency',
    kind: 'news',
    state: 'PL',
    name: {
      en: 'Polish Press Agency',
      ar: 'وكالة الأنباء البولندية',
    },
  },
  {
    id: 'agency:czech-news-agency',
    kind: 'news',
    state: 'CZ',
    name: {
      en: 'Czech News Agency',
      ar: 'وكالة الأنباء التشيكية',
    },
  },
  {
    id: 'agency:mti',
    kind: 'news',
    state: 'HU',
    name: {
      en: 'MTI',
      ar: 'وكالة الأنباء المجرية',
    },
  },
  {
    id: 'agency:agerpres',
    kind: 'news',
    state: 'RO',
    name: {
      en: 'Agerpres',
      ar: 'وكالة أجيربريس',
    },
  },
  {
    id: 'agency:bulgarian-news-agency',
    kind: 'news',
    state: 'BG',
    name: {
      en: 'Bulgarian News Agency',
      ar: 'وكالة الأنباء البلغارية',
    },
  },
  {
    id: 'agency:athens-news-agency',
    kind: 'news',
    state: 'GR',
    name: {
      en: 'Athens News Agency',
      ar: 'وكالة الأنباء اليونانية',
    },
  },
  {
    id: 'agency:cyprus-news-agency',
    kind: 'news',
    state: 'CY',
    name: {
      en: 'Cyprus News Agency',
      ar: 'وكالة الأنباء القبرصية',
    },
  },
  {
    id: 'agency:tanjug',
    kind: 'news',
    state: 'RS',
    name: {
      en: 'Tanjug',
      ar: 'وكالة تانيوغ',
    },
  },
  {
    id: 'agency:hina',
    kind: 'news',
    state: 'HR',
    name: {
      en: 'Hina',
      ar: 'وكالة الأنباء الكرواتية',
    },
  },
  {
    id: 'agency:fena',
    kind: 'news',
    state: 'BA',
    name: {
      en: 'FENA',
      ar: 'وكالة فينا البوسنية',
    },
  },
  {
    id: 'agency:albanian-telegraphic-agency',
    kind: 'news',
    state: 'AL',
    name: {
      en: 'Albanian Telegraphic Agency',
      ar: 'وكالة الأنباء الألبانية',
    },
  },
  {
    id: 'agency:the-irish-times',
    kind: 'news',
    state: 'IE',
    name: {
      en: 'The Irish Times',
      ar: 'صحيفة آيريش تايمز',
    },
  },
  {
    id: 'agency:press-association',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Press Association',
      ar: 'وكالة برس أسوسييشن',
    },
  },
  {
    id: 'agency:the-canadian-press',
    kind: 'news',
    state: 'CA',
    name: {
      en: 'The Canadian Press',
      ar: 'وكالة الصحافة الكندية',
    },
  },
  {
    id: 'agency:canadian-broadcasting-corporation',
    kind: 'news',
    state: 'CA',
    name: {
      en: 'Canadian Broadcasting Corporation',
      ar: 'هيئة الإذاعة الكندية',
    },
  },
  {
    id: 'agency:the-globe-and-mail',
    kind: 'news',
    state: 'CA',
    name: {
      en: 'The Globe and Mail',
      ar: 'صحيفة غلوب آند ميل',
    },
  },
  {
    id: 'agency:australian-associated-press',
    kind: 'news',
    state: 'AU',
    name: {
      en: 'Australian Associated Press',
      ar: 'وكالة أسوشيتد برس الأسترالية',
    },
  },
  {
    id: 'agency:australian-broadcasting-corporation',
    kind: 'news',
    state: 'AU',
    name: {
      en: 'Australian Broadcasting Corporation',
      ar: 'هيئة الإذاعة الأسترالية',
    },
  },
  {
    id: 'agency:the-sydney-morning-herald',
    kind: 'news',
    state: 'AU',
    name: {
      en: 'The Sydney Morning Herald',
      ar: 'صحيفة سيدني مورنينغ هيرالد',
    },
  },
  {
    id: 'agency:radio-new-zealand',
    kind: 'news',
    state: 'NZ',
    name: {
      en: 'Radio New Zealand',
      ar: 'إذاعة نيوزيلندا',
    },
  },
  {
    id: 'agency:agencia-brasil',
    kind: 'news',
    state: 'BR',
    name: {
      en: 'Agencia Brasil',
      ar: 'وكالة البرازيل',
    },
  },
  {
    id: 'agency:telam',
    kind: 'news',
    state: 'AR',
    name: {
      en: 'Telam',
      ar: 'وكالة تيلام',
    },
  },
  {
    id: 'agency:notimex',
    kind: 'news',
    state: 'MX',
    name: {
      en: 'Notimex',
      ar: 'وكالة نوتيمكس',
    },
  },
  {
    id: 'agency:prensa-latina',
    kind: 'news',
    state: 'CU',
    name: {
      en: 'Prensa Latina',
      ar: 'وكالة برنسا لاتينا',
    },
  },
  {
    id: 'agency:telesur',
    kind: 'news',
    state: 'VE',
    name: {
      en: 'teleSUR',
      ar: 'قناة تيليسور',
    },
  },
  {
    id: 'agency:south-african-broadcasting-corporation',
    kind: 'news',
    state: 'ZA',
    name: {
      en: 'South African Broadcasting Corporation',
      ar: 'هيئة الإذاعة والتلفزيون في جنوب إفريقيا',
    },
  },
  {
    id: 'agency:news-agency-of-nigeria',
    kind: 'news',
    state: 'NG',
    name: {
      en: 'News Agency of Nigeria',
      ar: 'وكالة أنباء نيجيريا',
    },
  },
  {
    id: 'agency:ethiopian-news-agency',
    kind: 'news',
    state: 'ET',
    name: {
      en: 'Ethiopian News Agency',
      ar: 'وكالة الأنباء الإثيوبية',
    },
  },
  {
    id: 'agency:fana-broadcasting-corporate',
    kind: 'news',
    state: 'ET',
    name: {
      en: 'Fana Broadcasting Corporate',
      ar: 'إذاعة فانا',
    },
  },
  {
    id: 'agency:kenya-news-agency',
    kind: 'news',
    state: 'KE',
    name: {
      en: 'Kenya News Agency',
      ar: 'وكالة الأنباء الكينية',
    },
  },
  {
    id: 'agency:daily-nation',
    kind: 'news',
    state: 'KE',
    name: {
      en: 'Daily Nation',
      ar: 'صحيفة ديلي نيشن',
    },
  },
  {
    id: 'agency:agence-de-presse-senegalaise',
    kind: 'news',
    state: 'SN',
    name: {
      en: 'Agence de Presse Senegalaise',
      ar: 'وكالة الصحافة السنغالية',
    },
  },
  {
    id: 'agency:erina',
    kind: 'news',
    state: 'ER',
    name: {
      en: 'Erina',
      ar: 'وكالة الأنباء الإريترية',
    },
  },
  {
    id: 'agency:african-press-agency',
    kind: 'news',
    name: {
      en: 'African Press Agency',
      ar: 'وكالة الصحافة الإفريقية',
    },
  },
  {
    id: 'agency:union-of-oic-news-agencies',
    kind: 'news',
    name: {
      en: 'Union of OIC News Agencies',
      ar: 'اتحاد وكالات أنباء دول منظمة التعاون الإسلامي',
    },
  },
  {
    id: 'agency:federation-of-arab-news-agencies',
    kind: 'news',
    name: {
      en: 'Federation of Arab News Agencies',
      ar: 'اتحاد وكالات الأنباء العربية',
    },
  },
  {
    id: 'agency:vatican-news',
    kind: 'news',
    state: 'VA',
    name: {
      en: 'Vatican News',
      ar: 'فاتيكان نيوز',
    },
  },
  {
    id: 'agency:yedioth-ahronoth',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'Yedioth Ahronoth',
      ar: 'صحيفة يديعوت أحرونوت',
    },
  },
  {
    id: 'agency:haaretz',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'Haaretz',
      ar: 'صحيفة هآرتس',
    },
  },
  {
    id: 'agency:maariv',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'Maariv',
      ar: 'صحيفة معاريف',
    },
  },
  {
    id: 'agency:the-jerusalem-post',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'The Jerusalem Post',
      ar: 'صحيفة جيروزاليم بوست',
    },
  },
  {
    id: 'agency:israel-hayom',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'Israel Hayom',
      ar: 'صحيفة إسرائيل اليوم',
    },
  },
  {
    id: 'agency:the-times-of-israel',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'The Times of Israel',
      ar: 'صحيفة تايمز أوف إسرائيل',
    },
  },
  {
    id: 'agency:kan',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'Kan',
      ar: 'هيئة البث الإسرائيلية',
    },
  },
  {
    id: 'agency:israel-channel-12',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'Israel Channel 12',
      ar: 'القناة 12 الإسرائيلية',
    },
  },
  {
    id: 'agency:army-radio',
    kind: 'news',
    state: 'IL',
    name: {
      en: 'Army Radio',
      ar: 'إذاعة الجيش الإسرائيلي',
    },
  },
  {
    id: 'agency:al-jazeera',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Al Jazeera',
      ar: 'قناة الجزيرة',
    },
  },
  {
    id: 'agency:al-arabiya',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al Arabiya',
      ar: 'قناة العربية',
    },
  },
  {
    id: 'agency:sky-news-arabia',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Sky News Arabia',
      ar: 'سكاي نيوز عربية',
    },
  },
  {
    id: 'agency:sky-news',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Sky News',
      ar: 'شبكة سكاي نيوز',
    },
  },
  {
    id: 'agency:alhurra',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Alhurra',
      ar: 'قناة الحرة',
    },
  },
  {
    id: 'agency:radio-sawa',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Radio Sawa',
      ar: 'راديو سوا',
    },
  },
  {
    id: 'agency:al-mayadeen',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'Al Mayadeen',
      ar: 'قناة الميادين',
    },
  },
  {
    id: 'agency:al-manar',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'Al-Manar',
      ar: 'قناة المنار',
    },
  },
  {
    id: 'agency:lbci',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'LBCI',
      ar: 'المؤسسة اللبنانية للإرسال',
    },
  },
  {
    id: 'agency:mtv-lebanon',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'MTV Lebanon',
      ar: 'قناة إم تي في اللبنانية',
    },
  },
  {
    id: 'agency:annahar',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'Annahar',
      ar: 'صحيفة النهار',
    },
  },
  {
    id: 'agency:as-safir',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'As-Safir',
      ar: 'صحيفة السفير',
    },
  },
  {
    id: 'agency:al-akhbar',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'Al-Akhbar',
      ar: 'صحيفة الأخبار اللبنانية',
    },
  },
  {
    id: 'agency:the-daily-star',
    kind: 'news',
    state: 'LB',
    name: {
      en: 'The Daily Star',
      ar: 'صحيفة ديلي ستار اللبنانية',
    },
  },
  {
    id: 'agency:l-orient-le-jour',
    kind: 'news',
    state: 'LB',
    name: {
      en: "L'Orient-Le Jour",
      ar: 'صحيفة لوريان لو جور',
    },
  },
  {
    id: 'agency:asharq-al-awsat',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Asharq Al-Awsat',
      ar: 'صحيفة الشرق الأوسط',
    },
  },
  {
    id: 'agency:al-hayat',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al-Hayat',
      ar: 'صحيفة الحياة',
    },
  },
  {
    id: 'agency:okaz',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Okaz',
      ar: 'صحيفة عكاظ',
    },
  },
  {
    id: 'agency:al-riyadh',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al Riyadh',
      ar: 'صحيفة الرياض',
    },
  },
  {
    id: 'agency:al-watan-saudi-arabia',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al-Watan (Saudi Arabia)',
      ar: 'صحيفة الوطن السعودية',
    },
  },
  {
    id: 'agency:al-yaum',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al-Yaum',
      ar: 'صحيفة اليوم السعودية',
    },
  },
  {
    id: 'agency:al-tahrir-newspaper',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Tahrir Newspaper',
      ar: 'صحيفة التحرير',
    },
  },
  {
    id: 'agency:al-roya-oman',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Al-Roya (Oman)',
      ar: 'صحيفة الرؤية العمانية',
    },
  },
  {
    id: 'agency:al-zaman-oman',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Al-Zaman (Oman)',
      ar: 'صحيفة الزمن',
    },
  },
  {
    id: 'agency:atheer',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Atheer',
      ar: 'صحيفة أثير',
    },
  },
  {
    id: 'agency:aajel',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Aajel',
      ar: 'صحيفة عاجل',
    },
  },
  {
    id: 'agency:al-mowaten',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al-Mowaten',
      ar: 'صحيفة المواطن',
    },
  },
  {
    id: 'agency:al-jazirah',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al Jazirah',
      ar: 'صحيفة الجزيرة السعودية',
    },
  },
  {
    id: 'agency:al-madina',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al Madina',
      ar: 'صحيفة المدينة السعودية',
    },
  },
  {
    id: 'agency:arab-news',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Arab News',
      ar: 'صحيفة عرب نيوز',
    },
  },
  {
    id: 'agency:saudi-gazette',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Saudi Gazette',
      ar: 'صحيفة سعودي غازيت',
    },
  },
  {
    id: 'agency:sabq',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Sabq',
      ar: 'صحيفة سبق',
    },
  },
  {
    id: 'agency:al-ekhbariya',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Al Ekhbariya',
      ar: 'قناة الإخبارية السعودية',
    },
  },
  {
    id: 'agency:asharq-news',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'Asharq News',
      ar: 'قناة الشرق للأخبار',
    },
  },
  {
    id: 'agency:mbc-group',
    kind: 'news',
    state: 'SA',
    name: {
      en: 'MBC Group',
      ar: 'مجموعة إم بي سي',
    },
  },
  {
    id: 'agency:al-quds-al-arabi',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Al-Quds Al-Arabi',
      ar: 'صحيفة القدس العربي',
    },
  },
  {
    id: 'agency:al-arab',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Al-Arab',
      ar: 'صحيفة العرب اللندنية',
    },
  },
  {
    id: 'agency:al-araby-al-jadeed',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Al-Araby Al-Jadeed',
      ar: 'صحيفة العربي الجديد',
    },
  },
  {
    id: 'agency:middle-east-eye',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Middle East Eye',
      ar: 'موقع ميدل إيست آي',
    },
  },
  {
    id: 'agency:middle-east-monitor',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Middle East Monitor',
      ar: 'موقع ميدل إيست مونيتور',
    },
  },
  {
    id: 'agency:al-monitor',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Al-Monitor',
      ar: 'موقع المونيتور',
    },
  },
  {
    id: 'agency:the-national',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'The National',
      ar: 'صحيفة ذا ناشيونال',
    },
  },
  {
    id: 'agency:gulf-news',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Gulf News',
      ar: 'صحيفة غلف نيوز',
    },
  },
  {
    id: 'agency:khaleej-times',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Khaleej Times',
      ar: 'صحيفة خليج تايمز',
    },
  },
  {
    id: 'agency:al-khaleej',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Al Khaleej',
      ar: 'صحيفة الخليج الإماراتية',
    },
  },
  {
    id: 'agency:al-bayan',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Al Bayan',
      ar: 'صحيفة البيان الإماراتية',
    },
  },
  {
    id: 'agency:al-ittihad',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Al Ittihad',
      ar: 'صحيفة الاتحاد الإماراتية',
    },
  },
  {
    id: 'agency:emarat-al-youm',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Emarat Al Youm',
      ar: 'صحيفة الإمارات اليوم',
    },
  },
  {
    id: 'agency:al-ain-news',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Al-Ain News',
      ar: 'العين الإخبارية',
    },
  },
  {
    id: 'agency:erem-news',
    kind: 'news',
    state: 'AE',
    name: {
      en: 'Erem News',
      ar: 'إرم نيوز',
    },
  },
  {
    id: 'agency:al-raya',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Al Raya',
      ar: 'صحيفة الراية',
    },
  },
  {
    id: 'agency:al-sharq',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Al Sharq',
      ar: 'صحيفة الشرق القطرية',
    },
  },
  {
    id: 'agency:al-watan-qatar',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Al-Watan (Qatar)',
      ar: 'صحيفة الوطن القطرية',
    },
  },
  {
    id: 'agency:al-arab-qatar',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Al Arab (Qatar)',
      ar: 'صحيفة العرب القطرية',
    },
  },
  {
    id: 'agency:lusail',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Lusail',
      ar: 'صحيفة لوسيل',
    },
  },
  {
    id: 'agency:gulf-times',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Gulf Times',
      ar: 'صحيفة غلف تايمز',
    },
  },
  {
    id: 'agency:the-peninsula',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'The Peninsula',
      ar: 'صحيفة ذا بننسولا',
    },
  },
  {
    id: 'agency:qatar-tribune',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Qatar Tribune',
      ar: 'صحيفة قطر تريبيون',
    },
  },
  {
    id: 'agency:qatar-tv',
    kind: 'news',
    state: 'QA',
    name: {
      en: 'Qatar TV',
      ar: 'تلفزيون قطر',
    },
  },
  {
    id: 'agency:al-qabas',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Al-Qabas',
      ar: 'صحيفة القبس',
    },
  },
  {
    id: 'agency:al-rai-kuwait',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Al-Rai (Kuwait)',
      ar: 'صحيفة الراي الكويتية',
    },
  },
  {
    id: 'agency:al-seyassah',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Al-Seyassah',
      ar: 'صحيفة السياسة الكويتية',
    },
  },
  {
    id: 'agency:al-anba',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Al-Anba',
      ar: 'صحيفة الأنباء الكويتية',
    },
  },
  {
    id: 'agency:al-jarida',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Al-Jarida',
      ar: 'صحيفة الجريدة الكويتية',
    },
  },
  {
    id: 'agency:kuwait-times',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Kuwait Times',
      ar: 'صحيفة كويت تايمز',
    },
  },
  {
    id: 'agency:arab-times',
    kind: 'news',
    state: 'KW',
    name: {
      en: 'Arab Times',
      ar: 'صحيفة عرب تايمز',
    },
  },
  {
    id: 'agency:akhbar-al-khaleej',
    kind: 'news',
    state: 'BH',
    name: {
      en: 'Akhbar Al Khaleej',
      ar: 'صحيفة أخبار الخليج',
    },
  },
  {
    id: 'agency:al-ayam',
    kind: 'news',
    state: 'BH',
    name: {
      en: 'Al Ayam',
      ar: 'صحيفة الأيام البحرينية',
    },
  },
  {
    id: 'agency:al-wasat',
    kind: 'news',
    state: 'BH',
    name: {
      en: 'Al-Wasat',
      ar: 'صحيفة الوسط البحرينية',
    },
  },
  {
    id: 'agency:gulf-daily-news',
    kind: 'news',
    state: 'BH',
    name: {
      en: 'Gulf Daily News',
      ar: 'صحيفة غلف ديلي نيوز',
    },
  },
  {
    id: 'agency:oman-daily',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Oman Daily',
      ar: 'جريدة عمان',
    },
  },
  {
    id: 'agency:times-of-oman',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Times of Oman',
      ar: 'صحيفة تايمز أوف عمان',
    },
  },
  {
    id: 'agency:oman-daily-observer',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Oman Daily Observer',
      ar: 'صحيفة عمان أوبزيرفر',
    },
  },
  {
    id: 'agency:muscat-daily',
    kind: 'news',
    state: 'OM',
    name: {
      en: 'Muscat Daily',
      ar: 'صحيفة مسقط ديلي',
    },
  },
  {
    id: 'agency:al-ahram',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Ahram',
      ar: 'صحيفة الأهرام',
    },
  },
  {
    id: 'agency:al-masry-al-youm',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Masry Al-Youm',
      ar: 'صحيفة المصري اليوم',
    },
  },
  {
    id: 'agency:al-shorouk',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Shorouk',
      ar: 'صحيفة الشروق المصرية',
    },
  },
  {
    id: 'agency:youm7',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Youm7',
      ar: 'صحيفة اليوم السابع',
    },
  },
  {
    id: 'agency:al-watan-egypt',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Watan (Egypt)',
      ar: 'صحيفة الوطن المصرية',
    },
  },
  {
    id: 'agency:al-wafd-newspaper',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Wafd newspaper',
      ar: 'صحيفة الوفد',
    },
  },
  {
    id: 'agency:al-akhbar-egypt',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Akhbar (Egypt)',
      ar: 'صحيفة الأخبار المصرية',
    },
  },
  {
    id: 'agency:al-gomhuria',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Gomhuria',
      ar: 'صحيفة الجمهورية المصرية',
    },
  },
  {
    id: 'agency:al-dostour',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al-Dostour',
      ar: 'صحيفة الدستور المصرية',
    },
  },
  {
    id: 'agency:masrawy',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Masrawy',
      ar: 'موقع مصراوي',
    },
  },
  {
    id: 'agency:sada-el-balad',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Sada El-Balad',
      ar: 'قناة صدى البلد',
    },
  },
  {
    id: 'agency:ontv',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'ONTV',
      ar: 'قناة أون تي في',
    },
  },
  {
    id: 'agency:dream-tv',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Dream TV',
      ar: 'قناة دريم',
    },
  },
  {
    id: 'agency:cbc-egypt',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'CBC Egypt',
      ar: 'قناة سي بي سي المصرية',
    },
  },
  {
    id: 'agency:nile-tv',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Nile TV',
      ar: 'قناة النيل',
    },
  },
  {
    id: 'agency:al-qahera-news',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Al Qahera News',
      ar: 'قناة القاهرة الإخبارية',
    },
  },
  {
    id: 'agency:daily-news-egypt',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Daily News Egypt',
      ar: 'صحيفة ديلي نيوز إيجيبت',
    },
  },
  {
    id: 'agency:mada-masr',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Mada Masr',
      ar: 'موقع مدى مصر',
    },
  },
  {
    id: 'agency:rose-al-yusuf',
    kind: 'news',
    state: 'EG',
    name: {
      en: 'Rose al-Yusuf',
      ar: 'مجلة روز اليوسف',
    },
  },
  {
    id: 'agency:al-ghad',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'Al Ghad',
      ar: 'صحيفة الغد الأردنية',
    },
  },
  {
    id: 'agency:al-rai',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'Al Rai',
      ar: 'صحيفة الرأي الأردنية',
    },
  },
  {
    id: 'agency:ad-dustour',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'Ad-Dustour',
      ar: 'صحيفة الدستور الأردنية',
    },
  },
  {
    id: 'agency:the-jordan-times',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'The Jordan Times',
      ar: 'صحيفة جوردان تايمز',
    },
  },
  {
    id: 'agency:al-mamlaka-tv',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'Al-Mamlaka TV',
      ar: 'قناة المملكة',
    },
  },
  {
    id: 'agency:ammon-news',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'Ammon News',
      ar: 'وكالة عمون',
    },
  },
  {
    id: 'agency:roya-news',
    kind: 'news',
    state: 'JO',
    name: {
      en: 'Roya News',
      ar: 'رؤيا الإخبارية',
    },
  },
  {
    id: 'agency:shafaq-news',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Shafaq News',
      ar: 'وكالة شفق نيوز',
    },
  },
  {
    id: 'agency:al-sumaria',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Al-Sumaria',
      ar: 'قناة السومرية',
    },
  },
  {
    id: 'agency:rudaw',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Rudaw',
      ar: 'شبكة رووداو',
    },
  },
  {
    id: 'agency:kurdistan-24',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Kurdistan 24',
      ar: 'كوردستان 24',
    },
  },
  {
    id: 'agency:al-iraqiya',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Al-Iraqiya',
      ar: 'قناة العراقية',
    },
  },
  {
    id: 'agency:al-sabah-iraq',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Al-Sabah (Iraq)',
      ar: 'صحيفة الصباح العراقية',
    },
  },
  {
    id: 'agency:azzaman',
    kind: 'news',
    state: 'IQ',
    name: {
      en: 'Azzaman',
      ar: 'صحيفة الزمان',
    },
  },
  {
    id: 'agency:tishreen',
    kind: 'news',
    state: 'SY',
    name: {
      en: 'Tishreen',
      ar: 'صحيفة تشرين',
    },
  },
  {
    id: 'agency:al-thawra',
    kind: 'news',
    state: 'SY',
    name: {
      en: 'Al-Thawra',
      ar: 'صحيفة الثورة السورية',
    },
  },
  {
    id: 'agency:al-watan-syria',
    kind: 'news',
    state: 'SY',
    name: {
      en: 'Al-Watan (Syria)',
      ar: 'صحيفة الوطن السورية',
    },
  },
  {
    id: 'agency:enab-baladi',
    kind: 'news',
    state: 'SY',
    name: {
      en: 'Enab Baladi',
      ar: 'عنب بلدي',
    },
  },
  {
    id: 'agency:syria-tv',
    kind: 'news',
    state: 'SY',
    name: {
      en: 'Syria TV',
      ar: 'تلفزيون سوريا',
    },
  },
  {
    id: 'agency:ma-an-news-agency',
    kind: 'news',
    state: 'PS',
    name: {
      en: "Ma'an News Agency",
      ar: 'وكالة معا',
    },
  },
  {
    id: 'agency:al-quds-palestine',
    kind: 'news',
    state: 'PS',
    name: {
      en: 'Al-Quds (Palestine)',
      ar: 'صحيفة القدس الفلسطينية',
    },
  },
  {
    id: 'agency:al-ayyam',
    kind: 'news',
    state: 'PS',
    name: {
      en: 'Al-Ayyam',
      ar: 'صحيفة الأيام الفلسطينية',
    },
  },
  {
    id: 'agency:al-aqsa-tv',
    kind: 'news',
    state: 'PS',
    name: {
      en: 'Al-Aqsa TV',
      ar: 'قناة الأقصى',
    },
  },
  {
    id: 'agency:shehab-news-agency',
    kind: 'news',
    state: 'PS',
    name: {
      en: 'Shehab News Agency',
      ar: 'وكالة شهاب',
    },
  },
  {
    id: 'agency:safa-news-agency',
    kind: 'news',
    state: 'PS',
    name: {
      en: 'Safa News Agency',
      ar: 'وكالة صفا',
    },
  },
  {
    id: 'agency:palestine-tv',
    kind: 'news',
    state: 'PS',
    name: {
      en: 'Palestine TV',
      ar: 'تلفزيون فلسطين',
    },
  },
  {
    id: 'agency:al-masdar-online',
    kind: 'news',
    state: 'YE',
    name: {
      en: 'Al-Masdar Online',
      ar: 'المصدر أونلاين',
    },
  },
  {
    id: 'agency:al-masirah-tv',
    kind: 'news',
    state: 'YE',
    name: {
      en: 'Al-Masirah TV',
      ar: 'قناة المسيرة',
    },
  },
  {
    id: 'agency:belqees-tv',
    kind: 'news',
    state: 'YE',
    name: {
      en: 'Belqees TV',
      ar: 'قناة بلقيس',
    },
  },
  {
    id: 'agency:sudan-tribune',
    kind: 'news',
    state: 'SD',
    name: {
      en: 'Sudan Tribune',
      ar: 'صحيفة سودان تريبيون',
    },
  },
  {
    id: 'agency:al-rakoba',
    kind: 'news',
    state: 'SD',
    name: {
      en: 'Al-Rakoba',
      ar: 'صحيفة الراكوبة',
    },
  },
  {
    id: 'agency:al-sudani',
    kind: 'news',
    state: 'SD',
    name: {
      en: 'Al-Sudani',
      ar: 'صحيفة السوداني',
    },
  },
  {
    id: 'agency:al-intibaha',
    kind: 'news',
    state: 'SD',
    name: {
      en: 'Al-Intibaha',
      ar: 'صحيفة الانتباهة',
    },
  },
  {
    id: 'agency:ashorooq-tv',
    kind: 'news',
    state: 'SD',
    name: {
      en: 'Ashorooq TV',
      ar: 'قناة الشروق السودانية',
    },
  },
  {
    id: 'agency:radio-dabanga',
    kind: 'news',
    state: 'SD',
    name: {
      en: 'Radio Dabanga',
      ar: 'راديو دبنقا',
    },
  },
  {
    id: 'agency:libya-observer',
    kind: 'news',
    state: 'LY',
    name: {
      en: 'Libya Observer',
      ar: 'صحيفة ليبيا أوبزيرفر',
    },
  },
  {
    id: 'agency:libya-herald',
    kind: 'news',
    state: 'LY',
    name: {
      en: 'Libya Herald',
      ar: 'صحيفة ليبيا هيرالد',
    },
  },
  {
    id: 'agency:al-wasat-libya',
    kind: 'news',
    state: 'LY',
    name: {
      en: 'Al-Wasat (Libya)',
      ar: 'بوابة الوسط',
    },
  },
  {
    id: 'agency:libya-al-ahrar',
    kind: 'news',
    state: 'LY',
    name: {
      en: 'Libya Al-Ahrar',
      ar: 'قناة ليبيا الأحرار',
    },
  },
  {
    id: 'agency:mosaique-fm',
    kind: 'news',
    state: 'TN',
    name: {
      en: 'Mosaique FM',
      ar: 'موزاييك إف إم',
    },
  },
  {
    id: 'agency:assabah',
    kind: 'news',
    state: 'TN',
    name: {
      en: 'Assabah',
      ar: 'صحيفة الصباح التونسية',
    },
  },
  {
    id: 'agency:echorouk-tunisia',
    kind: 'news',
    state: 'TN',
    name: {
      en: 'Echorouk (Tunisia)',
      ar: 'صحيفة الشروق التونسية',
    },
  },
  {
    id: 'agency:business-news',
    kind: 'news',
    state: 'TN',
    name: {
      en: 'Business News',
      ar: 'موقع بيزنس نيوز التونسي',
    },
  },
  {
    id: 'agency:el-khabar',
    kind: 'news',
    state: 'DZ',
    name: {
      en: 'El Khabar',
      ar: 'صحيفة الخبر الجزائرية',
    },
  },
  {
    id: 'agency:echorouk',
    kind: 'news',
    state: 'DZ',
    name: {
      en: 'Echorouk',
      ar: 'صحيفة الشروق الجزائرية',
    },
  },
  {
    id: 'agency:ennahar',
    kind: 'news',
    state: 'DZ',
    name: {
      en: 'Ennahar',
      ar: 'صحيفة النهار الجزائرية',
    },
  },
  {
    id: 'agency:el-watan',
    kind: 'news',
    state: 'DZ',
    name: {
      en: 'El Watan',
      ar: 'صحيفة الوطن الجزائرية',
    },
  },
  {
    id: 'agency:el-moudjahid',
    kind: 'news',
    state: 'DZ',
    name: {
      en: 'El Moudjahid',
      ar: 'صحيفة المجاهد',
    },
  },
  {
    id: 'agency:hespress',
    kind: 'news',
    state: 'MA',
    name: {
      en: 'Hespress',
      ar: 'موقع هسبريس',
    },
  },
  {
    id: 'agency:le-matin',
    kind: 'news',
    state: 'MA',
    name: {
      en: 'Le Matin',
      ar: 'صحيفة لوماتان المغربية',
    },
  },
  {
    id: 'agency:al-massae',
    kind: 'news',
    state: 'MA',
    name: {
      en: 'Al-Massae',
      ar: 'صحيفة المساء المغربية',
    },
  },
  {
    id: 'agency:medi1-tv',
    kind: 'news',
    state: 'MA',
    name: {
      en: 'Medi1 TV',
      ar: 'قناة ميدي 1',
    },
  },
  {
    id: 'agency:al-akhbar-mauritania',
    kind: 'news',
    state: 'MR',
    name: {
      en: 'Al-Akhbar (Mauritania)',
      ar: 'وكالة الأخبار المستقلة',
    },
  },
  {
    id: 'agency:sahara-media',
    kind: 'news',
    state: 'MR',
    name: {
      en: 'Sahara Media',
      ar: 'صحراء ميديا',
    },
  },
  {
    id: 'agency:radio-mogadishu',
    kind: 'news',
    state: 'SO',
    name: {
      en: 'Radio Mogadishu',
      ar: 'إذاعة مقديشو',
    },
  },
  {
    id: 'agency:the-new-york-times',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The New York Times',
      ar: 'صحيفة نيويورك تايمز',
    },
  },
  {
    id: 'agency:the-washington-post',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The Washington Post',
      ar: 'صحيفة واشنطن بوست',
    },
  },
  {
    id: 'agency:the-wall-street-journal',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The Wall Street Journal',
      ar: 'صحيفة وول ستريت جورنال',
    },
  },
  {
    id: 'agency:los-angeles-times',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Los Angeles Times',
      ar: 'صحيفة لوس أنجلوس تايمز',
    },
  },
  {
    id: 'agency:usa-today',
    kind: 'news',
    state: 'US',
    name: {
      en: 'USA Today',
      ar: 'صحيفة يو إس إيه توداي',
    },
  },
  {
    id: 'agency:the-washington-times',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The Washington Times',
      ar: 'صحيفة واشنطن تايمز',
    },
  },
  {
    id: 'agency:the-christian-science-monitor',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The Christian Science Monitor',
      ar: 'صحيفة كريستيان ساينس مونيتور',
    },
  },
  {
    id: 'agency:foreign-policy',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Foreign Policy',
      ar: 'مجلة فورين بوليسي',
    },
  },
  {
    id: 'agency:foreign-affairs',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Foreign Affairs',
      ar: 'مجلة فورين أفيرز',
    },
  },
  {
    id: 'agency:time',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Time',
      ar: 'مجلة تايم',
    },
  },
  {
    id: 'agency:newsweek',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Newsweek',
      ar: 'مجلة نيوزويك',
    },
  },
  {
    id: 'agency:the-new-yorker',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The New Yorker',
      ar: 'مجلة نيويوركر',
    },
  },
  {
    id: 'agency:the-atlantic',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The Atlantic',
      ar: 'مجلة ذي أتلانتيك',
    },
  },
  {
    id: 'agency:politico',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Politico',
      ar: 'صحيفة بوليتيكو',
    },
  },
  {
    id: 'agency:axios',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Axios',
      ar: 'موقع أكسيوس',
    },
  },
  {
    id: 'agency:cnn',
    kind: 'news',
    state: 'US',
    name: {
      en: 'CNN',
      ar: 'شبكة سي إن إن',
    },
  },
  {
    id: 'agency:fox-news',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Fox News',
      ar: 'شبكة فوكس نيوز',
    },
  },
  {
    id: 'agency:nbc-news',
    kind: 'news',
    state: 'US',
    name: {
      en: 'NBC News',
      ar: 'شبكة إن بي سي',
    },
  },
  {
    id: 'agency:abc-news',
    kind: 'news',
    state: 'US',
    name: {
      en: 'ABC News',
      ar: 'شبكة إيه بي سي',
    },
  },
  {
    id: 'agency:cbs-news',
    kind: 'news',
    state: 'US',
    name: {
      en: 'CBS News',
      ar: 'شبكة سي بي إس',
    },
  },
  {
    id: 'agency:cnbc',
    kind: 'news',
    state: 'US',
    name: {
      en: 'CNBC',
      ar: 'شبكة سي إن بي سي',
    },
  },
  {
    id: 'agency:pbs',
    kind: 'news',
    state: 'US',
    name: {
      en: 'PBS',
      ar: 'شبكة بي بي إس',
    },
  },
  {
    id: 'agency:national-public-radio',
    kind: 'news',
    state: 'US',
    name: {
      en: 'National Public Radio',
      ar: 'الإذاعة الوطنية العامة',
    },
  },
  {
    id: 'agency:voice-of-america',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Voice of America',
      ar: 'صوت أمريكا',
    },
  },
  {
    id: 'agency:radio-free-europe',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Radio Free Europe',
      ar: 'إذاعة أوروبا الحرة',
    },
  },
  {
    id: 'agency:defense-news',
    kind: 'news',
    state: 'US',
    name: {
      en: 'Defense News',
      ar: 'موقع ديفنس نيوز',
    },
  },
  {
    id: 'agency:the-hill',
    kind: 'news',
    state: 'US',
    name: {
      en: 'The Hill',
      ar: 'صحيفة ذا هيل',
    },
  },
  {
    id: 'agency:bbc',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'BBC',
      ar: 'هيئة الإذاعة البريطانية',
    },
  },
  {
    id: 'agency:the-guardian',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Guardian',
      ar: 'صحيفة الغارديان',
    },
  },
  {
    id: 'agency:the-times',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Times',
      ar: 'صحيفة التايمز',
    },
  },
  {
    id: 'agency:the-daily-telegraph',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Daily Telegraph',
      ar: 'صحيفة ديلي تلغراف',
    },
  },
  {
    id: 'agency:the-independent',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Independent',
      ar: 'صحيفة الإندبندنت',
    },
  },
  {
    id: 'agency:financial-times',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Financial Times',
      ar: 'صحيفة فايننشال تايمز',
    },
  },
  {
    id: 'agency:the-economist',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Economist',
      ar: 'مجلة الإيكونوميست',
    },
  },
  {
    id: 'agency:daily-mail',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Daily Mail',
      ar: 'صحيفة ديلي ميل',
    },
  },
  {
    id: 'agency:the-observer',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Observer',
      ar: 'صحيفة الأوبزرفر',
    },
  },
  {
    id: 'agency:the-sun',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Sun',
      ar: 'صحيفة ذا صن',
    },
  },
  {
    id: 'agency:itv-news',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'ITV News',
      ar: 'شبكة آي تي في',
    },
  },
  {
    id: 'agency:channel-4-news',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'Channel 4 News',
      ar: 'القناة الرابعة البريطانية',
    },
  },
  {
    id: 'agency:jane-s',
    kind: 'news',
    state: 'GB',
    name: {
      en: "Jane's",
      ar: 'مجلة جينز',
    },
  },
  {
    id: 'agency:the-arab-gulf-states-news',
    kind: 'news',
    state: 'GB',
    name: {
      en: 'The Arab Gulf States News',
      ar: 'موقع الخليج أونلاين',
    },
  },
  {
    id: 'agency:le-monde',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Le Monde',
      ar: 'صحيفة لوموند',
    },
  },
  {
    id: 'agency:le-figaro',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Le Figaro',
      ar: 'صحيفة لوفيغارو',
    },
  },
  {
    id: 'agency:liberation',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Liberation',
      ar: 'صحيفة ليبراسيون',
    },
  },
  {
    id: 'agency:le-parisien',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Le Parisien',
      ar: 'صحيفة لو باريزيان',
    },
  },
  {
    id: 'agency:les-echos',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Les Echos',
      ar: 'صحيفة ليزيكو',
    },
  },
  {
    id: 'agency:l-express',
    kind: 'news',
    state: 'FR',
    name: {
      en: "L'Express",
      ar: 'مجلة لكسبريس',
    },
  },
  {
    id: 'agency:le-point',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Le Point',
      ar: 'مجلة لوبوان',
    },
  },
  {
    id: 'agency:la-croix',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'La Croix',
      ar: 'صحيفة لا كروا',
    },
  },
  {
    id: 'agency:le-journal-du-dimanche',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Le Journal du Dimanche',
      ar: 'صحيفة لو جورنال دو ديمانش',
    },
  },
  {
    id: 'agency:jeune-afrique',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Jeune Afrique',
      ar: 'مجلة جون أفريك',
    },
  },
  {
    id: 'agency:mediapart',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Mediapart',
      ar: 'موقع ميديا بارت',
    },
  },
  {
    id: 'agency:france-24',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'France 24',
      ar: 'قناة فرانس 24',
    },
  },
  {
    id: 'agency:radio-france-internationale',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'Radio France Internationale',
      ar: 'إذاعة فرنسا الدولية',
    },
  },
  {
    id: 'agency:france-inter',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'France Inter',
      ar: 'إذاعة فرانس إنتر',
    },
  },
  {
    id: 'agency:bfmtv',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'BFMTV',
      ar: 'قناة بي إف إم',
    },
  },
  {
    id: 'agency:tf1',
    kind: 'news',
    state: 'FR',
    name: {
      en: 'TF1',
      ar: 'قناة تي إف 1',
    },
  },
  {
    id: 'agency:euronews',
    kind: 'news',
    name: {
      en: 'Euronews',
      ar: 'قناة يورونيوز',
    },
  },
  {
    id: 'agency:der-spiegel',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Der Spiegel',
      ar: 'مجلة دير شبيغل',
    },
  },
  {
    id: 'agency:deutsche-welle',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Deutsche Welle',
      ar: 'دويتشه فيله',
    },
  },
  {
    id: 'agency:die-welt',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Die Welt',
      ar: 'صحيفة دي فيلت',
    },
  },
  {
    id: 'agency:die-zeit',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Die Zeit',
      ar: 'صحيفة دي تسايت',
    },
  },
  {
    id: 'agency:frankfurter-allgemeine-zeitung',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Frankfurter Allgemeine Zeitung',
      ar: 'صحيفة فرانكفورتر ألغماينه',
    },
  },
  {
    id: 'agency:sueddeutsche-zeitung',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Sueddeutsche Zeitung',
      ar: 'صحيفة زود دويتشه تسايتونغ',
    },
  },
  {
    id: 'agency:bild',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Bild',
      ar: 'صحيفة بيلد',
    },
  },
  {
    id: 'agency:rheinische-post',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Rheinische Post',
      ar: 'صحيفة راينيشه بوست',
    },
  },
  {
    id: 'agency:handelsblatt',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'Handelsblatt',
      ar: 'صحيفة هاندلسبلات',
    },
  },
  {
    id: 'agency:ard',
    kind: 'news',
    state: 'DE',
    name: {
      en: 'ARD',
      ar: 'القناة الأولى الألمانية',
    },
  },
  {
    id: 'agency:corriere-della-sera',
    kind: 'news',
    state: 'IT',
    name: {
      en: 'Corriere della Sera',
      ar: 'صحيفة كورييري ديلا سيرا',
    },
  },
  {
    id: 'agency:la-repubblica',
    kind: 'news',
    state: 'IT',
    name: {
      en: 'La Repubblica',
      ar: 'صحيفة لا ريبوبليكا',
    },
  },
  {
    id: 'agency:la-stampa',
    kind: 'news',
    state: 'IT',
    name: {
      en: 'La Stampa',
      ar: 'صحيفة لا ستامبا',
    },
  },
  {
    id: 'agency:rai',
    kind: 'news',
    state: 'IT',
    name: {
      en: 'RAI',
      ar: 'هيئة الإذاعة والتلفزيون الإيطالية',
    },
  },
  {
    id: 'agency:el-pais',
    kind: 'news',
    state: 'ES',
    name: {
      en: 'El Pais',
      ar: 'صحيفة الباييس',
    },
  },
  {
    id: 'agency:el-mundo',
    kind: 'news',
    state: 'ES',
    name: {
      en: 'El Mundo',
      ar: 'صحيفة الموندو',
    },
  },
  {
    id: 'agency:abc-spain',
    kind: 'news',
    state: 'ES',
    name: {
      en: 'ABC (Spain)',
      ar: 'صحيفة أ ب ث الإسبانية',
    },
  },
  {
    id: 'agency:le-soir',
    kind: 'news',
    state: 'BE',
    name: {
      en: 'Le Soir',
      ar: 'صحيفة لوسوار',
    },
  },
  {
    id: 'agency:de-telegraaf',
    kind: 'news',
    state: 'NL',
    name: {
      en: 'De Telegraaf',
      ar: 'صحيفة دي تليغراف',
    },
  },
  {
    id: 'agency:neue-zuercher-zeitung',
    kind: 'news',
    state: 'CH',
    name: {
      en: 'Neue Zuercher Zeitung',
      ar: 'صحيفة نويه تسورشر تسايتونغ',
    },
  },
  {
    id: 'agency:le-temps',
    kind: 'news',
    state: 'CH',
    name: {
      en: 'Le Temps',
      ar: 'صحيفة لوتان',
    },
  },
  {
    id: 'agency:swissinfo',
    kind: 'news',
    state: 'CH',
    name: {
      en: 'Swissinfo',
      ar: 'سويس إنفو',
    },
  },
  {
    id: 'agency:hurriyet',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Hurriyet',
      ar: 'صحيفة حرييت',
    },
  },
  {
    id: 'agency:sabah',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Sabah',
      ar: 'صحيفة صباح التركية',
    },
  },
  {
    id: 'agency:milliyet',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Milliyet',
      ar: 'صحيفة ميلييت',
    },
  },
  {
    id: 'agency:zaman',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Zaman',
      ar: 'صحيفة زمان التركية',
    },
  },
  {
    id: 'agency:radikal',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Radikal',
      ar: 'صحيفة راديكال',
    },
  },
  {
    id: 'agency:cumhuriyet',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Cumhuriyet',
      ar: 'صحيفة جمهوريت',
    },
  },
  {
    id: 'agency:yeni-safak',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'Yeni Safak',
      ar: 'صحيفة يني شفق',
    },
  },
  {
    id: 'agency:trt',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'TRT',
      ar: 'هيئة الإذاعة والتلفزيون التركية',
    },
  },
  {
    id: 'agency:ntv',
    kind: 'news',
    state: 'TR',
    name: {
      en: 'NTV',
      ar: 'قناة إن تي في التركية',
    },
  },
  {
    id: 'agency:izvestia',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Izvestia',
      ar: 'صحيفة إزفيستيا',
    },
  },
  {
    id: 'agency:kommersant',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Kommersant',
      ar: 'صحيفة كوميرسانت',
    },
  },
  {
    id: 'agency:nezavisimaya-gazeta',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Nezavisimaya Gazeta',
      ar: 'صحيفة نيزافيسيمايا غازيتا',
    },
  },
  {
    id: 'agency:vedomosti',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Vedomosti',
      ar: 'صحيفة فيدوموستي',
    },
  },
  {
    id: 'agency:rossiya-24',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Rossiya 24',
      ar: 'قناة روسيا 24 الإخبارية',
    },
  },
  {
    id: 'agency:pravda',
    kind: 'news',
    state: 'RU',
    name: {
      en: 'Pravda',
      ar: 'صحيفة برافدا',
    },
  },
  {
    id: 'agency:mail-guardian',
    kind: 'news',
    state: 'ZA',
    name: {
      en: 'Mail & Guardian',
      ar: 'صحيفة ميل آند غارديان',
    },
  },
  {
    id: 'agency:addis-standard',
    kind: 'news',
    state: 'ET',
    name: {
      en: 'Addis Standard',
      ar: 'موقع أديس ستاندرد',
    },
  },
  {
    id: 'agency:the-reporter-ethiopia',
    kind: 'news',
    state: 'ET',
    name: {
      en: 'The Reporter (Ethiopia)',
      ar: 'صحيفة ريبورتر الإثيوبية',
    },
  },
  {
    id: 'agency:the-eastafrican',
    kind: 'news',
    state: 'KE',
    name: {
      en: 'The EastAfrican',
      ar: 'صحيفة إيست أفريكان',
    },
  },
  {
    id: 'agency:infobae',
    kind: 'news',
    state: 'AR',
    name: {
      en: 'Infobae',
      ar: 'إنفوباي',
    },
  },
  {
    id: 'agency:the-sunday-times',
    kind: 'news',
    state: 'GB',
    name: { en: 'The Sunday Times', ar: 'صحيفة صنداي تايمز' },
  },
  {
    id: 'agency:the-mail-on-sunday',
    kind: 'news',
    state: 'GB',
    name: { en: 'The Mail on Sunday', ar: 'صحيفة ميل أون صنداي' },
  },
  { id: 'agency:daily-mirror', kind: 'news', state: 'GB', name: { en: 'Daily Mirror', ar: 'صحيفة ديلي ميرور' } },
  { id: 'agency:daily-express', kind: 'news', state: 'GB', name: { en: 'Daily Express', ar: 'صحيفة ديلي إكسبريس' } },
  { id: 'agency:l-humanite', kind: 'news', state: 'FR', name: { en: "L'Humanite", ar: 'صحيفة لومانيتيه' } },
  { id: 'agency:l-opinion', kind: 'news', state: 'FR', name: { en: "L'Opinion", ar: 'صحيفة لوبينيون' } },
  {
    id: 'agency:courrier-international',
    kind: 'news',
    state: 'FR',
    name: { en: 'Courrier International', ar: 'كورييه انترناسيونال' },
  },
  { id: 'agency:l-equipe', kind: 'news', state: 'FR', name: { en: "L'Equipe", ar: 'صحيفة ليكيب' } },
  { id: 'agency:rmc', kind: 'news', state: 'FR', name: { en: 'RMC', ar: 'إذاعة آر إم سي' } },
  { id: 'agency:libero-newspaper', kind: 'news', state: 'IT', name: { en: 'Libero newspaper', ar: 'صحيفة ليبيرو' } },
  { id: 'agency:il-giornale', kind: 'news', state: 'IT', name: { en: 'Il Giornale', ar: 'صحيفة إيل جورنالي' } },
  { id: 'agency:il-messaggero', kind: 'news', state: 'IT', name: { en: 'Il Messaggero', ar: 'صحيفة إيل ميساجيرو' } },
  { id: 'agency:forbes', kind: 'news', state: 'US', name: { en: 'Forbes', ar: 'مجلة فوربس' } },
  { id: 'agency:the-intercept', kind: 'news', state: 'US', name: { en: 'The Intercept', ar: 'موقع ذي إنترسبت' } },
  { id: 'agency:buzzfeed', kind: 'news', state: 'US', name: { en: 'BuzzFeed', ar: 'موقع بازفيد' } },
  { id: 'agency:the-daily-beast', kind: 'news', state: 'US', name: { en: 'The Daily Beast', ar: 'موقع ديلي بيست' } },
  {
    id: 'agency:the-huffington-post',
    kind: 'news',
    state: 'US',
    name: { en: 'The Huffington Post', ar: 'موقع هافينغتون بوست' },
  },
  {
    id: 'agency:the-boston-globe',
    kind: 'news',
    state: 'US',
    name: { en: 'The Boston Globe', ar: 'صحيفة بوسطن غلوب' },
  },
  {
    id: 'agency:chicago-tribune',
    kind: 'news',
    state: 'US',
    name: { en: 'Chicago Tribune', ar: 'صحيفة شيكاغو تريبيون' },
  },
  { id: 'agency:mcclatchy', kind: 'news', state: 'US', name: { en: 'McClatchy', ar: 'صحف ماكلاتشي' } },
  {
    id: 'agency:international-herald-tribune',
    kind: 'news',
    state: 'US',
    name: { en: 'International Herald Tribune', ar: 'صحيفة إنترناشيونال هيرالد تريبيون' },
  },
  {
    id: 'agency:israel-channel-10',
    kind: 'news',
    state: 'IL',
    name: { en: 'Israel Channel 10', ar: 'القناة العاشرة الإسرائيلية' },
  },
  {
    id: 'agency:israel-channel-2',
    kind: 'news',
    state: 'IL',
    name: { en: 'Israel Channel 2', ar: 'القناة الثانية الإسرائيلية' },
  },
  {
    id: 'agency:israel-channel-13',
    kind: 'news',
    state: 'IL',
    name: { en: 'Israel Channel 13', ar: 'القناة 13 الإسرائيلية' },
  },
  { id: 'agency:israel-radio', kind: 'news', state: 'IL', name: { en: 'Israel Radio', ar: 'الإذاعة الإسرائيلية' } },
  { id: 'agency:walla-news', kind: 'news', state: 'IL', name: { en: 'Walla News', ar: 'موقع واللا' } },
  { id: 'agency:globes-newspaper', kind: 'news', state: 'IL', name: { en: 'Globes newspaper', ar: 'صحيفة غلوبس' } },
  { id: 'agency:echo-of-moscow', kind: 'news', state: 'RU', name: { en: 'Echo of Moscow', ar: 'إذاعة صدى موسكو' } },
  { id: 'agency:novaya-gazeta', kind: 'news', state: 'RU', name: { en: 'Novaya Gazeta', ar: 'صحيفة نوفايا غازيتا' } },
  { id: 'agency:focus-magazine', kind: 'news', state: 'DE', name: { en: 'Focus magazine', ar: 'مجلة فوكس' } },
  {
    id: 'agency:deutschlandfunk',
    kind: 'news',
    state: 'DE',
    name: { en: 'Deutschlandfunk', ar: 'إذاعة دويتشلاند فونك' },
  },
  {
    id: 'agency:der-tagesspiegel',
    kind: 'news',
    state: 'DE',
    name: { en: 'Der Tagesspiegel', ar: 'صحيفة تاغس شبيغل' },
  },
  {
    id: 'agency:funke-media-group',
    kind: 'news',
    state: 'DE',
    name: { en: 'Funke Media Group', ar: 'مجموعة فونكه الإعلامية' },
  },
  { id: 'agency:la-vanguardia', kind: 'news', state: 'ES', name: { en: 'La Vanguardia', ar: 'صحيفة لا فانغوارديا' } },
  { id: 'agency:la-razon', kind: 'news', state: 'ES', name: { en: 'La Razon', ar: 'صحيفة لا راثون' } },
  { id: 'agency:haberturk', kind: 'news', state: 'TR', name: { en: 'Haberturk', ar: 'صحيفة خبر تورك' } },
  {
    id: 'agency:hurriyet-daily-news',
    kind: 'news',
    state: 'TR',
    name: { en: 'Hurriyet Daily News', ar: 'صحيفة حريت ديلي نيوز' },
  },
  { id: 'agency:cnn-turk', kind: 'news', state: 'TR', name: { en: 'CNN Turk', ar: 'قناة سي إن إن تورك' } },
  {
    id: 'agency:dogan-news-agency',
    kind: 'news',
    state: 'TR',
    name: { en: 'Dogan News Agency', ar: 'وكالة دوغان للأنباء' },
  },
  { id: 'agency:the-australian', kind: 'news', state: 'AU', name: { en: 'The Australian', ar: 'صحيفة ذي أستراليان' } },
  {
    id: 'agency:sky-news-australia',
    kind: 'news',
    state: 'AU',
    name: { en: 'Sky News Australia', ar: 'سكاي نيوز أستراليا' },
  },
  { id: 'agency:the-age', kind: 'news', state: 'AU', name: { en: 'The Age', ar: 'صحيفة ذي إيج' } },
  {
    id: 'agency:special-broadcasting-service',
    kind: 'news',
    state: 'AU',
    name: { en: 'Special Broadcasting Service', ar: 'شبكة إس بي إس الأسترالية' },
  },
  {
    id: 'agency:the-new-zealand-herald',
    kind: 'news',
    state: 'NZ',
    name: { en: 'The New Zealand Herald', ar: 'صحيفة نيوزيلند هيرالد' },
  },
  { id: 'agency:jawhara-fm', kind: 'news', state: 'TN', name: { en: 'Jawhara FM', ar: 'إذاعة جوهرة أف أم' } },
  { id: 'agency:shems-fm', kind: 'news', state: 'TN', name: { en: 'Shems FM', ar: 'إذاعة شمس أف أم' } },
  { id: 'agency:express-fm', kind: 'news', state: 'TN', name: { en: 'Express FM', ar: 'إذاعة إكسبريس أف أم' } },
  { id: 'agency:nessma', kind: 'news', state: 'TN', name: { en: 'Nessma', ar: 'قناة نسمة' } },
  {
    id: 'agency:el-hiwar-ettounsi',
    kind: 'news',
    state: 'TN',
    name: { en: 'El Hiwar Ettounsi', ar: 'قناة الحوار التونسي' },
  },
  { id: 'agency:attessia-tv', kind: 'news', state: 'TN', name: { en: 'Attessia TV', ar: 'قناة التاسعة' } },
  {
    id: 'agency:tunisian-television',
    kind: 'news',
    state: 'TN',
    name: { en: 'Tunisian Television', ar: 'التلفزة التونسية' },
  },
  { id: 'agency:tunisian-radio', kind: 'news', state: 'TN', name: { en: 'Tunisian Radio', ar: 'الإذاعة التونسية' } },
  { id: 'agency:al-jadeed', kind: 'news', state: 'LB', name: { en: 'Al Jadeed', ar: 'قناة الجديد' } },
  {
    id: 'agency:al-joumhouria',
    kind: 'news',
    state: 'LB',
    name: { en: 'Al Joumhouria', ar: 'صحيفة الجمهورية اللبنانية' },
  },
  { id: 'agency:al-liwaa', kind: 'news', state: 'LB', name: { en: 'Al Liwaa', ar: 'صحيفة اللواء' } },
  { id: 'agency:al-mustaqbal', kind: 'news', state: 'LB', name: { en: 'Al Mustaqbal', ar: 'صحيفة المستقبل' } },
  { id: 'agency:otv', kind: 'news', state: 'LB', name: { en: 'OTV', ar: 'قناة أو تي في' } },
  { id: 'agency:rai-al-youm', kind: 'news', state: 'GB', name: { en: 'Rai al-Youm', ar: 'صحيفة رأي اليوم' } },
  { id: 'agency:elaph', kind: 'news', state: 'GB', name: { en: 'Elaph', ar: 'موقع إيلاف' } },
  { id: 'agency:al-hiwar-tv', kind: 'news', state: 'GB', name: { en: 'Al-Hiwar TV', ar: 'قناة الحوار' } },
  {
    id: 'agency:al-jazeera-mubasher-misr',
    kind: 'news',
    state: 'QA',
    name: { en: 'Al Jazeera Mubasher Misr', ar: 'قناة الجزيرة مباشر مصر' },
  },
  {
    id: 'agency:al-jazeera-mubasher',
    kind: 'news',
    state: 'QA',
    name: { en: 'Al Jazeera Mubasher', ar: 'قناة الجزيرة مباشر' },
  },
  { id: 'agency:al-eqtisadiah', kind: 'news', state: 'SA', name: { en: 'Al Eqtisadiah', ar: 'صحيفة الاقتصادية' } },
  { id: 'agency:makkah-newspaper', kind: 'news', state: 'SA', name: { en: 'Makkah newspaper', ar: 'صحيفة مكة' } },
  { id: 'agency:al-weeam', kind: 'news', state: 'SA', name: { en: 'Al Weeam', ar: 'صحيفة الوئام' } },
  { id: 'agency:al-majalla', kind: 'news', state: 'SA', name: { en: 'Al Majalla', ar: 'مجلة المجلة' } },
  {
    id: 'agency:rotana-khalijia',
    kind: 'news',
    state: 'SA',
    name: { en: 'Rotana Khalijia', ar: 'قناة روتانا خليجية' },
  },
  { id: 'agency:dubai-tv', kind: 'news', state: 'AE', name: { en: 'Dubai TV', ar: 'تلفزيون دبي' } },
  {
    id: 'agency:al-watan-kuwait',
    kind: 'news',
    state: 'KW',
    name: { en: 'Al Watan (Kuwait)', ar: 'صحيفة الوطن الكويتية' },
  },
  { id: 'agency:al-shahed', kind: 'news', state: 'KW', name: { en: 'Al Shahed', ar: 'صحيفة الشاهد' } },
  {
    id: 'agency:al-watan-bahrain',
    kind: 'news',
    state: 'BH',
    name: { en: 'Al Watan (Bahrain)', ar: 'صحيفة الوطن البحرينية' },
  },
  { id: 'agency:al-bilad', kind: 'news', state: 'BH', name: { en: 'Al Bilad', ar: 'صحيفة البلاد' } },
  { id: 'agency:al-shabiba', kind: 'news', state: 'OM', name: { en: 'Al Shabiba', ar: 'صحيفة الشبيبة' } },
  {
    id: 'agency:al-watan-oman',
    kind: 'news',
    state: 'OM',
    name: { en: 'Al Watan (Oman)', ar: 'صحيفة الوطن العمانية' },
  },
  { id: 'agency:suhail-tv', kind: 'news', state: 'YE', name: { en: 'Suhail TV', ar: 'قناة سهيل' } },
  { id: 'agency:al-mesryoon', kind: 'news', state: 'EG', name: { en: 'Al Mesryoon', ar: 'صحيفة المصريون' } },
  { id: 'agency:al-fajr-newspaper', kind: 'news', state: 'EG', name: { en: 'Al Fajr newspaper', ar: 'صحيفة الفجر' } },
  { id: 'agency:veto-newspaper', kind: 'news', state: 'EG', name: { en: 'Veto newspaper', ar: 'صحيفة فيتو' } },
  { id: 'agency:al-bawaba-news', kind: 'news', state: 'EG', name: { en: 'Al Bawaba News', ar: 'البوابة نيوز' } },
  { id: 'agency:al-nahar-tv', kind: 'news', state: 'EG', name: { en: 'Al Nahar TV', ar: 'قناة النهار' } },
  { id: 'agency:al-hayat-tv', kind: 'news', state: 'EG', name: { en: 'Al Hayat TV', ar: 'قناة الحياة' } },
  { id: 'agency:al-mehwar-tv', kind: 'news', state: 'EG', name: { en: 'Al Mehwar TV', ar: 'قناة المحور' } },
  { id: 'agency:al-faraeen', kind: 'news', state: 'EG', name: { en: 'Al Faraeen', ar: 'قناة الفراعين' } },
  { id: 'agency:misr-25', kind: 'news', state: 'EG', name: { en: 'Misr 25', ar: 'قناة مصر 25' } },
  { id: 'agency:october-magazine', kind: 'news', state: 'EG', name: { en: 'October magazine', ar: 'مجلة أكتوبر' } },
  {
    id: 'agency:egyptian-television',
    kind: 'news',
    state: 'EG',
    name: { en: 'Egyptian Television', ar: 'التلفزيون المصري' },
  },
  { id: 'agency:aswat-masriya', kind: 'news', state: 'EG', name: { en: 'Aswat Masriya', ar: 'أصوات مصرية' } },
  { id: 'agency:al-mada', kind: 'news', state: 'IQ', name: { en: 'Al Mada', ar: 'صحيفة المدى' } },
  { id: 'agency:baghdad-today', kind: 'news', state: 'IQ', name: { en: 'Baghdad Today', ar: 'بغداد اليوم' } },
  { id: 'agency:al-forat-news', kind: 'news', state: 'IQ', name: { en: 'Al Forat News', ar: 'وكالة الفرات نيوز' } },
  { id: 'agency:libya-al-hadath', kind: 'news', state: 'LY', name: { en: 'Libya al-Hadath', ar: 'قناة ليبيا الحدث' } },
  { id: 'agency:al-nabaa', kind: 'news', state: 'LY', name: { en: 'Al Nabaa', ar: 'قناة النبأ' } },
  { id: 'agency:al-sahafa', kind: 'news', state: 'SD', name: { en: 'Al Sahafa', ar: 'صحيفة الصحافة' } },
  { id: 'agency:akhir-lahza', kind: 'news', state: 'SD', name: { en: 'Akhir Lahza', ar: 'صحيفة آخر لحظة' } },
  { id: 'agency:ech-chaab', kind: 'news', state: 'DZ', name: { en: 'Ech Chaab', ar: 'صحيفة الشعب الجزائرية' } },
  { id: 'agency:tsa', kind: 'news', state: 'DZ', name: { en: 'TSA', ar: 'موقع كل شيء عن الجزائر' } },
  {
    id: 'agency:akhbar-al-yaoum',
    kind: 'news',
    state: 'MA',
    name: { en: 'Akhbar Al Yaoum', ar: 'صحيفة أخبار اليوم المغربية' },
  },
  { id: 'agency:2m', kind: 'news', state: 'MA', name: { en: '2M', ar: 'القناة الثانية المغربية' } },
  {
    id: 'agency:islamic-republic-of-iran-broadcasting',
    kind: 'news',
    state: 'IR',
    name: { en: 'Islamic Republic of Iran Broadcasting', ar: 'هيئة الإذاعة والتلفزيون الإيرانية' },
  },
  { id: 'agency:kayhan', kind: 'news', state: 'IR', name: { en: 'Kayhan', ar: 'صحيفة كيهان' } },
  {
    id: 'agency:young-journalists-club',
    kind: 'news',
    state: 'IR',
    name: { en: 'Young Journalists Club', ar: 'نادي المراسلين الشباب' },
  },
  { id: 'agency:cgtn', kind: 'news', state: 'CN', name: { en: 'CGTN', ar: 'شبكة تلفزيون الصين الدولية' } },
  { id: 'agency:jtbc', kind: 'news', state: 'KR', name: { en: 'JTBC', ar: 'قناة جي تي بي سي' } },
  { id: 'agency:chosun-ilbo', kind: 'news', state: 'KR', name: { en: 'Chosun Ilbo', ar: 'صحيفة تشوسون إلبو' } },
  { id: 'agency:joongang-ilbo', kind: 'news', state: 'KR', name: { en: 'JoongAng Ilbo', ar: 'صحيفة جونغ أنغ إلبو' } },
  {
    id: 'agency:the-korea-herald',
    kind: 'news',
    state: 'KR',
    name: { en: 'The Korea Herald', ar: 'صحيفة كوريا هيرالد' },
  },
  { id: 'agency:the-korea-times', kind: 'news', state: 'KR', name: { en: 'The Korea Times', ar: 'صحيفة كوريا تايمز' } },
  { id: 'agency:rodong-sinmun', kind: 'news', state: 'KP', name: { en: 'Rodong Sinmun', ar: 'صحيفة رودونغ سينمون' } },
  { id: 'agency:mainichi-shimbun', kind: 'news', state: 'JP', name: { en: 'Mainichi Shimbun', ar: 'صحيفة ماينيتشي' } },
  { id: 'agency:sankei-shimbun', kind: 'news', state: 'JP', name: { en: 'Sankei Shimbun', ar: 'صحيفة سانكي شيمبون' } },
  { id: 'agency:the-japan-times', kind: 'news', state: 'JP', name: { en: 'The Japan Times', ar: 'صحيفة جابان تايمز' } },
  {
    id: 'agency:the-indian-express',
    kind: 'news',
    state: 'IN',
    name: { en: 'The Indian Express', ar: 'صحيفة إنديان إكسبريس' },
  },
  { id: 'agency:ndtv', kind: 'news', state: 'IN', name: { en: 'NDTV', ar: 'قناة إن دي تي في' } },
  {
    id: 'agency:the-express-tribune',
    kind: 'news',
    state: 'PK',
    name: { en: 'The Express Tribune', ar: 'صحيفة إكسبريس تريبيون' },
  },
  {
    id: 'agency:the-news-international',
    kind: 'news',
    state: 'PK',
    name: { en: 'The News International', ar: 'صحيفة ذا نيوز الباكستانية' },
  },
  { id: 'agency:kathimerini', kind: 'news', state: 'GR', name: { en: 'Kathimerini', ar: 'صحيفة كاثيمريني' } },
  {
    id: 'agency:radio-television-of-serbia',
    kind: 'news',
    state: 'RS',
    name: { en: 'Radio Television of Serbia', ar: 'إذاعة وتلفزيون صربيا' },
  },
  { id: 'agency:news-am', kind: 'news', state: 'AM', name: { en: 'News.am', ar: 'نيوز دوت إيه إم' } },
  { id: 'agency:armenews', kind: 'news', state: 'AM', name: { en: 'Armenews', ar: 'أرمنيوز' } },
  {
    id: 'agency:nouvelles-d-armenie',
    kind: 'news',
    state: 'FR',
    name: { en: "Nouvelles d'Armenie", ar: 'نوفيل دارميني' },
  },
  { id: 'agency:franceinfo', kind: 'news', state: 'FR', name: { en: 'Franceinfo', ar: 'إذاعة فرانس إنفو' } },
  { id: 'agency:europe-1', kind: 'news', state: 'FR', name: { en: 'Europe 1', ar: 'إذاعة أوروبا 1' } },
  { id: 'agency:rtl-radio', kind: 'news', state: 'FR', name: { en: 'RTL radio', ar: 'إذاعة آر تي إل' } },
  { id: 'agency:france-2', kind: 'news', state: 'FR', name: { en: 'France 2', ar: 'قناة فرانس 2' } },
  { id: 'agency:france-3', kind: 'news', state: 'FR', name: { en: 'France 3', ar: 'قناة فرانس 3' } },
  { id: 'agency:zdf', kind: 'news', state: 'DE', name: { en: 'ZDF', ar: 'القناة الثانية الألمانية' } },
  {
    id: 'agency:monte-carlo-doualiya',
    kind: 'news',
    state: 'FR',
    name: { en: 'Monte Carlo Doualiya', ar: 'إذاعة مونت كارلو الدولية' },
  },
  {
    id: 'agency:nrc-handelsblad',
    kind: 'news',
    state: 'NL',
    name: { en: 'NRC Handelsblad', ar: 'صحيفة إن آر سي هاندلسبلاد' },
  },
  { id: 'agency:de-volkskrant', kind: 'news', state: 'NL', name: { en: 'De Volkskrant', ar: 'صحيفة دي فولكس كرانت' } },
  { id: 'agency:russia-24', kind: 'news', state: 'RU', name: { en: 'Russia-24', ar: 'قناة روسيا 24' } },
  {
    id: 'agency:rossiya-segodnya',
    kind: 'news',
    state: 'RU',
    name: { en: 'Rossiya Segodnya', ar: 'وكالة روسيا سيغودنيا' },
  },
]
