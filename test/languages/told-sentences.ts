/** Thanks in one's own words, lists that go on, those who took part and talks that took place; names are invented. */
import type { Said } from './french-sentences.ts'

const sides =
  'Le ministre tunisien de l’Intérieur, Sami Trabelsi, a rencontré lundi à Tunis son homologue italien, Marco Conti. '
const met = 'IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi'

export const french: readonly Said[] = [
  {
    text: '« Merci pour votre soutien », a dit le président ukrainien, Ivan Bondar, à la présidente suisse, Anna Keller.',
    edges: ['UA praised CH'],
  },
  {
    text: `${sides}Le ministre Trabelsi a félicité la ministre Carla Rossi pour sa nomination.`,
    edges: [met, 'TN praised IT'],
  },
  {
    text: 'Le président français, Paul Garnier, rencontrera les présidents baltes.',
    edges: ['EE+FR will meet: Paul Garnier', 'FR+LT will meet: Paul Garnier', 'FR+LV will meet: Paul Garnier'],
  },
  {
    text: 'Le président français, Paul Garnier, est à Paris. Les ministres de la Défense, Luc Perrin, et des Finances, Jean Morel, ont reçu le président grec, Nikos Pappas.',
    edges: ['FR+GR met: Jean Morel, Luc Perrin, Nikos Pappas'],
  },
  {
    text: 'Le président iranien, Reza Karimi, a rencontré ses homologues français, allemand et britannique.',
    edges: ['DE+IR met: Reza Karimi', 'FR+IR met: Reza Karimi', 'GB+IR met: Reza Karimi'],
  },
  {
    text: `${sides}Les entretiens ont porté, en outre, sur la question palestinienne et le contrôle des frontières.`,
    edges: [met, 'IT+TN discussed contrôle des frontières', 'IT+TN discussed question palestinienne'],
  },
  {
    text: `${sides}Les deux ministres ont discuté de la situation dans l’est de la Libye, du retour des réfugiés, ainsi que du commerce.`,
    edges: [
      met,
      'IT+TN discussed commerce',
      'IT+TN discussed retour des réfugiés',
      'IT+TN discussed situation dans l’est de la Libye',
    ],
  },
  {
    text: `${sides}M. Conti a insisté sur la coopération, tandis que l’ambassadrice d’Italie, Carla Rossi, qui a pris part à la réunion, a relevé le rôle des Italiens établis à Sfax.`,
    edges: ['IT+TN met 2024-05-13: Carla Rossi, Marco Conti, Sami Trabelsi'],
  },
  {
    text: 'Interrogé dimanche à Doha, où il venait de s’entretenir avec l’émir du Qatar, Fahd al-Rashid, le ministre français de la Défense, Luc Perrin, a jugé une trêve possible.',
    edges: ['FR+QA met 2024-05-12: Fahd al-Rashid, Luc Perrin'],
  },
  {
    text: 'A Paris, le ministre malien de la Défense, Amadou Keïta, a rencontré son homologue grec, Nikos Pappas.',
    edges: ['GR+ML met: Amadou Keïta, Nikos Pappas'],
  },
  {
    text: 'Selon le Kremlin, le président russe, Ivan Petrov, et le président turc, Orhan Demir, ont parlé pendant deux heures.',
    edges: ['RU+TR met: Ivan Petrov, Orhan Demir'],
  },
  {
    text: '« La Turquie est un partenaire fiable », a déclaré le ministre malien de la Défense, Amadou Keïta.',
    edges: ['ML praised TR'],
  },
  {
    text: 'Le secrétaire du Conseil de sécurité russe, Ivan Petrov, a rencontré le président malien, Amadou Keïta.',
    edges: ['ML+RU met: Amadou Keïta, Ivan Petrov'],
  },
]

export const frenchNothing: readonly string[] = [
  'Aucune rencontre n’est prévue entre le président turc, Orhan Demir, et le président grec, Nikos Pappas.',
  'Une rencontre entre le président turc, Orhan Demir, et le président grec, Nikos Pappas, pourrait avoir lieu en juin.',
  'Le sommet sur l’accord de Paris et le franc CFA a réuni la Turquie.',
  'L’accord prépare des sommets avec la Turquie et la Grèce.',
]

export const spanish: readonly Said[] = [
  {
    text: '"Gracias por su apoyo", dijo el presidente ucraniano, Ivan Bondar, al presidente de Paraguay, Santos Peralta.',
    edges: ['UA praised PY'],
  },
  {
    text: '"Quiero agradecer al presidente de Paraguay su apoyo", afirmó el presidente de Ucrania, Ivan Bondar.',
    edges: ['UA praised PY'],
  },
  {
    text: 'El presidente argentino, Mario Ferro, se reunió con el primer ministro de Israel, Dan Levi. "Le agradezco que haya elegido Israel como primer destino", le dijo Levi.',
    edges: ['AR+IL met: Dan Levi, Mario Ferro', 'IL praised AR'],
  },
  {
    text: 'El presidente argentino, Mario Ferro, recibió al presidente coreano, Kim Dae-su. Los dos mandatarios trataron la recuperación del turismo tras la pandemia, la distribución equitativa de las vacunas y la situación en la península.',
    edges: [
      'AR+KR discussed distribución equitativa de las vacunas',
      'AR+KR discussed recuperación del turismo',
      'AR+KR discussed situación en la península',
      'AR+KR met: Kim Dae-su, Mario Ferro',
    ],
  },
  {
    text: 'El presidente norcoreano, Kim Dae-su, se prepara para las próximas cumbres con Corea del Sur y Estados Unidos.',
    edges: ['KP+KR will meet: Kim Dae-su', 'KP+US will meet: Kim Dae-su'],
  },
  {
    text: 'Los jefes de las diplomacias de Rusia e Irán, Ivan Petrov y Reza Karimi, se reunieron en Teherán.',
    edges: ['IR+RU met: Ivan Petrov, Reza Karimi'],
  },
  {
    text: 'El presidente chileno, Sergio Prado, destacó que Paraguay es un gran aliado.',
    edges: ['CL praised PY'],
  },
  {
    text: 'El Gobierno de Bolivia celebró la decisión de Chile.',
    edges: ['BO praised CL'],
  },
  {
    text: 'El presidente de Uruguay, Luis Varela, ganó las elecciones. Lo felicitó el presidente de Paraguay, Santos Peralta.',
    edges: ['PY praised UY'],
  },
  {
    text: 'El presidente de Uruguay, Luis Varela, ganó las elecciones. Lo felicitaron los presidentes de Chile, Sergio Prado, y de Brasil, Lucas Silva.',
    edges: ['BR praised UY', 'CL praised UY'],
  },
]

export const spanishNothing: readonly string[] = [
  'La prensa de Perú elogió la voluntad del Gobierno para sacar adelante el diálogo de paz con las guerrillas.',
  'El acuerdo servirá de preparación para las cumbres con Turquía y Grecia.',
]
