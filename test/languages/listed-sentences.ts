/** Lists of officials, congratulations received, talks that fell through and whose officials somebody is; names are invented. */
import type { Said } from './french-sentences.ts'

export const french: readonly Said[] = [
  {
    text: 'Le président français Paul Garnier s’est entretenu mardi au téléphone avec les présidents du Sénégal, Moussa Ndiaye, de la Côte d’Ivoire, Alain Koffi, et du Bénin, Jean Adjovi.',
    edges: [
      'BJ+FR met 2024-05-14: Jean Adjovi, Paul Garnier',
      'CI+FR met 2024-05-14: Alain Koffi, Paul Garnier',
      'FR+SN met 2024-05-14: Moussa Ndiaye, Paul Garnier',
    ],
  },
  {
    text: 'Le président français Paul Garnier a téléphoné à ses homologues américain John Mercer, turc Orhan Demir et égyptien Hassan Fawzi.',
    edges: [
      'EG+FR met: Hassan Fawzi, Paul Garnier',
      'FR+TR met: Orhan Demir, Paul Garnier',
      'FR+US met: John Mercer, Paul Garnier',
    ],
  },
  {
    text: 'Le président tunisien, Sami Trabelsi, a reçu les félicitations de ses homologues algérien, Karim Belhadj, et égyptien, Hassan Fawzi.',
    edges: ['DZ praised TN', 'EG praised TN'],
  },
  {
    text: 'Le ministre français de la Défense, Luc Perrin, a rencontré plusieurs dirigeants, dont le président du Sénégal, Moussa Ndiaye.',
    edges: ['FR+SN met: Luc Perrin, Moussa Ndiaye'],
  },
  {
    text: 'Le président français, Paul Garnier, a qualifié la Turquie de partenaire stratégique.',
    edges: ['FR praised TR'],
  },
  {
    text: 'Le président algérien, Karim Belhadj, a reçu le Premier ministre du Vietnam et son ministre des Finances, Tran Van Long.',
    edges: ['DZ+VN met: Karim Belhadj, Tran Van Long'],
  },
]

export const frenchNothing: readonly string[] = [
  'La rencontre entre les ministres de la Défense français et britannique, prévue lundi, a été annulée.',
  'Le président français, Paul Garnier, a qualifié la Turquie de menace.',
  'Le Parlement a adopté hier la loi de finances, après un débat de trois jours.\nLire aussi : Le président français, Paul Garnier, a reçu le président turc, Orhan Demir',
]

export const spanish: readonly Said[] = [
  {
    text: 'El presidente electo de México, Luis Robles, habló con los presidentes de Estados Unidos, John Mercer; Costa Rica, Carlos Vega; Francia, Paul Garnier, y Guatemala, Jaime Solano.',
    edges: [
      'CR+MX met: Carlos Vega, Luis Robles',
      'FR+MX met: Luis Robles, Paul Garnier',
      'GT+MX met: Jaime Solano, Luis Robles',
      'MX+US met: John Mercer, Luis Robles',
    ],
  },
  {
    text: 'El presidente de México, Luis Robles, habló con el primer ministro de Canadá, Guy Tremblay; Argentina, Mario Ferro; El Salvador, Salvador Santos, y de Chile, Sergio Prado.',
    edges: [
      'AR+MX met: Luis Robles, Mario Ferro',
      'CA+MX met: Guy Tremblay, Luis Robles',
      'CL+MX met: Luis Robles, Sergio Prado',
      'MX+SV met: Luis Robles, Salvador Santos',
    ],
  },
  {
    text: 'El presidente argentino, Mario Ferro, recibió las felicitaciones de los presidentes de Paraguay, Santos Peralta, y Uruguay, Luis Varela.',
    edges: ['PY praised AR', 'UY praised AR'],
  },
  {
    text: 'El presidente argentino, Mario Ferro, dio a conocer quiénes lo felicitaron, entre ellos: el presidente de Paraguay, Santos Peralta.',
    edges: ['PY praised AR'],
  },
  {
    text: 'El presidente colombiano, Gustavo Prada, recibió al presidente de Brasil, Lucas Silva, y a su canciller, Pedro Ventura.',
    edges: ['BR+CO met: Gustavo Prada, Lucas Silva, Pedro Ventura'],
  },
  {
    text: 'El presidente argentino, Mario Ferro, recibió al presidente de la República de Corea, Kim Dae-su. La ministra Rosa Paz habló con su homólogo coreano, Kim Sung-wook. Ferro felicitó a Kim por sus reformas.',
    edges: ['AR praised KR', 'AR+KR met: Kim Dae-su, Mario Ferro', 'AR+KR met: Kim Sung-wook, Rosa Paz'],
  },
  {
    text: 'El presidente argentino, Mario Ferro, describió al presidente turco, Orhan Demir, como un gran líder.',
    edges: ['AR praised TR'],
  },
]

export const spanishNothing: readonly string[] = [
  'La reunión entre el presidente colombiano, Gustavo Prada, y el presidente argentino, Mario Ferro, prevista para hoy, fue cancelada.',
  'El presidente argentino, Mario Ferro, calificó a Turquía de amenaza.',
]
