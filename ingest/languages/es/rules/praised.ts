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
  {
    id: 'es.praised.merit-of',
    edge: 'PRAISED',
    pattern: 'A ~ @merit.verb ~ @merit.noun ~ B:of|by',
    examples: [
      '{A El presidente de Chile, Gabriel Boric}, puso de relieve el importante papel de {B Noruega} en la mediación.',
      '{A El presidente de Chile, Gabriel Boric}, subrayó los esfuerzos realizados por {B Noruega}.',
    ],
    counterExamples: ['El presidente de Chile, Gabriel Boric, subrayó la difícil situación de Noruega.'],
  },
  {
    id: 'es.praised.merit-implied',
    edge: 'PRAISED',
    pattern: '@merit.verb ~ @merit.noun ~ B:of|by',
    examples: [
      '{A El presidente de Chile, Gabriel Boric}, llegó al mediodía y puso de relieve el importante papel de {B Noruega}.',
    ],
    counterExamples: ['Los críticos subrayaron el papel de Noruega.'],
  },
  {
    id: 'es.praised.passive',
    edge: 'PRAISED',
    pattern: 'B:any ~ @praised.by ~ A:by',
    examples: ['La mediación de {B Noruega} fue elogiada el martes por {A el presidente de Chile, Gabriel Boric}.'],
    counterExamples: ['La mediación de Noruega fue criticada el martes por el presidente de Chile, Gabriel Boric.'],
  },
  {
    id: 'es.praised.congratulated-by',
    edge: 'PRAISED',
    pattern: 'B ~ @receive.verb ~ @congrats.noun ~ A:of',
    examples: [
      '{B El presidente de Chile, Gabriel Boric}, recibió el lunes las felicitaciones del {A primer ministro de Noruega, Jonas Dahl}.',
    ],
    counterExamples: ['El presidente de Chile, Gabriel Boric, recibió el lunes las felicitaciones del jurado.'],
  },
  {
    id: 'es.praised.recognized-as',
    edge: 'PRAISED',
    pattern: 'A ~ @recognized ~ B:bare|to @comma? @for.merit',
    examples: [
      '{A El presidente de Chile, Gabriel Boric}, calificó a {B Noruega} de socio estratégico.',
      '{A El presidente de Chile, Gabriel Boric}, describió al {B primer ministro de Noruega, Jonas Dahl}, como un gran amigo.',
    ],
    counterExamples: ['El presidente de Chile, Gabriel Boric, calificó a Noruega de amenaza.'],
  },
  {
    id: 'es.praised.praised-him',
    edge: 'PRAISED',
    pattern: '@praised.him ~ @including|colon? ~ A:bare',
    examples: [
      '{B El presidente de Chile, Gabriel Boric}, leyó los mensajes de quienes lo felicitaron, entre ellos {A el primer ministro de Noruega, Jonas Dahl}.',
    ],
    counterExamples: [
      'El presidente de Chile, Gabriel Boric, leyó los mensajes de quienes lo felicitaron por su libro.',
    ],
  },
  {
    id: 'es.praised.called',
    edge: 'PRAISED',
    pattern: 'B @is.merit ~ @say A:bare',
    examples: ['"{B Noruega} es un gran aliado", dijo {A el presidente de Chile, Gabriel Boric}, tras la votación.'],
    counterExamples: ['"Noruega es un país frío", dijo el presidente de Chile, Gabriel Boric.'],
  },
  {
    id: 'es.praised.said-of',
    edge: 'PRAISED',
    pattern: 'A ~ @say ~ @stop? B @is.merit',
    examples: ['{A El presidente de Chile, Gabriel Boric}, afirmó que {B Noruega} es un gran aliado.'],
    counterExamples: ['El presidente de Chile, Gabriel Boric, afirmó que Noruega es un país frío.'],
  },

  {
    id: 'es.praised.words',
    edge: 'PRAISED',
    pattern: 'A ~ @verb|express.verb|hold.verb ~ @praise.words O',
    examples: ['{A El presidente de Chile, Gabriel Boric}, tuvo palabras de elogio para {O Japón}.'],
    counterExamples: ['El presidente de Chile, Gabriel Boric, tuvo palabras de reproche para Japón.'],
  },
  {
    id: 'es.praised.words-implied',
    edge: 'PRAISED',
    pattern: '@praise.words O',
    examples: [
      '{A El presidente de Chile, Gabriel Boric}, llegó a mediodía y anunció un especial reconocimiento a {O Japón}.',
    ],
    counterExamples: ['El público anunció un especial reconocimiento a Japón.'],
  },
  {
    id: 'es.praised.recognized',
    edge: 'PRAISED',
    pattern: 'A ~ @recognized ~ B:bare|to ~ @merit.word',
    examples: ['{A El presidente de Chile, Gabriel Boric}, calificó a {B Noruega} de «formidable» modelo.'],
    counterExamples: ['El presidente de Chile, Gabriel Boric, calificó a Noruega de lejana.'],
  },
  {
    id: 'es.praised.is-excellent',
    edge: 'PRAISED',
    pattern: 'B ~ @to.be ~ @merit.word ~ @say A:bare',
    examples: [
      '"{B Noruega} ha hecho un trabajo admirable", dijo {A el presidente de Chile, Gabriel Boric}, tras la votación.',
    ],
    counterExamples: ['"Noruega ha hecho un trabajo inútil", dijo el presidente de Chile, Gabriel Boric.'],
  },
  {
    id: 'es.praised.said-excellent',
    edge: 'PRAISED',
    pattern: 'A ~ @say ~ @stop? B ~ @to.be ~ @merit.word',
    examples: ['{A El presidente de Chile, Gabriel Boric}, afirmó que {B Noruega} ha hecho un trabajo admirable.'],
    counterExamples: ['El presidente de Chile, Gabriel Boric, afirmó que Noruega ha hecho un trabajo inútil.'],
  },
  {
    id: 'es.praised.in-a-message',
    edge: 'PRAISED',
    pattern: '@congrats.message ~ B:bare|to @comma A:bare',
    examples: [
      'En un mensaje de felicitación enviado al {B primer ministro de Noruega, Jonas Dahl}, {A el presidente de Chile, Gabriel Boric}, deseó éxito al pueblo noruego.',
    ],
    counterExamples: [
      'En un mensaje de felicitación enviado al alcalde, el presidente de Chile, Gabriel Boric, deseó éxito a la ciudad.',
      'En un mensaje de condolencias enviado al primer ministro de Noruega, Jonas Dahl, el presidente de Chile, Gabriel Boric, expresó su pesar.',
    ],
  },
]
