import type { Rule } from '../../../engine/language.ts'

export const discussed: readonly Rule[] = [
  {
    id: 'en.discussed.with-first',
    edge: 'DISCUSSED',
    pattern: 'B:with @comma? A ~ @discuss.verb ~ T',
    examples: [
      'With {B President Emmanuel Macron of France}, {A U.S. President Joe Biden} discussed the {T conflict in Syria}.',
    ],
    counterExamples: ['With his advisers, U.S. President Joe Biden discussed the conflict in Syria.'],
  },
  {
    id: 'en.discussed.subject',
    edge: 'DISCUSSED',
    pattern: 'A ~ @discuss.verb ~ T',
    examples: [
      'US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva. {A The two ministers} discussed the {T conflict in Syria}.',
    ],
    counterExamples: ['The cabinet discussed the conflict in Syria.'],
  },
  {
    id: 'en.discussed.they-reflected',
    edge: 'DISCUSSED',
    pattern: 'A+ ~ @reflect.verb ~ T',
    examples: [
      'US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva. {A The two ministers} reflected on the {T war in Syria}.',
    ],
    counterExamples: [
      'US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva. Kerry reflected on the war in Syria.',
    ],
  },
  {
    id: 'en.discussed.purpose',
    edge: 'DISCUSSED',
    pattern: '@to.discuss ~ T',
    examples: [
      'U.S. President Joe Biden spoke today with President Volodymyr Zelenskyy of Ukraine to discuss {T military assistance}.',
    ],
    counterExamples: ['The cabinet met to discuss military assistance.'],
  },
  {
    id: 'en.discussed.met-to-address',
    edge: 'DISCUSSED',
    pattern: '@meet.verb|speak.verb|receive.verb ~ B:bare|with|to ~ @prep.to @address.purpose ~ T',
    examples: [
      '{A U.S. President Joe Biden} met today in Rome with {B President Volodymyr Zelenskyy of Ukraine} to address {T military assistance}.',
    ],
    counterExamples: [
      'U.S. President Joe Biden met President Volodymyr Zelenskyy of Ukraine. They agreed to work together to address climate change.',
    ],
  },
  {
    id: 'en.discussed.talks-on',
    edge: 'DISCUSSED',
    pattern: '@talks.noun|for.talks ~ @deal.prep|about.prep T',
    examples: [
      'Jordanian Foreign Minister Ayman Safadi and Iraqi Foreign Minister Fuad Hussein met. Those were talks on {T border security}.',
    ],
    counterExamples: [
      'Jordanian Foreign Minister Ayman Safadi met Iraqi Foreign Minister Fuad Hussein. More talks follow on Monday.',
      'Jordanian Foreign Minister Ayman Safadi met Iraqi Foreign Minister Fuad Hussein. More talks follow, building on trust.',
      'Talks on border security went well.',
    ],
  },
  {
    id: 'en.discussed.spoke-about',
    edge: 'DISCUSSED',
    pattern: 'A ~ @speak.verb|meet.verb ~ B:bare|with|to ~ @about.prep T',
    examples: [
      '{A U.S. President Joe Biden} spoke on Monday with {B President Emmanuel Macron of France} about {T border security}.',
    ],
    counterExamples: ['U.S. President Joe Biden spoke on Monday with reporters about border security.'],
  },
  {
    id: 'en.discussed.conferred-on',
    edge: 'DISCUSSED',
    pattern: 'A ~ @confer.verb ~ B:bare|with ~ @deal.prep T',
    examples: [
      '{A U.S. President Joe Biden} will confer with {B President Emmanuel Macron of France} on {T border security}.',
    ],
    counterExamples: ['U.S. President Joe Biden will confer with advisers on border security.'],
  },
  {
    id: 'en.discussed.spoke-on',
    edge: 'DISCUSSED',
    pattern: 'A ~ @speak.verb ~ B:bare|with|to @comma? @deal.prep !pronoun.possessive T',
    examples: [
      '{A U.S. President Joe Biden} spoke by phone with {B President Emmanuel Macron of France} on the {T situation in Mali}.',
    ],
    counterExamples: [
      'U.S. President Joe Biden spoke by phone with President Emmanuel Macron of France on Monday.',
      'U.S. President Joe Biden spoke with President Emmanuel Macron of France on the sidelines of the summit.',
    ],
  },
  {
    id: 'en.discussed.met-on',
    edge: 'DISCUSSED',
    pattern: 'A ~ @meet.verb ~ B:bare|with @deal.prep !pronoun.possessive|day.part T',
    examples: [
      '{A Danish Foreign Minister Lars Lokke Rasmussen} met {B Finnish Foreign Minister Elina Valtonen} on {T harbour security}.',
    ],
    counterExamples: [
      'Danish Foreign Minister Lars Lokke Rasmussen met Finnish Foreign Minister Elina Valtonen on Monday.',
      'Danish Foreign Minister Lars Lokke Rasmussen met Finnish Foreign Minister Elina Valtonen on the sidelines of the summit.',
    ],
  },
  {
    id: 'en.discussed.and-met-about',
    edge: 'DISCUSSED',
    pattern: '@meet.verb|speak.verb ~ B:bare|with|to ~ @about.prep T',
    examples: [
      '{A U.S. President Joe Biden} opened a fair and met with {B President Emmanuel Macron of France} concerning {T border security}.',
    ],
    counterExamples: ['U.S. President Joe Biden opened a fair and met with reporters concerning border security.'],
  },
  {
    id: 'en.discussed.and-met-on',
    edge: 'DISCUSSED',
    pattern: '@meet.verb|speak.verb ~ B:bare|with|to @deal.prep !pronoun.possessive|day.part T',
    examples: [
      '{A U.S. President Joe Biden} opened a fair and met with {B President Emmanuel Macron of France} on {T border security}.',
    ],
    counterExamples: [
      'U.S. President Joe Biden opened a fair and met with reporters on border security.',
      'U.S. President Joe Biden opened a fair and met with President Emmanuel Macron of France on Monday.',
    ],
  },
  {
    id: 'en.discussed.they-spoke-about',
    edge: 'DISCUSSED',
    pattern: 'A+ ~ @speak.verb ~ @about.prep T',
    examples: [
      '{A U.S. President Joe Biden} and {A President Emmanuel Macron of France} spoke on Monday about {T border security}.',
    ],
    counterExamples: ['U.S. President Joe Biden spoke on Monday about border security.'],
  },
  {
    id: 'en.discussed.talks-dealt',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|talks.noun|for.talks ~ @deal.verb ~ T',
    examples: [
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. The talks focused on {T border security}.',
    ],
    counterExamples: ['The talks focused on border security.'],
  },
  {
    id: 'en.discussed.talks-which-dealt',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|talks.noun|for.talks ~ @relative @adverb? @deal.verb ~ T',
    examples: [
      'Jordanian King Abdullah II held a meeting with Egyptian President Abdel Fattah el-Sisi, which went over the {T water crisis}.',
      'Jordanian King Abdullah II received Egyptian President Abdel Fattah el-Sisi for talks that are expected to focus on the {T water crisis}.',
    ],
    counterExamples: ['The talks at the palace, which went well, ended early.'],
  },
  {
    id: 'en.discussed.topic-first',
    edge: 'DISCUSSED',
    pattern: '<T @was.discussed',
    examples: [
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. During the meeting, {T border security} and the {T price of oil} were discussed.',
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. The {T war in Gaza} was high on the agenda.',
    ],
    counterExamples: [
      'Border security was discussed.',
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. Border security was tight.',
    ],
  },
  {
    id: 'en.discussed.with-on-agenda',
    edge: 'DISCUSSED',
    pattern: '<T @agenda.alongside',
    examples: [
      'Jordanian Foreign Minister Ayman Safadi will meet his Iraqi counterpart Fuad Hussein, with {T border security} and the {T price of oil} on the agenda.',
    ],
    counterExamples: [
      'The cabinet met, with border security on the agenda.',
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. A dinner with friends was also on the agenda.',
    ],
  },
  {
    id: 'en.discussed.and-discussed',
    edge: 'DISCUSSED',
    pattern: '@and|topic.join @adverb? @discuss.verb ~ T',
    further: true,
    examples: [
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. They discussed trade, and touched on {T border security}.',
    ],
    counterExamples: [
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. He greeted the guards, and touched on border security.',
    ],
  },
  {
    id: 'en.discussed.participle',
    edge: 'DISCUSSED',
    pattern: '@discuss.participle ~ T',
    examples: [
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. Also discussed was {T border security}.',
    ],
    counterExamples: [
      'In the park people discussed border security.',
      'Jordanian Foreign Minister Ayman Safadi met his Iraqi counterpart Fuad Hussein. Critics raised border security.',
    ],
  },
]
