import type { Rule } from '../../../engine/language.ts'

export const praised: readonly Rule[] = [
  {
    id: 'fr.praised.verb',
    edge: 'PRAISED',
    pattern: 'A ~ @praise.verb O',
    examples: [
      "{A Le ministre des Affaires étrangères de la France, Jean-Noël Barrot}, a salué la médiation de {O l'Égypte}.",
      '{A Le président du Liban, Joseph Aoun}, a rendu hommage à {O l’émir du Qatar, Tamim ben Hamad Al Thani}.',
    ],
    counterExamples: [
      'Le ministre des Affaires étrangères de la France, Jean-Noël Barrot, a salué la médiation de la France.',
      'Le ministre des Affaires étrangères de la France, Jean-Noël Barrot, a salué la foule.',
    ],
  },
  {
    id: 'fr.praised.implied-subject',
    edge: 'PRAISED',
    pattern: '@praise.verb O',
    examples: [
      "{A Le ministre des Affaires étrangères de la France, Jean-Noël Barrot}, est arrivé à midi, saluant la médiation de {O l'Égypte}.",
    ],
    counterExamples: ['Les critiques ont salué le roman.'],
  },
  {
    id: 'fr.praised.expressed',
    edge: 'PRAISED',
    pattern: 'A ~ @express.verb ~ @thanks.noun O',
    examples: ["{A Le président du Chili, Gabriel Boric}, a exprimé sa gratitude pour l'aide du {O Japon}."],
    counterExamples: ['Le président du Chili, Gabriel Boric, a exprimé son inquiétude pour le Japon.'],
  },
  {
    id: 'fr.praised.expressed-implied',
    edge: 'PRAISED',
    pattern: '@express.verb ~ @thanks.noun O',
    examples: [
      "{A Le président du Chili, Gabriel Boric}, est arrivé à midi, exprimant sa profonde gratitude pour l'aide du {O Japon}.",
    ],
    counterExamples: ['Le public a exprimé sa gratitude pour le concert.'],
  },
  {
    id: 'fr.praised.merit-of',
    edge: 'PRAISED',
    pattern: 'A ~ @merit.verb ~ @merit.noun ~ B:of|by',
    examples: [
      '{A Le président du Chili, Gabriel Boric}, a mis en avant la contribution majeure de {B la Norvège} dans la médiation.',
      '{A Le président du Chili, Gabriel Boric}, a relevé les efforts déployés par {B la Norvège}.',
    ],
    counterExamples: ['Le président du Chili, Gabriel Boric, a souligné la complexité de la situation de la Norvège.'],
  },
  {
    id: 'fr.praised.merit-implied',
    edge: 'PRAISED',
    pattern: '@merit.verb ~ @merit.noun ~ B:of|by',
    examples: [
      '{A Le président du Chili, Gabriel Boric}, est arrivé à midi, mettant en avant le rôle majeur de {B la Norvège}.',
    ],
    counterExamples: ['Les critiques ont souligné le rôle de la Norvège.'],
  },
  {
    id: 'fr.praised.passive',
    edge: 'PRAISED',
    pattern: 'B:any ~ @praised.by ~ A:by',
    examples: ['La médiation de {B la Norvège} a été saluée mardi par {A le président du Chili, Gabriel Boric}.'],
    counterExamples: ['La médiation de la Norvège a été critiquée mardi par le président du Chili, Gabriel Boric.'],
  },
  {
    id: 'fr.praised.congratulated-by',
    edge: 'PRAISED',
    pattern: 'B ~ @receive.verb ~ @congrats.noun ~ A:of',
    examples: [
      '{B Le président du Chili, Gabriel Boric}, a reçu lundi les félicitations du {A président de la Norvège, Jonas Dahl}.',
    ],
    counterExamples: ['Le président du Chili, Gabriel Boric, a reçu lundi les félicitations du jury.'],
  },
  {
    id: 'fr.praised.recognized-as',
    edge: 'PRAISED',
    pattern: 'A ~ @recognized ~ B:bare @comma? @for.merit',
    examples: [
      '{A Le président du Chili, Gabriel Boric}, a qualifié {B la Norvège} de partenaire stratégique.',
      '{A Le président du Chili, Gabriel Boric}, a décrit {B le Premier ministre de la Norvège, Jonas Dahl}, comme un grand ami.',
    ],
    counterExamples: ['Le président du Chili, Gabriel Boric, a qualifié la Norvège de menace.'],
  },
  {
    id: 'fr.praised.called',
    edge: 'PRAISED',
    pattern: 'B @is.merit ~ @say A:bare',
    examples: [
      '« {B La Norvège} est un partenaire fiable », a déclaré {A le président du Chili, Gabriel Boric}, après le vote.',
    ],
    counterExamples: ['« La Norvège est un pays froid », a déclaré le président du Chili, Gabriel Boric.'],
  },
  {
    id: 'fr.praised.said-of',
    edge: 'PRAISED',
    pattern: 'A ~ @say ~ @stop? B @is.merit',
    examples: ['{A Le président du Chili, Gabriel Boric}, a affirmé que {B la Norvège} est un partenaire fiable.'],
    counterExamples: ['Le président du Chili, Gabriel Boric, a affirmé que la Norvège est un pays froid.'],
  },

  {
    id: 'fr.praised.words',
    edge: 'PRAISED',
    pattern: 'A ~ @verb|express.verb|hold.verb ~ @praise.words O',
    examples: ["{A Le président du Chili, Gabriel Boric}, a multiplié les compliments à l'adresse du {O Japon}."],
    counterExamples: ["Le président du Chili, Gabriel Boric, a multiplié les reproches à l'adresse du Japon."],
  },
  {
    id: 'fr.praised.words-implied',
    edge: 'PRAISED',
    pattern: '@praise.words O',
    examples: [
      '{A Le président du Chili, Gabriel Boric}, est arrivé à midi et a lancé des louanges à l’égard du {O Japon}.',
    ],
    counterExamples: ['Le public a lancé des louanges à l’égard du Japon.'],
  },
  {
    id: 'fr.praised.recognized',
    edge: 'PRAISED',
    pattern: 'A ~ @recognized ~ B:bare ~ @merit.word',
    examples: ['{A Le président du Chili, Gabriel Boric}, a qualifié {B la Norvège} de « formidable » modèle.'],
    counterExamples: ['Le président du Chili, Gabriel Boric, a qualifié la Norvège de lointaine.'],
  },
  {
    id: 'fr.praised.is-excellent',
    edge: 'PRAISED',
    pattern: 'B ~ @to.be ~ @merit.word ~ @say A:bare',
    examples: [
      '« {B La Norvège} a été d’une aide précieuse », a déclaré {A le président du Chili, Gabriel Boric}, après le vote.',
    ],
    counterExamples: ['« La Norvège a été d’une lenteur inouïe », a déclaré le président du Chili, Gabriel Boric.'],
  },
  {
    id: 'fr.praised.said-excellent',
    edge: 'PRAISED',
    pattern: 'A ~ @say ~ @stop? B ~ @to.be ~ @merit.word',
    examples: ['{A Le président du Chili, Gabriel Boric}, a affirmé que {B la Norvège} a fait un travail remarquable.'],
    counterExamples: ['Le président du Chili, Gabriel Boric, a affirmé que la Norvège a fait un travail inutile.'],
  },
  {
    id: 'fr.praised.in-a-message',
    edge: 'PRAISED',
    pattern: '@congrats.message ~ B:bare|in @comma A:bare',
    examples: [
      'Dans un message de félicitations adressé au {B président de la Norvège, Jonas Dahl}, {A le président du Chili, Gabriel Boric}, a souhaité plein succès au peuple norvégien.',
    ],
    counterExamples: [
      'Dans un message de félicitations adressé au maire, le président du Chili, Gabriel Boric, a souhaité plein succès à la ville.',
      'Dans un message de condoléances adressé au président de la Norvège, Jonas Dahl, le président du Chili, Gabriel Boric, a dit sa peine.',
    ],
  },
]
