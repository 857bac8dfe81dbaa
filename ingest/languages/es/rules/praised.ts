import type { Rule } from '../../../engine/language.ts'

export const praised: readonly Rule[] = [
  {
    id: 'es.praised.verb',
    edge: 'PRAISED',
    pattern: 'A ~ @praise.verb ~ O',
    examples: ['{A El ministro de Exteriores de España, José Manuel Albares}, agradeció el apoyo de {O Turquía}.'],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, agradeció el aplauso.'],
  },
  {
    id: 'es.praised.implied-subject',
    edge: 'PRAISED',
    pattern: '@praise.verb O',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, llegó a mediodía, elogiando la mediación de {O Egipto}.',
    ],
    counterExamples: ['Los críticos elogiaron la novela.'],
  },
  {
    id: 'es.praised.expressed',
    edge: 'PRAISED',
    pattern: 'A ~ @express.verb ~ @thanks.noun O',
    examples: ['{A El presidente de Chile, Gabriel Boric}, expresó su gratitud por la ayuda de {O Japón}.'],
    counterExamples: ['El presidente de Chile, Gabriel Boric, expresó su preocupación por Japón.'],
  },
  {
    id: 'es.praised.expressed-implied',
    edge: 'PRAISED',
    pattern: '@express.verb ~ @thanks.noun O',
    examples: [
      '{A El presidente de Chile, Gabriel Boric}, llegó a mediodía, expresando su profunda gratitud por la ayuda de {O Japón}.',
    ],
    counterExamples: ['El público expresó su gratitud por el concierto.'],
  },
]
