import type { Rule } from '../../../engine/language.ts'

export const metWith: readonly Rule[] = [
  {
    id: 'fr.met-with.met',
    edge: 'MET_WITH',
    pattern: 'A:bare|attend ~ @meet.verb ~ B:bare|with',
    examples: [
      '{A La délégation conduite par le ministre du Commerce de l’Inde, Piyush Goyal}, a rencontré {B le ministre des Affaires étrangères du Kenya, Musalia Mudavadi}.',
      "{A Le président de la République de Corée, Lee Jae-myung}, s'est entretenu mardi à Doha avec {B l'émir du Qatar, Tamim ben Hamad Al Thani}.",
      "{A Le ministre des Affaires étrangères du Maroc, Nasser Bourita}, a rencontré {B la ministre des Affaires étrangères de l'Espagne, Arancha González}.",
    ],
    counterExamples: [
      "Le président de la République de Corée, Lee Jae-myung, s'est entretenu mardi à Doha avec des étudiants.",
      "Le ministre des Affaires étrangères du Maroc, Nasser Bourita, n'a pas rencontré la ministre des Affaires étrangères de l'Espagne, Arancha González.",
    ],
  },
  {
    id: 'fr.met-with.they-met',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @meet.verb',
    examples: [
      '{A Le ministre des Affaires étrangères de la Turquie, Hakan Fidan}, et {A le ministre des Affaires étrangères de la Russie, Sergueï Lavrov}, se sont réunis à Antalya.',
    ],
    counterExamples: [
      "Le ministre des Affaires étrangères de la Turquie, Hakan Fidan, s'est réuni avec des étudiants.",
    ],
  },
  {
    id: 'fr.met-with.spoke',
    edge: 'MET_WITH',
    pattern: 'A ~ @speak.verb ~ B:bare|with|in',
    format: 'call',
    examples: [
      "{A Le Premier ministre du Canada, Mark Carney}, s'est entretenu au téléphone avec {B la présidente du Mexique, Claudia Sheinbaum}.",
    ],
    counterExamples: [
      "Le Premier ministre du Canada, Mark Carney, s'est entretenu au téléphone avec des journalistes.",
    ],
  },
  {
    id: 'fr.met-with.they-spoke',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @speak.verb',
    format: 'call',
    examples: [
      '{A Le roi de Jordanie, Abdallah II}, et {A le président de la France, Emmanuel Macron}, se sont parlé au téléphone lundi.',
    ],
    counterExamples: ['Le roi de Jordanie, Abdallah II, a parlé lundi.'],
  },
  {
    id: 'fr.met-with.held-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @hold.verb ~ @meet.noun ~ B:with',
    examples: [
      '{A Le ministre de la Défense du Japon, Gen Nakatani}, a tenu dimanche une réunion avec {B le ministre de la Défense des Philippines, Gilberto Teodoro}.',
    ],
    counterExamples: ['Le ministre de la Défense du Japon, Gen Nakatani, a tenu dimanche une conférence de presse.'],
  },
  {
    id: 'fr.met-with.held-talks-together',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @hold.verb ~ @meet.noun',
    examples: ["{A L'Iran} et {A la France} ont repris mardi leurs négociations à Genève."],
    counterExamples: ["L'Iran a repris mardi ses négociations à Genève."],
  },
  {
    id: 'fr.met-with.took-place',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ @take.place ~ A+:between',
    examples: [
      'Des discussions ont eu lieu lundi à Oslo entre {A le ministre français de la Défense, Luc Perrin}, et {A le ministre norvégien de la Défense, Jonas Dahl}.',
    ],
    counterExamples: ['Des discussions ont eu lieu lundi à Oslo entre des étudiants.'],
  },
  {
    id: 'fr.met-with.between',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ A+:between',
    examples: [
      "Le communiqué a été publié après des entretiens entre {A le président de l'Égypte, Abdel Fattah al-Sissi}, et {A le roi de Jordanie, Abdallah II}.",
    ],
    counterExamples: ['Le communiqué a été publié après des entretiens entre les syndicats.'],
  },
  {
    id: 'fr.met-with.meeting-that',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative @hold.verb ~ A ~ B:with',
    examples: [
      'L’accord est né de l’entretien qu’a eu {A le ministre français de la Défense, Luc Perrin}, avec {B le ministre turc de la Défense, Hakan Demir}.',
    ],
    counterExamples: ['L’accord est né de l’entretien qu’a eu le maire avec les voisins.'],
  },
  {
    id: 'fr.met-with.meeting-that-he-held',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative A ~ @hold.verb ~ B:with',
    examples: [
      'L’accord est né de l’entretien que {A le ministre français de la Défense, Luc Perrin}, a eu avec {B le ministre turc de la Défense, Hakan Demir}.',
    ],
    counterExamples: ['L’accord est né de l’entretien que le maire a eu avec les voisins.'],
  },
  {
    id: 'fr.met-with.meeting-that-they-held',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative @hold.verb ~ A+',
    examples: [
      'L’accord est né de la réunion qu’ont tenue {A les ministres de la Défense de la France et de la Turquie}.',
    ],
    counterExamples: ['L’accord est né de la réunion qu’ont tenue les voisins.'],
  },
  {
    id: 'fr.met-with.both-held',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative A+ ~ @hold.verb',
    examples: [
      'L’affaire a été évoquée lors du déjeuner que {A le ministre français de la Défense, Luc Perrin}, et {A le ministre norvégien de la Défense, Jonas Dahl}, ont eu lundi.',
    ],
    counterExamples: ['L’affaire a été évoquée lors du déjeuner que les élèves ont eu lundi.'],
  },
  {
    id: 'fr.met-with.during',
    edge: 'MET_WITH',
    pattern: '@during|after @article|pronoun.possessive? @meet.noun',
    both: true,
    examples: [
      'Le ministre français de la Défense, Luc Perrin, et le ministre turc de la Défense, Hakan Demir, ont signé un accord {A lors d’}un entretien à Paris.',
    ],
    counterExamples: ['Le maire a signé un accord lors d’un entretien à Paris.'],
  },
  {
    id: 'fr.met-with.in-a-call',
    edge: 'MET_WITH',
    pattern: '@prep.in @article? @call.noun !prep.with|prep.between',
    both: true,
    format: 'call',
    examples: [
      '{A Dans} un entretien téléphonique, le ministre français de la Défense, Luc Perrin, a félicité le ministre turc de la Défense, Hakan Demir.',
    ],
    counterExamples: [
      'Dans un entretien téléphonique, le ministre français de la Défense, Luc Perrin, a félicité le maire.',
    ],
  },
  {
    id: 'fr.met-with.pair-talks',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ A+:nisba',
    examples: ['Le sommet {A France-Algérie} s’est tenu lundi à Paris.'],
    counterExamples: ['La réunion a porté sur la frontière France-Espagne.'],
  },
  {
    id: 'fr.met-with.gathered',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ @gather.verb ~ A+',
    examples: [
      "Un entretien a réuni mardi au Caire {A le président de l'Égypte, Abdel Fattah al-Sissi}, et {A le roi de Jordanie, Abdallah II}.",
    ],
    counterExamples: ['Un entretien a réuni mardi au Caire les syndicats.'],
  },
  {
    id: 'fr.met-with.meeting-of',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ A:of ~ B:with',
    examples: [
      "La rencontre de {A l'ambassadeur d'Irlande au Portugal, Aidan O'Hara}, avec {B le ministre de la Culture du Portugal, Pedro Adão}, a eu lieu lundi.",
    ],
    counterExamples: [
      "La rencontre de l'ambassadeur d'Irlande au Portugal, Aidan O'Hara, avec des étudiants a eu lieu lundi.",
    ],
  },
  {
    id: 'fr.met-with.meeting-of-several',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.of? A+:bare|of ~ @take.place',
    examples: [
      'La réunion {A des ministres des Affaires étrangères d’Arménie, d’Inde et d’Iran} s’est tenue lundi à Téhéran.',
    ],
    counterExamples: [
      'La réunion des ministres des Affaires étrangères d’Arménie, d’Inde et d’Iran est utile.',
      'La réunion des syndicats s’est tenue lundi à Téhéran.',
    ],
  },
  {
    id: 'fr.met-with.meeting-of-several-that',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.of? A+:bare|of @comma? @relative @take.place|hold.verb',
    examples: [
      'À l’ouverture de la rencontre {A des ministres de la Défense du Kenya et d’Inde}, qui a lieu lundi à Nairobi, un hymne a été joué.',
    ],
    counterExamples: ['À l’ouverture de la rencontre des élèves, qui a lieu lundi à Nairobi, un hymne a été joué.'],
  },
  {
    id: 'fr.met-with.meeting-of-two',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.of A+:of',
    people: true,
    examples: [
      'L’entretien de {A la ministre norvégienne de la Défense, Anna Dahl}, et du {A ministre turc de la Défense, Hakan Demir}, a duré une heure.',
    ],
    counterExamples: [
      'L’entretien du maire et de ses voisins a duré une heure.',
      'La réunion des États-Unis et du Canada sera utile.',
    ],
  },
  {
    id: 'fr.met-with.in-a-meeting',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.with B:with',
    examples: [
      "{A Le président de la Turquie, Recep Tayyip Erdogan}, l'a affirmé au terme d'un long entretien avec {B l'émir du Qatar, Tamim ben Hamad Al Thani}.",
    ],
    counterExamples: [
      "Le président de la Turquie, Recep Tayyip Erdogan, l'a affirmé au terme d'un long entretien avec des étudiants.",
    ],
  },
  {
    id: 'fr.met-with.and-met',
    edge: 'MET_WITH',
    pattern: '@meet.verb ~ B:with',
    examples: [
      '{A Le ministre des Affaires étrangères du Maroc, Nasser Bourita}, est arrivé à midi et s’est entretenu avec {B la ministre des Affaires étrangères de l’Espagne, Arancha González}.',
    ],
    counterExamples: [
      'Le ministre des Affaires étrangères du Maroc, Nasser Bourita, est arrivé à midi et s’est entretenu avec des étudiants.',
    ],
  },
  {
    id: 'fr.met-with.and-met-directly',
    edge: 'MET_WITH',
    pattern: '@meet.verb B:bare',
    examples: [
      '{A Le ministre des Affaires étrangères du Maroc, Nasser Bourita}, est arrivé à midi et a rencontré {B la ministre des Affaires étrangères de l’Espagne, Arancha González}.',
    ],
    counterExamples: [
      'Le ministre des Affaires étrangères du Maroc, Nasser Bourita, est arrivé à midi et a rencontré des étudiants.',
    ],
  },
  {
    id: 'fr.met-with.and-spoke',
    edge: 'MET_WITH',
    pattern: '@speak.verb ~ B:with',
    format: 'call',
    examples: [
      '{A Le ministre des Affaires étrangères du Maroc, Nasser Bourita}, est arrivé à midi et s’est entretenu au téléphone avec {B la ministre des Affaires étrangères de l’Espagne, Arancha González}.',
    ],
    counterExamples: [
      'Le ministre des Affaires étrangères du Maroc, Nasser Bourita, est arrivé à midi et s’est entretenu au téléphone avec des journalistes.',
    ],
  },
  {
    id: 'fr.met-with.received',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ B:bare',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a reçu lundi à Dakar {B le Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: ['Le président du Sénégal, Bassirou Diomaye Faye, a reçu lundi à Dakar un prix.'],
  },
  {
    id: 'fr.met-with.and-received',
    edge: 'MET_WITH',
    pattern: '@receive.verb ~ B:bare',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a inauguré un pont et a reçu {B le Premier ministre de la Guinée, Bah Oury}.',
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a inauguré un pont et recevra lundi {B le Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: ['Le président du Sénégal, Bassirou Diomaye Faye, a inauguré un pont et a reçu un prix.'],
  },
  {
    id: 'fr.met-with.received-by-first',
    edge: 'MET_WITH',
    pattern: '@received.by ~ B:by @comma A:bare|by',
    examples: [
      'Reçu par {B le président du Sénégal, Bassirou Diomaye Faye}, {A le Premier ministre de la Guinée, Bah Oury}, a signé un accord.',
    ],
    counterExamples: ['Reçu par des étudiants, le Premier ministre de la Guinée, Bah Oury, a signé un accord.'],
  },
  {
    id: 'fr.met-with.received-by',
    edge: 'MET_WITH',
    pattern: 'B ~ @received.by ~ A:by',
    examples: [
      '{B Le Premier ministre de la Guinée, Bah Oury}, a été reçu lundi par {A le président du Sénégal, Bassirou Diomaye Faye}.',
    ],
    counterExamples: ['Le Premier ministre de la Guinée, Bah Oury, a été reçu lundi par des étudiants.'],
  },
  {
    id: 'fr.met-with.and-received-by',
    edge: 'MET_WITH',
    pattern: '@received.by ~ B:by',
    examples: [
      '{A Le Premier ministre de la Guinée, Bah Oury}, est arrivé lundi à Dakar et a été reçu par {B le président du Sénégal, Bassirou Diomaye Faye}.',
    ],
    counterExamples: [
      'Le Premier ministre de la Guinée, Bah Oury, est arrivé lundi à Dakar et a été reçu par des étudiants.',
    ],
  },
  {
    id: 'fr.met-with.granted',
    edge: 'MET_WITH',
    pattern: 'A ~ @grant.verb ~ @granted.noun ~ B:in|to',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a accordé mardi une audience au {B Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: ['Le président du Sénégal, Bassirou Diomaye Faye, a accordé mardi une audience à des étudiants.'],
  },
  {
    id: 'fr.met-with.held-with',
    edge: 'MET_WITH',
    pattern: 'A ~ @hold.verb ~ B:with ~ @meet.noun',
    examples: [
      '{A Le ministre français de la Défense, Luc Perrin}, a coprésidé avec {B le ministre turc de la Défense, Hakan Demir}, la réunion bilatérale.',
    ],
    counterExamples: ['Le ministre français de la Défense, Luc Perrin, a tenu avec des amis une réunion.'],
  },
  {
    id: 'fr.met-with.received-visit',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @visit.noun ~ B:of',
    examples: [
      '{A Le ministre français de la Défense, Luc Perrin}, a reçu lundi la visite de courtoisie de {B l’ambassadeur de Turquie en France, Hakan Demir}.',
    ],
    counterExamples: ['Le ministre français de la Défense, Luc Perrin, a reçu la visite de quelques élèves.'],
  },
  {
    id: 'fr.met-with.where-received',
    edge: 'MET_WITH',
    pattern: '@received.there ~ B:bare',
    examples: [
      '{A Le Premier ministre de la Guinée, Bah Oury}, est arrivé lundi à Dakar, où l’a reçu {B le président du Sénégal, Bassirou Diomaye Faye}.',
    ],
    counterExamples: ['Le Premier ministre de la Guinée, Bah Oury, est arrivé lundi à Dakar, où l’a reçu la foule.'],
  },
  {
    id: 'fr.met-with.credentials',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @credentials ~ B:of',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a reçu lundi les lettres de créance de {B l’ambassadeur de Guinée, Bah Oury}.',
    ],
    counterExamples: [
      'Le président du Sénégal, Bassirou Diomaye Faye, a reçu lundi les lettres de créance d’un diplomate.',
    ],
  },
  {
    id: 'fr.met-with.presented-credentials',
    edge: 'MET_WITH',
    pattern: 'A ~ @present.verb ~ @credentials ~ B:in|to',
    examples: [
      '{A L’ambassadeur de Guinée, Bah Oury}, a remis lundi ses lettres de créance au {B président du Sénégal, Bassirou Diomaye Faye}.',
    ],
    counterExamples: ['L’ambassadeur de Guinée, Bah Oury, a remis lundi ses lettres de créance au protocole.'],
  },
  {
    id: 'fr.met-with.exchanged',
    edge: 'MET_WITH',
    pattern: 'A ~ @exchange.verb !article|pronoun.possessive ~ B:with',
    format: 'call',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a échangé ce matin avec {B le Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: [
      'Le président du Sénégal, Bassirou Diomaye Faye, a échangé des prisonniers avec le Premier ministre de la Guinée, Bah Oury.',
    ],
  },
  {
    id: 'fr.met-with.and-held',
    edge: 'MET_WITH',
    pattern: '@hold.verb ~ @meet.noun ~ B:with',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a quitté Conakry après avoir eu un entretien de deux heures avec {B le Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: [
      'Le président du Sénégal, Bassirou Diomaye Faye, a quitté Conakry après avoir eu un entretien de deux heures avec des étudiants.',
    ],
  },
  {
    id: 'fr.met-with.received-call',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @call.noun ~ B:of',
    format: 'call',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a reçu lundi un appel téléphonique du {B Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: [
      'Le président du Sénégal, Bassirou Diomaye Faye, a reçu lundi un appel téléphonique d’un inconnu.',
    ],
  },
  {
    id: 'fr.met-with.and-received-call',
    edge: 'MET_WITH',
    pattern: '@receive.verb ~ @call.noun ~ B:of',
    format: 'call',
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a inauguré un pont et a reçu un appel téléphonique du {B Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: [
      'Le président du Sénégal, Bassirou Diomaye Faye, a inauguré un pont et a reçu un appel téléphonique d’un inconnu.',
    ],
  },
  {
    id: 'fr.met-with.who-took-part',
    edge: 'MET_WITH',
    pattern: 'A @comma? @relative @took.part ~ @meet.noun',
    each: true,
    examples: [
      '{A Le président de la France, Emmanuel Macron}, a rencontré le Premier ministre de la Grèce, Kyriakos Mitsotakis. {A Le président de Chypre, Nikos Christodoulides}, qui a participé à la réunion, a parlé de gaz.',
    ],
    counterExamples: ['Le président de Chypre, Nikos Christodoulides, qui a participé à la réunion, a parlé de gaz.'],
  },
  {
    id: 'fr.met-with.took-part',
    edge: 'MET_WITH',
    pattern: 'A ~ @took.part ~ @meet.noun',
    each: true,
    examples: [
      '{A Le président de la France, Emmanuel Macron}, a rencontré le Premier ministre de la Grèce, Kyriakos Mitsotakis. {A Le président de Chypre, Nikos Christodoulides}, a participé à la réunion.',
    ],
    counterExamples: ['Le président de Chypre, Nikos Christodoulides, a participé à la réunion.'],
  },
  {
    id: 'fr.met-with.also-present',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ @took.part ~ A',
    each: true,
    examples: [
      '{A Le président de la France, Emmanuel Macron}, a rencontré le Premier ministre de la Grèce, Kyriakos Mitsotakis. À la réunion ont participé {A le président de Chypre, Nikos Christodoulides}, et des experts.',
    ],
    counterExamples: ['À la réunion ont participé le président de Chypre, Nikos Christodoulides, et des experts.'],
  },
  {
    id: 'fr.met-with.attended-by',
    edge: 'MET_WITH',
    pattern: '@attended.by ~ A:bare|of',
    each: true,
    examples: [
      '{A Le président de la France, Emmanuel Macron}, a rencontré le Premier ministre de la Grèce, Kyriakos Mitsotakis. Étaient également présents {A le président de Chypre, Nikos Christodoulides}, et des experts.',
    ],
    counterExamples: ['Étaient également présents le président de Chypre, Nikos Christodoulides, et des experts.'],
  },
  {
    id: 'fr.met-with.present-at',
    edge: 'MET_WITH',
    pattern: '@took.part ~ @meet.noun ~ A:bare',
    each: true,
    examples: [
      '{A Le président de la France, Emmanuel Macron}, a rencontré le Premier ministre de la Grèce, Kyriakos Mitsotakis. Ont également pris part à la réunion {A le président de Chypre, Nikos Christodoulides}, et des experts.',
    ],
    counterExamples: [
      'Ont également pris part à la réunion le président de Chypre, Nikos Christodoulides, et des experts.',
    ],
  },
  {
    id: 'fr.met-with.for-talks',
    edge: 'MET_WITH',
    pattern: '@for.talks ~ B:bare|with',
    examples: [
      "{A Le ministre des Affaires étrangères de l'Iran, Abbas Araghchi}, a gagné Mascate pour des entretiens avec {B le ministre des Affaires étrangères d'Oman, Badr Al Busaidi}.",
    ],
    counterExamples: [
      "Le ministre des Affaires étrangères de l'Iran, Abbas Araghchi, a gagné Mascate pour des entretiens avec des banquiers.",
    ],
  },
  {
    id: 'fr.met-with.tour',
    edge: 'MET_WITH',
    pattern: '@takes.him ~ B:bare|in|to',
    format: 'visit',
    ahead: true,
    examples: [
      '{A Le président du Sénégal, Alpha Camara}, a entamé hier une tournée qui le conduira au {B Mali}, au {B Togo} et au {B Bénin}.',
    ],
    counterExamples: ['Le président du Sénégal, Alpha Camara, a entamé une course qui le conduira au succès.'],
  },
  {
    id: 'fr.met-with.pays-visit',
    edge: 'MET_WITH',
    pattern: 'A ~ @pay.verb ~ @paid.visit ~ B:any',
    format: 'visit',
    examples: [
      "{A Le Premier ministre de l'Inde, Narendra Modi}, effectuera lundi une visite officielle en {B France}.",
    ],
    counterExamples: ["Le Premier ministre de l'Inde, Narendra Modi, effectuera lundi une visite officielle au musée."],
  },
  {
    id: 'fr.met-with.visit-that',
    edge: 'MET_WITH',
    pattern: '@visit.noun @relative A ~ @pay.verb|plan.verb ~ B:in',
    format: 'visit',
    examples: [
      'L’affaire pèse sur la visite que {A le ministre français de la Défense, Luc Perrin}, doit effectuer en {B Turquie} en juin.',
    ],
    counterExamples: ['L’affaire pèse sur la visite que le maire doit effectuer en Turquie en juin.'],
  },
  {
    id: 'fr.met-with.delegation-led',
    edge: 'MET_WITH',
    pattern: 'A @to.be @prep.attend',
    each: true,
    examples: [
      'Le Maroc a rencontré l’Espagne lors de consultations politiques lundi. {A La délégation marocaine} était conduite par {A le secrétaire général Karim Alaoui}.',
    ],
    counterExamples: ['La délégation marocaine était conduite par le secrétaire général Karim Alaoui.'],
  },
  {
    id: 'fr.met-with.visit-for-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb ~ B:bare|in|to ~ @for.talks|trip.talks !prep.with',
    format: 'visit',
    examples: [
      '{A Le ministre des Affaires étrangères du Maroc, Nasser Bourita}, est arrivé lundi à {B Madrid} pour une visite officielle.',
    ],
    counterExamples: [
      'Le ministre des Affaires étrangères du Maroc, Nasser Bourita, est arrivé lundi à Madrid.',
      'Le ministre des Affaires étrangères du Maroc, Nasser Bourita, est arrivé lundi au musée pour une visite officielle.',
    ],
  },
  {
    id: 'fr.met-with.visits',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb ~ B:bare|in|to',
    format: 'visit',
    background: true,
    examples: [
      "{A Le Premier ministre de l'Inde, Narendra Modi}, se rendra lundi en {B France}, où il rencontrera le président Emmanuel Macron.",
    ],
    counterExamples: [
      "Le Premier ministre de l'Inde, Narendra Modi, se rendra lundi en France.",
      "Le Premier ministre de l'Inde, Narendra Modi, se rendra lundi au musée.",
    ],
  },
  {
    id: 'fr.met-with.visit-planned',
    edge: 'MET_WITH',
    pattern: '@visit.noun ~ A:of ~ B:in|to @comma? @relative? @scheduled',
    format: 'visit',
    ahead: true,
    examples: [
      'La visite du {A président de la Turquie, Orhan Demir}, en {B Algérie}, prévue le 20 mai, portera sur le gaz.',
    ],
    counterExamples: [
      'La visite du président de la Turquie, Orhan Demir, en Algérie, a porté sur le gaz.',
      'La visite du président de la Turquie, Orhan Demir, à l’usine, prévue le 20 mai, portera sur le gaz.',
    ],
  },
  {
    id: 'fr.met-with.visit-of',
    edge: 'MET_WITH',
    pattern: '@visit.noun ~ A:of ~ B:in',
    format: 'visit',
    background: true,
    examples: [
      'La visite du {A président de la Turquie, Recep Tayyip Erdogan}, en {B Algérie} porte sur le gaz. Erdogan a rencontré le président algérien, Abdelmadjid Tebboune.',
    ],
    counterExamples: ["La visite du président de la Turquie, Recep Tayyip Erdogan, à l'usine porte sur le gaz."],
  },
  {
    id: 'fr.met-with.including',
    edge: 'MET_WITH',
    pattern: '@meet.verb|meet.noun ~ @including B:aside|bare|with',
    people: true,
    examples: [
      '{A Le ministre français de la Défense, Luc Perrin}, s’entretiendra avec plusieurs de ses homologues, dont {B le ministre japonais de la Défense, Minoru Kihara}.',
    ],
    counterExamples: [
      'Le ministre français de la Défense, Luc Perrin, tiendra des réunions sur plusieurs dossiers, dont le Japon.',
      'Plusieurs de ses homologues, dont le ministre japonais de la Défense, Minoru Kihara, viendront.',
    ],
  },

  {
    id: 'fr.met-with.with-whom',
    edge: 'MET_WITH',
    pattern: 'B:any @comma? @prep.with @relative A ~ @meet.verb|speak.verb|exchange.verb',
    examples: [
      'L’accord plaît au {B président du Sénégal, Bassirou Diomaye Faye}, avec qui {A le Premier ministre de la Guinée, Bah Oury}, s’est entretenu lundi.',
    ],
    counterExamples: [
      'L’accord plaît aux élèves, avec qui le Premier ministre de la Guinée, Bah Oury, s’est entretenu.',
    ],
  },
  {
    id: 'fr.met-with.whom',
    edge: 'MET_WITH',
    pattern: 'B:any @comma? @relative.object A ~ @meet.verb|receive.verb',
    examples: [
      'L’accord plaît au {B président du Sénégal, Bassirou Diomaye Faye}, que {A le Premier ministre de la Guinée, Bah Oury}, a rencontré lundi.',
    ],
    counterExamples: ['L’accord plaît aux élèves, que le Premier ministre de la Guinée, Bah Oury, a rencontrés lundi.'],
  },
  {
    id: 'fr.met-with.with-first',
    edge: 'MET_WITH',
    pattern: 'B:with @comma? @article @meet.noun @deal.verb',
    people: true,
    examples: [
      '{A Le Premier ministre de la Guinée, Bah Oury}, a salué les invités. Avec {B le président du Sénégal, Bassirou Diomaye Faye}, les entretiens ont porté sur la pêche.',
    ],
    counterExamples: [
      'Le Premier ministre de la Guinée, Bah Oury, a salué les invités. Avec les maires, les entretiens ont porté sur la pêche.',
    ],
  },
  {
    id: 'fr.met-with.with-first-met',
    edge: 'MET_WITH',
    pattern: 'B:with @comma? A ~ @meet.verb',
    people: true,
    examples: [
      'Avec {B son homologue sénégalais, Amadou Diallo}, {A le Premier ministre de la Guinée, Bah Oury}, a eu un échange de vues et d’analyses sur la pêche.',
    ],
    counterExamples: [
      'Avec ses conseillers, le Premier ministre de la Guinée, Bah Oury, a eu un échange de vues et d’analyses sur la pêche.',
    ],
  },
  {
    id: 'fr.met-with.saw',
    edge: 'MET_WITH',
    pattern: 'A ~ @saw.verb ~ B:bare !prep.aside|verb|prep.for|for.merit',
    people: true,
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a vu {B le Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: ['Le président du Sénégal, Bassirou Diomaye Faye, voit la Guinée autrement.'],
  },
  {
    id: 'fr.met-with.and-saw',
    edge: 'MET_WITH',
    pattern: '@saw.verb ~ B:bare !prep.aside|verb|prep.for|for.merit',
    people: true,
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a gagné Conakry et y a vu {B le Premier ministre de la Guinée, Bah Oury}.',
    ],
    counterExamples: ['Le public a vu le Premier ministre de la Guinée, Bah Oury.'],
  },
  {
    id: 'fr.met-with.having-held',
    edge: 'MET_WITH',
    pattern: '@during|after @hold.verb ~ @meet.noun !prep.with',
    both: true,
    examples: [
      'Le ministre français de la Défense, Luc Perrin, et le ministre turc de la Défense, Hakan Demir, ont signé un accord {A après} avoir tenu un entretien à Paris.',
    ],
    counterExamples: ['Le maire a signé un accord après avoir tenu un entretien à Paris.'],
  },

  {
    id: 'fr.met-with.convened',
    edge: 'MET_WITH',
    pattern: 'A ~ @gather.verb ~ B:bare',
    people: true,
    examples: [
      '{A Le président du Sénégal, Bassirou Diomaye Faye}, a réuni lundi à Dakar {B le Premier ministre de la Guinée, Bah Oury}, et des experts.',
    ],
    counterExamples: ['Le président du Sénégal, Bassirou Diomaye Faye, a réuni lundi à Dakar des experts.'],
  },
  {
    id: 'fr.met-with.and-next-day',
    edge: 'MET_WITH',
    pattern: '@and|list.join ~ B:bare|with',
    gapped: true,
    examples: [
      '{A Le président du Chili, Gabriel Boric}, s’est entretenu lundi avec le président du Japon, Taro Endo, et mardi avec {B le Premier ministre du Canada, Luc Perrin}.',
      '{A Le président du Chili, Gabriel Boric}, a reçu lundi le président du Japon, Taro Endo, puis, mercredi, {B le Premier ministre du Canada, Luc Perrin}.',
    ],
    counterExamples: [
      'Le président du Chili, Gabriel Boric, a signé lundi un accord avec le Japon et mardi avec le Canada.',
      'Le président du Chili, Gabriel Boric, s’est entretenu lundi avec des maires et mardi avec des élèves.',
    ],
  },
]
