/** French word classes that the engine and the rules refer to. A row may name a paradigm of `orthography.ts` first. */
// biome-ignore format: rows of words
export const words: Readonly<Record<string, readonly string[]>> = {
  // Grammar
  and: ['et', 'ainsi que', 'de même que', 'tout comme'],
  article: [
    'le', 'la', "l'", 'les', 'un', 'une', 'des', 'ce', 'cet', 'cette', 'ces', "la République d'", 'la République de', 'la République du',
    "la République islamique d'", 'la République islamique de', "la République arabe d'", "l'État d'", "l'État de", "l'État du", 'le Royaume de',
    'le Royaume du', "le Royaume d'", 'le Sultanat d\'', "l'émirat du",
  ],
  'prep.with': ['avec', "d'avec", 'aux côtés de', 'aux côtés du', 'en compagnie de', 'en compagnie du'],
  'prep.by': ['par'],
  'prep.to': [
    'vers', 'envers', 'auprès de', 'auprès du', 'auprès des', "auprès d'", "à l'égard de", "à l'égard du", "à l'endroit de", "jusqu'à",
    'à destination de',
  ],
  'prep.from': ['depuis', 'en provenance de', 'en provenance du', "en provenance d'"],
  'prep.in': ['à', 'au', 'aux', 'en', 'dans', 'près de', 'hors de', 'via', 'chez'],
  'prep.between': ['entre', 'parmi', "d'entre"],
  'prep.of': ['de', 'du', 'des', "d'", "de l'État de", "de l'État du", "de l'État d'", 'du Royaume de', 'du Royaume du', "du Royaume d'", "du Sultanat d'"],
  'prep.for': ['pour'],
  'office.link': ['de', 'du', 'des', "d'", 'à', 'au', 'aux', 'chargé de', 'chargé du', 'chargé des', 'chargée de', 'chargée du', 'chargée des', 'pour'],
  'prep.about': [
    'sur', 'concernant', 'au sujet de', 'au sujet du', 'au sujet des', "au sujet d'", 'à propos de', 'à propos du', 'à propos des', "à propos d'",
    'quant à', 'relatif à', 'relative à', 'relatifs à', 'relatives à', 'face à', 'autour de', 'autour du', 'autour des', 'contre',
  ],
  'prep.attend': ['en présence de', 'en présence du', 'en présence des', "en présence d'", 'accompagné de', 'accompagné du', 'accompagné par', 'accompagnée de'],
  'prep.aside': ['malgré', 'sans', 'comme', 'selon', 'sous', 'hormis', 'outre', 'sauf', 'afin de', 'afin que', 'devant'],
  'prep.accredited': ['en', 'au', 'aux', 'à', 'auprès de', 'auprès du', 'auprès des', "auprès d'", 'près'],
  'host.unnamed': ['le royaume', 'la république', 'le sultanat'],
  pronoun: ['il', 'elle', 'ce dernier', 'cette dernière', 'le chef de la diplomatie'],
  'pronoun.possessive': ['son', 'sa', 'leur', 'ses', 'leurs', 'notre'],
  'pronoun.object': ['lui', 'leur', 'eux', "l'en"],
  'name.suffix': ['II', 'III', 'IV', 'VI', 'XIV', 'XVI', 'Jr', 'Ier'],
  place: ['ville de', 'capitale', 'la capitale', 'aéroport de', 'ville', 'aéroport', 'banlieue de', 'région de'],
  'date.same': ['même'],
  'date.link': ['er', 'du mois de', 'du mois d\''],
  'furniture.links': [
    'lire aussi', 'à lire aussi', 'lire également', 'voir aussi', 'à lire également', 'sur le même sujet', 'partager sur', 'lire la suite',
    'articles liés',
  ],
  future: [
    'doit', 'doivent', 'devrait', 'devraient', 'va', 'vont', 'sera', 'seront', 'aura', 'auront', 'compte', 'comptent', 'prévoit de', 'prévoient de',
    'est attendu', 'est attendue', 'sont attendus', 'attendu', 'attendue', 'prévu', 'prévue', 'prévus', 'prévues', 'envisage de', 's\'apprête à',
    "s'apprêtent à", 'la semaine prochaine', 'le mois prochain', 'à venir', 'devant se tenir', 'la prochaine visite', 'la prochaine rencontre',
    'en vue de rencontrer',
  ],
  denied: [
    'pas', 'jamais', "n'a pas", "n'ont pas", 'a démenti', 'ont démenti', 'dément', 'démentent', 'a nié', 'nie', 'a refusé', 'ont refusé', 'refuse de',
    'refusent de', 'pourrait', 'pourraient', 'pourra', 'peut', 'annulé', 'annulée', 'reporté', 'reportée', 'a annulé', 'a reporté', 'espère',
    'espèrent', 'souhaite', 'souhaitent', 'a souhaité', 'voudrait', 'veut', 'veulent', 'a appelé à', 'ont appelé à', 'appelle à', 'appellent à',
    'prêt à', 'prête à', 'prêts à', 'disposé à', 'disposée à', 'a proposé', 'propose de', 'a invité', 's\'il', "s'ils", 'si', 'sans avoir',
    'éventuel', 'éventuelle', 'possible', 'possibilité de', 'aurait', 'auraient', 'a exhorté', 'a décliné', 'a rejeté', 'aucun projet',
  ],
  clause: [
    'qui', 'que', "qu'", 'dont', 'où', 'lequel', 'laquelle', 'lesquels', 'lesquelles', 'tandis que', 'alors que', 'lorsque', "lorsqu'", 'quand',
    'parce que', "parce qu'", 'car', 'bien que', 'mais', 'lors de', 'lors du', 'lors des', "lors d'", 'au cours de', "au cours d'", 'au cours du',
    'au cours des', 'pendant', 'durant', 'avant', 'après', 'avant de', 'depuis', "jusqu'au", 'en marge de', 'en marge du', "en marge d'", 'selon',
    'dans le cadre', "à l'occasion", 'à la veille', 'en vue de', "en vue d'", 'à la suite', 'suite à', 'afin de', "afin d'", 'ajoutant', 'soulignant',
    'précisant', 'affirmant', 'déclarant', 'notant', 'rappelant', 'indiquant', 'estimant', 'est', 'sont', 'était', 'étaient', 'a', 'ont', 'avait',
    'avaient', 'à la lumière', 'pour sa part', 'pour leur part', 'de son côté', 'de leur côté', 'hier', 'a-t-il', 'a-t-elle', 'ont-ils', 'a-t-on',
    'indique', 'à savoir que', 'ils', 'elles', 'nous', 'elle', 'il', 'à ce titre', 'à cet égard', 'en présence', 
    
  ],
  relative: ['qui', 'que', "qu'", 'dont', 'où'],
  stop: ['qui', 'que', "qu'", 'dont', 'où', 'parce que', 'tandis que', 'alors que', 'mais', 'car'],
  say: [
    'er déclar', 'er annonc', 'er affirm', 'er indiqu', 'er soulign', 'er précis', 'er rappel', 'er ajout', 'er expliqu', 'er assur', 'er confirm',
    'er estim', 'er not', 'er insist', 'er inform', 'er signal', 'past dit', 'past fait savoir', 'past prévenu', 'déclare', 'annonce', 'affirme',
    'souligne', 'précise', 'dit', 'disent', 'rapporte', 'rapportent', 'er rapport', 'er martel', 'er jug', 'past fait valoir', 'past appelé',
    'appelle', 'er exhort', 'past fait part',
  ],
  verb: [
    'er déclar', 'er annonc', 'er affirm', 'er réaffirm', 'er indiqu', 'er soulign', 'er précis', 'er rappel', 'er ajout', 'er expliqu', 'er assur',
    'er confirm', 'er estim', 'er insist', 'er réitér', 'er appel', 'er accus', 'er condamn', 'er dénonc', 'er sign', 'er arriv', 'er quitt',
    'er lanc', 'er décid', 'er demand', 'er encourag', 'er souhait', 'er qualifi', 'er exprim', 'er rapport', 'er plaid', 'er exhort', 'er félicit',
    'er remerci', 'past dit', 'past reconnu', 'past convenu', 'past appelé', 'past permis', 'past pris', 'past fait', 'past mis', 'past salué',
    'reflexive engagé', 'reflexive rendu', 'reflexive félicité', 'déclare', 'affirme', 'souligne', 'rappelle', 'réaffirme', 'exprime', 'ont décidé',
    'ont signé', 'ont convenu', 'est arrivé', 'sont arrivés', 'est parti', 'veut', 'espère', 'compte', 'vise à', 'visent à', 'permettra', 'a été',
    'ont été',
  ],
  group: [
    'les deux parties', 'les deux hommes', 'les deux responsables', 'les deux dirigeants', 'les deux présidents', 'les deux ministres',
    "les deux chefs d'État", 'les deux chefs de la diplomatie', 'les deux pays', 'les deux côtés', 'les deux délégations',
    'les deux hauts responsables', 'les deux diplomates', 'les deux ministres des Affaires étrangères', 'les deux Premiers ministres',
    'les deux femmes', 'les interlocuteurs', 'les parties', 'les dirigeants', 'les deux États', 'les participants', 'les présidents', 'les ministres',
    'ils', 'elles', 'tous deux', 'les deux chefs de gouvernement', 'les deux alliés', 'les deux capitales', 'les deux souverains',
  ],
  delegates: [
    'ministres des Affaires étrangères', 'chefs de la diplomatie', 'ministres', 'dirigeants', 'présidents', 'Premiers ministres', 'représentants',
    'responsables', 'ambassadeurs', 'émissaires', 'ministres de la Défense', 'ministres des Finances', 'chefs d\'État', 'délégations', 'homologues',
    "chefs d'état-major", 'négociateurs',
  ],
  'delegates.link': ['de', 'du', 'des', "d'", 'des deux pays,'],
  'side.head': [
    'gouvernement', 'partie', 'autorités', 'responsables', 'responsable', 'délégation', 'direction', 'dirigeants', 'dirigeant', 'peuple',
    'administration', 'diplomates', 'diplomate', 'homologues', 'ministres', 'côté', 'État', 'diplomatie', 'exécutif', 'négociateurs',
    'hauts responsables', 'haut responsable', 'présidence',
  ],

  // Offices
  'office.modifier': [
    'nouveau', 'nouvel', 'nouvelle', 'ancien', 'ancienne', 'ex-', 'ex', 'actuel', 'actuelle', 'futur', 'future', 'désigné', 'désignée', 'élu', 'élue',
    'par intérim', 'intérimaire', 'sortant', 'sortante', 'feu', 'défunt', 'haut', 'haute', 'premier', 'première', 'deuxième', 'second', 'seconde',
    'principal', 'principale', 'spécial', 'spéciale', 'général', 'générale', 'permanent', 'permanente', 'extraordinaire', 'plénipotentiaire',
    'extraordinaire et plénipotentiaire', 'adjoint', 'adjointe', 'délégué', 'déléguée', 'démissionnaire', 'de transition', 'en exercice', 'honoraire',
    'fédéral', 'fédérale', 'personnel', 'personnelle', 'suppléant',
  ],
  'office.envoy': ['ambassadeur', 'ambassadrice', 'envoyé', 'envoyée', 'consul', 'consule', 'représentant', 'représentante', 'émissaire'],
  'office.stop': [],
  'agency.venue': [
    'sommet', 'sommets', 'membre', 'membres', 'membre de', 'membres de', 'adhésion', 'résolution', 'résolutions', 'charte', 'siège', 'alliés',
    'dirigeants', 'pays', 'États', 'sanctions', 'sommet de', 'résolution de',
  ],

  // Meetings
  'meet.verb': [
    'er rencontr', 'future rencontrer', 'rencontre', 'reflexive entretenu', 'reflexive réuni', 'reflexive concerté', "s'entretient",
    "s'entretiennent", "s'entretenir", "s'entretiendra", "s'entretiendront", 'se réunit', 'se réunissent', 'se réunir', 'se réunira', 'se réuniront',
    'er dialogu', 'past conféré', "s'entretenant", 'se concerter', 'a eu des entretiens', 'se sont rencontrés', 'se sont rencontrées',
    'se rencontrent', 'se rencontreront', 'se rencontrer', 'past négocié', 'past fait le point', 'est allé à la rencontre', "s'est entretenue",
    'se sont concertés', 'se sont vus', 'past échangé avec', 'a eu un échange',
  ],
  'speak.verb': [
    'past téléphoné', 'past appelé', 'a parlé', 'ont parlé', 'a discuté', 'past échangé', "s'est entretenu au téléphone",
    "s'est entretenue au téléphone", "s'est entretenu par téléphone", 'se sont entretenus au téléphone', 'se sont entretenus par téléphone',
    "s'est entretenu téléphoniquement", "se sont parlé", 'se sont parlé au téléphone', 'past joint', "s'est entretenue par téléphone",
    "s'entretient au téléphone", "s'est également entretenu au téléphone", 'téléphone à', 'discute', 'discutent',
  ],
  'receive.verb': [
    'past reçu', 'past accueilli', 'reçoit', 'reçoivent', 'recevra', 'recevront', 'recevait', 'recevant', 'accueille', 'accueillent', 'accueillera',
    'a été l\'hôte de', 'recevoir', 'accueillir', 'a ensuite reçu', 'past convié',
  ],
  'hold.verb': [
    'past eu', 'past tenu', 'er présid', 'past participé', 'past mené', 'past conduit', 'past ouvert', 'past entamé', 'past poursuivi', 'past conclu',
    'past repris', 'past organisé', 'tient', 'tiennent', 'tiendra', 'tiendront', 'mène', 'mènent', 'a', 'ont', 'aura', 'auront', 'avoir', 'tenir',
    'ouvrent', 'entament', 'a coprésidé', 'ont coprésidé', 'past effectué', 'past accordé', 'past commencé', 'past achevé',
  ],
  'meet.noun': [
    'feminine rencontre', 'rencontres', 'lors de la rencontre', "lors d'une rencontre", 'rencontre bilatérale', 'réunion', 'réunions', 'entretien',
    'entretiens', 'entretien téléphonique', 'entretiens téléphoniques', 'conversation téléphonique', 'appel téléphonique',
    'communication téléphonique', 'échange téléphonique', 'conversation', 'discussions', 'pourparlers', 'consultations', 'négociations', 'sommet',
    'dialogue', 'tête-à-tête', 'table ronde', 'session', 'visioconférence', 'déjeuner de travail', 'dîner de travail', 'déjeuner', 'dîner',
    'séance de travail', 'audience', 'concertations', 'échanges', 'appel', 'cycle de négociations', 'séance de discussions', 'échange',
  ],
  'call.noun': ['appel', 'appel téléphonique', 'entretien téléphonique', 'conversation téléphonique', 'échange téléphonique', 'communication téléphonique'],
  'visit.noun': [
    'feminine visite', 'visite officielle', 'visite de travail', "visite d'État", 'tournée', 'déplacement', 'voyage', 'en visite officielle',
    'en visite de travail', "en visite d'État", 'visites',
  ],
  'visit.verb': [
    'past visité', 'se rend', 'se rendent', 'se rendra', 'se rendront', 'se rendre', 'reflexive rendu', 'reflexive rendue', 'est arrivé',
    'est arrivée', 'sont arrivés', 'arrive', 'arrivera', 'visitera', 'visiteront', 'visiter', 'effectue une visite', 'effectuera une visite',
    'past effectué une visite', 'est en visite', 'était en visite', 'sera en visite', 'effectue une visite officielle',
    'effectuera une visite officielle', 'past effectué une visite officielle', 'past effectué une visite de travail',
    "past effectué une visite d'État", 'est en visite officielle',
  ],
  'for.talks': [
    'pour des entretiens', 'pour une réunion', 'pour des discussions', 'pour des pourparlers', 'pour une rencontre', 'pour des consultations',
    'pour rencontrer', 'en entretien', 'pour des négociations', "pour s'entretenir",
  ],
  'took.part': [
    'past participé', 'past pris part', 'past assisté', 'a rejoint', 'ont rejoint', 'étaient présents', 'était présent', 'était présente',
    'participe à', 'participent à', 'se sont joints', "s'est joint",
  ],
  'received.by': ['passive reçu', 'passive accueilli', 'reçu', 'reçue', 'reçus', 'est reçu', 'est reçue', 'sera reçu', 'sera reçue', 'seront reçus'],

  // Discussions
  'discuss.verb': [
    'past discuté de', 'past discuté du', 'past discuté des', "past discuté d'", 'past discuté', 'discutent de', 'discuter de', 'discuter des',
    'discuter du', 'discuté', 'discutée', 'discutés', 'er évoqu', 'er abord', 'er examin', 'er pass en revue', 'past passé en revue', 'past parlé de',
    'past parlé du', 'past parlé des', 'past traité de', 'past traité des', 'past traité', 'past échangé sur', 'past échangé leurs vues sur',
    'past échangé leurs points de vue sur', 'past procédé à un échange de vues sur', 'past fait le point sur', 'past débattu de', 'past débattu des',
    'past débattu du', 'past étudié', 'er étudi', 'évoque', 'aborde', 'examine', 'examinent', 'évoquent', 'abordent', 'past échangé des vues sur',
    'past consacré', 'past axé', 'reflexive penché sur', 'past échangé autour de', 'passent en revue', 'passant en revue', 'passive discuté',
    'passive évoqué', 'passive abordé', 'passive examiné', 'past négocié', 'future évoquer', 'future aborder', 'future examiner', 'discuteront de',
    'discuteront des', 'discuteront du', 'discutera de', 'discutera des', 'discutera du',
  ],
  'to.discuss': [
    'pour discuter de', 'pour discuter du', 'pour discuter des', "pour discuter d'", 'pour évoquer', 'pour examiner', 'pour aborder',
    'pour parler de', 'pour parler du', 'pour parler des', 'afin de discuter de', 'afin de discuter des', "afin d'examiner", "afin d'évoquer",
    'pour faire le point sur', 'pour échanger sur', "afin d'aborder",
  ],
  'deal.verb': [
    'past porté sur', 'porte sur', 'portent sur', 'portera sur', 'porteront sur', 'portait sur', 'portaient sur', 'portant sur', 'past traité de',
    'past permis d\'aborder', "past permis d'évoquer", "past permis d'examiner", 'past permis de passer en revue',
    'past permis de faire le point sur', 'past été consacré à', 'past été consacrée à', 'past été consacrés à', 'past été consacrés aux',
    'past été consacrée aux', 'past été axés sur', 'past été axée sur', 'past concerné', 'reflexive concentré sur', 'se sont concentrées sur',
    'past tourné autour de', 'past tourné autour du', 'past tourné autour des', 'er abord', 'er évoqu', 'consacré à', 'consacrée à', 'consacrés à',
    'consacrées à', 'consacrés aux', 'consacré aux', 'consacrée aux', 'consacré au', 'consacrée au', "reflexive focalisé sur", 'past couvert',
  ],
  'deal.prep': [
    'sur', 'au sujet de', 'au sujet du', 'au sujet des', "au sujet d'", 'à propos de', 'à propos du', 'à propos des', 'concernant', 'autour de',
    'autour du', 'autour des', 'des moyens de', 'des questions', 'des relations', 'de la situation', 'des développements', 'des perspectives de',
    'de la coopération', 'des derniers développements',
  ],
  agenda: [
    "à l'ordre du jour", 'au menu', 'au programme', 'au centre des discussions', 'au cœur des discussions', 'au cœur des entretiens',
    'au centre des entretiens',
  ],
  'was.discussed': ['passive discuté', 'passive évoqué', 'passive abordé', 'passive examiné', 'passive passé en revue', 'ont fait l\'objet'],

  // Praise
  'praise.verb': [
    'past salué', 'a salué', 'ont salué', 'saluant', 'salue', 'saluent', 'saluer', 'a tenu à saluer', 'er félicit', 'félicite', 'er remerci',
    'remercie', 'a tenu à remercier', 'a tenu à féliciter', 'past rendu hommage à', 'past rendu hommage au', 'past rendu hommage aux',
    "past rendu un hommage appuyé à", 'rend hommage à', 'rend hommage au', 'rendant hommage à', 'rendant hommage au', 'reflexive félicité de',
    'reflexive félicité du', 'reflexive félicité des', 'se félicite de', 'se félicite du', 'se félicitant de', 'se félicitant du', 'past loué',
    'er lou', 'loue', 'past apprécié', 'apprécie', 'apprécie grandement', 'a affirmé apprécier grandement', 'past mis en avant le rôle',
    'past souligné le rôle important', 'past souligné le rôle', 'past vanté', 'past présenté ses félicitations à',
    'past présenté ses félicitations au', 'past adressé ses félicitations à', 'past adressé ses félicitations au', 'past exprimé sa gratitude à',
    'past exprimé sa gratitude au', 'past exprimé sa gratitude aux', 'past exprimé sa reconnaissance à', 'past exprimé sa reconnaissance au',
    'past exprimé ses remerciements à', 'past exprimé ses remerciements au', 'past exprimé ses remerciements aux',
    'past exprimé son appréciation pour', 'past adressé ses remerciements à', 'past adressé ses remerciements au',
  ],
  'express.verb': [
    'past exprimé', 'exprime', 'expriment', 'exprimant', 'past adressé', 'adresse', 'past transmis', 'past fait part de', 'past réitéré',
    'past témoigné', 'past présenté', 'exprimer',
  ],
  'thanks.noun': [
    'gratitude', 'reconnaissance', 'remerciements', 'félicitations', 'admiration', 'appréciation', 'sa gratitude pour', 'sa reconnaissance pour',
    'ses remerciements pour', 'son appréciation pour', 'ses félicitations à', 'ses félicitations au', 'ses remerciements à', 'ses remerciements au',
    'sa gratitude à', 'sa gratitude au', 'sa gratitude envers', 'sa profonde gratitude à', 'sa profonde gratitude au', 'sa profonde gratitude pour',
    'son estime', 'la gratitude de', 'sa considération',
  ],
  'praise.mutual': [
    'relations entre', 'les relations', 'liens entre', 'relation entre', 'les liens', 'la qualité des relations', "l'excellence des relations",
    'les excellentes relations', 'la coopération entre', 'la solidité des relations', 'le niveau des relations',
  ],
  'praise.own': [],

  // Topics
  'topic.join': [
    'notamment', 'y compris', 'en particulier', 'particulièrement', 'ainsi que', 'tels que', 'telles que', 'tel que', 'telle que', 'outre',
    'en plus de', 'en plus des', 'surtout', 'de même que', 'dont', 'parmi lesquels', 'parmi lesquelles', 'à savoir',
  ],
  'topic.lead': [
    'de', 'du', 'des', "d'", 'sur', 'à', 'au', 'aux', 'leurs', 'leur', 'son', 'sa', 'ses', 'plusieurs', 'un certain nombre de',
    "un certain nombre d'", 'nombre de', 'divers', 'diverses', 'différents', 'différentes', 'les différents', 'les différentes', 'certains',
    'certaines', 'certains aspects de', 'certains aspects des', 'tous les', 'toutes les', "l'importance de", "l'importance du", "l'importance des",
    "l'ensemble des", "l'ensemble de", 'la nécessité de', 'la question de', 'la question du', 'la question des', 'les questions de',
    'les questions liées à', 'des questions liées à', 'les questions liées au', 'des questions liées au', 'les questions relatives à',
    'les questions relatives au', 'les questions relatives aux', 'des questions relatives à', 'des questions relatives au',
    'des questions relatives aux', 'une série de', 'une série de questions', 'également', 'aussi', 'en détail', 'sur la question de',
    'sur la question du', 'les dossiers', 'le dossier', 'le dossier de', 'le dossier du', 'trois dossiers', 'une large gamme de', 'concernant',
    'au sujet de', 'relatives à', 'principalement', 'essentiellement',
  ],
  'topic.keep': [],
  'topic.generic': [
    'questions', 'sujets', 'dossiers', 'thèmes', 'points', 'plusieurs', 'autres', 'divers', 'diverses', 'nombre', 'deux', 'trois', 'nombreux',
    'nombreuses', 'série', "d'intérêt commun", 'intérêt commun',
  ],
  'topic.pivot': [
    'liées à', 'liés à', 'relatives à', 'relatifs à', 'relatives aux', 'relatifs aux', 'concernant', 'portant sur', 'touchant à', 'ayant trait à',
    'ayant trait aux',
  ],
  'topic.head': [
    'moyens', 'efforts', 'perspectives', 'questions', 'développements', 'derniers développements', 'étapes', 'progrès', 'projets', 'plans',
    'coopération', 'relations', 'préoccupations', 'défis', 'options', 'propositions', 'mesures', 'préparatifs', 'situation', 'renforcement',
    'développement', 'opportunités', 'possibilités', 'crise', 'conflit', 'guerre', 'lutte', 'sécurité', 'commerce', 'échanges', 'état', 'évolution',
    'avenir', 'mise en œuvre', 'mécanismes', 'manière', 'partenariat', 'investissements', 'accord', 'accords', 'dossier', 'processus', 'programme',
    'question', 'projet', 'stabilité', 'paix', 'besoins', 'problèmes', 'stratégies', 'libération', 'réforme', 'réformes',
  ],
  'topic.not': ['avec', 'lors', 'durant', 'pendant', 'par', 'pour', 'qui', 'que', 'hier', "aujourd'hui", 'en présence', 'ensemble', 'entre autres'],
  'topic.tail': [
    'entre autres', 'entre autres sujets', 'et autres', 'et d\'autres sujets', 'et d\'autres questions', 'de manière approfondie',
    'plus généralement', 'en détail', 'ont été discutées', 'ont été discutés', "d'intérêt commun",
  ],
  'topic.dangling': [
    'de', 'du', 'des', "d'", 'le', 'la', 'les', 'un', 'une', 'et', 'à', 'au', 'aux', 'en', 'sur', 'avec', 'par', 'pour', 'dans', 'leur', 'leurs',
    'entre', 'ainsi', 'tout', 'toutes',
  ],
  'topic.empty': ['cela', 'ceci', 'ce sujet', 'cette question', 'ces questions', 'ces sujets', 'questions', 'autres', 'également', 'aussi', 'notamment'],
  adjective: [],
}
