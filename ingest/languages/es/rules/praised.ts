import type { Rule } from '../../../engine/language.ts'

export const praised: readonly Rule[] = [
  {
    id: 'es.praised.verb',
    edge: 'PRAISED',
    pattern: 'A ~ @praise.verb ~ O',
    examples: ['{A El ministro de Exteriores de España, José Manuel Albares}, agradeció el apoyo de {O Turquía}.'],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, agradeció el aplauso.'],
  },
]
