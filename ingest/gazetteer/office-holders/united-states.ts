import type { OfficeHolder } from '../types.ts'

/** The United States; source: public record. */
export const unitedStates: readonly OfficeHolder[] = [
  // Presidents, vice-presidents and first ladies
  {
    name: { en: 'Barack Obama', ar: 'باراك أوباما' },
    aliases: ['Barack Hussein Obama', 'Barak Obama', 'Obama', 'باراك حسين أوباما', 'أوباما'],
    state: 'US',
    tenures: [
      { office: 'president', from: '2009-01', until: '2017-01' },
      { office: 'senator', from: '2005-01', until: '2008-11' },
    ],
  },
  {
    name: { en: 'Donald Trump', ar: 'دونالد ترامب' },
    aliases: ['Trump', 'دونالد ترمب', 'دونالد جيه ترامب', 'ترامب', 'ترمب'],
    state: 'US',
    tenures: [
      { office: 'president', from: '2025-01' },
      { office: 'president', from: '2017-01', until: '2021-01' },
    ],
  },
  {
    name: { en: 'Joe Biden', ar: 'جو بايدن' },
    aliases: ['Joseph Biden', 'Biden', 'جوزيف بايدن', 'جوزف بايدن', 'بايدن'],
    state: 'US',
    tenures: [
      { office: 'president', from: '2021-01', until: '2025-01' },
      { office: 'vice-president', from: '2009-01', until: '2017-01' },
    ],
  },
  {
    name: { en: 'George W. Bush', ar: 'جورج دبليو بوش' },
    aliases: ['George Bush', 'George Walker Bush', 'جورج بوش', 'جورج بوش الابن'],
    state: 'US',
    tenures: [{ office: 'president', from: '2001-01', until: '2009-01' }],
  },
  {
    name: { en: 'Bill Clinton', ar: 'بيل كلينتون' },
    aliases: ['William Jefferson Clinton', 'بيل كلنتون'],
    state: 'US',
    tenures: [{ office: 'president', from: '1993-01', until: '2001-01' }],
  },
  {
    name: { en: 'Jimmy Carter', ar: 'جيمي كارتر' },
    state: 'US',
    tenures: [{ office: 'president', from: '1977-01', until: '1981-01' }],
  },
  {
    name: { en: 'Ronald Reagan', ar: 'رونالد ريغان' },
    aliases: ['رونالد ريجان'],
    state: 'US',
    tenures: [{ office: 'president', from: '1981-01', until: '1989-01' }],
  },
  {
    name: { en: 'Dick Cheney', ar: 'ديك تشيني' },
    state: 'US',
    tenures: [{ office: 'vice-president', from: '2001-01', until: '2009-01' }],
  },
  {
    name: { en: 'Mike Pence', ar: 'مايك بنس' },
    aliases: ['Michael Pence', 'مايك بينس'],
    state: 'US',
    tenures: [{ office: 'vice-president', from: '2017-01', until: '2021-01' }],
  },
  {
    name: { en: 'Kamala Harris', ar: 'كامالا هاريس' },
    aliases: ['كمالا هاريس'],
    state: 'US',
    tenures: [
      { office: 'vice-president', from: '2021-01', until: '2025-01' },
      { office: 'senator', from: '2017-01', until: '2021-01' },
    ],
  },
  {
    name: { en: 'JD Vance', ar: 'جيه دي فانس' },
    aliases: ['J.D. Vance', 'James David Vance', 'جي دي فانس', 'جاي دي فانس'],
    state: 'US',
    tenures: [
      { office: 'vice-president', from: '2025-01' },
      { office: 'senator', from: '2023-01', until: '2025-01' },
    ],
  },
  {
    name: { en: 'Michelle Obama', ar: 'ميشيل أوباما' },
    aliases: ['ميشال أوباما'],
    state: 'US',
    tenures: [{ office: 'first-lady', from: '2009-01', until: '2017-01' }],
  },
  {
    name: { en: 'Melania Trump', ar: 'ميلانيا ترامب' },
    aliases: ['ميلانيا ترمب'],
    state: 'US',
    tenures: [
      { office: 'first-lady', from: '2025-01' },
      { office: 'first-lady', from: '2017-01', until: '2021-01' },
    ],
  },
  {
    name: { en: 'Jill Biden', ar: 'جيل بايدن' },
    state: 'US',
    tenures: [{ office: 'first-lady', from: '2021-01', until: '2025-01' }],
  },
  // Secretaries of state
  {
    name: { en: 'Hillary Clinton', ar: 'هيلاري كلينتون' },
    aliases: ['Hillary Rodham Clinton', 'هيلاري كلنتون', 'هيلاري رودهام كلينتون'],
    state: 'US',
    tenures: [
      { office: 'foreign-minister', from: '2009-01', until: '2013-02' },
      { office: 'senator', from: '2001-01', until: '2009-01' },
    ],
  },
  {
    name: { en: 'John Kerry', ar: 'جون كيري' },
    aliases: ['Kerry', 'كيري'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2021-01', until: '2024-03' },
      { office: 'foreign-minister', from: '2013-02', until: '2017-01' },
      { office: 'senator', from: '1985-01', until: '2013-02' },
    ],
  },
  {
    name: { en: 'Rex Tillerson', ar: 'ريكس تيلرسون' },
    aliases: ['Tillerson', 'ريكس تليرسون', 'تيلرسون'],
    state: 'US',
    tenures: [{ office: 'foreign-minister', from: '2017-02', until: '2018-03' }],
  },
  {
    name: { en: 'Mike Pompeo', ar: 'مايك بومبيو' },
    aliases: ['Michael Pompeo', 'Pompeo', 'مايكل بومبيو', 'بومبيو', 'مايك بومبو'],
    state: 'US',
    tenures: [
      { office: 'foreign-minister', from: '2018-04', until: '2021-01' },
      { office: 'intelligence-chief', from: '2017-01', until: '2018-04' },
    ],
  },
  {
    name: { en: 'Antony Blinken', ar: 'أنتوني بلينكن' },
    aliases: ['Anthony Blinken', 'Tony Blinken', 'Blinken', 'أنتوني بلينكين', 'توني بلينكن', 'بلينكن'],
    state: 'US',
    tenures: [
      { office: 'foreign-minister', from: '2021-01', until: '2025-01' },
      { office: 'deputy-foreign-minister', from: '2015-01', until: '2017-01' },
    ],
  },
  {
    name: { en: 'Marco Rubio', ar: 'ماركو روبيو' },
    aliases: ['Rubio', 'روبيو'],
    state: 'US',
    tenures: [
      { office: 'foreign-minister', from: '2025-01' },
      { office: 'national-security-adviser', from: '2025-05' },
      { office: 'senator', from: '2011-01', until: '2025-01' },
    ],
  },
  {
    name: { en: 'Condoleezza Rice', ar: 'كوندوليزا رايس' },
    aliases: ['Condoleeza Rice', 'كونداليزا رايس'],
    state: 'US',
    tenures: [
      { office: 'foreign-minister', from: '2005-01', until: '2009-01' },
      { office: 'national-security-adviser', from: '2001-01', until: '2005-01' },
    ],
  },
  {
    name: { en: 'Colin Powell', ar: 'كولن باول' },
    aliases: ['كولين باول'],
    state: 'US',
    tenures: [{ office: 'foreign-minister', from: '2001-01', until: '2005-01' }],
  },
  {
    name: { en: 'Madeleine Albright', ar: 'مادلين أولبرايت' },
    state: 'US',
    tenures: [{ office: 'foreign-minister', from: '1997-01', until: '2001-01' }],
  },
  {
    name: { en: 'Henry Kissinger', ar: 'هنري كيسنجر' },
    aliases: ['Kissinger', 'كيسنجر'],
    state: 'US',
    tenures: [{ office: 'foreign-minister', from: '1973-09', until: '1977-01' }],
  },
  {
    name: { en: 'James Baker', ar: 'جيمس بيكر' },
    state: 'US',
    tenures: [{ office: 'foreign-minister', from: '1989-01', until: '1992-08' }],
  },
  // Their deputies and assistants
  {
    name: { en: 'James Steinberg', ar: 'جيمس شتاينبرغ' },
    aliases: ['جيمس ستاينبرغ', 'جيمس ستاينبرج'],
    state: 'US',
    tenures: [{ office: 'deputy-foreign-minister', from: '2009-01', until: '2011-07' }],
  },
  {
    name: { en: 'William Burns', ar: 'وليام بيرنز' },
    aliases: ['Bill Burns', 'ويليام بيرنز', 'وليم بيرنز'],
    state: 'US',
    tenures: [
      { office: 'intelligence-chief', from: '2021-03', until: '2025-01' },
      { office: 'deputy-foreign-minister', from: '2011-07', until: '2014-11' },
      { office: 'under-secretary-of-state', from: '2008-05', until: '2011-07' },
    ],
  },
  {
    name: { en: 'John Sullivan', ar: 'جون سوليفان' },
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2020-01', until: '2022-09' },
      { office: 'deputy-foreign-minister', from: '2017-05', until: '2019-12' },
    ],
  },
  {
    name: { en: 'Stephen Biegun', ar: 'ستيفن بيغون' },
    aliases: ['Steve Biegun', 'ستيفن بيجون'],
    state: 'US',
    tenures: [
      { office: 'deputy-foreign-minister', from: '2019-12', until: '2021-01' },
      { office: 'special-envoy', from: '2018-08', until: '2021-01' },
    ],
  },
  {
    name: { en: 'Wendy Sherman', ar: 'ويندي شيرمان' },
    aliases: ['ويندي شرمان', 'وندي شيرمان'],
    state: 'US',
    tenures: [
      { office: 'deputy-foreign-minister', from: '2021-04', until: '2023-07' },
      { office: 'under-secretary-of-state', from: '2011-09', until: '2015-10' },
    ],
  },
  {
    name: { en: 'Kurt Campbell', ar: 'كورت كامبل' },
    aliases: ['كيرت كامبل'],
    state: 'US',
    tenures: [
      { office: 'deputy-foreign-minister', from: '2024-02', until: '2025-01' },
      { office: 'assistant-foreign-minister', from: '2009-06', until: '2013-02' },
    ],
  },
  {
    name: { en: 'Christopher Landau', ar: 'كريستوفر لاندو' },
    state: 'US',
    tenures: [
      { office: 'deputy-foreign-minister', from: '2025-03' },
      { office: 'ambassador', from: '2019-08', until: '2021-01' },
    ],
  },
  {
    name: { en: 'Victoria Nuland', ar: 'فيكتوريا نولاند' },
    aliases: ['فكتوريا نولاند'],
    state: 'US',
    tenures: [
      { office: 'under-secretary-of-state', from: '2021-05', until: '2024-03' },
      { office: 'assistant-foreign-minister', from: '2013-09', until: '2017-01' },
      { office: 'spokesperson', from: '2011-05', until: '2013-02' },
    ],
  },
  {
    name: { en: 'Thomas Shannon', ar: 'توماس شانون' },
    aliases: ['Tom Shannon'],
    state: 'US',
    tenures: [{ office: 'under-secretary-of-state', from: '2016-02', until: '2018-06' }],
  },
  {
    name: { en: 'David Hale', ar: 'ديفيد هيل' },
    aliases: ['ديفيد هايل'],
    state: 'US',
    tenures: [
      { office: 'under-secretary-of-state', from: '2018-08', until: '2021-01' },
      { office: 'ambassador', from: '2015-12', until: '2018-08' },
      { office: 'ambassador', from: '2013-08', until: '2015-10' },
      { office: 'special-envoy', from: '2011-06', until: '2013-06' },
    ],
  },
  {
    name: { en: 'Jeffrey Feltman', ar: 'جيفري فيلتمان' },
    aliases: ['جيفري فلتمان'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2021-04', until: '2022-01' },
      { office: 'assistant-foreign-minister', from: '2009-08', until: '2012-06' },
      { office: 'ambassador', from: '2004-07', until: '2008-01' },
    ],
  },
  {
    name: { en: 'Anne Patterson', ar: 'آن باترسون' },
    aliases: ['Anne W. Patterson'],
    state: 'US',
    tenures: [
      { office: 'assistant-foreign-minister', from: '2013-12', until: '2017-01' },
      { office: 'ambassador', from: '2011-08', until: '2013-08' },
    ],
  },
  {
    name: { en: 'Elizabeth Jones', ar: 'إليزابيث جونز' },
    aliases: ['Beth Jones', 'بيث جونز'],
    state: 'US',
    tenures: [{ office: 'assistant-foreign-minister', from: '2012-06', until: '2013-12' }],
  },
  {
    name: { en: 'David Satterfield', ar: 'ديفيد ساترفيلد' },
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2023-10', until: '2024-04' },
      { office: 'special-envoy', from: '2022-01', until: '2022-04' },
      { office: 'ambassador', from: '2019-08', until: '2022-01' },
      { office: 'assistant-foreign-minister', from: '2017-09', until: '2019-06' },
    ],
  },
  {
    name: { en: 'David Schenker', ar: 'ديفيد شينكر' },
    aliases: ['ديفيد شنكر'],
    state: 'US',
    tenures: [{ office: 'assistant-foreign-minister', from: '2019-06', until: '2021-01' }],
  },
  {
    name: { en: 'Barbara Leaf', ar: 'باربرا ليف' },
    aliases: ['باربارا ليف'],
    state: 'US',
    tenures: [
      { office: 'assistant-foreign-minister', from: '2022-05', until: '2025-01' },
      { office: 'ambassador', from: '2014-12', until: '2018-03' },
    ],
  },
  {
    name: { en: 'Joey Hood', ar: 'جوي هود' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2023', until: '2025' }],
  },
  {
    name: { en: 'Hady Amr', ar: 'هادي عمرو' },
    aliases: ['Hadi Amr'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2022-11', until: '2025-01' },
      { office: 'assistant-foreign-minister', from: '2021-01', until: '2022-11' },
    ],
  },
  {
    name: { en: 'Philip Gordon', ar: 'فيليب غوردون' },
    aliases: ['Phil Gordon', 'فيليب جوردون'],
    state: 'US',
    tenures: [
      { office: 'adviser', from: '2022', until: '2025-01' },
      { office: 'adviser', from: '2013-03', until: '2015-04' },
      { office: 'assistant-foreign-minister', from: '2009-05', until: '2013-03' },
    ],
  },
  {
    name: { en: 'Michael Posner', ar: 'مايكل بوسنر' },
    state: 'US',
    tenures: [{ office: 'assistant-foreign-minister', from: '2009-09', until: '2013-03' }],
  },
  {
    name: { en: 'Tom Malinowski', ar: 'توم مالينوسكي' },
    aliases: ['توم مالينوفسكي'],
    state: 'US',
    tenures: [{ office: 'assistant-foreign-minister', from: '2014-04', until: '2017-01' }],
  },
  {
    name: { en: 'Johnnie Carson', ar: 'جوني كارسون' },
    state: 'US',
    tenures: [{ office: 'assistant-foreign-minister', from: '2009-05', until: '2013-03' }],
  },
  {
    name: { en: 'Linda Thomas-Greenfield', ar: 'ليندا توماس غرينفيلد' },
    aliases: ['Linda Thomas Greenfield', 'ليندا توماس جرينفيلد'],
    state: 'US',
    tenures: [
      { office: 'permanent-representative', from: '2021-02', until: '2025-01' },
      { office: 'assistant-foreign-minister', from: '2013-08', until: '2017-03' },
    ],
  },
  {
    name: { en: 'Tibor Nagy', ar: 'تيبور ناجي' },
    aliases: ['تيبور ناغي'],
    state: 'US',
    tenures: [{ office: 'assistant-foreign-minister', from: '2018-07', until: '2021-01' }],
  },
  {
    name: { en: 'Robert Blake', ar: 'روبرت بليك' },
    state: 'US',
    tenures: [{ office: 'assistant-foreign-minister', from: '2009-05', until: '2013-10' }],
  },
  {
    name: { en: 'Thomas Nides', ar: 'توماس نايدز' },
    aliases: ['Tom Nides', 'توم نايدز'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2021-12', until: '2023-07' },
      { office: 'deputy-foreign-minister', from: '2011-01', until: '2013-02' },
    ],
  },
  // Envoys
  {
    name: { en: 'George Mitchell', ar: 'جورج ميتشل' },
    aliases: ['جورج ميتشيل'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2009-01', until: '2011-05' }],
  },
  {
    name: { en: 'Dennis Ross', ar: 'دينيس روس' },
    aliases: ['دنيس روس'],
    state: 'US',
    tenures: [{ office: 'adviser', from: '2009-06', until: '2011-11' }],
  },
  {
    name: { en: 'Martin Indyk', ar: 'مارتن إنديك' },
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2013-07', until: '2014-06' }],
  },
  {
    name: { en: 'Frank Lowenstein', ar: 'فرانك لوينستين' },
    aliases: ['فرانك لوينشتاين'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2014-06', until: '2017-01' }],
  },
  {
    name: { en: 'Frederic Hof', ar: 'فريدريك هوف' },
    aliases: ['Fred Hof', 'Frederick Hof', 'فريد هوف'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2012', until: '2012' }],
  },
  {
    name: { en: 'Robert Ford', ar: 'روبرت فورد' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2011-01', until: '2014-02' }],
  },
  {
    name: { en: 'Daniel Rubinstein', ar: 'دانيال روبنستين' },
    aliases: ['دانيال روبنشتاين', 'دانيال روبينستين'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2015', until: '2019' },
      { office: 'special-envoy', from: '2014-03', until: '2015' },
    ],
  },
  {
    name: { en: 'Michael Ratney', ar: 'مايكل راتني' },
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2023-04', until: '2025-01' },
      { office: 'special-envoy', from: '2015-07', until: '2018' },
    ],
  },
  {
    name: { en: 'James Jeffrey', ar: 'جيمس جيفري' },
    aliases: ['Jim Jeffrey'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2018-08', until: '2020-11' },
      { office: 'ambassador', from: '2010-08', until: '2012-06' },
      { office: 'ambassador', from: '2008-12', until: '2010-07' },
    ],
  },
  {
    name: { en: 'Joel Rayburn', ar: 'جويل رايبورن' },
    aliases: ['جويل ريبورن'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2018-07', until: '2020' }],
  },
  {
    name: { en: 'Brett McGurk', ar: 'بريت ماكغورك' },
    aliases: ['Bret McGurk', 'بريت ماكغيرك', 'بريت مكغورك', 'بريت ماكجورك', 'بريت ماكغورغ'],
    state: 'US',
    tenures: [
      { office: 'adviser', from: '2021-01', until: '2025-01' },
      { office: 'special-envoy', from: '2015-10', until: '2018-12' },
    ],
  },
  {
    name: { en: 'John Allen', ar: 'جون ألن' },
    aliases: ['جون آلين'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2014-09', until: '2015-11' },
      { office: 'military-officer', from: '2011-07', until: '2013-02' },
    ],
  },
  {
    name: { en: 'Robert Malley', ar: 'روبرت مالي' },
    aliases: ['Rob Malley', 'روب مالي'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2021-01', until: '2023-06' },
      { office: 'adviser', from: '2015', until: '2017-01' },
    ],
  },
  {
    name: { en: 'Brian Hook', ar: 'برايان هوك' },
    aliases: ['بريان هوك'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2018-08', until: '2020-08' }],
  },
  {
    name: { en: 'Elliott Abrams', ar: 'إليوت أبرامز' },
    aliases: ['Elliot Abrams', 'اليوت أبرامز'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2019-01', until: '2021-01' }],
  },
  {
    name: { en: 'Jared Kushner', ar: 'جاريد كوشنر' },
    aliases: ['Kushner', 'غاريد كوشنر', 'كوشنر'],
    state: 'US',
    tenures: [{ office: 'adviser', from: '2017-01', until: '2021-01' }],
  },
  {
    name: { en: 'Jason Greenblatt', ar: 'جيسون غرينبلات' },
    aliases: ['جيسون جرينبلات'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2017-01', until: '2019-10' }],
  },
  {
    name: { en: 'Avi Berkowitz', ar: 'آفي بيركوفيتش' },
    aliases: ['آفي بيركويتز'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2019-10', until: '2021-01' }],
  },
  {
    name: { en: 'Steve Witkoff', ar: 'ستيف ويتكوف' },
    aliases: ['Steven Witkoff', 'Witkoff', 'ستيفن ويتكوف', 'ويتكوف'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2025-01' }],
  },
  {
    name: { en: 'Tim Lenderking', ar: 'تيم ليندركينغ' },
    aliases: ['Timothy Lenderking', 'تيموثي ليندركينغ', 'تيم ليندركينج', 'تيموثي ليندركينج', 'تيم لندركينغ'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2021-02', until: '2025-01' }],
  },
  {
    name: { en: 'Amos Hochstein', ar: 'آموس هوكشتاين' },
    aliases: ['عاموس هوكشتاين', 'آموس هوكستين', 'عاموس هوكستين'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2021-08', until: '2025-01' }],
  },
  {
    name: { en: 'Morgan Ortagus', ar: 'مورغان أورتاغوس' },
    aliases: ['مورجان أورتاجوس', 'مورغن أورتاغوس'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2025-01' },
      { office: 'spokesperson', from: '2019-04', until: '2021-01' },
    ],
  },
  {
    name: { en: 'Tom Barrack', ar: 'توم باراك' },
    aliases: ['Thomas Barrack', 'توماس باراك', 'توم براك', 'توماس براك'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2025-05' },
      { office: 'special-envoy', from: '2025-05' },
    ],
  },
  {
    name: { en: 'Massad Boulos', ar: 'مسعد بولس' },
    state: 'US',
    tenures: [{ office: 'adviser', from: '2024-12' }],
  },
  {
    name: { en: 'Keith Kellogg', ar: 'كيث كيلوغ' },
    aliases: ['كيث كيلوج'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2025-01' }],
  },
  {
    name: { en: 'Richard Grenell', ar: 'ريتشارد غرينيل' },
    aliases: ['Ric Grenell', 'ريتشارد جرينيل'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2025-01' },
      { office: 'ambassador', from: '2018-05', until: '2020-06' },
    ],
  },
  {
    name: { en: 'Adam Boehler', ar: 'آدم بولر' },
    aliases: ['آدم بوهلر'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2025-01' }],
  },
  {
    name: { en: 'Zalmay Khalilzad', ar: 'زلماي خليل زاد' },
    aliases: ['زالماي خليل زاد', 'زلماي خليلزاد'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2018-09', until: '2021-10' },
      { office: 'permanent-representative', from: '2007-04', until: '2009-01' },
      { office: 'ambassador', from: '2005-06', until: '2007-03' },
    ],
  },
  {
    name: { en: 'Richard Holbrooke', ar: 'ريتشارد هولبروك' },
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2009-01', until: '2010-12' }],
  },
  {
    name: { en: 'Marc Grossman', ar: 'مارك غروسمان' },
    aliases: ['مارك جروسمان'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2011-02', until: '2012-12' }],
  },
  {
    name: { en: 'James Dobbins', ar: 'جيمس دوبينز' },
    aliases: ['جيمس دوبنز'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2013-05', until: '2014-07' }],
  },
  {
    name: { en: 'Scott Gration', ar: 'سكوت غرايشن' },
    aliases: ['سكوت غريشن', 'سكوت جريشن', 'سكوت غرايشون'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2011-04', until: '2012-07' },
      { office: 'special-envoy', from: '2009-03', until: '2011-03' },
    ],
  },
  {
    name: { en: 'Princeton Lyman', ar: 'برينستون ليمان' },
    aliases: ['برنستون ليمان'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2011-03', until: '2013-03' }],
  },
  {
    name: { en: 'Donald Booth', ar: 'دونالد بوث' },
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2019-06', until: '2021' },
      { office: 'special-envoy', from: '2013-08', until: '2017-01' },
    ],
  },
  {
    name: { en: 'Tom Perriello', ar: 'توم بيرييلو' },
    aliases: ['توم بيريلو', 'توم بيريليو'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2024-02', until: '2025-01' }],
  },
  {
    name: { en: 'Mike Hammer', ar: 'مايك هامر' },
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2022-06', until: '2025' },
      { office: 'spokesperson', from: '2009-01', until: '2013' },
    ],
  },
  {
    name: { en: 'Lise Grande', ar: 'ليز غراندي' },
    aliases: ['ليز جراندي'],
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2024-04', until: '2025-01' }],
  },
  {
    name: { en: 'Stephen Bosworth', ar: 'ستيفن بوسورث' },
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2009-02', until: '2011-10' }],
  },
  {
    name: { en: 'Kurt Volker', ar: 'كورت فولكر' },
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2017-07', until: '2019-09' }],
  },
  {
    name: { en: 'Sam Brownback', ar: 'سام براونباك' },
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2018-02', until: '2021-01' }],
  },
  {
    name: { en: 'Roger Carstens', ar: 'روجر كارستنز' },
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2020-03', until: '2025-01' }],
  },
  {
    name: { en: 'Deborah Lipstadt', ar: 'ديبورا ليبستات' },
    state: 'US',
    tenures: [{ office: 'special-envoy', from: '2022-05', until: '2025-01' }],
  },
  {
    name: { en: 'Robert Einhorn', ar: 'روبرت أينهورن' },
    aliases: ['روبرت اينهورن'],
    state: 'US',
    tenures: [{ office: 'adviser', from: '2009', until: '2013' }],
  },
  {
    name: { en: 'Gary Samore', ar: 'غاري سامور' },
    aliases: ['جاري سامور'],
    state: 'US',
    tenures: [{ office: 'adviser', from: '2009', until: '2013-01' }],
  },
  // Secretaries of defense and the Pentagon
  {
    name: { en: 'Robert Gates', ar: 'روبرت غيتس' },
    aliases: ['روبرت جيتس'],
    state: 'US',
    tenures: [{ office: 'defence-minister', from: '2006-12', until: '2011-07' }],
  },
  {
    name: { en: 'Leon Panetta', ar: 'ليون بانيتا' },
    aliases: ['Panetta', 'بانيتا'],
    state: 'US',
    tenures: [
      { office: 'defence-minister', from: '2011-07', until: '2013-02' },
      { office: 'intelligence-chief', from: '2009-02', until: '2011-06' },
    ],
  },
  {
    name: { en: 'Chuck Hagel', ar: 'تشاك هيغل' },
    aliases: ['تشاك هاغل', 'تشاك هيجل'],
    state: 'US',
    tenures: [{ office: 'defence-minister', from: '2013-02', until: '2015-02' }],
  },
  {
    name: { en: 'Ashton Carter', ar: 'أشتون كارتر' },
    aliases: ['Ash Carter', 'آشتون كارتر', 'آش كارتر'],
    state: 'US',
    tenures: [
      { office: 'defence-minister', from: '2015-02', until: '2017-01' },
      { office: 'deputy-minister', from: '2011-10', until: '2013-12' },
    ],
  },
  {
    name: { en: 'James Mattis', ar: 'جيمس ماتيس' },
    aliases: ['Jim Mattis', 'جيم ماتيس'],
    state: 'US',
    tenures: [
      { office: 'defence-minister', from: '2017-01', until: '2018-12' },
      { office: 'military-officer', from: '2010-08', until: '2013-03' },
    ],
  },
  {
    name: { en: 'Patrick Shanahan', ar: 'باتريك شاناهان' },
    state: 'US',
    tenures: [
      { office: 'defence-minister', from: '2019-01', until: '2019-06' },
      { office: 'deputy-minister', from: '2017-07', until: '2019-06' },
    ],
  },
  {
    name: { en: 'Mark Esper', ar: 'مارك إسبر' },
    state: 'US',
    tenures: [{ office: 'defence-minister', from: '2019-07', until: '2020-11' }],
  },
  {
    name: { en: 'Lloyd Austin', ar: 'لويد أوستن' },
    state: 'US',
    tenures: [
      { office: 'defence-minister', from: '2021-01', until: '2025-01' },
      { office: 'military-officer', from: '2013-03', until: '2016-03' },
    ],
  },
  {
    name: { en: 'Pete Hegseth', ar: 'بيت هيغسيث' },
    aliases: ['Hegseth', 'بيت هيجسيث', 'بيت هيغسث'],
    state: 'US',
    tenures: [{ office: 'defence-minister', from: '2025-01' }],
  },
  {
    name: { en: 'Donald Rumsfeld', ar: 'دونالد رامسفيلد' },
    aliases: ['Rumsfeld', 'دونالد رمسفيلد', 'رامسفيلد'],
    state: 'US',
    tenures: [{ office: 'defence-minister', from: '2001-01', until: '2006-12' }],
  },
  {
    name: { en: 'Robert Work', ar: 'روبرت وورك' },
    state: 'US',
    tenures: [{ office: 'deputy-minister', from: '2014-05', until: '2017-07' }],
  },
  {
    name: { en: 'Kathleen Hicks', ar: 'كاثلين هيكس' },
    state: 'US',
    tenures: [{ office: 'deputy-minister', from: '2021-02', until: '2025-01' }],
  },
  {
    name: { en: 'Michele Flournoy', ar: 'ميشيل فلورنوي' },
    state: 'US',
    tenures: [{ office: 'undersecretary', from: '2009-02', until: '2012-02' }],
  },
  {
    name: { en: 'Colin Kahl', ar: 'كولن كال' },
    aliases: ['كولين كال'],
    state: 'US',
    tenures: [{ office: 'undersecretary', from: '2021-04', until: '2023-07' }],
  },
  {
    name: { en: 'Dana Stroul', ar: 'دانا سترول' },
    state: 'US',
    tenures: [{ office: 'deputy-minister', from: '2021-02', until: '2023-12' }],
  },
  {
    name: { en: 'Mike Mullen', ar: 'مايك مولن' },
    aliases: ['Michael Mullen', 'مايكل مولن', 'مايك مولين', 'مايكل مولين'],
    state: 'US',
    tenures: [{ office: 'chief-of-staff', from: '2007-10', until: '2011-09' }],
  },
  {
    name: { en: 'Martin Dempsey', ar: 'مارتن ديمبسي' },
    aliases: ['مارتن دمبسي'],
    state: 'US',
    tenures: [{ office: 'chief-of-staff', from: '2011-10', until: '2015-09' }],
  },
  {
    name: { en: 'Joseph Dunford', ar: 'جوزيف دانفورد' },
    aliases: ['Joe Dunford', 'جوزف دانفورد', 'جوزيف دنفورد'],
    state: 'US',
    tenures: [
      { office: 'chief-of-staff', from: '2015-10', until: '2019-09' },
      { office: 'military-officer', from: '2013-02', until: '2014-08' },
    ],
  },
  {
    name: { en: 'Mark Milley', ar: 'مارك ميلي' },
    aliases: ['مارك ميللي'],
    state: 'US',
    tenures: [{ office: 'chief-of-staff', from: '2019-10', until: '2023-09' }],
  },
  {
    name: { en: 'Charles Q. Brown', ar: 'تشارلز كيو براون' },
    aliases: ['Charles Brown', 'CQ Brown', 'تشارلز براون'],
    state: 'US',
    tenures: [{ office: 'chief-of-staff', from: '2023-10', until: '2025-02' }],
  },
  {
    name: { en: 'Dan Caine', ar: 'دان كين' },
    aliases: ['Daniel Caine', 'دان كاين'],
    state: 'US',
    tenures: [{ office: 'chief-of-staff', from: '2025-04' }],
  },
  {
    name: { en: 'David Petraeus', ar: 'ديفيد بترايوس' },
    aliases: ['Petraeus', 'ديفيد بتريوس', 'ديفيد باتريوس', 'ديفيد بيترايوس', 'بترايوس'],
    state: 'US',
    tenures: [
      { office: 'intelligence-chief', from: '2011-09', until: '2012-11' },
      { office: 'military-officer', from: '2008-10', until: '2011-07' },
    ],
  },
  {
    name: { en: 'Joseph Votel', ar: 'جوزيف فوتيل' },
    aliases: ['جوزف فوتيل'],
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2016-03', until: '2019-03' }],
  },
  {
    name: { en: 'Kenneth McKenzie', ar: 'كينيث ماكنزي' },
    aliases: ['Frank McKenzie', 'كينيث ماكينزي', 'فرانك ماكنزي'],
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2019-03', until: '2022-04' }],
  },
  {
    name: { en: 'Michael Kurilla', ar: 'مايكل كوريلا' },
    aliases: ['Erik Kurilla', 'Michael Erik Kurilla', 'إريك كوريلا', 'مايكل إريك كوريلا', 'مايكل كوريللا'],
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2022-04', until: '2025-08' }],
  },
  {
    name: { en: 'Brad Cooper', ar: 'براد كوبر' },
    state: 'US',
    tenures: [
      { office: 'military-officer', from: '2025-08' },
      { office: 'military-officer', from: '2021-05', until: '2024-02' },
    ],
  },
  {
    name: { en: 'Stanley McChrystal', ar: 'ستانلي ماكريستال' },
    aliases: ['ستانلي مكريستال'],
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2009-06', until: '2010-06' }],
  },
  {
    name: { en: 'Raymond Odierno', ar: 'ريموند أوديرنو' },
    aliases: ['Ray Odierno', 'راي أوديرنو'],
    state: 'US',
    tenures: [
      { office: 'chief-of-staff', from: '2011-09', until: '2015-08' },
      { office: 'military-officer', from: '2008-09', until: '2010-09' },
    ],
  },
  {
    name: { en: 'Carter Ham', ar: 'كارتر هام' },
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2011-03', until: '2013-04' }],
  },
  {
    name: { en: 'Thomas Waldhauser', ar: 'توماس والدهاوزر' },
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2016-07', until: '2019-07' }],
  },
  {
    name: { en: 'Stephen Townsend', ar: 'ستيفن تاونسند' },
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2019-07', until: '2022-08' }],
  },
  {
    name: { en: 'Michael Langley', ar: 'مايكل لانغلي' },
    aliases: ['مايكل لانجلي'],
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2022-08', until: '2025-08' }],
  },
  {
    name: { en: 'Keith Dayton', ar: 'كيث دايتون' },
    state: 'US',
    tenures: [{ office: 'military-officer', from: '2005-12', until: '2010-10' }],
  },
  // Security and intelligence
  {
    name: { en: 'James Jones', ar: 'جيمس جونز' },
    state: 'US',
    tenures: [{ office: 'national-security-adviser', from: '2009-01', until: '2010-10' }],
  },
  {
    name: { en: 'Tom Donilon', ar: 'توم دونيلون' },
    aliases: ['Thomas Donilon', 'توماس دونيلون'],
    state: 'US',
    tenures: [{ office: 'national-security-adviser', from: '2010-10', until: '2013-06' }],
  },
  {
    name: { en: 'Susan Rice', ar: 'سوزان رايس' },
    state: 'US',
    tenures: [
      { office: 'national-security-adviser', from: '2013-07', until: '2017-01' },
      { office: 'permanent-representative', from: '2009-01', until: '2013-06' },
    ],
  },
  {
    name: { en: 'Michael Flynn', ar: 'مايكل فلين' },
    state: 'US',
    tenures: [{ office: 'national-security-adviser', from: '2017-01', until: '2017-02' }],
  },
  {
    name: { en: 'Herbert McMaster', ar: 'هربرت ماكماستر' },
    aliases: ['H.R. McMaster', 'HR McMaster', 'هيربرت ماكماستر', 'هربرت مكماستر'],
    state: 'US',
    tenures: [{ office: 'national-security-adviser', from: '2017-02', until: '2018-04' }],
  },
  {
    name: { en: 'John Bolton', ar: 'جون بولتون' },
    state: 'US',
    tenures: [
      { office: 'national-security-adviser', from: '2018-04', until: '2019-09' },
      { office: 'permanent-representative', from: '2005-08', until: '2006-12' },
    ],
  },
  {
    name: { en: "Robert O'Brien", ar: 'روبرت أوبراين' },
    aliases: ['روبرت أوبرايان'],
    state: 'US',
    tenures: [{ office: 'national-security-adviser', from: '2019-09', until: '2021-01' }],
  },
  {
    name: { en: 'Jake Sullivan', ar: 'جيك سوليفان' },
    state: 'US',
    tenures: [{ office: 'national-security-adviser', from: '2021-01', until: '2025-01' }],
  },
  {
    name: { en: 'Mike Waltz', ar: 'مايك والتز' },
    aliases: ['Michael Waltz', 'مايكل والتز'],
    state: 'US',
    tenures: [
      { office: 'permanent-representative', from: '2025-09' },
      { office: 'national-security-adviser', from: '2025-01', until: '2025-05' },
    ],
  },
  {
    name: { en: 'Ben Rhodes', ar: 'بن رودس' },
    aliases: ['Benjamin Rhodes', 'بن رودز'],
    state: 'US',
    tenures: [{ office: 'adviser', from: '2009-01', until: '2017-01' }],
  },
  {
    name: { en: 'Denis McDonough', ar: 'دينيس ماكدونو' },
    aliases: ['دنيس ماكدونو'],
    state: 'US',
    tenures: [
      { office: 'presidential-chief-of-staff', from: '2013-01', until: '2017-01' },
      { office: 'adviser', from: '2010-10', until: '2013-01' },
    ],
  },
  {
    name: { en: 'Jon Finer', ar: 'جون فاينر' },
    aliases: ['جون فينر'],
    state: 'US',
    tenures: [{ office: 'adviser', from: '2021-01', until: '2025-01' }],
  },
  {
    name: { en: 'Lisa Monaco', ar: 'ليزا موناكو' },
    state: 'US',
    tenures: [{ office: 'adviser', from: '2013-03', until: '2017-01' }],
  },
  {
    name: { en: 'Dina Powell', ar: 'دينا باول' },
    state: 'US',
    tenures: [{ office: 'adviser', from: '2017-01', until: '2018-01' }],
  },
  {
    name: { en: 'Michael Hayden', ar: 'مايكل هايدن' },
    state: 'US',
    tenures: [{ office: 'intelligence-chief', from: '2006-05', until: '2009-02' }],
  },
  {
    name: { en: 'John Brennan', ar: 'جون برينان' },
    aliases: ['جون برنان'],
    state: 'US',
    tenures: [
      { office: 'intelligence-chief', from: '2013-03', until: '2017-01' },
      { office: 'adviser', from: '2009-01', until: '2013-03' },
    ],
  },
  {
    name: { en: 'Gina Haspel', ar: 'جينا هاسبل' },
    aliases: ['جينا هاسبيل'],
    state: 'US',
    tenures: [{ office: 'intelligence-chief', from: '2018-05', until: '2021-01' }],
  },
  {
    name: { en: 'John Ratcliffe', ar: 'جون راتكليف' },
    state: 'US',
    tenures: [
      { office: 'intelligence-chief', from: '2025-01' },
      { office: 'intelligence-chief', from: '2020-05', until: '2021-01' },
    ],
  },
  {
    name: { en: 'James Clapper', ar: 'جيمس كلابر' },
    state: 'US',
    tenures: [{ office: 'intelligence-chief', from: '2010-08', until: '2017-01' }],
  },
  {
    name: { en: 'Dan Coats', ar: 'دان كوتس' },
    state: 'US',
    tenures: [{ office: 'intelligence-chief', from: '2017-03', until: '2019-08' }],
  },
  {
    name: { en: 'Avril Haines', ar: 'أفريل هينز' },
    aliases: ['أفريل هاينز'],
    state: 'US',
    tenures: [{ office: 'intelligence-chief', from: '2021-01', until: '2025-01' }],
  },
  {
    name: { en: 'Tulsi Gabbard', ar: 'تولسي غابارد' },
    aliases: ['تولسي جابارد'],
    state: 'US',
    tenures: [{ office: 'intelligence-chief', from: '2025-02' }],
  },
  {
    name: { en: 'Janet Napolitano', ar: 'جانيت نابوليتانو' },
    state: 'US',
    tenures: [{ office: 'interior-minister', from: '2009-01', until: '2013-09' }],
  },
  {
    name: { en: 'Jeh Johnson', ar: 'جيه جونسون' },
    state: 'US',
    tenures: [{ office: 'interior-minister', from: '2013-12', until: '2017-01' }],
  },
  {
    name: { en: 'John Kelly', ar: 'جون كيلي' },
    state: 'US',
    tenures: [
      { office: 'presidential-chief-of-staff', from: '2017-07', until: '2019-01' },
      { office: 'interior-minister', from: '2017-01', until: '2017-07' },
    ],
  },
  {
    name: { en: 'Kirstjen Nielsen', ar: 'كيرستن نيلسن' },
    aliases: ['كيرستين نيلسن', 'كيرستن نيلسون'],
    state: 'US',
    tenures: [{ office: 'interior-minister', from: '2017-12', until: '2019-04' }],
  },
  {
    name: { en: 'Alejandro Mayorkas', ar: 'أليخاندرو مايوركاس' },
    state: 'US',
    tenures: [{ office: 'interior-minister', from: '2021-02', until: '2025-01' }],
  },
  {
    name: { en: 'Kristi Noem', ar: 'كريستي نويم' },
    state: 'US',
    tenures: [{ office: 'interior-minister', from: '2025-01' }],
  },
  {
    name: { en: 'Eric Holder', ar: 'إريك هولدر' },
    aliases: ['أريك هولدر'],
    state: 'US',
    tenures: [{ office: 'justice-minister', from: '2009-02', until: '2015-04' }],
  },
  {
    name: { en: 'Loretta Lynch', ar: 'لوريتا لينش' },
    state: 'US',
    tenures: [{ office: 'justice-minister', from: '2015-04', until: '2017-01' }],
  },
  {
    name: { en: 'Jeff Sessions', ar: 'جيف سيشنز' },
    aliases: ['جيف سيشينز'],
    state: 'US',
    tenures: [{ office: 'justice-minister', from: '2017-02', until: '2018-11' }],
  },
  {
    name: { en: 'William Barr', ar: 'وليام بار' },
    aliases: ['ويليام بار', 'وليم بار'],
    state: 'US',
    tenures: [{ office: 'justice-minister', from: '2019-02', until: '2020-12' }],
  },
  {
    name: { en: 'Merrick Garland', ar: 'ميريك غارلاند' },
    aliases: ['ميريك جارلاند'],
    state: 'US',
    tenures: [{ office: 'justice-minister', from: '2021-03', until: '2025-01' }],
  },
  {
    name: { en: 'Pam Bondi', ar: 'بام بوندي' },
    state: 'US',
    tenures: [{ office: 'justice-minister', from: '2025-02' }],
  },
  // Treasury, trade and energy
  {
    name: { en: 'Timothy Geithner', ar: 'تيموثي غايتنر' },
    aliases: ['Tim Geithner', 'تيموثي جايتنر', 'تيموثي غيثنر'],
    state: 'US',
    tenures: [{ office: 'finance-minister', from: '2009-01', until: '2013-01' }],
  },
  {
    name: { en: 'Jack Lew', ar: 'جاك لو' },
    aliases: ['Jacob Lew', 'جاك ليو', 'جاكوب ليو', 'جاكوب لو'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2023-11', until: '2025-01' },
      { office: 'finance-minister', from: '2013-02', until: '2017-01' },
    ],
  },
  {
    name: { en: 'Steven Mnuchin', ar: 'ستيفن منوشين' },
    aliases: [
      'Steve Mnuchin',
      'ستيفن منوتشين',
      'ستيفن منوتشن',
      'ستيف منوشين',
      'ستيف منوتشين',
      'ستيفن مونشن',
      'ستيفن مينوشين',
    ],
    state: 'US',
    tenures: [{ office: 'finance-minister', from: '2017-02', until: '2021-01' }],
  },
  {
    name: { en: 'Janet Yellen', ar: 'جانيت يلين' },
    aliases: ['جانيت ييلين'],
    state: 'US',
    tenures: [
      { office: 'finance-minister', from: '2021-01', until: '2025-01' },
      { office: 'central-bank-governor', from: '2014-02', until: '2018-02' },
    ],
  },
  {
    name: { en: 'Scott Bessent', ar: 'سكوت بيسنت' },
    aliases: ['سكوت بيسينت'],
    state: 'US',
    tenures: [{ office: 'finance-minister', from: '2025-01' }],
  },
  {
    name: { en: 'David Cohen', ar: 'ديفيد كوهين' },
    aliases: ['ديفيد كوهن'],
    state: 'US',
    tenures: [{ office: 'undersecretary', from: '2011', until: '2015' }],
  },
  {
    name: { en: 'Stuart Levey', ar: 'ستيوارت ليفي' },
    state: 'US',
    tenures: [{ office: 'undersecretary', from: '2004', until: '2011' }],
  },
  {
    name: { en: 'Adam Szubin', ar: 'آدم زوبين' },
    aliases: ['آدم شوبين'],
    state: 'US',
    tenures: [{ office: 'undersecretary', from: '2015', until: '2017' }],
  },
  {
    name: { en: 'Sigal Mandelker', ar: 'سيغال ماندلكر' },
    aliases: ['سيجال ماندلكر', 'سيغال مانديلكر'],
    state: 'US',
    tenures: [{ office: 'undersecretary', from: '2017-06', until: '2019-10' }],
  },
  {
    name: { en: 'Brian Nelson', ar: 'برايان نيلسون' },
    aliases: ['بريان نيلسون'],
    state: 'US',
    tenures: [{ office: 'undersecretary', from: '2021-12', until: '2024' }],
  },
  {
    name: { en: 'Ben Bernanke', ar: 'بن برنانكي' },
    aliases: ['بن برنانكه'],
    state: 'US',
    tenures: [{ office: 'central-bank-governor', from: '2006-02', until: '2014-02' }],
  },
  {
    name: { en: 'Jerome Powell', ar: 'جيروم باول' },
    state: 'US',
    tenures: [{ office: 'central-bank-governor', from: '2018-02' }],
  },
  {
    name: { en: 'Gary Locke', ar: 'غاري لوك' },
    aliases: ['جاري لوك'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2011-08', until: '2014-02' },
      { office: 'trade-minister', from: '2009-03', until: '2011-08' },
    ],
  },
  {
    name: { en: 'Penny Pritzker', ar: 'بيني بريتزكر' },
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2013-06', until: '2017-01' }],
  },
  {
    name: { en: 'Wilbur Ross', ar: 'ويلبر روس' },
    aliases: ['ويلبور روس'],
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2017-02', until: '2021-01' }],
  },
  {
    name: { en: 'Gina Raimondo', ar: 'جينا رايموندو' },
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2021-03', until: '2025-01' }],
  },
  {
    name: { en: 'Howard Lutnick', ar: 'هوارد لوتنيك' },
    aliases: ['هاورد لوتنيك'],
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2025-02' }],
  },
  {
    name: { en: 'Michael Froman', ar: 'مايكل فرومان' },
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2013-06', until: '2017-01' }],
  },
  {
    name: { en: 'Robert Lighthizer', ar: 'روبرت لايتهايزر' },
    aliases: ['روبرت لايتايزر', 'روبير ليغتهيزير', 'روبرت لايتايزير', 'روبرت لايتهايزير'],
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2017-05', until: '2021-01' }],
  },
  {
    name: { en: 'Katherine Tai', ar: 'كاثرين تاي' },
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2021-03', until: '2025-01' }],
  },
  {
    name: { en: 'Jamieson Greer', ar: 'جيميسون غرير' },
    aliases: ['جيمسون غرير', 'جيميسون جرير'],
    state: 'US',
    tenures: [{ office: 'trade-minister', from: '2025-02' }],
  },
  {
    name: { en: 'Steven Chu', ar: 'ستيفن تشو' },
    state: 'US',
    tenures: [{ office: 'energy-minister', from: '2009-01', until: '2013-04' }],
  },
  {
    name: { en: 'Ernest Moniz', ar: 'إرنست مونيز' },
    aliases: ['أرنست مونيز'],
    state: 'US',
    tenures: [{ office: 'energy-minister', from: '2013-05', until: '2017-01' }],
  },
  {
    name: { en: 'Rick Perry', ar: 'ريك بيري' },
    state: 'US',
    tenures: [{ office: 'energy-minister', from: '2017-03', until: '2019-12' }],
  },
  {
    name: { en: 'Dan Brouillette', ar: 'دان برويليت' },
    aliases: ['دان بروليت'],
    state: 'US',
    tenures: [{ office: 'energy-minister', from: '2019-12', until: '2021-01' }],
  },
  {
    name: { en: 'Jennifer Granholm', ar: 'جينيفر غرانهولم' },
    aliases: ['جنيفر غرانهولم', 'جينيفر جرانهولم'],
    state: 'US',
    tenures: [{ office: 'energy-minister', from: '2021-02', until: '2025-01' }],
  },
  {
    name: { en: 'Chris Wright', ar: 'كريس رايت' },
    state: 'US',
    tenures: [{ office: 'energy-minister', from: '2025-02' }],
  },
  {
    name: { en: 'Rajiv Shah', ar: 'راجيف شاه' },
    state: 'US',
    tenures: [{ office: 'head-of-organization', from: '2010-01', until: '2015-02' }],
  },
  {
    name: { en: 'Samantha Power', ar: 'سامانثا باور' },
    aliases: ['سامنثا باور', 'سمانثا باور'],
    state: 'US',
    tenures: [
      { office: 'head-of-organization', from: '2021-05', until: '2025-01' },
      { office: 'permanent-representative', from: '2013-08', until: '2017-01' },
    ],
  },
  // United Nations
  {
    name: { en: 'Nikki Haley', ar: 'نيكي هايلي' },
    aliases: ['نيكي هيلي'],
    state: 'US',
    tenures: [{ office: 'permanent-representative', from: '2017-01', until: '2018-12' }],
  },
  {
    name: { en: 'Kelly Craft', ar: 'كيلي كرافت' },
    state: 'US',
    tenures: [{ office: 'permanent-representative', from: '2019-09', until: '2021-01' }],
  },
  {
    name: { en: 'Robert Wood', ar: 'روبرت وود' },
    state: 'US',
    tenures: [{ office: 'deputy-ambassador', from: '2022', until: '2025' }],
  },
  {
    name: { en: 'Dorothy Shea', ar: 'دوروثي شيا' },
    aliases: ['دوروثي شاي'],
    state: 'US',
    tenures: [
      { office: 'deputy-ambassador', from: '2024' },
      { office: 'ambassador', from: '2020-03', until: '2023-12' },
    ],
  },
  {
    name: { en: 'Jonathan Cohen', ar: 'جوناثان كوهين' },
    aliases: ['جوناثان كوهن'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2019-11', until: '2022-03' },
      { office: 'deputy-ambassador', from: '2018', until: '2019' },
    ],
  },
  // White House
  {
    name: { en: 'Rahm Emanuel', ar: 'رام إيمانويل' },
    aliases: ['رام عمانوئيل', 'رام ايمانويل'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2022-01', until: '2025-01' },
      { office: 'presidential-chief-of-staff', from: '2009-01', until: '2010-10' },
    ],
  },
  {
    name: { en: 'Mick Mulvaney', ar: 'ميك مولفاني' },
    state: 'US',
    tenures: [{ office: 'presidential-chief-of-staff', from: '2019-01', until: '2020-03' }],
  },
  {
    name: { en: 'Mark Meadows', ar: 'مارك ميدوز' },
    state: 'US',
    tenures: [{ office: 'presidential-chief-of-staff', from: '2020-03', until: '2021-01' }],
  },
  {
    name: { en: 'Ron Klain', ar: 'رون كلاين' },
    state: 'US',
    tenures: [{ office: 'presidential-chief-of-staff', from: '2021-01', until: '2023-02' }],
  },
  {
    name: { en: 'Susie Wiles', ar: 'سوزي وايلز' },
    state: 'US',
    tenures: [{ office: 'presidential-chief-of-staff', from: '2025-01' }],
  },
  {
    name: { en: 'Steve Bannon', ar: 'ستيف بانون' },
    aliases: ['Stephen Bannon', 'ستيفن بانون'],
    state: 'US',
    tenures: [{ office: 'adviser', from: '2017-01', until: '2017-08' }],
  },
  {
    name: { en: 'Stephen Miller', ar: 'ستيفن ميلر' },
    state: 'US',
    tenures: [
      { office: 'adviser', from: '2025-01' },
      { office: 'adviser', from: '2017-01', until: '2021-01' },
    ],
  },
  {
    name: { en: 'Sebastian Gorka', ar: 'سيباستيان غوركا' },
    aliases: ['سيباستيان جوركا'],
    state: 'US',
    tenures: [
      { office: 'adviser', from: '2025-01' },
      { office: 'adviser', from: '2017-01', until: '2017-08' },
    ],
  },
  {
    name: { en: 'Elon Musk', ar: 'إيلون ماسك' },
    state: 'US',
    tenures: [{ office: 'adviser', from: '2025-01', until: '2025-05' }],
  },
  // Spokespersons
  {
    name: { en: 'Robert Gibbs', ar: 'روبرت غيبس' },
    aliases: ['روبرت جيبس'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2009-01', until: '2011-02' }],
  },
  {
    name: { en: 'Jay Carney', ar: 'جاي كارني' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2011-02', until: '2014-06' }],
  },
  {
    name: { en: 'Josh Earnest', ar: 'جوش إرنست' },
    aliases: ['جوش أرنست'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2014-06', until: '2017-01' }],
  },
  {
    name: { en: 'Sean Spicer', ar: 'شون سبايسر' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2017-01', until: '2017-07' }],
  },
  {
    name: { en: 'Sarah Sanders', ar: 'سارة ساندرز' },
    aliases: ['Sarah Huckabee Sanders', 'سارة هاكابي ساندرز'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2017-07', until: '2019-07' }],
  },
  {
    name: { en: 'Stephanie Grisham', ar: 'ستيفاني غريشام' },
    aliases: ['ستيفاني جريشام'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2019-07', until: '2020-04' }],
  },
  {
    name: { en: 'Kayleigh McEnany', ar: 'كايلي ماكيناني' },
    aliases: ['كايلي مكيناني'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2020-04', until: '2021-01' }],
  },
  {
    name: { en: 'Jen Psaki', ar: 'جين بساكي' },
    aliases: ['Jennifer Psaki', 'جنيفر بساكي', 'جينيفر بساكي', 'جين ساكي', 'جينيفر ساكي'],
    state: 'US',
    tenures: [
      { office: 'spokesperson', from: '2021-01', until: '2022-05' },
      { office: 'spokesperson', from: '2013-02', until: '2015-03' },
    ],
  },
  {
    name: { en: 'Karine Jean-Pierre', ar: 'كارين جان بيير' },
    aliases: ['Karine Jean Pierre', 'كارين جان-بيير'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2022-05', until: '2025-01' }],
  },
  {
    name: { en: 'Karoline Leavitt', ar: 'كارولين ليفيت' },
    aliases: ['Caroline Leavitt', 'كارولاين ليفيت'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2025-01' }],
  },
  {
    name: { en: 'Philip Crowley', ar: 'فيليب كراولي' },
    aliases: ['P.J. Crowley', 'PJ Crowley', 'بي جيه كراولي', 'بي جي كراولي'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2009-05', until: '2011-03' }],
  },
  {
    name: { en: 'Mark Toner', ar: 'مارك تونر' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2011', until: '2017' }],
  },
  {
    name: { en: 'Marie Harf', ar: 'ماري هارف' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2013-06', until: '2015' }],
  },
  {
    name: { en: 'John Kirby', ar: 'جون كيربي' },
    aliases: ['جون كربي'],
    state: 'US',
    tenures: [
      { office: 'spokesperson', from: '2021-01', until: '2025-01' },
      { office: 'spokesperson', from: '2015-05', until: '2017-01' },
      { office: 'spokesperson', from: '2013-12', until: '2015-02' },
    ],
  },
  {
    name: { en: 'Heather Nauert', ar: 'هيذر ناورت' },
    aliases: ['هيذر نويرت'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2017-04', until: '2019' }],
  },
  {
    name: { en: 'Ned Price', ar: 'نيد برايس' },
    state: 'US',
    tenures: [
      { office: 'spokesperson', from: '2021-01', until: '2023-03' },
      { office: 'spokesperson', from: '2014', until: '2017-01' },
    ],
  },
  {
    name: { en: 'Matthew Miller', ar: 'ماثيو ميلر' },
    aliases: ['Matt Miller', 'ماثيو ميللر'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2023-04', until: '2025-01' }],
  },
  {
    name: { en: 'Vedant Patel', ar: 'فيدانت باتيل' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2022', until: '2025-01' }],
  },
  {
    name: { en: 'Tammy Bruce', ar: 'تامي بروس' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2025-01', until: '2025' }],
  },
  {
    name: { en: 'Robert Palladino', ar: 'روبرت بالادينو' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2018', until: '2020' }],
  },
  {
    name: { en: 'Samuel Werberg', ar: 'سامويل وربيرغ' },
    aliases: ['صامويل وربيرغ', 'سامويل ويربيرغ', 'صامويل ويربرغ'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2021' }],
  },
  {
    name: { en: 'Tommy Vietor', ar: 'تومي فيتور' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2011', until: '2013' }],
  },
  {
    name: { en: 'Caitlin Hayden', ar: 'كيتلين هايدن' },
    aliases: ['كاتلين هايدن'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2012', until: '2014' }],
  },
  {
    name: { en: 'Bernadette Meehan', ar: 'برناديت ميهان' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2013', until: '2015' }],
  },
  {
    name: { en: 'Emily Horne', ar: 'إميلي هورن' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2021-01', until: '2022' }],
  },
  {
    name: { en: 'Adrienne Watson', ar: 'أدريان واتسون' },
    aliases: ['أدريين واتسون'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2022', until: '2024' }],
  },
  {
    name: { en: 'Sean Savett', ar: 'شون سافيت' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2023', until: '2025-01' }],
  },
  {
    name: { en: 'Geoff Morrell', ar: 'جيف موريل' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2007-06', until: '2011-07' }],
  },
  {
    name: { en: 'George Little', ar: 'جورج ليتل' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2011-07', until: '2013-11' }],
  },
  {
    name: { en: 'Pat Ryder', ar: 'بات رايدر' },
    aliases: ['Patrick Ryder', 'باتريك رايدر'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2022-08', until: '2025-01' }],
  },
  {
    name: { en: 'Sabrina Singh', ar: 'سابرينا سينغ' },
    aliases: ['سابرينا سينج'],
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2022-04', until: '2025-01' }],
  },
  {
    name: { en: 'Sean Parnell', ar: 'شون بارنيل' },
    state: 'US',
    tenures: [{ office: 'spokesperson', from: '2025-01' }],
  },
  // Congress
  {
    name: { en: 'John McCain', ar: 'جون ماكين' },
    aliases: ['McCain', 'جون مكين'],
    state: 'US',
    tenures: [{ office: 'senator', from: '1987-01', until: '2018-08' }],
  },
  {
    name: { en: 'Lindsey Graham', ar: 'ليندسي غراهام' },
    aliases: ['ليندسي جراهام', 'لينزي غراهام'],
    state: 'US',
    tenures: [{ office: 'senator', from: '2003-01' }],
  },
  {
    name: { en: 'Joe Lieberman', ar: 'جو ليبرمان' },
    aliases: ['Joseph Lieberman', 'جوزيف ليبرمان'],
    state: 'US',
    tenures: [{ office: 'senator', from: '1989-01', until: '2013-01' }],
  },
  {
    name: { en: 'Nancy Pelosi', ar: 'نانسي بيلوسي' },
    aliases: ['Pelosi', 'بيلوسي'],
    state: 'US',
    tenures: [
      { office: 'speaker-of-parliament', from: '2019-01', until: '2023-01' },
      { office: 'speaker-of-parliament', from: '2007-01', until: '2011-01' },
    ],
  },
  {
    name: { en: 'John Boehner', ar: 'جون بينر' },
    aliases: ['جون باينر', 'جون بوينر'],
    state: 'US',
    tenures: [{ office: 'speaker-of-parliament', from: '2011-01', until: '2015-10' }],
  },
  {
    name: { en: 'Paul Ryan', ar: 'بول رايان' },
    aliases: ['بول ريان'],
    state: 'US',
    tenures: [{ office: 'speaker-of-parliament', from: '2015-10', until: '2019-01' }],
  },
  {
    name: { en: 'Kevin McCarthy', ar: 'كيفن مكارثي' },
    aliases: ['كيفن ماكارثي'],
    state: 'US',
    tenures: [{ office: 'speaker-of-parliament', from: '2023-01', until: '2023-10' }],
  },
  {
    name: { en: 'Mike Johnson', ar: 'مايك جونسون' },
    state: 'US',
    tenures: [{ office: 'speaker-of-parliament', from: '2023-10' }],
  },
  {
    name: { en: 'Mitch McConnell', ar: 'ميتش ماكونيل' },
    aliases: ['ميتش مكونيل'],
    state: 'US',
    tenures: [{ office: 'senator', from: '1985-01' }],
  },
  {
    name: { en: 'Chuck Schumer', ar: 'تشاك شومر' },
    aliases: ['Charles Schumer', 'تشارلز شومر'],
    state: 'US',
    tenures: [{ office: 'senator', from: '1999-01' }],
  },
  {
    name: { en: 'Harry Reid', ar: 'هاري ريد' },
    state: 'US',
    tenures: [{ office: 'senator', from: '1987-01', until: '2017-01' }],
  },
  {
    name: { en: 'Bernie Sanders', ar: 'بيرني ساندرز' },
    aliases: ['برني ساندرز'],
    state: 'US',
    tenures: [{ office: 'senator', from: '2007-01' }],
  },
  {
    name: { en: 'Bob Corker', ar: 'بوب كوركر' },
    state: 'US',
    tenures: [{ office: 'senator', from: '2007-01', until: '2019-01' }],
  },
  {
    name: { en: 'Bob Menendez', ar: 'بوب مينينديز' },
    aliases: ['Robert Menendez', 'روبرت مينينديز', 'بوب منينديز'],
    state: 'US',
    tenures: [{ office: 'senator', from: '2006-01', until: '2024-08' }],
  },
  {
    name: { en: 'Chris Murphy', ar: 'كريس ميرفي' },
    aliases: ['كريس مورفي'],
    state: 'US',
    tenures: [{ office: 'senator', from: '2013-01' }],
  },
  {
    name: { en: 'Chris Coons', ar: 'كريس كونز' },
    state: 'US',
    tenures: [{ office: 'senator', from: '2010-11' }],
  },
  {
    name: { en: 'Ted Cruz', ar: 'تيد كروز' },
    state: 'US',
    tenures: [{ office: 'senator', from: '2013-01' }],
  },
  {
    name: { en: 'Rand Paul', ar: 'راند بول' },
    state: 'US',
    tenures: [{ office: 'senator', from: '2011-01' }],
  },
  {
    name: { en: 'Tom Cotton', ar: 'توم كوتون' },
    state: 'US',
    tenures: [{ office: 'senator', from: '2015-01' }],
  },
  {
    name: { en: 'Jim Risch', ar: 'جيم ريش' },
    aliases: ['James Risch', 'جيمس ريش'],
    state: 'US',
    tenures: [{ office: 'senator', from: '2009-01' }],
  },
  {
    name: { en: 'Mitt Romney', ar: 'ميت رومني' },
    state: 'US',
    tenures: [{ office: 'senator', from: '2019-01', until: '2025-01' }],
  },
  {
    name: { en: 'Ed Royce', ar: 'إد رويس' },
    state: 'US',
    tenures: [{ office: 'member-of-congress', from: '1993-01', until: '2019-01' }],
  },
  {
    name: { en: 'Eliot Engel', ar: 'إليوت إنغل' },
    aliases: ['إليوت إنجل'],
    state: 'US',
    tenures: [{ office: 'member-of-congress', from: '1989-01', until: '2021-01' }],
  },
  {
    name: { en: 'Michael McCaul', ar: 'مايكل ماكول' },
    state: 'US',
    tenures: [{ office: 'member-of-congress', from: '2005-01' }],
  },
  {
    name: { en: 'Ileana Ros-Lehtinen', ar: 'إليانا روس ليتينن' },
    aliases: ['إليانا روس ليتينين'],
    state: 'US',
    tenures: [{ office: 'member-of-congress', from: '1989', until: '2019-01' }],
  },
  {
    name: { en: 'Ilhan Omar', ar: 'إلهان عمر' },
    state: 'US',
    tenures: [{ office: 'member-of-congress', from: '2019-01' }],
  },
  {
    name: { en: 'Rashida Tlaib', ar: 'رشيدة طليب' },
    state: 'US',
    tenures: [{ office: 'member-of-congress', from: '2019-01' }],
  },
  // Ambassadors
  {
    name: { en: 'Margaret Scobey', ar: 'مارغريت سكوبي' },
    aliases: ['مارجريت سكوبي'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2008-05', until: '2011-06' }],
  },
  {
    name: { en: 'Robert Beecroft', ar: 'روبرت بيكروفت' },
    aliases: ['Stephen Beecroft', 'Robert Stephen Beecroft', 'ستيفن بيكروفت', 'ستيفين بيكروفت'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2014-12', until: '2017' },
      { office: 'ambassador', from: '2012-10', until: '2014' },
    ],
  },
  {
    name: { en: 'Herro Mustafa Garg', ar: 'هيرو مصطفى غارغ' },
    aliases: ['Herro Mustafa', 'هيرو مصطفى جارج', 'هيرو مصطفى'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2023-11' }],
  },
  {
    name: { en: 'Joseph Westphal', ar: 'جوزيف ويستفال' },
    aliases: ['جوزف ويستفال', 'جوزيف وستفال'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2014-03', until: '2017-01' }],
  },
  {
    name: { en: 'John Abizaid', ar: 'جون أبي زيد' },
    aliases: ['جون أبو زيد'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2019-06', until: '2021-01' },
      { office: 'military-officer', from: '2003-07', until: '2007-03' },
    ],
  },
  {
    name: { en: 'Martina Strong', ar: 'مارتينا سترونغ' },
    aliases: ['مارتينا سترونج'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2023-10' }],
  },
  {
    name: { en: 'Joseph LeBaron', ar: 'جوزيف ليبارون' },
    aliases: ['جوزيف لوبارون'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2008', until: '2011' }],
  },
  {
    name: { en: 'Susan Ziadeh', ar: 'سوزان زيادة' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2011', until: '2014' }],
  },
  {
    name: { en: 'Dana Shell Smith', ar: 'دانا شل سميث' },
    aliases: ['دانا شيل سميث'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2014-09', until: '2017-06' }],
  },
  {
    name: { en: 'Timmy Davis', ar: 'تيمي ديفيس' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2022-08', until: '2025' }],
  },
  {
    name: { en: 'James Cunningham', ar: 'جيمس كانينغهام' },
    aliases: ['جيمس كننغهام', 'جيمس كانينجهام'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2012-08', until: '2014' },
      { office: 'ambassador', from: '2008', until: '2011' },
    ],
  },
  {
    name: { en: 'Dan Shapiro', ar: 'دان شابيرو' },
    aliases: ['Daniel Shapiro', 'دانيال شابيرو'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2011-07', until: '2017-01' }],
  },
  {
    name: { en: 'David Friedman', ar: 'ديفيد فريدمان' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2017-05', until: '2021-01' }],
  },
  {
    name: { en: 'Mike Huckabee', ar: 'مايك هاكابي' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2025-04' }],
  },
  {
    name: { en: 'Ryan Crocker', ar: 'ريان كروكر' },
    aliases: ['رايان كروكر'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2011-07', until: '2012-07' },
      { office: 'ambassador', from: '2007-03', until: '2009-02' },
    ],
  },
  {
    name: { en: 'Christopher Hill', ar: 'كريستوفر هيل' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2009-04', until: '2010-08' }],
  },
  {
    name: { en: 'Stuart Jones', ar: 'ستيوارت جونز' },
    state: 'US',
    tenures: [
      { office: 'assistant-foreign-minister', from: '2017-01', until: '2017-08' },
      { office: 'ambassador', from: '2014-10', until: '2016' },
      { office: 'ambassador', from: '2011-07', until: '2014' },
    ],
  },
  {
    name: { en: 'Douglas Silliman', ar: 'دوغلاس سيليمان' },
    aliases: ['دوجلاس سيليمان'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2016-09', until: '2019-01' },
      { office: 'ambassador', from: '2014', until: '2016' },
    ],
  },
  {
    name: { en: 'Matthew Tueller', ar: 'ماثيو تولر' },
    aliases: ['ماثيو تويلر'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2019-06', until: '2022-06' },
      { office: 'ambassador', from: '2014-05', until: '2019' },
      { office: 'ambassador', from: '2011', until: '2014' },
    ],
  },
  {
    name: { en: 'Alina Romanowski', ar: 'ألينا رومانوسكي' },
    aliases: ['إلينا رومانوسكي', 'ألينا رومانوفسكي'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2022-06', until: '2024' },
      { office: 'ambassador', from: '2020-02', until: '2022' },
    ],
  },
  {
    name: { en: 'Michele Sison', ar: 'ميشيل سيسون' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2008', until: '2010' }],
  },
  {
    name: { en: 'Maura Connelly', ar: 'مورا كونيلي' },
    aliases: ['مورا كونيللي'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2010-09', until: '2013' }],
  },
  {
    name: { en: 'Elizabeth Richard', ar: 'إليزابيث ريتشارد' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2016', until: '2020' }],
  },
  {
    name: { en: 'Lisa Johnson', ar: 'ليزا جونسون' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2024-01', until: '2025' }],
  },
  {
    name: { en: 'Michel Issa', ar: 'ميشال عيسى' },
    aliases: ['ميشيل عيسى'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2025' }],
  },
  {
    name: { en: 'Stephen Seche', ar: 'ستيفن سيش' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2007', until: '2010' }],
  },
  {
    name: { en: 'Gerald Feierstein', ar: 'جيرالد فايرستاين' },
    aliases: ['جيرالد فيرستاين', 'جيرالد فايرشتاين'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2010-09', until: '2013' }],
  },
  {
    name: { en: 'Christopher Henzel', ar: 'كريستوفر هينزل' },
    aliases: ['كريستوفر هنزل'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2019-05', until: '2021' }],
  },
  {
    name: { en: 'Steven Fagin', ar: 'ستيفن فاجن' },
    aliases: ['ستيفن فاغن'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2022-06' }],
  },
  {
    name: { en: 'Gene Cretz', ar: 'جين كريتز' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2008-12', until: '2012' }],
  },
  {
    name: { en: 'Christopher Stevens', ar: 'كريستوفر ستيفنز' },
    aliases: ['Chris Stevens', 'كريس ستيفنز'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2012-05', until: '2012-09' }],
  },
  {
    name: { en: 'Deborah Jones', ar: 'ديبورا جونز' },
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2013-06', until: '2015' },
      { office: 'ambassador', from: '2008', until: '2011' },
    ],
  },
  {
    name: { en: 'Peter Bodde', ar: 'بيتر بودي' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2015', until: '2017' }],
  },
  {
    name: { en: 'Richard Norland', ar: 'ريتشارد نورلاند' },
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2019-08', until: '2022' },
      { office: 'special-envoy', from: '2021-05', until: '2025' },
    ],
  },
  {
    name: { en: 'Alice Wells', ar: 'أليس ويلز' },
    state: 'US',
    tenures: [
      { office: 'assistant-foreign-minister', from: '2017-06', until: '2020-05' },
      { office: 'ambassador', from: '2014-08', until: '2017' },
    ],
  },
  {
    name: { en: 'Henry Wooster', ar: 'هنري ووستر' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2020', until: '2023' }],
  },
  {
    name: { en: 'Yael Lempert', ar: 'يائيل لمبرت' },
    aliases: ['يائيل لامبرت', 'ياعيل لمبرت'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2023-09', until: '2025' }],
  },
  {
    name: { en: 'Richard Olson', ar: 'ريتشارد أولسون' },
    aliases: ['ريتشارد أولسن'],
    state: 'US',
    tenures: [
      { office: 'special-envoy', from: '2015-11', until: '2016-11' },
      { office: 'ambassador', from: '2012', until: '2015' },
      { office: 'ambassador', from: '2008', until: '2011' },
    ],
  },
  {
    name: { en: 'Michael Corbin', ar: 'مايكل كوربن' },
    aliases: ['مايكل كوربين'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2011', until: '2014' }],
  },
  {
    name: { en: 'John Rakolta', ar: 'جون راكولتا' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2019', until: '2021-01' }],
  },
  {
    name: { en: 'Adam Ereli', ar: 'آدم إيريلي' },
    aliases: ['آدم إيرلي'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2007', until: '2011' }],
  },
  {
    name: { en: 'Thomas Krajeski', ar: 'توماس كراجيسكي' },
    aliases: ['توماس كراجسكي'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2011', until: '2014' }],
  },
  {
    name: { en: 'William Roebuck', ar: 'وليام روباك' },
    aliases: ['ويليام روباك', 'وليام روبوك'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2015', until: '2017' }],
  },
  {
    name: { en: 'Justin Siberell', ar: 'جاستن سيبيريل' },
    aliases: ['جاستن سيبريل'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2017', until: '2021' }],
  },
  {
    name: { en: 'Steven Bondy', ar: 'ستيفن بوندي' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2022-02', until: '2025' }],
  },
  {
    name: { en: 'Lawrence Silverman', ar: 'لورانس سيلفرمان' },
    aliases: ['لورنس سيلفرمان'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2016', until: '2019' }],
  },
  {
    name: { en: 'Karen Sasahara', ar: 'كارين ساساهارا' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2023' }],
  },
  {
    name: { en: 'Greta Holtz', ar: 'غريتا هولتز' },
    aliases: ['جريتا هولتز'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2012', until: '2015' }],
  },
  {
    name: { en: 'Marc Sievers', ar: 'مارك سيفرز' },
    aliases: ['مارك سيفيرز'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2016', until: '2019' }],
  },
  {
    name: { en: 'Leslie Tsou', ar: 'ليزلي تسو' },
    aliases: ['ليسلي تسو'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2020', until: '2023' }],
  },
  {
    name: { en: 'Henry Ensher', ar: 'هنري إنشر' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2011', until: '2014' }],
  },
  {
    name: { en: 'Joan Polaschik', ar: 'جوان بولاشيك' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2014', until: '2017' }],
  },
  {
    name: { en: 'John Desrocher', ar: 'جون ديروشر' },
    aliases: ['جون ديسروشر'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2017', until: '2020' }],
  },
  {
    name: { en: 'Elizabeth Moore Aubin', ar: 'إليزابيث مور أوبين' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2022-02' }],
  },
  {
    name: { en: 'Gordon Gray', ar: 'غوردون غراي' },
    aliases: ['جوردون جراي'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2009', until: '2012' }],
  },
  {
    name: { en: 'Jacob Walles', ar: 'جاكوب والس' },
    aliases: ['جايكوب والس', 'جاكوب والز'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2012-07', until: '2015' }],
  },
  {
    name: { en: 'Donald Blome', ar: 'دونالد بلوم' },
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2022-05', until: '2025-01' },
      { office: 'ambassador', from: '2019-02', until: '2022' },
    ],
  },
  {
    name: { en: 'Samuel Kaplan', ar: 'صامويل كابلان' },
    aliases: ['صموئيل كابلان', 'سامويل كابلان'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2009', until: '2013' }],
  },
  {
    name: { en: 'Dwight Bush', ar: 'دوايت بوش' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2014', until: '2017-01' }],
  },
  {
    name: { en: 'David Fischer', ar: 'ديفيد فيشر' },
    aliases: ['ديفيد فيشير'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2020-01', until: '2021-01' }],
  },
  {
    name: { en: 'Puneet Talwar', ar: 'بونيت تالوار' },
    aliases: ['بونيت تلوار'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2022-10', until: '2025-01' },
      { office: 'assistant-foreign-minister', from: '2014', until: '2015' },
    ],
  },
  {
    name: { en: 'Francis Ricciardone', ar: 'فرانسيس ريتشاردوني' },
    aliases: ['Frank Ricciardone', 'فرنسيس ريتشاردوني', 'فرانسيس ريكاردوني'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2011-01', until: '2014-07' },
      { office: 'ambassador', from: '2005', until: '2008' },
    ],
  },
  {
    name: { en: 'John Bass', ar: 'جون باس' },
    state: 'US',
    tenures: [
      { office: 'under-secretary-of-state', from: '2024-03', until: '2025-01' },
      { office: 'ambassador', from: '2017-12', until: '2020-01' },
      { office: 'ambassador', from: '2014-10', until: '2017-10' },
    ],
  },
  {
    name: { en: 'Jeff Flake', ar: 'جيف فليك' },
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2022-01', until: '2024-09' },
      { office: 'senator', from: '2013-01', until: '2019-01' },
    ],
  },
  {
    name: { en: 'John Godfrey', ar: 'جون غودفري' },
    aliases: ['جون جودفري'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2022-08', until: '2024' }],
  },
  {
    name: { en: 'Steven Koutsis', ar: 'ستيفن كوتسيس' },
    state: 'US',
    tenures: [{ office: 'charge-d-affaires', from: '2016', until: '2019' }],
  },
  {
    name: { en: 'Michael McFaul', ar: 'مايكل ماكفول' },
    aliases: ['مايكل مكفول'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2012-01', until: '2014-02' }],
  },
  {
    name: { en: 'Jon Huntsman', ar: 'جون هانتسمان' },
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2017-10', until: '2019-10' },
      { office: 'ambassador', from: '2009-08', until: '2011-04' },
    ],
  },
  {
    name: { en: 'Lynne Tracy', ar: 'لين تريسي' },
    aliases: ['لين ترايسي'],
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2023-01', until: '2025' }],
  },
  {
    name: { en: 'Max Baucus', ar: 'ماكس بوكوس' },
    aliases: ['ماكس باوكوس'],
    state: 'US',
    tenures: [
      { office: 'ambassador', from: '2014-03', until: '2017-01' },
      { office: 'senator', from: '1978-12', until: '2014-02' },
    ],
  },
  {
    name: { en: 'Terry Branstad', ar: 'تيري برانستاد' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2017-07', until: '2020-10' }],
  },
  {
    name: { en: 'Nicholas Burns', ar: 'نيكولاس بيرنز' },
    state: 'US',
    tenures: [{ office: 'ambassador', from: '2022-03', until: '2025-01' }],
  },
]
