import type { Rule } from '../../../engine/language.ts'

export const metWith: readonly Rule[] = [
  {
    id: 'en.met-with.met-several',
    edge: 'MET_WITH',
    pattern: 'A ~ @meet.verb|receive.verb|speak.verb ~ B:bare|with ~ @meet.together',
    together: true,
    examples: [
      '{A U.S. President Joe Biden} hosted {B Prime Minister Fumio Kishida of Japan} and {B President Yoon Suk Yeol of the Republic of Korea} at Camp David for a trilateral meeting.',
    ],
    counterExamples: ['U.S. President Joe Biden hosted students for a trilateral meeting.'],
  },
  {
    id: 'en.met-with.brought-together',
    edge: 'MET_WITH',
    pattern: 'A ~ @brought.together ~ B:bare ~ @for.talks|meet.noun !prep.with',
    together: true,
    examples: [
      '{A Qatari Emir Tamim bin Hamad Al Thani} brought together {B Congolese President Felix Tshisekedi} and {B Rwandan President Paul Kagame} for talks in Doha.',
    ],
    counterExamples: [
      'Qatari Emir Tamim bin Hamad Al Thani brought together farmers from Congo for talks in Doha.',
      'Qatari Emir Tamim bin Hamad Al Thani brought together Congolese President Felix Tshisekedi and his ministers in a photograph.',
    ],
  },
  {
    id: 'en.met-with.hosted-peace-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ B:bare ~ @for.peace.talks',
    together: true,
    examples: [
      '{A U.S. Secretary of State Antony Blinken} hosted {B Armenian Foreign Minister Ararat Mirzoyan} and {B Azerbaijani Foreign Minister Jeyhun Bayramov} for peace talks in Washington.',
    ],
    counterExamples: ['U.S. Secretary of State Antony Blinken hosted students for peace talks in Washington.'],
  },
  {
    id: 'en.met-with.met-him',
    edge: 'MET_WITH',
    pattern: 'B:any @comma? @when A ~ @meet.verb|receive.verb @pronoun.object',
    examples: [
      'The letter was brought by {B Omani Ambassador Saud Al Rawahi} when {A Kuwaiti Foreign Minister Salem Al-Sabah} met him on Sunday.',
    ],
    counterExamples: [
      'The letter was brought by a student when Kuwaiti Foreign Minister Salem Al-Sabah met him on Sunday.',
    ],
  },
  {
    id: 'en.met-with.received-him',
    edge: 'MET_WITH',
    pattern: 'A ~ @meet.verb|receive.verb|speak.verb|call.on @him !article',
    him: true,
    examples: [
      '{B Omani Foreign Minister Badr Albusaidi} arrived on Sunday. {A Crown Prince Mishal Al-Ahmad of Kuwait} received him at Seif Palace.',
    ],
    counterExamples: [
      'Crown Prince Mishal Al-Ahmad of Kuwait received him at Seif Palace.',
      'Omani Foreign Minister Badr Albusaidi resigned. Crown Prince Mishal Al-Ahmad of Kuwait called him a friend.',
    ],
  },
  {
    id: 'en.met-with.handed-to-by',
    edge: 'MET_WITH',
    pattern: '@handed.over ~ B:to ~ A:by ~ @for.talks',
    people: true,
    examples: [
      'The message was handed over to {B Kuwaiti Foreign Minister Salem Al-Sabah} by {A Omani Ambassador Saud Al Rawahi} during a meeting on Sunday.',
    ],
    counterExamples: [
      'The message was handed over to Kuwaiti Foreign Minister Salem Al-Sabah by Omani Ambassador Saud Al Rawahi.',
    ],
  },
  {
    id: 'en.met-with.handed-by-to',
    edge: 'MET_WITH',
    pattern: '@handed.over ~ A:by ~ B:to ~ @for.talks',
    people: true,
    examples: [
      'The message was delivered by {A Omani Ambassador Saud Al Rawahi} to {B Kuwaiti Foreign Minister Salem Al-Sabah} at a meeting on Sunday.',
    ],
    counterExamples: [
      'The message was delivered by Omani Ambassador Saud Al Rawahi to Kuwaiti Foreign Minister Salem Al-Sabah.',
    ],
  },
  {
    id: 'en.met-with.handed-to',
    edge: 'MET_WITH',
    pattern: 'A ~ @hand.verb ~ B:to ~ @for.talks',
    people: true,
    examples: [
      '{A Omani Ambassador Saud Al Rawahi} delivered a letter to {B Kuwaiti Foreign Minister Salem Al-Sabah} during a meeting on Sunday.',
    ],
    counterExamples: [
      'Omani Ambassador Saud Al Rawahi delivered a letter to Kuwaiti Foreign Minister Salem Al-Sabah on Sunday.',
    ],
  },
  {
    id: 'en.met-with.met',
    edge: 'MET_WITH',
    pattern: 'A ~ @meet.verb ~ B:bare|with',
    examples: [
      '{A Qatari Foreign Minister Khalid Al Attiyah} met in Doha on Monday with {B French President Francois Hollande}.',
    ],
    counterExamples: [
      'Qatari Foreign Minister Khalid Al Attiyah met students in Doha on Monday.',
      'Qatari Foreign Minister Khalid Al Attiyah did not meet French President Francois Hollande.',
    ],
  },
  {
    id: 'en.met-with.briefed',
    edge: 'MET_WITH',
    pattern: 'A ~ @brief.verb B:bare',
    examples: [
      '{A US National Security Adviser Stephen Hadley} briefed {B Iraqi Prime Minister Nouri al-Maliki} on the work of the commander.',
    ],
    counterExamples: ['US National Security Adviser Stephen Hadley briefed reporters on Iraq.'],
  },
  {
    id: 'en.met-with.saw',
    edge: 'MET_WITH',
    pattern: 'A ~ @saw.verb B:bare !prep.aside|verb|prep.for|for.merit',
    people: true,
    examples: ['{A US Secretary of State John Kerry} saw {B Chinese Foreign Minister Wang Yi} in Beijing last week.'],
    counterExamples: [
      'US Secretary of State John Kerry saw Chinese Foreign Minister Wang Yi as a partner.',
      'US Secretary of State John Kerry saw China as a partner.',
    ],
  },
  {
    id: 'en.met-with.and-saw',
    edge: 'MET_WITH',
    pattern: '@saw.verb B:bare !prep.aside|verb|prep.for|for.merit',
    people: true,
    examples: [
      '{A US Secretary of State John Kerry} opened a school and saw {B Chinese Foreign Minister Wang Yi} in Beijing.',
    ],
    counterExamples: ['Critics saw Chinese Foreign Minister Wang Yi as a partner.'],
  },
  {
    id: 'en.met-with.they-met',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @meet.verb',
    examples: ['{A US Secretary of State John Kerry} and {A Russian Foreign Minister Sergei Lavrov} met in Geneva.'],
    counterExamples: ['US Secretary of State John Kerry met reporters in Geneva.'],
  },
  {
    id: 'en.met-with.spoke',
    edge: 'MET_WITH',
    pattern: 'A ~ @speak.verb ~ B:bare|with|to',
    format: 'call',
    examples: ['{A U.S. President Joe Biden} spoke today with {B President Volodymyr Zelenskyy of Ukraine}.'],
    counterExamples: ['President Joe Biden spoke today with reporters.'],
  },
  {
    id: 'en.met-with.received-call',
    edge: 'MET_WITH',
    pattern: 'A ~ @got.call ~ B:from',
    format: 'call',
    examples: [
      '{A Egyptian President Abdel Fattah el-Sisi} received a phone call on Sunday from {B Jordanian King Abdullah II}.',
    ],
    counterExamples: ['Egyptian President Abdel Fattah el-Sisi received a phone call on Sunday from a student.'],
  },
  {
    id: 'en.met-with.and-received-call',
    edge: 'MET_WITH',
    pattern: '@got.call ~ B:from',
    format: 'call',
    examples: [
      '{A Egyptian President Abdel Fattah el-Sisi} opened a bridge and received a phone call from {B Jordanian King Abdullah II}.',
    ],
    counterExamples: [
      'Egyptian President Abdel Fattah el-Sisi opened a bridge and received a phone call from a student.',
    ],
  },
  {
    id: 'en.met-with.call-that-he-received',
    edge: 'MET_WITH',
    pattern: '@call.noun @comma? @relative? @article? A:any ~ @receive.verb ~ B:from',
    format: 'call',
    people: true,
    examples: [
      'This came during a phone call {A Qatari Prime Minister Mohammed bin Abdulrahman} received yesterday from {B Omani Foreign Minister Badr Albusaidi}.',
    ],
    counterExamples: [
      'This came during a phone call Qatari Prime Minister Mohammed bin Abdulrahman received yesterday from a student.',
    ],
  },
  {
    id: 'en.met-with.received-on-day-call',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @call.noun ~ B:from',
    format: 'call',
    examples: [
      '{A Qatari Prime Minister Mohammed bin Abdulrahman} received on Sunday evening a phone call from {B Omani Foreign Minister Badr Albusaidi}.',
    ],
    counterExamples: [
      'Qatari Prime Minister Mohammed bin Abdulrahman received on Sunday evening a phone call from a student.',
      'Qatari Prime Minister Mohammed bin Abdulrahman received on Sunday evening a letter from Omani Foreign Minister Badr Albusaidi.',
    ],
  },
  {
    id: 'en.met-with.and-received-on-day-call',
    edge: 'MET_WITH',
    pattern: '@receive.verb ~ @call.noun ~ B:from',
    format: 'call',
    examples: [
      '{A Qatari Prime Minister Mohammed bin Abdulrahman} opened a school and received today a phone call from {B Omani Foreign Minister Badr Albusaidi}.',
    ],
    counterExamples: [
      'Qatari Prime Minister Mohammed bin Abdulrahman opened a school and received today a phone call from a student.',
    ],
  },
  {
    id: 'en.met-with.received-visit',
    edge: 'MET_WITH',
    pattern: 'A ~ @got.visit ~ B:from',
    examples: [
      '{A Thai Foreign Minister Don Pramudwinai} received a courtesy call on Friday from {B Japanese Ambassador Kazuya Nashida}.',
    ],
    counterExamples: ['Thai Foreign Minister Don Pramudwinai received a courtesy call on Friday from pupils.'],
  },
  {
    id: 'en.met-with.and-received-visit',
    edge: 'MET_WITH',
    pattern: '@got.visit ~ B:from',
    examples: [
      '{A Thai Foreign Minister Don Pramudwinai} opened a fair and received a courtesy call from {B Japanese Ambassador Kazuya Nashida}.',
    ],
    counterExamples: ['Thai Foreign Minister Don Pramudwinai opened a fair and received a courtesy call from pupils.'],
  },
  {
    id: 'en.met-with.called-on',
    edge: 'MET_WITH',
    pattern: 'A ~ @call.on B !prep.to|and|comma',
    people: true,
    examples: [
      '{A Kenyan President William Ruto} called on {B Indian President Droupadi Murmu} at the palace on Tuesday.',
    ],
    counterExamples: [
      'Kenyan President William Ruto called on Indian President Droupadi Murmu to open the border.',
      'Kenya called on India at the United Nations to open the border.',
      'Kenyan President William Ruto called on Indian President Droupadi Murmu and Prime Minister Narendra Modi to open the border.',
    ],
  },
  {
    id: 'en.met-with.called-on-for',
    edge: 'MET_WITH',
    pattern: 'A ~ @call.on B @comma @prep.for|relative|during|to.discuss|prep.in',
    people: true,
    examples: [
      '{A Kenyan President William Ruto} will call on {B Indian President Droupadi Murmu}, for an exchange on trade.',
    ],
    counterExamples: [
      'Kenyan President William Ruto called on Indian President Droupadi Murmu, once more, to open the border.',
    ],
  },
  {
    id: 'en.met-with.called-on-to-discuss',
    edge: 'MET_WITH',
    pattern: 'A ~ @call.on B @comma ~ @to.discuss',
    people: true,
    examples: [
      '{A Kenyan President William Ruto} called on {B Indian President Droupadi Murmu}, on Monday, to discuss trade.',
    ],
    counterExamples: ['Kenyan President William Ruto called on Indian President Droupadi Murmu, on Monday, to resign.'],
  },
  {
    id: 'en.met-with.called-on-and',
    edge: 'MET_WITH',
    pattern: 'A ~ @call.on B @comma? @and @adverb? @verb|topic.infinitive',
    people: true,
    examples: [
      '{A Kenyan President William Ruto} called on {B Indian President Droupadi Murmu} and held talks on trade.',
    ],
    counterExamples: ['Kenya called on India and urged calm.'],
  },
  {
    id: 'en.met-with.and-called-on',
    edge: 'MET_WITH',
    pattern: '@and @adverb? @call.on B:bare !prep.to|and|comma',
    people: true,
    examples: [
      '{A Kenyan President William Ruto} opened a school and called on {B Indian President Droupadi Murmu} at the palace.',
    ],
    counterExamples: [
      'Kenyan President William Ruto opened a school and called on Indian President Droupadi Murmu to open the border.',
    ],
  },
  {
    id: 'en.met-with.took-part',
    edge: 'MET_WITH',
    pattern: 'A ~ @took.part ~ @meet.noun !prep.with',
    each: true,
    examples: [
      '{A U.S. President Joe Biden} spoke with President Emmanuel Macron of France. {A Chancellor Olaf Scholz of Germany} joined the call.',
    ],
    counterExamples: [
      'Chancellor Olaf Scholz of Germany joined the call.',
      'U.S. President Joe Biden spoke with President Emmanuel Macron of France. Chancellor Olaf Scholz of Germany attended a meeting with students.',
    ],
  },
  {
    id: 'en.met-with.also-attended',
    edge: 'MET_WITH',
    pattern: 'A @attend.too !article|pronoun.possessive|prep.in',
    each: true,
    examples: [
      '{A U.S. President Joe Biden} met President Emmanuel Macron of France. {A Chancellor Olaf Scholz of Germany} also attended.',
    ],
    counterExamples: [
      'Chancellor Olaf Scholz of Germany also attended.',
      'U.S. President Joe Biden met President Emmanuel Macron of France. Chancellor Olaf Scholz of Germany also attended the parade.',
    ],
  },
  {
    id: 'en.met-with.they-spoke',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @speak.verb',
    format: 'call',
    examples: [
      '{A Jordanian King Abdullah II} and {A Egyptian President Abdel Fattah el-Sisi} spoke by phone on Monday.',
    ],
    counterExamples: ['Jordanian King Abdullah II spoke to students on Monday.'],
  },
  {
    id: 'en.met-with.held-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @hold.verb ~ @meet.noun ~ B:with',
    examples: ['{A Jordanian Foreign Minister Ayman Safadi} held a meeting on Sunday with {B his Iraqi counterpart}.'],
    counterExamples: ['Jordanian Foreign Minister Ayman Safadi held a press conference on Sunday.'],
  },
  {
    id: 'en.met-with.held-with-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @hold.verb ~ B:with ~ @meet.noun',
    examples: [
      '{A Jordanian Foreign Minister Ayman Safadi} chaired with {B his Iraqi counterpart} the first session of a joint committee.',
    ],
    counterExamples: [
      'Jordanian Foreign Minister Ayman Safadi chaired with his aides the first session of a committee.',
    ],
  },
  {
    id: 'en.met-with.with-first',
    edge: 'MET_WITH',
    pattern: 'B:with @comma? @article? @meet.noun|talks.noun @deal.verb',
    people: true,
    examples: [
      '{A Jordanian Foreign Minister Ayman Safadi} spoke to reporters. With {B Iraqi Foreign Minister Fuad Hussein}, the talks focused on water.',
    ],
    counterExamples: [
      'Jordanian Foreign Minister Ayman Safadi spoke to reporters. With farmers, the talks focused on water.',
    ],
  },
  {
    id: 'en.met-with.were-held-with',
    edge: 'MET_WITH',
    pattern: '@meet.noun|talks.noun @auxiliary @adverb? @hold.verb ~ B:with',
    examples: [
      '{A Jordanian Foreign Minister Ayman Safadi} spoke to reporters. A meeting was also held with {B Iraqi Foreign Minister Fuad Hussein}.',
    ],
    counterExamples: [
      'Jordanian Foreign Minister Ayman Safadi spoke to reporters. A meeting was also held with students.',
      'A meeting was also held with Iraqi Foreign Minister Fuad Hussein.',
    ],
  },
  {
    id: 'en.met-with.held-talks-together',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @hold.verb ~ @meet.noun',
    examples: ['{A Oman} and {A Iran} began a round of talks in Muscat on Tuesday.'],
    counterExamples: ['Oman held talks in Muscat on Tuesday.'],
  },
  {
    id: 'en.met-with.next-meeting',
    edge: 'MET_WITH',
    pattern: '@further @adjective? @meet.noun ~ @scheduled',
    both: 'first',
    ahead: true,
    examples: [
      '{A Omani Foreign Minister Sayyid Badr} met with {A Indian Foreign Minister S. Jaishankar}. The next round of consultations will be held in Muscat.',
    ],
    counterExamples: [
      'Omani Foreign Minister Sayyid Badr met with Indian Foreign Minister S. Jaishankar. The next exhibition will be held in Muscat.',
    ],
  },
  {
    id: 'en.met-with.between',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ A+:between',
    examples: [
      'The statement followed talks between {A Egyptian President Abdel Fattah el-Sisi} and {A Jordanian King Abdullah II}.',
    ],
    counterExamples: ['The statement followed talks between the unions.'],
  },
  {
    id: 'en.met-with.their-meeting',
    edge: 'MET_WITH',
    pattern: '@their ~ @meet.noun !prep.with',
    both: true,
    examples: [
      'Jordanian King Abdullah II met Egyptian President Abdel Fattah el-Sisi on Sunday. Trade has grown since {A their} June 3 meeting in Cairo.',
    ],
    counterExamples: ['Their meeting was long.'],
  },
  {
    id: 'en.met-with.possessive',
    edge: 'MET_WITH',
    pattern: 'A:any @possessive ~ @meet.noun ~ B:with',
    examples: [
      "The ministry published a readout of {A Australian Foreign Minister Penny Wong}'s meeting with {B Indonesian Foreign Minister Retno Marsudi}.",
    ],
    counterExamples: ["The ministry published a readout of Foreign Minister Penny Wong's meeting with students."],
  },
  {
    id: 'en.met-with.possessive-calls',
    edge: 'MET_WITH',
    pattern: 'A:any @possessive @speak.verb ~ B:with|to',
    format: 'call',
    examples: [
      "This is a readout of {A Australian Foreign Minister Penny Wong}'s calls with {B Indonesian Foreign Minister Retno Marsudi}.",
    ],
    counterExamples: ["This is a readout of Australian Foreign Minister Penny Wong's calls with reporters."],
  },
  {
    id: 'en.met-with.pair-held',
    edge: 'MET_WITH',
    pattern: 'A+:nisba ~ @meet.noun ~ @hold.verb|held.passive',
    examples: ['The third round of {A India-Uzbekistan} Foreign Office Consultations was held in Tashkent on Monday.'],
    counterExamples: [
      'The India-Uzbekistan Foreign Office Consultations matter.',
      'The India-Uzbekistan border was held by guards.',
    ],
  },
  {
    id: 'en.met-with.delegation-led',
    edge: 'MET_WITH',
    pattern: 'A @auxiliary @prep.attend',
    each: true,
    examples: [
      'India met Uzbekistan for Foreign Office Consultations on Monday. {A The Indian delegation} was led by Secretary Sanjay Singh.',
    ],
    counterExamples: ['The Indian delegation was led by Secretary Sanjay Singh.'],
  },
  {
    id: 'en.met-with.side-by',
    edge: 'MET_WITH',
    pattern: 'A:head @prep.by',
    each: true,
    examples: [
      'India met Uzbekistan for Foreign Office Consultations on Monday. The Indian delegation was led by Secretary Sanjay Singh and {A the Uzbek side} by Deputy Foreign Minister Anvar Nasirov.',
    ],
    counterExamples: ['The Uzbek side by Deputy Foreign Minister Anvar Nasirov.'],
  },
  {
    id: 'en.met-with.delegation-has',
    edge: 'MET_WITH',
    pattern: 'A @adverb? @delegation.has|colon ~ C:bare',
    each: true,
    examples: [
      'India met Uzbekistan for Foreign Office Consultations on Monday. {A The Indian delegation} included {C Secretary Sanjay Singh} and {C Ambassador Manish Prabhat}.',
      'India met Uzbekistan for Foreign Office Consultations on Monday. {A The Indian delegation}: {C Secretary Sanjay Singh}; {C Ambassador Manish Prabhat}.',
    ],
    counterExamples: [
      'The Indian delegation included Secretary Sanjay Singh.',
      'India met Uzbekistan for Foreign Office Consultations on Monday. India: Secretary Sanjay Singh is ill.',
    ],
  },
  {
    id: 'en.met-with.represented-by',
    edge: 'MET_WITH',
    pattern: 'A @represented.by ~ C:bare',
    each: true,
    examples: [
      'India met Uzbekistan for Foreign Office Consultations on Monday. {A India} was represented by {C Secretary Sanjay Singh}.',
    ],
    counterExamples: ['India was represented by Secretary Sanjay Singh.'],
  },
  {
    id: 'en.met-with.told-by-phone',
    edge: 'MET_WITH',
    pattern: 'A ~ @told.verb|thank.verb B:bare ~ @for.talks|by.phone !prep.with|prep.between',
    people: true,
    examples: [
      '{A Egyptian Foreign Minister Badr Abdelatty} told {B US Secretary of State Antony Blinken} by phone last week that the border was closed.',
      '{A Egyptian Foreign Minister Badr Abdelatty} congratulated {B Omani Foreign Minister Badr Albusaidi} on his election over the phone.',
    ],
    counterExamples: [
      'Egyptian Foreign Minister Badr Abdelatty told US Secretary of State Antony Blinken that the border was closed.',
      'Egyptian Foreign Minister Badr Abdelatty told reporters by phone that the border was closed.',
    ],
  },
  {
    id: 'en.met-with.in-talks-told',
    edge: 'MET_WITH',
    pattern: '@for.talks|by.phone !prep.with|prep.between ~ A @told.verb|thank.verb B:bare',
    people: true,
    examples: [
      'In a phone call on Tuesday, {A Russian President Vladimir Putin} told {B Iranian President Masoud Pezeshkian} that the plant was safe.',
    ],
    counterExamples: [
      'In a phone call with aides, Russian President Vladimir Putin told Iranian President Masoud Pezeshkian a story.',
      'In a phone call on Tuesday, Russian President Vladimir Putin told reporters that the plant was safe.',
    ],
  },
  {
    id: 'en.met-with.in-talks-agreed',
    edge: 'MET_WITH',
    pattern: '@for.talks|by.phone !prep.with|prep.between|prep.of ~ A+ @adverb? @voiced.both',
    people: true,
    examples: [
      'In a phone call on Tuesday, {A Omani Foreign Minister Badr Albusaidi} and {A Finnish Foreign Minister Elina Valtonen} agreed to share the catch.',
    ],
    counterExamples: [
      'In a phone call with aides, Omani Foreign Minister Badr Albusaidi agreed to share the catch.',
      'In a meeting of the council, the ministers agreed to share the catch.',
      'At a meeting of unions, Omani Foreign Minister Badr Albusaidi and Finnish Foreign Minister Elina Valtonen condemned the raid.',
    ],
  },
  {
    id: 'en.met-with.told-after-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @thank.verb|told.verb B:bare ~ @after @article? @talks.quality? @meet.noun !prep.with|prep.between',
    people: true,
    examples: [
      '{A Ukrainian President Volodymyr Zelenskiy} thanked {B Dutch Prime Minister Dick Schoof} for new aid after talks in The Hague.',
    ],
    counterExamples: [
      'Ukrainian President Volodymyr Zelenskiy thanked Dutch Prime Minister Dick Schoof after talks with reporters.',
      'Ukrainian President Volodymyr Zelenskiy told Dutch Prime Minister Dick Schoof that he left after talks in The Hague.',
    ],
  },
  {
    id: 'en.met-with.thanked-for-talks',
    edge: 'MET_WITH',
    pattern:
      'A ~ @thank.verb B:bare @prep.for @article|pronoun.possessive|thanked.what @adverb? @talks.quality? @talks.quality? @meet.noun !prep.with|prep.between|prep.of',
    people: true,
    examples: [
      '{A Australian Foreign Minister Penny Wong} thanked {B Indonesian Foreign Minister Retno Marsudi} for a productive meeting.',
    ],
    counterExamples: [
      'Australian Foreign Minister Penny Wong thanked Indonesian Foreign Minister Retno Marsudi for hosting the summit.',
      'Australian Foreign Minister Penny Wong thanked Indonesian Foreign Minister Retno Marsudi for the talks with Iran.',
    ],
  },
  {
    id: 'en.met-with.including',
    edge: 'MET_WITH',
    pattern: '@meet.verb|meet.noun ~ @including B:aside|bare',
    people: true,
    examples: [
      '{A Australian Defence Minister Richard Marles} will hold bilateral meetings with several counterparts, including {B Japanese Defence Minister Minoru Kihara}.',
    ],
    counterExamples: [
      'Australian Defence Minister Richard Marles will hold meetings on issues including Japan.',
      'Several counterparts, including Japanese Defence Minister Minoru Kihara, will visit.',
    ],
  },
  {
    id: 'en.met-with.including-from',
    edge: 'MET_WITH',
    pattern: '@meet.verb|meet.noun ~ C:bare|with|of @comma? @including.those ~ B:bare|from|of',
    examples: [
      '{A Australian Defence Minister Richard Marles} held talks with several counterparts, including from {B Japan} and {B Fiji}.',
    ],
    counterExamples: [
      'Australian Defence Minister Richard Marles held talks on goods, including from Japan and Fiji.',
      'Several counterparts, including from Japan and Fiji, will visit.',
    ],
  },
  {
    id: 'en.met-with.credentials',
    edge: 'MET_WITH',
    pattern: 'A ~ @accept.verb ~ @credentials ~ B:of|from',
    examples: [
      '{A Kenyan President William Ruto} received the credentials of {B the Ambassador of Nepal Naresh Dhakal} on Tuesday.',
    ],
    counterExamples: ['Kenyan President William Ruto received the credentials of a journalist.'],
  },
  {
    id: 'en.met-with.presented-credentials',
    edge: 'MET_WITH',
    pattern: 'A ~ @present.verb ~ @credentials ~ B:to',
    examples: [
      '{A The Ambassador of Nepal Naresh Dhakal} presented his credentials to {B Kenyan President William Ruto} on Tuesday.',
    ],
    counterExamples: ['The Ambassador of Nepal Naresh Dhakal presented his credentials to a guard.'],
  },
  {
    id: 'en.met-with.in-a-meeting',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ B:with',
    examples: [
      '{A Turkish President Recep Tayyip Erdogan} said so after a long conversation with {B Qatari Emir Tamim bin Hamad Al Thani}.',
    ],
    counterExamples: ['Turkish President Recep Tayyip Erdogan said so after a long conversation with supporters.'],
  },
  {
    id: 'en.met-with.received',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ B:bare',
    examples: [
      '{A Egyptian President Abdel Fattah el-Sisi} received {B Sudanese Foreign Minister Ali Youssef} on Sunday.',
    ],
    counterExamples: ['Egyptian President Abdel Fattah el-Sisi received a gift on Sunday.'],
  },
  {
    id: 'en.met-with.and-received',
    edge: 'MET_WITH',
    pattern: '@receive.verb B:bare',
    examples: [
      '{A Egyptian President Abdel Fattah el-Sisi} opened a bridge and received {B Sudanese Foreign Minister Ali Youssef}.',
    ],
    counterExamples: ['Egyptian President Abdel Fattah el-Sisi opened a bridge and received a gift.'],
  },
  {
    id: 'en.met-with.received-by',
    edge: 'MET_WITH',
    pattern: 'B ~ @received.by ~ A:by',
    examples: [
      '{B Sudanese Foreign Minister Ali Youssef} was received by {A Egyptian President Abdel Fattah el-Sisi}.',
    ],
    counterExamples: ['Sudanese Foreign Minister Ali Youssef was received by a crowd.'],
  },
  {
    id: 'en.met-with.and-met',
    edge: 'MET_WITH',
    pattern: '@meet.verb ~ B:with',
    examples: [
      '{A Jordanian Foreign Minister Ayman Safadi} spoke to reporters and met on Sunday with {B his Iraqi counterpart}.',
    ],
    counterExamples: ['Jordanian Foreign Minister Ayman Safadi spoke to reporters and met on Sunday with students.'],
  },
  {
    id: 'en.met-with.and-met-directly',
    edge: 'MET_WITH',
    pattern: '@meet.verb B:bare',
    examples: ['{A Jordanian Foreign Minister Ayman Safadi} spoke to reporters and met {B his Iraqi counterpart}.'],
    counterExamples: ['Jordanian Foreign Minister Ayman Safadi spoke to reporters and met demand.'],
  },
  {
    id: 'en.met-with.and-spoke',
    edge: 'MET_WITH',
    pattern: '@speak.verb ~ B:with|to',
    format: 'call',
    examples: [
      '{A Jordanian Foreign Minister Ayman Safadi} thanked reporters and spoke by phone with {B his Iraqi counterpart}.',
    ],
    counterExamples: ['Jordanian Foreign Minister Ayman Safadi thanked officials and spoke by phone with editors.'],
  },
  {
    id: 'en.met-with.and-spoke-directly',
    edge: 'MET_WITH',
    pattern: '@speak.verb B:bare !article',
    format: 'call',
    people: true,
    examples: [
      '{A Australian Prime Minister Malcolm Turnbull} opened a bridge and rang {B Indonesian President Joko Widodo} on Sunday.',
    ],
    counterExamples: ['Critics called Indonesian President Joko Widodo a friend.'],
  },
  {
    id: 'en.met-with.hosted-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @meet.noun ~ B:for|with',
    examples: ['{A British Prime Minister David Cameron} hosted a dinner for {B Afghan President Hamid Karzai}.'],
    counterExamples: ['British Prime Minister David Cameron hosted a dinner for donors.'],
  },
  {
    id: 'en.met-with.joined-by',
    edge: 'MET_WITH',
    pattern: 'A ~ @joined.by ~ B:bare',
    examples: ['On Thursday {A the European Council} was joined by {B President Joe Biden of the United States}.'],
    counterExamples: [
      'U.S. President Joe Biden was joined by musicians.',
      'The call was joined by Chancellor Olaf Scholz of Germany.',
    ],
  },
  {
    id: 'en.met-with.joined-for',
    edge: 'MET_WITH',
    pattern: 'A ~ @join.verb ~ B:bare ~ @join.for ~ @meet.noun',
    examples: [
      '{A U.S. Vice President Kamala Harris} joined {B the foreign ministers of Malaysia and Vietnam} for the annual summit in Jakarta.',
    ],
    counterExamples: [
      'U.S. Vice President Kamala Harris joined Japanese Prime Minister Fumio Kishida in urging calm.',
      'U.S. Vice President Kamala Harris joined volunteers for a lunch.',
    ],
  },
  {
    id: 'en.met-with.joined-to-chair',
    edge: 'MET_WITH',
    pattern: 'A ~ @join.verb ~ B:bare ~ @hold.verb ~ @meet.noun',
    people: true,
    examples: [
      '{A Australian Trade Minister Don Farrell} will join {B Japanese Economy Minister Ken Saito} to co-chair the fourth dialogue.',
    ],
    counterExamples: [
      'Australian Trade Minister Don Farrell will join farmers to co-chair the fourth dialogue.',
      'Australian Trade Minister Don Farrell joined Japanese Economy Minister Ken Saito to urge calm.',
    ],
  },
  {
    id: 'en.met-with.joined-for-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @join.verb ~ B:bare ~ @for.talks|to.discuss',
    examples: [
      '{A British Prime Minister David Cameron} joined {B French President Francois Hollande} for talks on Libya.',
    ],
    counterExamples: ['British Prime Minister David Cameron joined students for talks on Libya.'],
  },
  {
    id: 'en.met-with.and-joined-for-talks',
    edge: 'MET_WITH',
    pattern: '@join.verb B:bare ~ @for.talks|to.discuss',
    people: true,
    examples: [
      '{A British Prime Minister David Cameron} opened a school before joining {B French President Francois Hollande} for talks.',
    ],
    counterExamples: ['British Prime Minister David Cameron opened a school before joining pupils for talks.'],
  },
  {
    id: 'en.met-with.attended-by',
    edge: 'MET_WITH',
    pattern: '@attended.by ~ A',
    each: true,
    examples: [
      '{A U.S. President Joe Biden} met President Emmanuel Macron of France. The meeting was attended by {A Chancellor Olaf Scholz of Germany}.',
    ],
    counterExamples: ['The meeting was attended by Chancellor Olaf Scholz of Germany.'],
  },
  {
    id: 'en.met-with.also-present',
    edge: 'MET_WITH',
    pattern: '@present.in ~ @meet.noun ~ A',
    each: true,
    examples: [
      '{A U.S. President Joe Biden} spoke with President Emmanuel Macron of France. Also on the call was {A Chancellor Olaf Scholz of Germany}.',
    ],
    counterExamples: ['Also on the call was Chancellor Olaf Scholz of Germany.'],
  },
  {
    id: 'en.met-with.joining-host',
    edge: 'MET_WITH',
    pattern: '@present.in H:any ~ @meet.noun ~ A',
    each: true,
    examples: [
      '{A U.S. President Joe Biden} met President Emmanuel Macron of France. Joining {H President Biden} at the meeting were {A Chancellor Olaf Scholz of Germany} and {A Prime Minister Mark Rutte of the Netherlands}.',
    ],
    counterExamples: [
      'Joining President Biden of the United States at the meeting was Chancellor Olaf Scholz of Germany.',
    ],
  },
  {
    id: 'en.met-with.for-talks',
    edge: 'MET_WITH',
    pattern: '@for.talks ~ B:with',
    examples: [
      '{A Iranian Foreign Minister Javad Zarif} flew to Muscat for talks with {B Omani Foreign Minister Yusuf bin Alawi}.',
    ],
    counterExamples: ['Iranian Foreign Minister Javad Zarif flew to Muscat for talks with bankers.'],
  },
  {
    id: 'en.met-with.visit-for-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb ~ B:bare|to ~ @for.talks|trip.talks !prep.with',
    format: 'visit',
    examples: [
      '{A Egyptian Foreign Minister Mohamed Kamel Amr} travelled to {B Khartoum} on Sunday for talks on the border.',
    ],
    counterExamples: [
      'Egyptian Foreign Minister Mohamed Kamel Amr travelled to Khartoum for talks with bankers.',
      'Egyptian Foreign Minister Mohamed Kamel Amr travelled to Khartoum.',
    ],
  },
  {
    id: 'en.met-with.visited',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb B:bare',
    format: 'visit',
    people: true,
    examples: ['{A Egyptian Foreign Minister Nabil Fahmy} visited {B Sudanese President Omar al-Bashir} in hospital.'],
    counterExamples: ['Egyptian Foreign Minister Nabil Fahmy visited Sudan on Sunday.'],
  },
  {
    id: 'en.met-with.visits',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb ~ B:bare|to',
    format: 'visit',
    background: true,
    examples: [
      '{A Egyptian President Mohamed Morsi} will visit {B Pakistan} on Monday, where he will meet President Asif Ali Zardari.',
    ],
    counterExamples: [
      'Egyptian President Mohamed Morsi will visit Pakistan on Monday.',
      'Egyptian President Mohamed Morsi will visit the museum on Monday.',
    ],
  },
  {
    id: 'en.met-with.visit-of',
    edge: 'MET_WITH',
    pattern: 'A:any @possessive ~ @visit.noun ~ B:to',
    format: 'visit',
    background: true,
    examples: [
      "{A Turkish President Recep Tayyip Erdogan}'s trip to {B Algeria} is about gas. He met Algerian President Abdelmadjid Tebboune.",
    ],
    counterExamples: [
      "Gas matters. Turkish President Recep Tayyip Erdogan's trip to Algeria is about that.",
      "Talks on gas will top Turkish President Recep Tayyip Erdogan's visit to the plant.",
    ],
  },
  {
    id: 'en.met-with.visit-by',
    edge: 'MET_WITH',
    pattern: '@visit.noun ~ B:to ~ A:by',
    format: 'visit',
    background: true,
    examples: [
      'The deal came during a visit to {B Algeria} by {A Turkish President Recep Tayyip Erdogan}. Erdogan met Algerian President Abdelmadjid Tebboune.',
    ],
    counterExamples: ['The deal came during a visit to Algeria by Turkish President Recep Tayyip Erdogan.'],
  },
  {
    id: 'en.met-with.agreed-after-talks',
    edge: 'MET_WITH',
    people: true,
    pattern: 'A+ @topic.dated ~ @after ~ @talks.noun !prep.with|prep.between',
    examples: [
      '{A Omani Foreign Minister Badr Albusaidi} and {A Indian counterpart Subrahmanyam Jaishankar} agreed to reopen the consulate after four hours of talks near Muscat.',
    ],
    counterExamples: [
      'Omani Foreign Minister Badr Albusaidi and Indian counterpart Subrahmanyam Jaishankar agreed on the text after talks with the unions.',
    ],
  },
  {
    id: 'en.met-with.agreed-in-talks',
    edge: 'MET_WITH',
    pattern: 'A+ @voiced.both ~ @for.talks !prep.with|prep.between|prep.of',
    examples: [
      '{A Omani Foreign Minister Badr Albusaidi} and {A Finnish Foreign Minister Elina Valtonen} agreed to share the catch at a meeting in Muscat.',
    ],
    counterExamples: ['The foreign ministers of Oman and Finland agreed to share the catch at a meeting of unions.'],
  },
  {
    id: 'en.met-with.agreed-in-their-talks',
    edge: 'MET_WITH',
    pattern: 'A+ @voiced.both ~ @during|prep.in @pronoun.possessive? @meet.noun !prep.with|prep.between|prep.of',
    examples: ['{A The foreign ministers of Oman and Finland} agreed to share the catch during their talks in Muscat.'],
    counterExamples: [
      'The foreign ministers of Oman and Finland agreed to share the catch during talks with the unions.',
      'The foreign ministers of Oman and Finland agreed to share the catch.',
    ],
  },
]
