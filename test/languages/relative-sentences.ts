/** Whom a relative clause is about, who is received at the head of a sentence, and words of praise; names are invented. */
import type { Said } from './french-sentences.ts'

export const french: readonly Said[] = [
  {
    text: 'Le président chilien, Mario Prado, a rencontré le président turc, Orhan Demir, dont il a salué la médiation.',
    edges: ['CL praised TR', 'CL+TR met: Mario Prado, Orhan Demir'],
  },
  {
    text: 'Le président chilien, Mario Prado, a reçu le président turc, Orhan Demir, et salué la qualité de son accueil.',
    edges: ['CL praised TR', 'CL+TR met: Mario Prado, Orhan Demir'],
  },
  {
    text: 'Reçu par le président chilien, Mario Prado, le président turc, Orhan Demir, a loué le courage du Chili.',
    edges: ['CL+TR met: Mario Prado, Orhan Demir', 'TR praised CL'],
  },
  {
    text: 'La ministre chilienne, Ana Prado, a rencontré son homologue turc, Orhan Demir. « La Turquie a été d’une aide précieuse et nous lui en sommes très reconnaissants », a-t-elle dit.',
    edges: ['CL praised TR', 'CL+TR met: Ana Prado, Orhan Demir'],
  },
  {
    text: 'Le président chilien, Mario Prado, dînera jeudi avec le président turc, Orhan Demir.',
    edges: ['CL+TR will meet 2024-05-16: Mario Prado, Orhan Demir'],
  },
  {
    text: 'Le président chilien, Mario Prado, a exprimé sa gratitude à la Turquie et à la Grèce pour leur aide.',
    edges: ['CL praised GR', 'CL praised TR'],
  },
  {
    text: 'Le président chilien, Mario Prado, est arrivé à Ankara, où l’attendait le président turc, Orhan Demir.',
    edges: ['CL+TR met: Mario Prado, Orhan Demir'],
  },
]

export const frenchNothing: readonly string[] = [
  'Le président chilien, Mario Prado, a reçu des reproches à l’égard de la Turquie.',
  'Le président chilien, Mario Prado, a dit que la Turquie n’a pas fait un travail remarquable.',
  'Le président chilien, Mario Prado, n’a tenu aucune réunion avec le président turc, Orhan Demir.',
  'Le président chilien, Mario Prado, a évité une rencontre avec le président turc, Orhan Demir.',
]

export const spanish: readonly Said[] = [
  {
    text: 'El presidente chileno, Mario Prado, habló con el presidente turco, Orhan Demir, a quien agradeció por su visita.',
    edges: ['CL praised TR', 'CL+TR met: Mario Prado, Orhan Demir'],
  },
  {
    text: 'El presidente chileno, Mario Prado, recibió al presidente turco, Orhan Demir, cuya labor elogió.',
    edges: ['CL praised TR', 'CL+TR met: Mario Prado, Orhan Demir'],
  },
  {
    text: 'Recibido por el presidente chileno, Mario Prado, el presidente turco, Orhan Demir, elogió a Chile.',
    edges: ['CL+TR met: Mario Prado, Orhan Demir', 'TR praised CL'],
  },
  {
    text: 'El presidente chileno, Mario Prado, viajará el jueves a Ankara, donde lo espera el presidente turco, Orhan Demir.',
    edges: ['CL+TR will meet 2024-05-16: Mario Prado, Orhan Demir'],
  },
  {
    text: 'El presidente chileno, Mario Prado, y el presidente turco, Orhan Demir, firmaron un acuerdo tras sostener una reunión en la que analizaron la pesca.',
    edges: ['CL+TR discussed pesca', 'CL+TR met: Mario Prado, Orhan Demir'],
  },
  {
    text: 'El presidente chileno, Mario Prado, cenará el jueves con el presidente turco, Orhan Demir.',
    edges: ['CL+TR will meet 2024-05-16: Mario Prado, Orhan Demir'],
  },
  {
    text: 'El presidente chileno, Mario Prado, llegó a Ankara, donde lo recibirá el jueves el presidente turco, Orhan Demir.',
    edges: ['CL+TR will meet 2024-05-16: Mario Prado, Orhan Demir'],
  },
  {
    text: 'El presidente chileno, Mario Prado, recibió al presidente turco, Orhan Demir. Trataron varios temas, como la pesca y la minería.',
    edges: ['CL+TR discussed minería', 'CL+TR discussed pesca', 'CL+TR met: Mario Prado, Orhan Demir'],
  },
  {
    text: 'El presidente chileno, Mario Prado, recibió al presidente turco, Orhan Demir. Prado agradeció el apoyo que ha dado para que Chile venda su cobre.',
    edges: ['CL praised TR', 'CL+TR met: Mario Prado, Orhan Demir'],
  },
]

/** What a ministry's own release says. */
export const release =
  'Le ministre de l’Europe et des Affaires étrangères, M. Luc Perrin, s’est rendu à Beyrouth. Le ministre s’est entretenu avec le président libanais, Sami Haddad.'

export const spanishNothing: readonly string[] = [
  'El presidente chileno, Mario Prado, dijo que Turquía no es un gran aliado.',
  'El presidente chileno, Mario Prado, vio a Turquía como una amenaza.',
  'El presidente chileno, Mario Prado, saludó a la primera ministra turca, Aylin Demir.',
]
