import type { Rule } from '../../../engine/language.ts'

export const discussed: readonly Rule[] = [
  {
    id: 'es.discussed.subject',
    edge: 'DISCUSSED',
    pattern: 'A ~ @discuss.verb ~ T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. {A Ambos ministros} abordaron la {T situación en Siria} y la {T migración}.',
    ],
    counterExamples: ['El consejo municipal abordó la situación en Siria.'],
  },
  {
    id: 'es.discussed.purpose',
    edge: 'DISCUSSED',
    pattern: '@to.discuss ~ T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan, para abordar la {T situación en Siria}.',
    ],
    counterExamples: ['El consejo municipal se reunió para abordar la situación en Siria.'],
  },
]
