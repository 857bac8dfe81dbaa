import type { Rule } from '../../../engine/language.ts'

export const discussed: readonly Rule[] = [
  {
    id: 'es.discussed.with-first',
    edge: 'DISCUSSED',
    pattern: 'B:with @comma? A ~ @discuss.verb ~ T',
    examples: [
      'El presidente de Francia, Emmanuel Macron, recibió al primer ministro de Grecia, Kyriakos Mitsotakis. Con {B Mitsotakis}, {A el mandatario francés} abordó la {T situación en Siria}.',
    ],
    counterExamples: ['Con sus asesores, el presidente de Francia, Emmanuel Macron, abordó la situación en Siria.'],
  },
  {
    id: 'es.discussed.with-whom-first',
    edge: 'DISCUSSED',
    pattern: 'B:with @discuss.verb ~ T',
    examples: [
      '{A El presidente de Francia, Emmanuel Macron}, se reunió con el primer ministro de Grecia, Kyriakos Mitsotakis. Con {B el líder griego} abordó la {T situación en Siria}.',
    ],
    counterExamples: ['Con sus asesores abordó la situación en Siria.'],
  },
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
    id: 'es.discussed.met-on',
    edge: 'DISCUSSED',
    pattern: 'A ~ @meet.verb|speak.verb ~ B:with ~ @deal.prep ~ T',
    examples: [
      '{A El presidente de Panamá, José Raúl Mulino}, conversó con {B el rey de España, Felipe VI}, sobre la {T ampliación del Canal}.',
    ],
    counterExamples: ['El presidente de Panamá, José Raúl Mulino, conversó con vecinos sobre la ampliación del Canal.'],
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
  {
    id: 'es.discussed.talks-on',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|for.talks ~ @deal.verb|deal.prep ~ T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. Las conversaciones giraron en torno a la {T seguridad marítima}.',
    ],
    counterExamples: ['Las conversaciones giraron en torno a la seguridad marítima.'],
  },
  {
    id: 'es.discussed.topic-first',
    edge: 'DISCUSSED',
    pattern: '<T @was.discussed',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. Durante la cita, la {T seguridad marítima} y la {T pesca} fueron analizadas.',
    ],
    counterExamples: [
      'La seguridad marítima fue analizada.',
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. La seguridad marítima es importante.',
    ],
  },
  {
    id: 'es.discussed.agenda',
    edge: 'DISCUSSED',
    pattern: '@agenda ~ @figure.verb ~ T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. En la agenda figuró la {T seguridad marítima}.',
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. Entre los temas de la visita figuraron la {T seguridad marítima} y la {T pesca}.',
    ],
    counterExamples: ['En la agenda figuró la seguridad marítima.'],
  },
  {
    id: 'es.discussed.agenda-list',
    edge: 'DISCUSSED',
    pattern: '@agenda @join|colon !prep.to|clause|during T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. En la agenda: la {T seguridad marítima} y la {T pesca}.',
    ],
    counterExamples: ['En la agenda: la seguridad marítima.'],
  },
  {
    id: 'es.discussed.talked-on',
    edge: 'DISCUSSED',
    pattern: 'A ~ @talk.verb ~ @deal.prep ~ T',
    examples: [
      '{A El presidente de Panamá, José Raúl Mulino}, y {A el rey de España, Felipe VI}, dialogaron el martes sobre la {T ampliación del Canal}.',
    ],
    counterExamples: ['El presidente de Panamá, José Raúl Mulino, dialogó el martes sobre la ampliación del Canal.'],
  },
  {
    id: 'es.discussed.and-talked-on',
    edge: 'DISCUSSED',
    pattern: '@talk.verb|speak.verb ~ @deal.prep ~ T',
    examples: [
      'El presidente de Panamá, José Raúl Mulino, dijo que conversó por teléfono con el rey de España, Felipe VI, sobre la {T ampliación del Canal}.',
    ],
    counterExamples: ['El presidente de Panamá, José Raúl Mulino, dijo que conversó con vecinos sobre la ampliación.'],
  },
  {
    id: 'es.discussed.met-of',
    edge: 'DISCUSSED',
    pattern: 'A ~ @talk.of.verb ~ B:with @comma? @prep.of T',
    examples: [
      '{A El presidente de Panamá, José Raúl Mulino}, habló con {B el rey de España, Felipe VI}, de la {T ampliación del Canal}.',
    ],
    counterExamples: ['El presidente de Panamá, José Raúl Mulino, habló con vecinos de la ampliación del Canal.'],
  },
  {
    id: 'es.discussed.and-talked-of',
    edge: 'DISCUSSED',
    pattern: '@talk.of.verb ~ B:with @comma? @prep.of T',
    examples: [
      '{A El ministro de Defensa de España, Luis Prado}, que conversará mañana con {B el ministro de Defensa de Noruega, Jonas Dahl}, de la {T seguridad en el Ártico}, llegó hoy.',
    ],
    counterExamples: [
      'El ministro de Defensa de España, Luis Prado, que conversará mañana con alumnos de la seguridad, llegó hoy.',
    ],
  },
  {
    id: 'es.discussed.meet-and-discuss',
    edge: 'DISCUSSED',
    pattern: '@for.talks|meet.verb ~ B:with @comma? @and.discuss T',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, viajó a Ankara para reunirse con {B el ministro de Exteriores de Turquía, Hakan Fidan}, y analizar la {T situación en Siria}.',
    ],
    counterExamples: [
      'El ministro de Exteriores de España, José Manuel Albares, vino para reunirse con vecinos y analizar la sequía.',
    ],
  },
  {
    id: 'es.discussed.participle',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb ~ T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. También se abordó la {T seguridad marítima}.',
    ],
    counterExamples: ['En el mercado se abordó la seguridad marítima.'],
  },

  {
    id: 'es.discussed.core',
    edge: 'DISCUSSED',
    pattern: '@core.of ~ @meet.noun ~ @colon|comma|figure.verb ~ T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. En el centro de su larga conversación: la {T seguridad marítima} y la {T pesca}.',
    ],
    counterExamples: ['En el centro de su larga conversación: la seguridad marítima.'],
  },
  {
    id: 'es.discussed.review',
    edge: 'DISCUSSED',
    pattern: '@review.noun ~ @deal.prep|prep.of T',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. Ambos hicieron un amplio repaso de los {T conflictos regionales}.',
    ],
    counterExamples: ['El alcalde hizo un amplio repaso de los conflictos regionales.'],
  },

  {
    id: 'es.discussed.part-of-talks',
    edge: 'DISCUSSED',
    pattern: '<T @was.part ~ @meet.noun',
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, se reunió con el ministro de Exteriores de Turquía, Hakan Fidan. La {T seguridad marítima} y la {T pesca} formaron parte de la conversación.',
    ],
    counterExamples: ['La seguridad marítima formó parte de la conversación.'],
  },
]
