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
]
