import type { Rule } from '../../../engine/language.ts'

export const metWith: readonly Rule[] = [
  {
    id: 'es.met-with.met',
    edge: 'MET_WITH',
    pattern: 'A ~ @meet.verb ~ B:with',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, se reunió el lunes con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, se reunió el lunes con estudiantes.'],
  },
  {
    id: 'es.met-with.they-met',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @meet.verb',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, y {A el ministro de Exteriores de Turquía, Hakan Fidan}, se reunieron en Madrid.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, se reunió con estudiantes.'],
  },
  {
    id: 'es.met-with.spoke',
    edge: 'MET_WITH',
    pattern: 'A ~ @speak.verb ~ B:with',
    format: 'call',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, habló por teléfono con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, habló por teléfono con periodistas.'],
  },
  {
    id: 'es.met-with.held-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @hold.verb ~ @meet.noun ~ B:with',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, mantuvo una conversación telefónica con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, mantuvo una rueda de prensa.'],
  },
  {
    id: 'es.met-with.received',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ B:bare|to',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, recibió al {B ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, recibió un premio.'],
  },
  {
    id: 'es.met-with.between',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ A+:between',
    examples: [
      'El comunicado llegó tras una reunión entre {A el ministro de Exteriores de España, José Manuel Albares}, y {A el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['El comunicado llegó tras una reunión entre los sindicatos.'],
  },
]
