/** What Spanish news and readouts say, by kind of construction; names are invented. */
import type { Said } from './french-sentences.ts'

/** Sets the scene for sentences that go on with it. */
const talks = 'La canciller colombiana, Marta Rincón, recibió el lunes en Bogotá a su homólogo chileno, Diego Rojas. '
const met = 'CL+CO met 2024-05-13: Diego Rojas, Marta Rincón'

export const meetings: readonly Said[] = [
  {
    text: 'La ministra española de Industria, Comercio y Turismo, Ana Vega, se reunió con el presidente chileno, Luis Soto.',
    edges: ['CL+ES met: Ana Vega, Luis Soto'],
  },
  {
    text: 'La ministra de Industria, Ana Vega, se reunió en Madrid con el presidente chileno, Luis Soto.',
    edges: ['CL+ES met: Ana Vega, Luis Soto'],
  },
  {
    text: 'El presidente ecuatoriano, Pablo Mora, recibió una llamada telefónica de su par peruano, Luis Quispe.',
    edges: ['EC+PE met: Luis Quispe, Pablo Mora'],
  },
  {
    text: 'La ministra colombiana de Defensa, Laura Rincón, se reunió con el presidente italiano, Carlo Ricci, y con el ministro de Exteriores, Guido Sala.',
    edges: ['CO+IT met: Carlo Ricci, Guido Sala, Laura Rincón'],
  },
  {
    text: 'El presidente ecuatoriano, Pablo Mora, partió de Lima tras mantener una reunión de dos horas con su par peruano, Luis Quispe.',
    edges: ['EC+PE met: Luis Quispe, Pablo Mora'],
  },
  {
    text: 'La cita entre el presidente dominicano, Luis Peralta, y el haitiano, Jean Moreau, tuvo lugar el lunes en Belladère.',
    edges: ['DO+HT met 2024-05-13: Jean Moreau, Luis Peralta'],
  },
  {
    text: 'El canciller chileno, Juan Soto, llegó a Montevideo, donde lo recibió el presidente uruguayo, Mario Ferreira.',
    edges: ['CL+UY met: Juan Soto, Mario Ferreira'],
  },
  {
    text: 'El presidente colombiano, Hugo Rincón, recibió las cartas credenciales del nuevo embajador de Alemania, Peter Vogel.',
    edges: ['CO+DE met: Hugo Rincón, Peter Vogel'],
  },
  {
    text: 'El canciller ecuatoriano, Pablo Mora, desayunó con la ministra peruana de Comercio, Rosa Quispe.',
    edges: ['EC+PE met: Pablo Mora, Rosa Quispe'],
  },
  {
    text: 'El ministro de Exteriores español, Luis Ferrer, se reunió este martes en Rabat con su homólogo marroquí, Karim Alami.',
    edges: ['ES+MA met 2024-05-14: Karim Alami, Luis Ferrer'],
  },
  {
    text: 'El presidente mexicano recibió ayer en Palacio Nacional al primer ministro canadiense, Paul Gagnon.',
    edges: ['CA+MX met 2024-05-14: Paul Gagnon'],
  },
  {
    text: 'El embajador de Japón en Perú, Kenji Sato, fue recibido el lunes por la ministra peruana de Comercio Exterior, Rosa Quispe.',
    edges: ['JP+PE met 2024-05-13: Kenji Sato, Rosa Quispe'],
  },
  {
    text: 'El canciller argentino, Julio Paz, sostuvo una conversación telefónica con el secretario de Estado de Estados Unidos, John Carter.',
    edges: ['AR+US met: John Carter, Julio Paz'],
  },
  {
    text: 'El presidente brasileño y su homólogo uruguayo hablaron por teléfono el domingo.',
    edges: ['BR+UY met 2024-05-12'],
  },
  {
    text: 'Los cancilleres de Ecuador y Perú se reunieron el 10 de mayo en Quito.',
    edges: ['EC+PE met 2024-05-10'],
  },
  {
    text: 'La secretaria de Relaciones Exteriores de México, Elena Cruz, mantuvo un encuentro bilateral con la ministra de Asuntos Exteriores de Suecia, Karin Berg.',
    edges: ['MX+SE met: Elena Cruz, Karin Berg'],
  },
  {
    text: 'El rey de España, Alfonso XIV, recibió en audiencia en el Palacio de la Zarzuela al presidente de la República de Paraguay, Rubén Acosta.',
    edges: ['ES+PY met: Alfonso XIV, Rubén Acosta'],
  },
  {
    text: 'El mandatario boliviano, Evo Condori, se entrevistó en La Paz con el ministro chino de Comercio, Li Wei.',
    edges: ['BO+CN met: Evo Condori, Li Wei'],
  },
  {
    text: 'Una reunión entre la vicepresidenta costarricense, Ana Mora, y el ministro panameño de Seguridad, Raúl Batista, tuvo lugar el viernes pasado en San José.',
    edges: ['CR+PA met 2024-05-10: Ana Mora, Raúl Batista'],
  },
  {
    text: 'El viceministro de Relaciones Exteriores de Guatemala, Óscar Paz, dialogó con la embajadora de la Unión Europea, Laura Bianchi.',
    edges: ['GT+agency:european-union met: Laura Bianchi, Óscar Paz'],
  },
  {
    text: 'El jefe del Gobierno español, Pedro Vidal, y el primer ministro portugués, João Reis, se reunieron este miércoles en Lisboa.',
    edges: ['ES+PT met 2024-05-15: João Reis, Pedro Vidal'],
  },
  {
    text: 'Durante su visita a Santiago, el ministro alemán de Economía, Franz Weber, mantuvo reuniones con el presidente chileno, Pablo Soto, y el ministro chileno de Minería, Juan Lagos.',
    edges: ['CL+DE met: Franz Weber, Juan Lagos, Pablo Soto'],
  },
  {
    text: 'El presidente de Honduras, Mario Zelaya, viajó a Washington, donde se reunió el jueves pasado con la vicepresidenta estadounidense, Ann Miller.',
    edges: ['HN+US met 2024-05-09: Ann Miller, Mario Zelaya'],
  },
  {
    text: `${talks}En el encuentro participó también el embajador de Chile en Colombia, Hugo Lagos.`,
    edges: ['CL+CO met 2024-05-13: Diego Rojas, Hugo Lagos, Marta Rincón'],
  },
  {
    text: 'El ministro de Relaciones Exteriores y Movilidad Humana, Gabriel Suárez, mantuvo este martes un encuentro con el embajador de la República Popular China en Ecuador, Chen Li.',
    edges: ['CN+EC met 2024-05-14: Chen Li, Gabriel Suárez'],
  },
  {
    text: 'El ministro de Asuntos Exteriores, Unión Europea y Cooperación de España, Luis Ferrer, se ha reunido hoy con el ministro de Exteriores de Palestina, Omar Saleh.',
    edges: ['ES+PS met 2024-05-15: Luis Ferrer, Omar Saleh'],
  },
  {
    text: 'La delegación mexicana, encabezada por la secretaria Elena Cruz, se reunió con el ministro de Comercio de Vietnam, Tran Van Minh.',
    edges: ['MX+VN met: Elena Cruz, Tran Van Minh'],
  },
  {
    text: 'Durante su encuentro con el presidente turco, Orhan Demir, el mandatario venezolano, Juan Rivas, pidió inversiones.',
    edges: ['TR+VE met: Juan Rivas, Orhan Demir'],
  },
  {
    text: 'Los presidentes de Colombia, Gustavo Petro, y de Venezuela, Nicolás Maduro, se reunieron el sábado en Caracas.',
    edges: ['CO+VE met 2024-05-11: Gustavo Petro, Nicolás Maduro'],
  },
  {
    text: 'El primer ministro canadiense, Paul Gagnon, telefoneó al presidente mexicano, Pablo Cruz.',
    edges: ['CA+MX met: Pablo Cruz, Paul Gagnon'],
  },
  {
    text: 'El presidente de Argelia, Mourad Bensalem, ofreció un almuerzo en honor del presidente de Mozambique, Daniel Machel.',
    edges: ['DZ+MZ met: Daniel Machel, Mourad Bensalem'],
  },
  {
    text: 'El rey Felipe VII viajó a Kuwait para expresar sus condolencias. El monarca español se entrevistó allí con el emir, Jaber al Sabah.',
    edges: ['ES+KW met: Felipe VII, Jaber al Sabah'],
  },
  {
    text: 'El ministro de Justicia, José Eduardo Cardoso, dijo que Estados Unidos rechazó la propuesta. El ministro brasileño se entrevistó en Washington con la asesora de Seguridad Nacional, Susan Rix, y el fiscal general, Eric Holt, de Estados Unidos.',
    edges: ['BR+US met: Eric Holt, José Eduardo Cardoso, Susan Rix'],
  },
  {
    text: 'El procurador general de la República de México, Jesús Murillo, y el fiscal general de Estados Unidos, Eric Holt, acordaron intercambiar información sobre el tráfico de armas, al término de una reunión privada en Washington.',
    edges: ['MX+US met: Eric Holt, Jesús Murillo'],
  },
  {
    text: 'Durante su visita a Ankara, el mandatario chileno, Pablo Rojas, dialogó con el presidente turco, Orhan Demir.',
    edges: ['CL+TR met: Orhan Demir, Pablo Rojas'],
  },
  {
    text: 'El presidente Pablo Rojas, de Chile, se entrevistó con la canciller peruana, Rosa Quispe.',
    edges: ['CL+PE met: Pablo Rojas, Rosa Quispe'],
  },
]

export const planned: readonly Said[] = [
  {
    text: 'La presidenta mexicana, Ana Vega, y el presidente guatemalteco, José Pérez, hablarán de la migración irregular.',
    edges: ['GT+MX will meet: Ana Vega, José Pérez', 'GT+MX discussed migración irregular'],
  },
  {
    text: 'El canciller uruguayo, Martín Silva, se reunirá el viernes en Brasilia con su par brasileño, Paulo Costa.',
    edges: ['BR+UY will meet 2024-05-17: Martín Silva, Paulo Costa'],
  },
  {
    text: 'El presidente dominicano, Luis Peña, viajará a Haití la próxima semana para reunirse con el primer ministro haitiano, Jean Ilunga.',
    edges: ['DO+HT will meet: Jean Ilunga, Luis Peña'],
  },
  {
    text: 'El primer ministro japonés, Kenji Sato, prevé reunirse mañana con el presidente panameño, Raúl Batista.',
    edges: ['JP+PA will meet 2024-05-16: Kenji Sato, Raúl Batista'],
  },
  {
    text: 'La ministra española de Defensa, Carmen Vidal, recibirá el jueves a su homólogo polaco, Jan Kowalski.',
    edges: ['ES+PL will meet 2024-05-16: Carmen Vidal, Jan Kowalski'],
  },
  {
    text: 'El secretario de Relaciones Exteriores de México, Pablo Cruz, realizará una visita oficial a Turquía, en donde se entrevistará con el presidente turco, Orhan Demir.',
    edges: ['MX+TR will meet: Orhan Demir, Pablo Cruz'],
  },
  {
    text: 'El presidente de Argentina, Julio Paz, viajará el lunes a Israel, donde será recibido por el primer ministro israelí, Yair Golan.',
    edges: ['AR+IL will meet 2024-05-20: Julio Paz, Yair Golan'],
  },
  {
    text: 'El secretario de Estado norteamericano, John Carter, viajará a Moscú el 7 de junio para abordar con las autoridades rusas la crisis en Siria.',
    edges: ['RU+US discussed crisis en Siria', 'RU+US will meet 2024-06-07: John Carter'],
  },
]

export const nothing: readonly string[] = [
  'El presidente venezolano, Juan Rivas, no se reunió con su homólogo colombiano, Pedro Mejía.',
  'El canciller boliviano, Evo Condori, negó haberse reunido con el ministro chileno, Diego Rojas.',
  'El presidente venezolano, Juan Rivas, recibió un premio en Madrid.',
  'La ministra peruana, Rosa Quispe, espera reunirse con el ministro ecuatoriano.',
  'La ministra peruana, Rosa Quispe, abordó ante el Congreso la situación en Haití.',
  'El primer ministro canadiense agradeció a los votantes.',
]

export const discussions: readonly Said[] = [
  {
    text: `${talks}Ambos cancilleres abordaron la lucha contra el narcotráfico y el fortalecimiento del comercio bilateral.`,
    edges: [
      met,
      'CL+CO discussed fortalecimiento del comercio bilateral',
      'CL+CO discussed lucha contra el narcotráfico',
    ],
  },
  {
    text: `${talks}Durante el encuentro, las dos partes repasaron la agenda bilateral y dialogaron sobre la situación en Venezuela.`,
    edges: [met, 'CL+CO discussed agenda bilateral', 'CL+CO discussed situación en Venezuela'],
  },
  {
    text: `${talks}En la reunión se abordaron temas como el comercio, la migración y la seguridad fronteriza.`,
    edges: [met, 'CL+CO discussed comercio', 'CL+CO discussed migración', 'CL+CO discussed seguridad fronteriza'],
  },
  {
    text: `${talks}También se analizó la integración energética.`,
    edges: [met, 'CL+CO discussed integración energética'],
  },
  {
    text: `${talks}El comercio y la seguridad fueron abordados.`,
    edges: [met, 'CL+CO discussed comercio', 'CL+CO discussed seguridad'],
  },
  {
    text: `${talks}La situación en Haití fue tema central de la reunión.`,
    edges: [met, 'CL+CO discussed situación en Haití'],
  },
  {
    text: `${talks}Durante la cita, los proyectos de infraestructura fueron analizados por ambos ministros.`,
    edges: [met, 'CL+CO discussed proyectos de infraestructura'],
  },
  {
    text: `${talks}La reunión se centró en la cooperación antártica y la minería.`,
    edges: [met, 'CL+CO discussed cooperación antártica', 'CL+CO discussed minería'],
  },
  {
    text: `${talks}Las conversaciones versaron sobre la crisis migratoria.`,
    edges: [met, 'CL+CO discussed crisis migratoria'],
  },
  {
    text: `${talks}En la agenda figuraron el turismo y la educación.`,
    edges: [met, 'CL+CO discussed educación', 'CL+CO discussed turismo'],
  },
  {
    text: `${talks}Los ministros intercambiaron puntos de vista sobre la reforma de la OEA.`,
    edges: [met, 'CL+CO discussed reforma de la OEA'],
  },
  {
    text: 'El ministro de Agricultura de Uruguay, Martín Silva, se reunió con su homólogo irlandés, Sean Byrne, para analizar el acuerdo comercial con el Mercosur.',
    edges: ['IE+UY discussed acuerdo comercial con el Mercosur', 'IE+UY met: Martín Silva, Sean Byrne'],
  },
  {
    text: 'La ministra española de Defensa, Carmen Vidal, y su homólogo polaco, Jan Kowalski, trataron el apoyo a Ucrania y la cooperación industrial.',
    edges: [
      'ES+PL discussed apoyo a Ucrania',
      'ES+PL discussed cooperación industrial',
      'ES+PL met: Carmen Vidal, Jan Kowalski',
    ],
  },
  {
    text: 'El presidente panameño, Raúl Batista, conversó con el rey Felipe VI de España sobre la ampliación del Canal.',
    edges: ['ES+PA discussed ampliación del Canal', 'ES+PA met: Felipe VI, Raúl Batista'],
  },
  {
    text: 'Madrid y Rabat abordaron el control migratorio.',
    edges: ['ES+MA discussed control migratorio'],
  },
  {
    text: 'El encuentro entre el canciller ecuatoriano, Óscar Paz, y el ministro iraní de Petróleo, Reza Karimi, giró en torno a los precios del crudo.',
    edges: ['EC+IR discussed precios del crudo', 'EC+IR met: Reza Karimi, Óscar Paz'],
  },
  {
    text: 'El canciller peruano, Óscar Paz, recibió al embajador de Marruecos en el Perú, Karim Alami, con quien habló de la pesca.',
    edges: ['MA+PE discussed pesca', 'MA+PE met: Karim Alami, Óscar Paz'],
  },
  {
    text: 'El presidente colombiano, Pedro Mejía, y su homólogo brasileño, Paulo Costa, dialogaron este martes sobre la crisis en Venezuela.',
    edges: ['BR+CO discussed crisis en Venezuela', 'BR+CO met 2024-05-14: Paulo Costa, Pedro Mejía'],
  },
  {
    text: 'El titular de la Cancillería uruguaya, Omar Paganini Ruiz, y el ministro de Exteriores de Finlandia, Antti Laine, analizaron en Helsinki las oportunidades de inversión en hidrógeno verde.',
    edges: [
      'FI+UY met: Antti Laine, Omar Paganini Ruiz',
      'FI+UY discussed oportunidades de inversión en hidrógeno verde',
    ],
  },
  {
    text: 'Santo Domingo.- El ministro de Relaciones Exteriores recibió en su despacho la visita de cortesía de la embajadora de Corea del Sur en República Dominicana, Kim So-yeon, con quien dialogó sobre la cooperación técnica.',
    edges: ['DO+KR met: Kim So-yeon', 'DO+KR discussed cooperación técnica'],
  },
  {
    text: 'Washington, 14 may (EFE).- El presidente de EE.UU., Joe Walker, y el de Corea del Sur, Yoon Sung-min, conversaron por teléfono sobre el lanzamiento de misiles norcoreanos.',
    edges: ['KR+US met: Joe Walker, Yoon Sung-min', 'KR+US discussed lanzamiento de misiles norcoreanos'],
  },
  {
    text: 'El presidente de México, Enrique Salas, y el primer ministro de Japón, Shinzo Mori, acordaron este viernes fortalecer la cooperación bilateral, durante un encuentro en Los Pinos en el que abordaron la reforma energética y el libre comercio.',
    edges: [
      'JP+MX met 2024-05-10: Enrique Salas, Shinzo Mori',
      'JP+MX discussed reforma energética',
      'JP+MX discussed libre comercio',
    ],
  },
  {
    text: 'Moscú. Los presidentes de Rusia, Vladimir Orlov, y de China, Xi Haoran, sostuvieron este martes conversaciones en el Kremlin centradas en la crisis siria y la cooperación energética.',
    edges: [
      'CN+RU met 2024-05-14: Vladimir Orlov, Xi Haoran',
      'CN+RU discussed crisis siria',
      'CN+RU discussed cooperación energética',
    ],
  },
  {
    text: 'Bogotá. Los cancilleres de Colombia, María Ángela Ospina, y de Nicaragua, Samuel Santos, se entrevistaron en Nueva York para tratar el diferendo limítrofe en el mar Caribe.',
    edges: ['CO+NI met: María Ángela Ospina, Samuel Santos', 'CO+NI discussed diferendo limítrofe en el mar Caribe'],
  },
  {
    text: 'Los presidentes de México y Guatemala, Enrique Salas Prieto y Otto Pérez Mora, se reunieron en privado. Ambos mandatarios dialogaron sobre la frontera común, el tránsito de migrantes y el interconexión eléctrica.',
    edges: [
      'GT+MX met: Enrique Salas Prieto, Otto Pérez Mora',
      'GT+MX discussed frontera común',
      'GT+MX discussed tránsito de migrantes',
      'GT+MX discussed interconexión eléctrica',
    ],
  },
  {
    text: 'El canciller ecuatoriano, Ricardo Patino, dijo que conversó por teléfono con el vicepresidente de Estados Unidos, Joe Barton, sobre la solicitud de asilo de Edward Snow.',
    edges: ['EC+US met: Joe Barton, Ricardo Patino', 'EC+US discussed solicitud de asilo de Edward Snow'],
  },
  {
    text: 'La reunión México-Estados Unidos de alto nivel, celebrada el 10 de mayo en Washington, analizó la modernización de los puertos fronterizos.',
    edges: ['MX+US met 2024-05-10', 'MX+US discussed modernización de los puertos fronterizos'],
  },
  {
    text: 'Se celebró este lunes en Berlín el encuentro bilateral España-Alemania. Se examinaron los fondos europeos y la política de defensa.',
    edges: ['DE+ES met 2024-05-13', 'DE+ES discussed fondos europeos', 'DE+ES discussed política de defensa'],
  },
  {
    text: 'El ministro de Defensa de Colombia, Juan Carlos Pinto, viajó a Israel para entrevistarse con su homólogo israelí, Moshe Yalon, y analizar la cooperación en ciberseguridad.',
    edges: ['CO+IL met: Juan Carlos Pinto, Moshe Yalon', 'CO+IL discussed cooperación en ciberseguridad'],
  },
]

export const praises: readonly Said[] = [
  {
    text: 'El presidente de Ucrania agradeció el apoyo de España.',
    edges: ['UA praised ES'],
  },
  {
    text: 'La canciller mexicana, Elena Cruz, elogió el liderazgo de Brasil en materia ambiental.',
    edges: ['MX praised BR'],
  },
  {
    text: 'El primer ministro indio felicitó a su homólogo británico, Tom Hill, por su victoria.',
    edges: ['IN praised GB'],
  },
  {
    text: 'El mandatario salvadoreño expresó su agradecimiento al Gobierno de Japón por la donación.',
    edges: ['SV praised JP'],
  },
  {
    text: `${talks}Rojas agradeció a Colombia su hospitalidad.`,
    edges: [met, 'CL praised CO'],
  },
  {
    text: `${talks}El ministro chileno destacó el papel de Colombia en la región.`,
    edges: [met, 'CL praised CO'],
  },
  {
    text: 'El ministro palestino de Exteriores, Omar Saleh, llegó a Dublín, agradeciendo la postura de Irlanda.',
    edges: ['PS praised IE'],
  },
  {
    text: 'El ministro colombiano, Pedro Mejía, escribió al presidente panameño, Raúl Batista, quien elogió el proceso de paz colombiano.',
    edges: ['PA praised CO'],
  },
  {
    text: 'La presidenta de Honduras, Xiomara Cruz, felicitó a Bernardo Arce por su toma de posesión como presidente de Guatemala.',
    edges: ['HN praised GT'],
  },
  {
    text: 'El ministro de Exteriores de Irán dio las gracias a Catar y Omán por su mediación.',
    edges: ['IR praised OM', 'IR praised QA'],
  },
  {
    text: 'El presidente argelino agradeció a España, a Italia y a Eslovenia su respaldo.',
    edges: ['DZ praised ES', 'DZ praised IT', 'DZ praised SI'],
  },
  {
    text: 'El presidente boliviano, Evo Quispe, agradeció a los gobiernos de Argentina, Ecuador y Venezuela por su solidaridad.',
    edges: ['BO praised AR', 'BO praised EC', 'BO praised VE'],
  },
]

/** Surnames, places and words that look like states. */
export const states: readonly (readonly [text: string, codes: readonly string[]])[] = [
  ['La periodista Ana Mónaco mantuvo reuniones en Brasilia con el presidente de Brasil.', ['BR']],
  ['El rey Juan Carlos de España conversó con el presidente Carlos Granada.', ['ES']],
  ['Una reunión y varias reuniones siguieron en Nueva York, informó el Gobierno de Panamá.', ['PA']],
  ['La granada cueva del golfo de México está cerca de Nueva Guinea.', []],
]
