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
    pattern: 'A ~ @speak.verb ~ B:with|to',
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
    id: 'es.met-with.received-verb-first',
    edge: 'MET_WITH',
    pattern: '@receive.verb ~ A:bare ~ B:to',
    examples: [
      'Recibió ayer {A el presidente de Perú, Ollanta Humala}, al {B primer ministro de Grecia, Kyriakos Mitsotakis}.',
    ],
    counterExamples: ['Recibió ayer el presidente de Perú, Ollanta Humala, a varios empresarios.'],
  },
  {
    id: 'es.met-with.and-received',
    edge: 'MET_WITH',
    pattern: '@receive.verb ~ B:bare|to',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, anunció una reforma y recibió al {B ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: [
      'El ministro de Exteriores de España, José Manuel Albares, anunció una reforma y recibió a unos niños.',
    ],
  },
  {
    id: 'es.met-with.took-place',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ @take.place ~ A+:between',
    examples: [
      'La primera reunión tuvo lugar el lunes en Oslo entre {A el ministro de Exteriores de España, Luis Prado}, y {A el ministro de Exteriores de Noruega, Jonas Dahl}.',
    ],
    counterExamples: ['La primera reunión tuvo lugar el lunes en Oslo entre estudiantes.'],
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
  {
    id: 'es.met-with.they-spoke',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @speak.verb',
    format: 'call',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, y {A el ministro de Exteriores de Turquía, Hakan Fidan}, hablaron por teléfono el lunes.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, habló el lunes.'],
  },
  {
    id: 'es.met-with.held-talks-together',
    edge: 'MET_WITH',
    pattern: 'A+ ~ @hold.verb ~ @meet.noun',
    examples: ['{A Irán} y {A Francia} reanudaron el martes sus negociaciones en Ginebra.'],
    counterExamples: ['Irán reanudó el martes sus negociaciones en Ginebra.'],
  },
  {
    id: 'es.met-with.meeting-that',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative @hold.verb ~ A ~ B:with',
    examples: [
      'El acuerdo llegó tras la reunión que sostuvo {A el ministro de Exteriores de España, José Manuel Albares}, con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['El acuerdo llegó tras la reunión que sostuvo el alcalde con los vecinos.'],
  },
  {
    id: 'es.met-with.meeting-that-he-held',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative A ~ @hold.verb ~ B:with',
    examples: [
      'El acuerdo llegó tras la reunión que {A el ministro de Exteriores de España, José Manuel Albares}, mantuvo con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['El acuerdo llegó tras la reunión que el alcalde mantuvo con los vecinos.'],
  },
  {
    id: 'es.met-with.meeting-that-they-held',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative @hold.verb ~ A+',
    examples: ['El acuerdo llegó tras la reunión que sostuvieron {A los cancilleres de España y Turquía}.'],
    counterExamples: ['El acuerdo llegó tras la reunión que sostuvieron los vecinos.'],
  },
  {
    id: 'es.met-with.both-held',
    edge: 'MET_WITH',
    pattern: '@meet.noun @relative A+ ~ @hold.verb',
    examples: [
      'El asunto se trató en el almuerzo que {A el ministro de Exteriores de España, Luis Prado}, y {A el ministro de Exteriores de Noruega, Jonas Dahl}, mantuvieron el lunes.',
    ],
    counterExamples: ['El asunto se trató en el almuerzo que los alumnos mantuvieron el lunes.'],
  },
  {
    id: 'es.met-with.during',
    edge: 'MET_WITH',
    pattern: '@during|after @article|pronoun.possessive? @meet.noun',
    both: true,
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, y el ministro de Exteriores de Turquía, Hakan Fidan, firmaron un acuerdo {A durante} un encuentro en Madrid.',
    ],
    counterExamples: ['El alcalde firmó un acuerdo durante un encuentro en Madrid.'],
  },
  {
    id: 'es.met-with.in-a-call',
    edge: 'MET_WITH',
    pattern: '@prep.in|clause @article? @call.noun !prep.with|prep.between',
    both: true,
    format: 'call',
    examples: [
      '{A En una} llamada telefónica, el ministro de Exteriores de España, José Manuel Albares, felicitó al ministro de Exteriores de Turquía, Hakan Fidan.',
    ],
    counterExamples: [
      'En una llamada telefónica, el ministro de Exteriores de España, José Manuel Albares, felicitó al alcalde.',
    ],
  },
  {
    id: 'es.met-with.pair-talks',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ A+:nisba',
    examples: ['El lunes se celebró en Madrid la reunión de alto nivel {A España-Turquía}.'],
    counterExamples: ['La reunión trató de la frontera España-Francia.'],
  },
  {
    id: 'es.met-with.gathered',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ @gather.verb ~ A+:bare|to',
    examples: [
      'Un encuentro reunió el martes en Madrid al {A ministro de Exteriores de España, José Manuel Albares}, y {A el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: ['Un encuentro reunió el martes en Madrid a los sindicatos.'],
  },
  {
    id: 'es.met-with.meeting-of',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ A:of ~ B:with',
    examples: [
      'La reunión del {A embajador de Irlanda en Portugal, Aidan O’Hara}, con {B el ministro de Cultura de Portugal, Pedro Adão}, tuvo lugar el lunes.',
    ],
    counterExamples: [
      'La reunión del embajador de Irlanda en Portugal, Aidan O’Hara, con estudiantes tuvo lugar el lunes.',
    ],
  },
  {
    id: 'es.met-with.and-met',
    edge: 'MET_WITH',
    pattern: '@meet.verb ~ B:with',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, llegó a mediodía y se reunió con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: [
      'El ministro de Exteriores de España, José Manuel Albares, llegó a mediodía y se reunió con estudiantes.',
    ],
  },
  {
    id: 'es.met-with.and-spoke',
    edge: 'MET_WITH',
    pattern: '@speak.verb ~ B:with',
    format: 'call',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, llegó a mediodía y habló por teléfono con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: [
      'El ministro de Exteriores de España, José Manuel Albares, llegó a mediodía y habló por teléfono con periodistas.',
    ],
  },
  {
    id: 'es.met-with.meeting-of-several',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.of? A+:bare|of ~ @take.place',
    examples: ['La reunión de {A los cancilleres de Chile, Perú y Malta} se realizó el lunes en Lima.'],
    counterExamples: [
      'La reunión de los cancilleres de Chile, Perú y Malta es útil.',
      'La reunión de los sindicatos se realizó el lunes en Lima.',
    ],
  },
  {
    id: 'es.met-with.meeting-of-several-that',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.of? A+:bare|of @comma? @relative @take.place|hold.verb',
    examples: [
      'Al inicio del encuentro de {A los cancilleres de Chile y Perú}, que se celebra en Lima, sonó un himno.',
    ],
    counterExamples: ['Al inicio del encuentro de los alumnos, que se celebra en Lima, sonó un himno.'],
  },
  {
    id: 'es.met-with.meeting-of-two',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.of A+:of',
    people: true,
    examples: [
      'La reunión de {A la ministra de Defensa de Noruega, Anna Dahl}, y del {A ministro de Defensa de Turquía, Hakan Demir}, duró una hora.',
    ],
    counterExamples: [
      'La reunión del alcalde y de sus vecinos duró una hora.',
      'La reunión de Estados Unidos y Canadá será útil.',
    ],
  },
  {
    id: 'es.met-with.in-a-meeting',
    edge: 'MET_WITH',
    pattern: '@meet.noun @prep.with B:with',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, lo afirmó al término de una larga conversación con {B el ministro de Exteriores de Turquía, Hakan Fidan}.',
    ],
    counterExamples: [
      'El ministro de Exteriores de España, José Manuel Albares, lo afirmó al término de una larga conversación con estudiantes.',
    ],
  },
  {
    id: 'es.met-with.received-by-first',
    edge: 'MET_WITH',
    pattern: '@received.by ~ B:by @comma A:bare|by',
    examples: [
      'Recibida por {B el presidente de Panamá, Luis Herrera}, {A la primera ministra de Italia, Giulia Conti}, firmó un acuerdo.',
    ],
    counterExamples: ['Recibida por unos alumnos, la primera ministra de Italia, Giulia Conti, firmó un acuerdo.'],
  },
  {
    id: 'es.met-with.received-by',
    edge: 'MET_WITH',
    pattern: 'B ~ @received.by ~ A:by',
    examples: [
      '{B El ministro de Exteriores de Turquía, Hakan Fidan}, fue recibido el lunes por {A el ministro de Exteriores de España, José Manuel Albares}.',
    ],
    counterExamples: ['El ministro de Exteriores de Turquía, Hakan Fidan, fue recibido el lunes por estudiantes.'],
  },
  {
    id: 'es.met-with.and-received-by',
    edge: 'MET_WITH',
    pattern: '@received.by ~ B:by',
    examples: [
      '{A El presidente de Argentina, Javier Milei}, viajará el lunes a Jerusalén, donde será recibido por {B el primer ministro de Israel, Benjamín Netanyahu}.',
    ],
    counterExamples: [
      'El presidente de Argentina, Javier Milei, viajará el lunes a Jerusalén, donde será recibido por estudiantes.',
    ],
  },
  {
    id: 'es.met-with.met-verb-first',
    edge: 'MET_WITH',
    pattern: '@meet.verb|speak.verb ~ A:bare ~ B:with',
    examples: [
      'Se reunió ayer en Doha {A el presidente de la República de Corea, Lee Jae-myung}, con {B el emir de Catar, Tamim bin Hamad Al Thani}.',
    ],
    counterExamples: ['Se reunió ayer en Doha el presidente de la República de Corea, Lee Jae-myung, con estudiantes.'],
  },
  {
    id: 'es.met-with.granted',
    edge: 'MET_WITH',
    pattern: 'A ~ @grant.verb ~ @granted.noun ~ B:to',
    examples: [
      '{A El presidente de Argentina, Javier Milei}, ofreció el lunes una cena al {B primer ministro de Israel, Benjamín Netanyahu}.',
    ],
    counterExamples: ['El presidente de Argentina, Javier Milei, ofreció el lunes una cena a estudiantes.'],
  },
  {
    id: 'es.met-with.received-visit',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @visit.noun ~ B:of',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, recibió en su despacho la visita de cortesía del {B embajador de Turquía en España, Nüket Küçükel}.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, recibió la visita de unos alumnos.'],
  },
  {
    id: 'es.met-with.held-with',
    edge: 'MET_WITH',
    pattern: 'A ~ @hold.verb ~ B:with ~ @meet.noun',
    examples: [
      '{A El ministro de Exteriores de España, José Manuel Albares}, copresidió con {B el ministro de Exteriores de Turquía, Hakan Fidan}, la cumbre bilateral.',
    ],
    counterExamples: ['El ministro de Exteriores de España, José Manuel Albares, celebró con amigos la reunión.'],
  },
  {
    id: 'es.met-with.where-received',
    edge: 'MET_WITH',
    pattern: '@received.there ~ B:bare|to',
    examples: [
      '{A El ministro de Defensa de Chile, Juan Soto}, llegó el lunes a Quito, donde lo recibió {B el presidente de Ecuador, Daniel Noboa}.',
    ],
    counterExamples: [
      'El ministro de Defensa de Chile, Juan Soto, llegó el lunes a Quito, donde lo recibió una multitud.',
    ],
  },
  {
    id: 'es.met-with.credentials',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @credentials ~ B:of',
    examples: [
      '{A El presidente de Ecuador, Daniel Noboa}, recibió las cartas credenciales del {B embajador de Chile, Juan Soto}.',
    ],
    counterExamples: ['El presidente de Ecuador, Daniel Noboa, recibió las cartas credenciales de un diplomático.'],
  },
  {
    id: 'es.met-with.presented-credentials',
    edge: 'MET_WITH',
    pattern: 'A ~ @present.verb ~ @credentials ~ B:to',
    examples: [
      '{A El embajador de Chile, Juan Soto}, presentó sus cartas credenciales al {B presidente de Ecuador, Daniel Noboa}.',
    ],
    counterExamples: ['El embajador de Chile, Juan Soto, presentó sus cartas credenciales al protocolo.'],
  },
  {
    id: 'es.met-with.and-held',
    edge: 'MET_WITH',
    pattern: '@hold.verb ~ @meet.noun ~ B:with',
    examples: [
      '{A El presidente de Ecuador, Daniel Noboa}, partió de Lima tras mantener una reunión de dos horas con {B el ministro de Defensa de Chile, Juan Soto}.',
    ],
    counterExamples: [
      'El presidente de Ecuador, Daniel Noboa, partió de Lima tras mantener una reunión de dos horas con estudiantes.',
    ],
  },
  {
    id: 'es.met-with.received-call',
    edge: 'MET_WITH',
    pattern: 'A ~ @receive.verb ~ @call.noun ~ B:of',
    format: 'call',
    examples: [
      '{A El presidente de Ecuador, Daniel Noboa}, recibió el lunes una llamada telefónica del {B ministro de Defensa de Chile, Juan Soto}.',
    ],
    counterExamples: [
      'El presidente de Ecuador, Daniel Noboa, recibió el lunes una llamada telefónica de un desconocido.',
    ],
  },
  {
    id: 'es.met-with.and-received-call',
    edge: 'MET_WITH',
    pattern: '@receive.verb ~ @call.noun ~ B:of',
    format: 'call',
    examples: [
      '{A El presidente de Ecuador, Daniel Noboa}, inauguró un puente y recibió una llamada telefónica del {B ministro de Defensa de Chile, Juan Soto}.',
    ],
    counterExamples: [
      'El presidente de Ecuador, Daniel Noboa, inauguró un puente y recibió una llamada telefónica de un desconocido.',
    ],
  },
  {
    id: 'es.met-with.who-took-part',
    edge: 'MET_WITH',
    pattern: 'A @comma? @relative @took.part ~ @meet.noun',
    each: true,
    examples: [
      '{A El presidente de Francia, Emmanuel Macron}, se reunió con el primer ministro de Grecia, Kyriakos Mitsotakis. {A El presidente de Chipre, Nikos Christodoulides}, que participó en la reunión, habló de gas.',
    ],
    counterExamples: ['El presidente de Chipre, Nikos Christodoulides, que participó en la reunión, habló de gas.'],
  },
  {
    id: 'es.met-with.took-part',
    edge: 'MET_WITH',
    pattern: 'A ~ @took.part ~ @meet.noun',
    each: true,
    examples: [
      '{A El presidente de Francia, Emmanuel Macron}, se reunió con el primer ministro de Grecia, Kyriakos Mitsotakis. {A El presidente de Chipre, Nikos Christodoulides}, participó en la reunión.',
    ],
    counterExamples: ['El presidente de Chipre, Nikos Christodoulides, participó en la reunión.'],
  },
  {
    id: 'es.met-with.also-present',
    edge: 'MET_WITH',
    pattern: '@meet.noun ~ @took.part ~ A',
    each: true,
    examples: [
      '{A El presidente de Francia, Emmanuel Macron}, se reunió con el primer ministro de Grecia, Kyriakos Mitsotakis. En la reunión participó {A el presidente de Chipre, Nikos Christodoulides}.',
    ],
    counterExamples: ['En la reunión participó el presidente de Chipre, Nikos Christodoulides.'],
  },
  {
    id: 'es.met-with.present',
    edge: 'MET_WITH',
    pattern: '@took.part @comma? A:bare',
    each: true,
    examples: [
      '{A El presidente de Francia, Emmanuel Macron}, se reunió con el primer ministro de Grecia, Kyriakos Mitsotakis. Asistieron también {A el presidente de Chipre, Nikos Christodoulides}, y varios expertos.',
    ],
    counterExamples: ['Asistieron también el presidente de Chipre, Nikos Christodoulides, y varios expertos.'],
  },
  {
    id: 'es.met-with.for-talks',
    edge: 'MET_WITH',
    pattern: '@for.talks ~ B:with',
    examples: [
      '{A El ministro de Exteriores de Irán, Abás Araqchi}, voló a Mascate para mantener conversaciones con {B el ministro de Exteriores de Omán, Badr Al Busaidi}.',
    ],
    counterExamples: [
      'El ministro de Exteriores de Irán, Abás Araqchi, voló a Mascate para mantener conversaciones con banqueros.',
    ],
  },
  {
    id: 'es.met-with.tour',
    edge: 'MET_WITH',
    pattern: '@takes.him ~ B:bare|to',
    format: 'visit',
    ahead: true,
    examples: [
      '{A El presidente de Chile, Luis Prado}, inició ayer una gira que lo llevará a {B Perú}, {B Cuba} y {B Malta}.',
    ],
    counterExamples: ['El presidente de Chile, Luis Prado, inició una carrera que lo llevará al triunfo.'],
  },
  {
    id: 'es.met-with.pays-visit',
    edge: 'MET_WITH',
    pattern: 'A ~ @pay.verb ~ @paid.visit ~ B:any',
    format: 'visit',
    examples: [
      '{A El primer ministro de la India, Narendra Modi}, realizará una visita oficial a {B Francia} el lunes.',
    ],
    counterExamples: ['El primer ministro de la India, Narendra Modi, realizará una visita oficial a la exposición.'],
  },
  {
    id: 'es.met-with.visit-that',
    edge: 'MET_WITH',
    pattern: '@visit.noun @relative A ~ @pay.verb|plan.verb ~ B:to',
    format: 'visit',
    examples: [
      'El caso empaña la visita que {A el primer ministro de la India, Narendra Modi}, tiene prevista a {B Francia} en junio.',
    ],
    counterExamples: ['El caso empaña la visita que el alcalde tiene prevista a Francia en junio.'],
  },
  {
    id: 'es.met-with.visited',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb ~ B:to',
    format: 'visit',
    people: true,
    examples: [
      '{A El ministro de Exteriores de España, Luis Prado}, visitó al {B presidente de Sudán, Omar al Bashir}, en el hospital.',
    ],
    counterExamples: ['El ministro de Exteriores de España, Luis Prado, visitó Sudán el domingo.'],
  },
  {
    id: 'es.met-with.delegation-led',
    edge: 'MET_WITH',
    pattern: 'A @to.be @prep.attend',
    each: true,
    examples: [
      'México se reunió con Perú para consultas políticas el lunes. {A La delegación mexicana} fue encabezada por {A la subsecretaria Laura Soler}.',
    ],
    counterExamples: ['La delegación mexicana fue encabezada por la subsecretaria Laura Soler.'],
  },
  {
    id: 'es.met-with.visit-for-talks',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb|travel.verb ~ B:bare|to ~ @for.talks|trip.talks !prep.with',
    format: 'visit',
    examples: ['{A El canciller de Perú, Óscar Rivas}, llegó el lunes a {B Quito} en visita oficial.'],
    counterExamples: [
      'El canciller de Perú, Óscar Rivas, llegó el lunes a Quito.',
      'El canciller de Perú, Óscar Rivas, llegó el lunes al museo en visita oficial.',
    ],
  },
  {
    id: 'es.met-with.travels',
    edge: 'MET_WITH',
    pattern: 'A ~ @travel.verb ~ B:to',
    format: 'visit',
    background: true,
    examples: [
      '{A El canciller de Perú, Óscar Rivas}, llegó este lunes a {B Quito}, donde se reunió con el presidente de Ecuador, Raúl Vega.',
    ],
    counterExamples: [
      'El canciller de Perú, Óscar Rivas, llegó este lunes a Quito.',
      'El canciller de Perú, Óscar Rivas, llegó este lunes al museo.',
    ],
  },
  {
    id: 'es.met-with.and-visited',
    edge: 'MET_WITH',
    pattern: '@visit.verb ~ B:to',
    format: 'visit',
    people: true,
    examples: [
      '{A El canciller de Perú, Óscar Rivas}, llegó a Quito, y también visitó al {B presidente de Ecuador, Raúl Vega}.',
    ],
    counterExamples: ['Varios escolares visitaron al presidente de Ecuador, Raúl Vega.'],
  },
  {
    id: 'es.met-with.visits',
    edge: 'MET_WITH',
    pattern: 'A ~ @visit.verb ~ B:bare|to',
    format: 'visit',
    background: true,
    examples: [
      '{A El primer ministro de la India, Narendra Modi}, visitará {B Francia} el lunes, donde se reunirá con el presidente Emmanuel Macron.',
    ],
    counterExamples: [
      'El primer ministro de la India, Narendra Modi, visitará Francia el lunes.',
      'El primer ministro de la India, Narendra Modi, visitará el museo el lunes.',
    ],
  },
  {
    id: 'es.met-with.visit-planned',
    edge: 'MET_WITH',
    pattern: '@visit.noun ~ A:of ~ B:any @comma? @relative? @scheduled',
    format: 'visit',
    ahead: true,
    examples: [
      'La visita de Estado de {A la presidenta de Brasil, Ana Souza}, a {B Perú}, prevista para el 20 de mayo, busca acuerdos.',
    ],
    counterExamples: [
      'La visita de Estado de la presidenta de Brasil, Ana Souza, a Perú, busca acuerdos.',
      'La visita de la presidenta de Brasil, Ana Souza, al museo, prevista para el 20 de mayo, busca acuerdos.',
    ],
  },
  {
    id: 'es.met-with.visit-of',
    edge: 'MET_WITH',
    pattern: '@visit.noun ~ A:of ~ B:to',
    format: 'visit',
    background: true,
    examples: [
      'La visita del {A presidente de Turquía, Recep Tayyip Erdogan}, a {B Argelia} trata del gas. Erdogan se reunió con el presidente argelino, Abdelmadjid Tebboune.',
    ],
    counterExamples: ['La visita del presidente de Turquía, Recep Tayyip Erdogan, a la fábrica trata del gas.'],
  },
  {
    id: 'es.met-with.including',
    edge: 'MET_WITH',
    pattern: '@meet.verb|meet.noun ~ @including B:aside|bare|with|to',
    people: true,
    examples: [
      '{A El ministro de Defensa de España, Luis Prado}, se reunirá con varios de sus homólogos, entre ellos {B el ministro de Defensa de Japón, Minoru Kihara}.',
    ],
    counterExamples: [
      'El ministro de Defensa de España, Luis Prado, celebrará reuniones sobre varios asuntos, entre ellos Japón.',
      'Varios de sus homólogos, entre ellos el ministro de Defensa de Japón, Minoru Kihara, acudirán.',
    ],
  },

  {
    id: 'es.met-with.with-whom',
    edge: 'MET_WITH',
    pattern: 'B:any @comma? @prep.with @relative ~ @meet.verb|speak.verb',
    examples: [
      '{A El presidente de Panamá, Luis Herrera}, agradeció el gesto a {B la primera ministra de Italia, Giulia Conti}, con quien se reunió el lunes.',
    ],
    counterExamples: [
      'El presidente de Panamá, Luis Herrera, agradeció el gesto a los alumnos, con quienes se reunió el lunes.',
    ],
  },
  {
    id: 'es.met-with.with-whom-he',
    edge: 'MET_WITH',
    pattern: 'B:any @comma? @prep.with @relative ~ @meet.verb|speak.verb ~ A:bare',
    examples: [
      'El acuerdo gusta a {B la primera ministra de Italia, Giulia Conti}, con quien se reunió {A el presidente de Panamá, Luis Herrera}.',
    ],
    counterExamples: ['El acuerdo gusta a los alumnos, con quienes se reunió el presidente de Panamá, Luis Herrera.'],
  },
  {
    id: 'es.met-with.with-whom-held',
    edge: 'MET_WITH',
    pattern: 'B:any @comma? @prep.with @relative ~ @hold.verb ~ @meet.noun',
    examples: [
      '{A El presidente de Panamá, Luis Herrera}, agradeció el gesto a {B la primera ministra de Italia, Giulia Conti}, con quien sostuvo una larga reunión.',
    ],
    counterExamples: [
      'El presidente de Panamá, Luis Herrera, agradeció el gesto a los alumnos, con quienes sostuvo una larga reunión.',
    ],
  },
  {
    id: 'es.met-with.with-first',
    edge: 'MET_WITH',
    pattern: 'B:with @comma? @article @meet.noun @deal.verb',
    people: true,
    examples: [
      '{A El presidente de Panamá, Luis Herrera}, saludó a los invitados. Con {B la primera ministra de Italia, Giulia Conti}, las conversaciones se centraron en la pesca.',
    ],
    counterExamples: [
      'El presidente de Panamá, Luis Herrera, saludó a los invitados. Con los alcaldes, las conversaciones se centraron en la pesca.',
    ],
  },
  {
    id: 'es.met-with.whom',
    edge: 'MET_WITH',
    pattern: 'B:any @comma? @relative.object ~ @receive.verb',
    examples: [
      '{A El presidente de Panamá, Luis Herrera}, habló de {B la primera ministra de Italia, Giulia Conti}, a quien recibió el lunes.',
    ],
    counterExamples: ['El presidente de Panamá, Luis Herrera, habló de los alumnos, a quienes recibió el lunes.'],
  },
  {
    id: 'es.met-with.saw',
    edge: 'MET_WITH',
    pattern: 'A ~ @saw.verb ~ B:to !prep.aside|verb|for.merit',
    people: true,
    examples: [
      '{A El presidente de Panamá, Luis Herrera}, vio en Roma a {B la primera ministra de Italia, Giulia Conti}.',
    ],
    counterExamples: ['El presidente de Panamá, Luis Herrera, vio a Italia como socia.'],
  },
  {
    id: 'es.met-with.having-held',
    edge: 'MET_WITH',
    pattern: '@during|after @hold.verb ~ @meet.noun !prep.with',
    both: true,
    examples: [
      'El ministro de Exteriores de España, José Manuel Albares, y el ministro de Exteriores de Turquía, Hakan Fidan, firmaron un acuerdo {A tras} mantener un encuentro en Madrid.',
    ],
    counterExamples: ['El alcalde firmó un acuerdo tras mantener un encuentro en Madrid.'],
  },
  {
    id: 'es.met-with.attended-by',
    edge: 'MET_WITH',
    pattern: '@attended.by ~ A:bare|of|to|by',
    each: true,
    examples: [
      '{A El presidente de Francia, Emmanuel Macron}, se reunió con el primer ministro de Grecia, Kyriakos Mitsotakis. Las delegaciones fueron encabezadas por {A la presidenta de Chipre, Anna Nikolaou}, y expertos.',
    ],
    counterExamples: ['Las delegaciones fueron encabezadas por la presidenta de Chipre, Anna Nikolaou, y expertos.'],
  },
  {
    id: 'es.met-with.present-at',
    edge: 'MET_WITH',
    pattern: '@took.part ~ @meet.noun ~ A:bare',
    each: true,
    examples: [
      '{A El presidente de Panamá, Luis Herrera}, recibió al primer ministro de Italia, Luca Conti. Participaron además en el encuentro {A el presidente de Chipre, Nikos Christodoulides}, y varios expertos.',
    ],
    counterExamples: [
      'Participaron además en el encuentro el presidente de Chipre, Nikos Christodoulides, y varios expertos.',
    ],
  },

  {
    id: 'es.met-with.convened',
    edge: 'MET_WITH',
    pattern: 'A ~ @gather.verb ~ B:to',
    people: true,
    examples: [
      '{A El presidente de Panamá, Luis Herrera}, reunió en su casa a {B la primera ministra de Italia, Giulia Conti}, y a varios expertos.',
    ],
    counterExamples: ['El presidente de Panamá, Luis Herrera, reunió en su casa a varios expertos.'],
  },
  {
    id: 'es.met-with.and-next-day',
    edge: 'MET_WITH',
    pattern: '@and|list.join ~ B:bare|with|to',
    gapped: true,
    examples: [
      '{A El presidente de Chile, Gabriel Boric}, se reunió el lunes con el presidente de Japón, Taro Endo, y el martes con {B el primer ministro de Canadá, Luc Perrin}.',
      '{A El presidente de Chile, Gabriel Boric}, recibirá mañana al presidente de Japón, Taro Endo, y el jueves al {B primer ministro de Canadá, Luc Perrin}.',
    ],
    counterExamples: [
      'El presidente de Chile, Gabriel Boric, firmó el lunes un acuerdo con Japón y el martes con Canadá.',
      'El presidente de Chile, Gabriel Boric, se reunió el lunes con alcaldes y el martes con alumnos.',
    ],
  },
]
