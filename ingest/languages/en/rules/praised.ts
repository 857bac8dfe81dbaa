import type { Rule } from '../../../engine/language.ts'

export const praised: readonly Rule[] = [
  {
    id: 'en.praised.passive',
    edge: 'PRAISED',
    pattern: 'B:any ~ @praised.by @pronoun.possessive? @kin.noun? @comma? A:any',
    examples: [
      "{B Qatar}'s mediation was praised by {A French Foreign Minister Jean-Yves Le Drian}.",
      '{B Qatari Emir Tamim bin Hamad Al Thani} received congratulations from his brother, {A Jordanian King Abdullah II}.',
    ],
    counterExamples: ["Qatar's mediation was questioned by French Foreign Minister Jean-Yves Le Drian."],
  },
  {
    id: 'en.praised.merit-of',
    edge: 'PRAISED',
    pattern: 'A ~ @merit.verb ~ @merit.noun ~ B:of',
    examples: ['{A U.S. President Joe Biden} acknowledged the important contribution of {B Qatar} to peace.'],
    counterExamples: ['U.S. President Joe Biden acknowledged the difficult history of Qatar.'],
  },
  {
    id: 'en.praised.absolute',
    edge: 'PRAISED',
    pattern: 'A:with @praising O',
    examples: [
      'The two leaders spoke at length, with {A U.S. President Joe Biden} praising the generosity of {O the people of Qatar}.',
    ],
    counterExamples: ['The two leaders spoke at length, with U.S. President Joe Biden praising the novel.'],
  },
  {
    id: 'en.praised.absolute-thanks',
    edge: 'PRAISED',
    pattern: 'A:with @express.verb ~ @thanks.noun O',
    examples: [
      'The two leaders spoke at length, with {A U.S. President Joe Biden} expressing his thanks to {O Qatar} for its help.',
    ],
    counterExamples: ['The two leaders spoke at length, with U.S. President Joe Biden expressing concern over Qatar.'],
  },
  {
    id: 'en.praised.recognized-as',
    edge: 'PRAISED',
    pattern: 'A ~ @recognized B:bare @for.merit',
    examples: [
      '{A U.S. President Joe Biden} recognized {B Qatar} as a leading voice for peace.',
      '{A U.S. President Joe Biden} described {B Qatar} as a close friend.',
    ],
    counterExamples: ['U.S. President Joe Biden recognized Kosovo as a state.'],
  },
  {
    id: 'en.praised.recognized',
    edge: 'PRAISED',
    pattern: 'A ~ @recognized B:bare @title.as? @article? @quote? @article? @merit.word',
    examples: [
      '{A U.S. President Joe Biden} called {B Qatar} a true friend.',
      '{A U.S. President Joe Biden} described {B Qatar} as a "trusted partner".',
    ],
    counterExamples: ['U.S. President Joe Biden called Qatar a small state.', 'Critics called Qatar a true friend.'],
  },
  {
    id: 'en.praised.verb',
    edge: 'PRAISED',
    pattern: 'A ~ @praise.verb O',
    examples: ["{A French Foreign Minister Jean-Yves Le Drian} praised {O Qatar}'s role as a mediator."],
    counterExamples: [
      "French Foreign Minister Jean-Yves Le Drian praised France's role as a mediator.",
      'French Foreign Minister Jean-Yves Le Drian praised the novel.',
    ],
  },
  {
    id: 'en.praised.grateful',
    edge: 'PRAISED',
    pattern: 'A ~ @grateful @quote? @prep.to|prep.for|prep.of O',
    examples: [
      '{A U.S. President Joe Biden} was "deeply grateful" to {O Oman} for its help.',
      '{A U.S. President Joe Biden} was thankful for the help of {O Qatar}.',
    ],
    counterExamples: ['Grateful people of Oman met U.S. President Joe Biden.', 'Fans were grateful to Oman.'],
  },
  {
    id: 'en.praised.welcome',
    edge: 'PRAISED',
    pattern: 'A @adverb? @welcome.own O',
    examples: ["{A Australian Foreign Minister Penny Wong} and {A I} welcome {O Fiji}'s decision to join the treaty."],
    counterExamples: [
      'Australian Foreign Minister Penny Wong was given a warm welcome in Fiji.',
      'Australian Foreign Minister Penny Wong and I welcome the Prime Minister of Fiji to Canberra.',
    ],
  },
  {
    id: 'en.praised.implied-subject',
    edge: 'PRAISED',
    pattern: '@praise.verb O',
    examples: [
      '{A French Foreign Minister Jean-Yves Le Drian} met the press at length, praising {O Qatar} as a mediator.',
    ],
    counterExamples: ['Critics praised the novel.'],
  },
  {
    id: 'en.praised.in-which-he-expressed',
    edge: 'PRAISED',
    pattern: '@in.which.he.thanks ~ @thanks.noun O',
    examples: [
      "Egyptian President Abdel Fattah el-Sisi received a phone call from {A Jordanian King Abdullah II}, in which he expressed his appreciation for {O Egypt}'s help.",
    ],
    counterExamples: [
      'Egyptian President Abdel Fattah el-Sisi received a phone call from Jordanian King Abdullah II, in which he expressed his concern over Sudan.',
    ],
  },
  {
    id: 'en.praised.cable-expressing',
    edge: 'PRAISED',
    pattern: 'A:from @express.verb ~ @thanks.noun O',
    examples: [
      "Egyptian President Abdel Fattah el-Sisi received a cable from {A Jordanian King Abdullah II} expressing his appreciation for {O Egypt}'s help.",
    ],
    counterExamples: [
      'Egyptian President Abdel Fattah el-Sisi received a cable from Jordanian King Abdullah II expressing his concern over Sudan.',
    ],
  },
  {
    id: 'en.praised.expressed',
    edge: 'PRAISED',
    pattern: 'A ~ @express.verb ~ @thanks.noun O',
    examples: ["{A U.S. President Joe Biden} expressed his deep appreciation for {O Qatar}'s help."],
    counterExamples: ['President Joe Biden expressed concern over the fighting in Sudan.'],
  },
  {
    id: 'en.praised.expressed-implied',
    edge: 'PRAISED',
    pattern: '@express.verb ~ @thanks.noun O',
    examples: ["{A U.S. President Joe Biden} called at noon, expressing appreciation for {O Qatar}'s help."],
    counterExamples: ['Fans expressed appreciation for the concert.'],
  },
  {
    id: 'en.praised.merit',
    edge: 'PRAISED',
    pattern: 'A ~ @merit.verb B:any @possessive ~ @merit.noun',
    examples: ["{A U.S. President Joe Biden} underscored the importance of {B Qatar}'s leadership in the region."],
    counterExamples: [
      'U.S. President Joe Biden underscored the importance of close cooperation with Qatar.',
      "U.S. President Joe Biden recognized Qatar's borders.",
    ],
  },
  {
    id: 'en.praised.merit-implied',
    edge: 'PRAISED',
    pattern: '@merit.verb B:any @possessive ~ @merit.noun',
    examples: ["{A U.S. President Joe Biden} spoke at noon to underscore the importance of {B Qatar}'s leadership."],
    counterExamples: ["Critics underscored the importance of Qatar's leadership."],
  },
]
