/** What French news and readouts say, by kind of construction; names are invented. */
export interface Said {
  readonly text: string
  /** As `edgesOf` gives them. */
  readonly edges: readonly string[]
}

/** Sets the scene for sentences that go on with it. */
const talks =
  'Le ministre tunisien de l’Intérieur, Sami Trabelsi, a rencontré lundi à Tunis son homologue italien, Marco Conti. '
const met = 'IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi'

export const meetings: readonly Said[] = [
  {
    text: 'Le ministre algérien de la Justice, Karim Belhadj, a reçu ce jour un appel téléphonique de son homologue iranien, Reza Karimi.',
    edges: ['DZ+IR met 2024-05-15: Karim Belhadj, Reza Karimi'],
  },
  {
    text: 'Le ministre algérien de la Justice, Karim Belhadj, s’est entretenu avec ses homologues de Slovénie, de Malte et de Guyana.',
    edges: ['DZ+GY met: Karim Belhadj', 'DZ+MT met: Karim Belhadj', 'DZ+SI met: Karim Belhadj'],
  },
  {
    text: 'Le ministre américain de la Justice, John Mercer, et son homologue russe, Ivan Petrov, se sont retrouvés lundi à Paris, avant de dîner avec le ministre français de la Justice, Luc Perrin.',
    edges: ['FR+RU+US met 2024-05-13: Ivan Petrov, John Mercer, Luc Perrin'],
  },
  {
    text: 'Paul Garnier, président français, a échangé ce matin avec le Prince héritier d’Arabie saoudite, Fahd al-Rashid.',
    edges: ['FR+SA met 2024-05-15: Fahd al-Rashid, Paul Garnier'],
  },
  {
    text: 'Le ministre français de la Défense, Luc Perrin, s’est entretenu avec le président libanais, Ziad Khoury, et avec le Premier ministre, Nabil Salloum.',
    edges: ['FR+LB met: Luc Perrin, Nabil Salloum, Ziad Khoury'],
  },
  {
    text: 'Le ministre français de la Défense, Luc Perrin, a reçu une délégation de l’Assemblée nationale du Vietnam, conduite par son président, M. Tran Van Long.',
    edges: ['FR+VN met: Luc Perrin, Tran Van Long'],
  },
  {
    text: 'Le ministre tunisien des Affaires étrangères, Sami Trabelsi, a tenu une réunion avec ses homologues algérien, Karim Belhadj, et libyen, Taher al-Mabrouk.',
    edges: ['DZ+TN met: Karim Belhadj, Sami Trabelsi', 'LY+TN met: Sami Trabelsi, Taher al-Mabrouk'],
  },
  {
    text: 'Le Président de la République a reçu M. Ion Albescu, Président de la Roumanie. Le Président français Paul Garnier a rappelé cet engagement.',
    edges: ['FR+RO met: Ion Albescu, Paul Garnier'],
  },
  {
    text: 'Le ministre malien de la Défense, Amadou Keïta, est arrivé à Moscou, où l’a reçu le ministre russe de la Défense, Ivan Petrov.',
    edges: ['ML+RU met: Amadou Keïta, Ivan Petrov'],
  },
  {
    text: "Le ministre algérien des Affaires étrangères, Karim Belhadj, s'est entretenu mardi à Alger avec son homologue turc, Orhan Demir.",
    edges: ['DZ+TR met 2024-05-14: Karim Belhadj, Orhan Demir'],
  },
  {
    text: 'Le président français a reçu lundi à l’Élysée le Premier ministre grec, Nikos Pappas.',
    edges: ['FR+GR met 2024-05-13: Nikos Pappas'],
  },
  {
    text: 'Le Premier ministre guinéen, Alpha Camara, a été reçu hier par le chef de l’État sénégalais, Moussa Ndiaye.',
    edges: ['GN+SN met 2024-05-14: Alpha Camara, Moussa Ndiaye'],
  },
  {
    text: 'Les ministres des Affaires étrangères du Maroc et de l’Espagne se sont réunis ce mercredi à Rabat.',
    edges: ['ES+MA met 2024-05-15'],
  },
  {
    text: 'Le roi du Maroc, Hassan IV, a eu un entretien téléphonique avec le président portugais, M. João Reis.',
    edges: ['MA+PT met: Hassan IV, João Reis'],
  },
  {
    text: 'Une réunion s’est tenue lundi à Nouakchott entre le ministre mauritanien de l’Économie, Sidi Ould Ahmed, et l’ambassadeur du Japon en Mauritanie, Kenji Sato.',
    edges: ['JP+MR met 2024-05-13: Kenji Sato, Sidi Ould Ahmed'],
  },
  {
    text: 'Un entretien a réuni mardi à Amman le Premier ministre jordanien, Faris Haddad, et le ministre suédois du Commerce, Nils Berg.',
    edges: ['JO+SE met 2024-05-14: Faris Haddad, Nils Berg'],
  },
  {
    text: 'Le chef de la diplomatie égyptienne, Samir Fahmy, s’est entretenu par téléphone dimanche avec la ministre allemande des Affaires étrangères, Ute Lang.',
    edges: ['DE+EG met 2024-05-12: Samir Fahmy, Ute Lang'],
  },
  {
    text: 'Le président brésilien et son homologue argentin se sont parlé au téléphone.',
    edges: ['AR+BR met'],
  },
  {
    text: 'En marge du sommet, le président kazakh, Nurlan Aliev, a tenu une réunion bilatérale avec le Premier ministre hongrois, Janos Szabo.',
    edges: ['HU+KZ met: Janos Szabo, Nurlan Aliev'],
  },
  {
    text: 'Le secrétaire d’État américain, John Carter, a rencontré le 12 mai à Amman le roi Hamza III de Jordanie.',
    edges: ['JO+US met 2024-05-12: Hamza III, John Carter'],
  },
  {
    text: 'La délégation conduite par le ministre indien du Commerce, Raj Mehta, a rencontré vendredi dernier le ministre kényan de l’Agriculture, Peter Otieno.',
    edges: ['IN+KE met 2024-05-10: Peter Otieno, Raj Mehta'],
  },
  {
    text: 'L’ambassadeur du Canada au Liban, Paul Gagnon, a été accueilli par le ministre libanais de la Culture, Fadi Khoury, en présence du ministre libanais du Tourisme, Nabil Saad.',
    edges: ['CA+LB met: Fadi Khoury, Nabil Saad, Paul Gagnon'],
  },
  {
    text: 'Le président du Conseil de la Nation, Salah Goudjil, a reçu dimanche l’ambassadeur de la République de Corée en Algérie, Kim Chang-ho.',
    edges: ['DZ+KR met 2024-05-12: Kim Chang-ho, Salah Goudjil'],
  },
  {
    text: 'Mme Claire Fontaine, ministre de l’Europe et des Affaires étrangères de la France, s’est entretenue le 14 mai 2024 avec M. Radek Nowak, ministre des Affaires étrangères de la Pologne.',
    edges: ['FR+PL met 2024-05-14: Claire Fontaine, Radek Nowak'],
  },
  {
    text: 'Lors de sa rencontre avec le ministre omanais du Pétrole, Salim Al-Aufi, le ministre indonésien de l’Énergie, Budi Santoso, a annoncé un investissement.',
    edges: ['ID+OM met: Budi Santoso, Salim Al-Aufi'],
  },
  {
    text: 'Le Premier ministre belge, Jan Peeters, s’est rendu jeudi dernier à Kigali, où il s’est entretenu avec le président rwandais, Eric Mugisha.',
    edges: ['BE+RW met 2024-05-09: Eric Mugisha, Jan Peeters'],
  },
  {
    text: 'Le ministre de l’Intérieur, des Collectivités locales et de l’Aménagement du territoire, Brahim Saadi, a reçu lundi l’ambassadeur du Portugal en Algérie, Luís Veloso.',
    edges: ['DZ+PT met 2024-05-13: Brahim Saadi, Luís Veloso'],
  },
  {
    text: 'Le Premier ministre malien, Amadou Diarra, a accordé une audience mardi à l’ambassadeur de la Fédération de Russie au Mali, Igor Petrov.',
    edges: ['ML+RU met 2024-05-14: Amadou Diarra, Igor Petrov'],
  },
  {
    text: 'Le ministre burkinabè de la Défense a échangé par visioconférence avec son homologue de la République de Slovénie, Mme Jana Kos.',
    edges: ['BF+SI met: Jana Kos'],
  },
  {
    text: 'Une délégation parlementaire française conduite par le sénateur Paul Girard a été reçue mardi par le président du Parlement libanais, Nabil Saad.',
    edges: ['FR+LB met 2024-05-14: Nabil Saad, Paul Girard'],
  },
  {
    text: 'À Paris, le ministre géorgien des Affaires étrangères a été reçu par son homologue français.',
    edges: ['FR+GE met'],
  },
  {
    text: 'Le vice-ministre arménien des Affaires étrangères Vahan Kostanian a co-présidé avec son homologue britannique Leo Dogherty le dialogue stratégique Arménie-Royaume-Uni.',
    edges: ['AM+GB met: Leo Dogherty, Vahan Kostanian'],
  },
  {
    text: 'Des consultations politiques entre les ministères des Affaires étrangères de l’Arménie et de la Lituanie se sont tenues à Vilnius le 13 mai.',
    edges: ['AM+LT met 2024-05-13'],
  },
  {
    text: 'Le ministre français de la Défense, Luc Moreau, a rencontré lundi à Ankara les responsables turcs.',
    edges: ['FR+TR met 2024-05-13: Luc Moreau'],
  },
]

export const planned: readonly Said[] = [
  {
    text: 'Le président ivoirien, Issa Kouamé, rencontrera jeudi à Berlin le chancelier allemand, Franz Weber.',
    edges: ['CI+DE will meet 2024-05-16: Franz Weber, Issa Kouamé'],
  },
  {
    text: 'Le ministre saoudien des Affaires étrangères doit rencontrer vendredi à Paris son homologue français, Luc Moreau.',
    edges: ['FR+SA will meet 2024-05-17: Luc Moreau'],
  },
  {
    text: 'Le chef du gouvernement espagnol, Pablo Ruiz, effectuera une visite officielle au Maroc la semaine prochaine.',
    edges: ['ES+MA will meet: Pablo Ruiz'],
  },
  {
    text: 'Le roi des Belges sera reçu samedi par la présidente slovaque, Jana Novakova.',
    edges: ['BE+SK will meet 2024-05-18: Jana Novakova'],
  },
  {
    text: 'La ministre norvégienne de la Défense devrait s’entretenir demain avec son homologue finlandais, Mika Laine.',
    edges: ['FI+NO will meet 2024-05-16: Mika Laine'],
  },
  {
    text: 'Le ministre français de l’Intérieur, Paul Girard, se rendra jeudi et vendredi au Maroc, où il rencontrera son homologue, Karim Alami.',
    edges: ['FR+MA will meet 2024-05-16: Karim Alami, Paul Girard'],
  },
  {
    text: "Le ministre français de l'Intérieur, Gérard Dumas, doit se rendre le 20 mai au Maroc, où il s'entretiendra avec son homologue Abdelouafi Laftimi de la lutte contre l'immigration clandestine.",
    edges: [
      'FR+MA will meet 2024-05-20: Abdelouafi Laftimi, Gérard Dumas',
      "FR+MA discussed lutte contre l'immigration clandestine",
    ],
  },
  {
    text: 'Le ministre arménien des Affaires étrangères Ararat Mirzakhanian participera à Munich à une réunion bilatérale avec le secrétaire d’État américain John Carter le 18 mai.',
    edges: ['AM+US will meet 2024-05-18: Ararat Mirzakhanian, John Carter'],
  },
  {
    text: 'Bakou et Erevan doivent reprendre les négociations de paix le 10 juin à Almaty.',
    edges: ['AM+AZ will meet 2024-06-10'],
  },
]

export const nothing: readonly string[] = [
  'Le président rwandais, Eric Mugisha, n’a pas rencontré son homologue congolais, Jean Ilunga.',
  'Le ministre grec, Nikos Pappas, a démenti avoir rencontré le ministre turc, Orhan Demir.',
  'Le ministre grec, Nikos Pappas, a reçu un prix à Paris.',
  'Le président chilien souhaite rencontrer le président bolivien.',
  'La ministre belge, Anne Claes, a évoqué devant les députés la situation au Soudan.',
  'Le Premier ministre du Canada a remercié les électeurs.',
]

export const discussions: readonly Said[] = [
  {
    text: `${talks}Les deux ministres ont évoqué la lutte contre la migration irrégulière et les moyens de renforcer la coopération sécuritaire.`,
    edges: [
      met,
      'IT+TN discussed lutte contre la migration irrégulière',
      'IT+TN discussed moyens de renforcer la coopération sécuritaire',
    ],
  },
  {
    text: `${talks}Au cours de cette rencontre, les deux parties ont passé en revue les relations bilatérales et échangé sur la situation au Sahel.`,
    edges: [met, 'IT+TN discussed relations bilatérales', 'IT+TN discussed situation au Sahel'],
  },
  {
    text: `${talks}Les discussions ont porté sur le commerce, l’énergie et la pêche.`,
    edges: [met, 'IT+TN discussed commerce', 'IT+TN discussed pêche', 'IT+TN discussed énergie'],
  },
  {
    text: `${talks}Le commerce et la sécurité ont été discutés.`,
    edges: [met, 'IT+TN discussed commerce', 'IT+TN discussed sécurité'],
  },
  {
    text: `${talks}Lors de l’entretien, la coopération judiciaire ainsi que le dossier libyen ont également été abordés.`,
    edges: [met, 'IT+TN discussed coopération judiciaire', 'IT+TN discussed dossier libyen'],
  },
  {
    text: `${talks}La situation à Gaza était au centre des discussions.`,
    edges: [met, 'IT+TN discussed situation à Gaza'],
  },
  {
    text: `${talks}La question de l’eau a fait l’objet d’un échange approfondi.`,
    edges: [met, 'IT+TN discussed eau'],
  },
  {
    text: `${talks}Le communiqué indique que la formation des policiers a été examinée par les deux parties.`,
    edges: [met, 'IT+TN discussed formation des policiers'],
  },
  {
    text: `${talks}Il a été question de la pêche et du tourisme.`,
    edges: [met, 'IT+TN discussed pêche', 'IT+TN discussed tourisme'],
  },
  {
    text: `${talks}À l’ordre du jour figuraient la pêche et l’immigration.`,
    edges: [met, 'IT+TN discussed immigration', 'IT+TN discussed pêche'],
  },
  {
    text: `${talks}La rencontre a été l’occasion d’aborder la sécurité des frontières.`,
    edges: [met, 'IT+TN discussed sécurité des frontières'],
  },
  {
    text: 'Les entretiens entre le Premier ministre libyen, Omar Zaïd, et le président tchadien, Idriss Moussa, ont permis d’aborder la sécurité des frontières.',
    edges: ['LY+TD discussed sécurité des frontières', 'LY+TD met: Idriss Moussa, Omar Zaïd'],
  },
  {
    text: 'La ministre belge de la Défense, Anne Claes, et son homologue néerlandais, Pieter Bos, ont évoqué le soutien à l’Ukraine et la coopération navale.',
    edges: [
      'BE+NL discussed coopération navale',
      'BE+NL discussed soutien à l’Ukraine',
      'BE+NL met: Anne Claes, Pieter Bos',
    ],
  },
  {
    text: 'Le ministre français des Armées, Paul Girard, a échangé avec son homologue polonais, Jan Kowalski, sur le renforcement du flanc oriental de l’OTAN.',
    edges: ['FR+PL discussed renforcement du flanc oriental de l’OTAN', 'FR+PL met: Jan Kowalski, Paul Girard'],
  },
  {
    text: 'Le ministre algérien de l’Énergie, Ali Haddad, a reçu dimanche l’ambassadeur de Chine, Li Wei, avec lequel il a examiné les opportunités d’investissement dans les énergies renouvelables.',
    edges: [
      'CN+DZ discussed opportunités d’investissement dans les énergies renouvelables',
      'CN+DZ met 2024-05-12: Ali Haddad, Li Wei',
    ],
  },
  {
    text: 'Paris et Ankara ont discuté de la situation en Libye.',
    edges: ['FR+TR discussed situation en Libye'],
  },
  {
    text: 'Le président sud-coréen, Park Min-ho, a discuté avec le Premier ministre vietnamien, Tran Van Minh, des chaînes d’approvisionnement.',
    edges: ['KR+VN discussed chaînes d’approvisionnement', 'KR+VN met: Park Min-ho, Tran Van Minh'],
  },
  {
    text: "ALGER - Le président de l'Assemblée populaire nationale (APN), Brahim Cherif, a reçu lundi à Alger l'ambassadeur de la République de Cuba en Algérie, Hector Ruiz, avec lequel il a évoqué les relations parlementaires et les moyens de les développer.",
    edges: ['CU+DZ met 2024-05-13: Brahim Cherif, Hector Ruiz', 'CU+DZ discussed relations parlementaires'],
  },
  {
    text: 'Le ministre nigérien de la Défense, le général Salifou Mody, a été reçu hier à Moscou par son homologue russe, Andreï Belov, avec qui il a passé en revue la coopération militaire.',
    edges: ['NE+RU met 2024-05-14: Andreï Belov, Salifou Mody', 'NE+RU discussed coopération militaire'],
  },
  {
    text: "Les chefs d'état-major français et italien se sont rencontrés à Rome afin de discuter de la coopération navale en Méditerranée.",
    edges: ['FR+IT met', 'FR+IT discussed coopération navale en Méditerranée'],
  },
  {
    text: "La ministre sénégalaise de l'Intégration africaine et des Affaires étrangères, Yassine Fall Diop, a échangé avec son homologue gambien, Mamadou Tangara Ceesay, sur le trafic de bois et la libre circulation des personnes et des biens.",
    edges: [
      'GM+SN met: Mamadou Tangara Ceesay, Yassine Fall Diop',
      'GM+SN discussed trafic de bois',
      'GM+SN discussed libre circulation des personnes et des biens',
    ],
  },
  {
    text: "Reçu par le président camerounais, l'ambassadeur de Russie au Cameroun, Anatoly Bashkin, a indiqué que la coopération militaire et l'énergie avaient été au centre de leurs échanges.",
    edges: ['CM+RU met: Anatoly Bashkin', 'CM+RU discussed coopération militaire', 'CM+RU discussed énergie'],
  },
  {
    text: 'Le ministre des Affaires étrangères de la République d’Arménie, Ararat Mirzakhanian, a reçu le 14 mai l’ambassadeur de France en Arménie, Olivier Decottin.\n\nAu cours de la réunion, les interlocuteurs ont discuté de l’agenda bilatéral arméno-français, de la coopération dans les domaines de l’économie et de la culture, ainsi que de la situation sécuritaire dans le Caucase du Sud.',
    edges: [
      'AM+FR met 2024-05-14: Ararat Mirzakhanian, Olivier Decottin',
      'AM+FR discussed agenda bilatéral arméno-français',
      'AM+FR discussed coopération dans les domaines de l’économie et de la culture',
      'AM+FR discussed situation sécuritaire dans le Caucase du Sud',
    ],
  },
  {
    text: 'Le Premier ministre arménien Armen Pachayan a eu un entretien téléphonique avec le Président de la République islamique d’Iran, Ebrahim Rezaï. Les deux parties ont échangé sur les relations bilatérales arméno-iraniennes et les projets d’infrastructures régionales.',
    edges: [
      'AM+IR met: Armen Pachayan, Ebrahim Rezaï',
      'AM+IR discussed relations bilatérales arméno-iraniennes',
      'AM+IR discussed projets d’infrastructures régionales',
    ],
  },
  {
    text: 'La rencontre entre les ministres des Affaires étrangères arménien et azerbaïdjanais, Ararat Mirzakhanian et Djeyhoun Baïram, s’est déroulée à Almaty. Elle a porté sur le projet de traité de paix.',
    edges: ['AM+AZ met: Ararat Mirzakhanian, Djeyhoun Baïram', 'AM+AZ discussed projet de traité de paix'],
  },
  {
    text: 'Dans le cadre de sa visite de travail à Genève, le ministre arménien de la Santé, Arsen Toros, a rencontré son homologue émirati, Abdulrahman Al Owais. Les parties ont souligné l’importance de la coopération dans le domaine de la santé. Lors de la rencontre, la réforme du système de santé et la télémédecine ont été abordées.',
    edges: [
      'AE+AM met: Abdulrahman Al Owais, Arsen Toros',
      'AE+AM discussed réforme du système de santé',
      'AE+AM discussed télémédecine',
    ],
  },
  {
    text: 'L’ambassadeur d’Arménie au Liban, Vahagn Atab, a rendu visite au président du Parlement libanais, Nabih Berro. Ils ont discuté des relations interparlementaires arméno-libanaises.',
    edges: ['AM+LB met: Nabih Berro, Vahagn Atab', 'AM+LB discussed relations interparlementaires arméno-libanaises'],
  },
]

export const praises: readonly Said[] = [
  {
    text: 'Le président algérien, Karim Belhadj, a reçu le président tunisien, Sami Trabelsi, qui l’a félicité pour sa réélection.',
    edges: ['DZ+TN met: Karim Belhadj, Sami Trabelsi', 'TN praised DZ'],
  },
  {
    text: 'Le président libanais, Samir Aoun, a salué les efforts de la France en faveur du Liban.',
    edges: ['LB praised FR'],
  },
  {
    text: 'Le ministre qatari de la Défense s’est félicité du rôle de l’Égypte dans la médiation.',
    edges: ['QA praised EG'],
  },
  {
    text: 'Le Premier ministre irakien a rendu hommage au roi de Jordanie.',
    edges: ['IQ praised JO'],
  },
  {
    text: 'La présidente moldave, Elena Rusu, a exprimé sa profonde gratitude à la Roumanie pour son soutien.',
    edges: ['MD praised RO'],
  },
  {
    text: 'Le président turc a félicité son homologue azerbaïdjanais, Rauf Mammadov, pour sa réélection.',
    edges: ['TR praised AZ'],
  },
  {
    text: `${talks}M. Conti a remercié la Tunisie pour sa coopération.`,
    edges: [met, 'IT praised TN'],
  },
  {
    text: `${talks}À cette occasion, le ministre italien a tenu à saluer les progrès réalisés par la Tunisie.`,
    edges: [met, 'IT praised TN'],
  },
  {
    text: 'Le roi Felipe VI a félicité le président portugais.',
    edges: ['ES praised PT'],
  },
  {
    text: 'Le ministre grec, Nikos Pappas, a écrit au président turc, Orhan Demir, qui a salué le courage de la Grèce.',
    edges: ['TR praised GR'],
  },
  {
    text: 'Le président tunisien a exprimé ses vifs remerciements à l’Italie pour son soutien.',
    edges: ['TN praised IT'],
  },
  {
    text: 'La ministre belge, Anne Claes, a dit apprécier le rôle constructif du Qatar.',
    edges: ['BE praised QA'],
  },
  {
    text: "Le ministre djiboutien s'est félicité du rôle joué par l'Arabie saoudite en mer Rouge.",
    edges: ['DJ praised SA'],
  },
  {
    text: 'Mme Anna Hakobian a remercié l’ambassadrice pour sa visite. Le ministre arménien de l’Économie, Vahan Kerobian, s’est dit reconnaissant envers l’Inde pour son soutien.',
    edges: ['AM praised IN'],
  },
]
