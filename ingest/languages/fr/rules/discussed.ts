import type { Rule } from '../../../engine/language.ts'

export const discussed: readonly Rule[] = [
  {
    id: 'fr.discussed.with-first',
    edge: 'DISCUSSED',
    pattern: 'B:with @comma? A ~ @discuss.verb ~ T',
    examples: [
      'Le président de la France, Emmanuel Macron, a reçu le Premier ministre de la Grèce, Kyriakos Mitsotakis. Avec {B le dirigeant grec}, {A il} a évoqué la {T situation en Syrie}.',
    ],
    counterExamples: [
      'Avec ses conseillers, le président de la France, Emmanuel Macron, a évoqué la situation en Syrie.',
    ],
  },
  {
    id: 'fr.discussed.subject',
    edge: 'DISCUSSED',
    pattern: 'A ~ @discuss.verb ~ T',
    examples: [
      'Le ministre des Affaires étrangères de la Turquie, Hakan Fidan, a rencontré à Antalya le ministre des Affaires étrangères de la Russie, Sergueï Lavrov. {A Les deux ministres} ont évoqué la {T situation en Syrie} et le {T transport des céréales}.',
    ],
    counterExamples: ['Le conseil municipal a évoqué la situation en Syrie.'],
  },
  {
    id: 'fr.discussed.purpose',
    edge: 'DISCUSSED',
    pattern: '@to.discuss ~ T',
    examples: [
      "Le Premier ministre du Canada, Mark Carney, s'est entretenu lundi avec la présidente du Mexique, Claudia Sheinbaum, pour discuter du {T commerce agricole}.",
    ],
    counterExamples: ["Le conseil municipal s'est réuni pour discuter du commerce agricole."],
  },
  {
    id: 'fr.discussed.talks-on',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|for.talks ~ @deal.verb|deal.prep ~ T',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. Les entretiens ont porté sur la {T sécurité maritime}.',
    ],
    counterExamples: ['Les entretiens ont porté sur la sécurité maritime.'],
  },
  {
    id: 'fr.discussed.met-on',
    edge: 'DISCUSSED',
    pattern: 'A ~ @meet.verb|speak.verb ~ B:with ~ @deal.prep ~ T',
    examples: [
      "{A Le roi de Jordanie, Abdallah II}, s'est entretenu avec {B le président de la France, Emmanuel Macron}, au sujet de l'{T aide humanitaire}.",
    ],
    counterExamples: [
      "Le roi de Jordanie, Abdallah II, s'est entretenu avec des étudiants au sujet de l'aide humanitaire.",
    ],
  },
  {
    id: 'fr.discussed.topic-first',
    edge: 'DISCUSSED',
    pattern: '<T @was.discussed',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. Lors de la réunion, la {T sécurité maritime} et la {T pêche} ont été évoquées.',
    ],
    counterExamples: [
      'La sécurité maritime a été évoquée.',
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. La sécurité maritime est importante.',
    ],
  },
  {
    id: 'fr.discussed.agenda',
    edge: 'DISCUSSED',
    pattern: '@agenda ~ @figure.verb ~ T',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. Au menu des entretiens figurait la {T sécurité maritime}.',
    ],
    counterExamples: ['Au menu des entretiens figurait la sécurité maritime.'],
  },
  {
    id: 'fr.discussed.agenda-list',
    edge: 'DISCUSSED',
    pattern: '@agenda @join|colon !prep.to|clause|during T',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. Au centre des échanges, la {T sécurité maritime} et la {T pêche}.',
    ],
    counterExamples: ['Au centre des échanges, la sécurité maritime.'],
  },
  {
    id: 'fr.discussed.talked-on',
    edge: 'DISCUSSED',
    pattern: 'A ~ @talk.verb ~ @deal.prep ~ T',
    examples: [
      '{A Le roi de Jordanie, Abdallah II}, et {A le président de la France, Emmanuel Macron}, se sont entretenus mardi au sujet de l’{T aide humanitaire}.',
    ],
    counterExamples: ['Le roi de Jordanie, Abdallah II, a dialogué mardi au sujet de l’aide humanitaire.'],
  },
  {
    id: 'fr.discussed.and-talked-on',
    edge: 'DISCUSSED',
    pattern: '@talk.verb|speak.verb ~ @deal.prep ~ T',
    examples: [
      'Le ministre français de la Défense, Luc Perrin, est arrivé à midi et a échangé par téléphone avec le ministre turc de la Défense, Hakan Demir, sur la {T sécurité maritime}.',
    ],
    counterExamples: ['Le ministre français de la Défense, Luc Perrin, a échangé avec des élèves sur la sécurité.'],
  },
  {
    id: 'fr.discussed.met-of',
    edge: 'DISCUSSED',
    pattern: 'A ~ @talk.of.verb ~ B:with @comma? @prep.of T',
    examples: [
      '{A Le ministre français de la Défense, Luc Perrin}, s’est entretenu avec {B le ministre turc de la Défense, Hakan Demir}, de la {T sécurité maritime}.',
    ],
    counterExamples: [
      'Le ministre français de la Défense, Luc Perrin, s’est entretenu avec des élèves de la sécurité.',
    ],
  },
  {
    id: 'fr.discussed.and-talked-of',
    edge: 'DISCUSSED',
    pattern: '@talk.of.verb ~ B:with @comma? @prep.of T',
    examples: [
      '{A Le ministre français de la Défense, Luc Perrin}, qui s’entretiendra demain avec {B le ministre norvégien de la Défense, Jonas Dahl}, de la {T sécurité en Arctique}, est arrivé.',
    ],
    counterExamples: [
      'Le ministre français de la Défense, Luc Perrin, qui s’entretiendra demain avec des élèves de la sécurité, est arrivé.',
    ],
  },
  {
    id: 'fr.discussed.meet-and-discuss',
    edge: 'DISCUSSED',
    pattern: '@for.talks|meet.verb ~ B:bare|with @comma? @and.discuss T',
    examples: [
      '{A Le ministre français de la Défense, Luc Perrin}, est arrivé à Ankara pour rencontrer {B le ministre turc de la Défense, Hakan Demir}, et évoquer la {T sécurité maritime}.',
    ],
    counterExamples: [
      'Le ministre français de la Défense, Luc Perrin, est venu pour rencontrer des élèves et évoquer la mer.',
    ],
  },
  {
    id: 'fr.discussed.participle',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb ~ T',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. À cette occasion a été évoquée la {T sécurité maritime}.',
    ],
    counterExamples: ['Au marché on a évoqué la sécurité maritime.'],
  },
  {
    id: 'fr.discussed.and-discussed',
    edge: 'DISCUSSED',
    pattern: '@and.discussed ~ T',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. Les deux ministres ont signé un accord et évoqué la {T sécurité maritime}.',
    ],
    counterExamples: ['Le maire a signé un accord et évoqué la sécurité maritime.'],
  },
  {
    id: 'fr.discussed.they-talked-of',
    edge: 'DISCUSSED',
    pattern: 'A+ ~ @talk.of.verb @prep.of T',
    examples: [
      '{A Le ministre français de la Défense, Luc Perrin}, et {A le ministre norvégien de la Défense, Jonas Dahl}, se sont entretenus de la {T sécurité en Arctique}.',
    ],
    counterExamples: ['Le ministre français de la Défense, Luc Perrin, a parlé de la sécurité en Arctique.'],
  },

  {
    id: 'fr.discussed.core',
    edge: 'DISCUSSED',
    pattern: '@core.of ~ @meet.noun ~ @colon|comma|figure.verb ~ T',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. Au cœur de leur longue conversation : la {T sécurité maritime} et la {T pêche}.',
    ],
    counterExamples: ['Au cœur de leur longue conversation : la sécurité maritime.'],
  },
  {
    id: 'fr.discussed.review',
    edge: 'DISCUSSED',
    pattern: '@review.noun ~ @deal.prep|prep.of T',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. Les deux hommes ont procédé à un tour d’horizon complet des {T conflits régionaux}.',
    ],
    counterExamples: ['Le maire a fait un tour d’horizon des conflits régionaux.'],
  },

  {
    id: 'fr.discussed.part-of-talks',
    edge: 'DISCUSSED',
    pattern: '<T @was.part ~ @meet.noun',
    examples: [
      'Le ministre de la Défense du Japon, Gen Nakatani, a rencontré le ministre de la Défense des Philippines, Gilberto Teodoro. La {T sécurité maritime} et la {T pêche} ont nourri leur longue conversation.',
    ],
    counterExamples: ['La sécurité maritime a nourri leur longue conversation.'],
  },
]
