/** Delegations and who led them, visits that ended or are still to come, and whole clauses that were discussed; names are invented. */
import type { Said } from './french-sentences.ts'

const sides =
  'Le ministre tunisien de l’Intérieur, Sami Trabelsi, a rencontré lundi à Tunis son homologue italien, Marco Conti. '
const met = 'IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi'

export const french: readonly Said[] = [
  {
    text: 'Le président tunisien, Sami Trabelsi, a reçu une délégation de sénateurs italiens conduite par Marco Conti.',
    edges: ['IT+TN met: Marco Conti, Sami Trabelsi'],
  },
  {
    text: 'Le président tunisien, Sami Trabelsi, a reçu une délégation du groupe d’amitié Italie-Tunisie du Sénat italien.',
    edges: ['IT+TN met: Sami Trabelsi'],
  },
  {
    text: 'La délégation conduite par le ministre tunisien de la Défense, Sami Trabelsi, a rencontré le président italien, Marco Conti.',
    edges: ['IT+TN met: Marco Conti, Sami Trabelsi'],
  },
  {
    text: 'Réunion trilatérale Italie-Tunisie-Malte lundi à Tunis.',
    edges: ['IT+MT+TN met 2024-05-13'],
  },
  {
    text: 'Des consultations politiques ont eu lieu à Tunis entre les ministères des Affaires étrangères de Tunisie et d’Italie. La délégation tunisienne était conduite par le secrétaire d’État Sami Trabelsi, et la délégation italienne par le vice-ministre Marco Conti.',
    edges: ['IT+TN met: Marco Conti, Sami Trabelsi'],
  },
  {
    text: 'Le ministre tunisien de la Défense, Sami Trabelsi, a achevé mardi une visite de trois jours en Italie.',
    edges: ['IT+TN met 2024-05-12: Sami Trabelsi'],
  },
  {
    text: 'Le ministre tunisien de la Défense, Sami Trabelsi, est arrivé lundi à Rome pour une visite officielle.',
    edges: ['IT+TN met 2024-05-13: Sami Trabelsi'],
  },
  {
    text: 'La visite du ministre tunisien de la Défense, Sami Trabelsi, en Italie est prévue pour le 20 mai.',
    edges: ['IT+TN will meet 2024-05-20: Sami Trabelsi'],
  },
  {
    text: `${sides}Ils ont longuement échangé sur la sécurité maritime.`,
    edges: [met, 'IT+TN discussed sécurité maritime'],
  },
  {
    text: `${sides}Une attention particulière a été accordée à la pêche ainsi qu’aux migrations.`,
    edges: [met, 'IT+TN discussed migrations', 'IT+TN discussed pêche'],
  },
  {
    text: `${sides}Des points de vue ont été échangés sur la pêche et sur les relations entre la Libye et Malte.`,
    edges: [met, 'IT+TN discussed pêche', 'IT+TN discussed relations entre la Libye et Malte'],
  },
  {
    text: 'Le président tunisien, Sami Trabelsi, a remercié l’Italie et l’Union africaine pour leur appui.',
    edges: ['TN praised IT', 'TN praised agency:african-union'],
  },
  {
    text: 'Le président tunisien, Sami Trabelsi, s’est entretenu lundi avec la Commission européenne.',
    edges: ['TN+agency:european-commission met 2024-05-13: Sami Trabelsi'],
  },
  {
    text: `${sides}La mise en place d’un dialogue sur les visas a été évoquée.`,
    edges: [met, 'IT+TN discussed mise en place d’un dialogue sur les visas'],
  },
  {
    text: `${sides}Ils ont salué la reprise des négociations sur le traité de paix.`,
    edges: [met],
  },
  {
    text: `${sides}Les parties se sont attardées sur la pêche. L’ordre du jour de la rencontre comprenait aussi le climat.`,
    edges: [met, 'IT+TN discussed climat', 'IT+TN discussed pêche'],
  },
  {
    text: `${sides}Le ministre italien a exprimé sa reconnaissance au peuple et au gouvernement tunisiens.`,
    edges: [met, 'IT praised TN'],
  },
  {
    text: `${sides}Ils se sont félicités des contacts et ont discuté des étapes à venir du partenariat.`,
    edges: [met, 'IT+TN discussed étapes à venir du partenariat'],
  },
  {
    text: `${sides}Les ministres ont salué les progrès et évoqué la situation au Mali.`,
    edges: [met, 'IT+TN discussed situation au Mali'],
  },
  {
    text: 'Le Président de la République s’est entretenu lundi avec M. Bolat Akhmetov, Président du Kazakhstan. Le chef de l’État a rappelé la position constante de la France.',
    edges: ['FR+KZ met 2024-05-13: Bolat Akhmetov'],
  },
  {
    text: 'Le président tunisien, Sami Trabelsi, a rencontré le sénateur démocrate John Mercer et la représentante républicaine Jane Doyle.',
    edges: ['TN+US met: Jane Doyle, John Mercer, Sami Trabelsi'],
  },
  {
    text: 'En marge du sommet sur le climat, le président tunisien, Sami Trabelsi, a eu un entretien avec le président italien, Marco Conti.',
    edges: ['IT+TN met: Marco Conti, Sami Trabelsi'],
  },
  {
    text: 'Le président de la République s’est entretenu lundi avec M. Bolat Akhmetov, président du Kazakhstan. Emmanuel Macron a salué l’engagement du Kazakhstan. La France et le Kazakhstan sont liés par un partenariat.',
    edges: ['FR+KZ met 2024-05-13: Bolat Akhmetov, Emmanuel Macron', 'FR praised KZ'],
  },
]

export const frenchNothing: readonly string[] = [
  'Le président tunisien, Sami Trabelsi, a rencontré les membres de la communauté tunisienne d’Italie.',
  'Le président tunisien, Sami Trabelsi, a reçu un groupe d’élèves d’une école italienne.',
  'La visite du ministre tunisien de la Défense, Sami Trabelsi, à l’usine, prévue le 20 mai, portera sur les salaires.',
  'Le ministre tunisien de la Défense, Sami Trabelsi, a achevé mardi une visite de trois jours à l’hôpital.',
]

const pair = 'El canciller peruano, Óscar Rivas, se reunió el lunes en Lima con su homólogo chileno, Luis Prado'
const held = 'CL+PE met 2024-05-13: Luis Prado, Óscar Rivas'

export const spanish: readonly Said[] = [
  {
    text: `${pair}, para dialogar sobre las denuncias de que los correos de varios asesores y de miles de ciudadanos han sido espiados.`,
    edges: [
      held,
      'CL+PE discussed denuncias de que los correos de varios asesores y de miles de ciudadanos han sido espiados',
    ],
  },
  {
    text: `${pair}. Se abordaron temas de gran relevancia, que tienen que ver fundamentalmente con migración y comercio.`,
    edges: [held, 'CL+PE discussed comercio', 'CL+PE discussed migración'],
  },
  {
    text: `${pair}. El tema central de la cita fue el puerto de aguas profundas.`,
    edges: [held, 'CL+PE discussed puerto de aguas profundas'],
  },
  {
    text: `${pair}. Ambos ministros conversaron sobre el acuerdo con Malta.`,
    edges: [held, 'CL+PE discussed acuerdo con Malta'],
  },
  {
    text: `${pair}. Los temas abordados fueron el puerto y la pesca.`,
    edges: [held, 'CL+PE discussed pesca', 'CL+PE discussed puerto'],
  },
  {
    text: 'El canciller peruano, Óscar Rivas, dio la bienvenida a la decisión de Chile.',
    edges: ['PE praised CL'],
  },
  {
    text: `${pair}. Ambos firmaron un acuerdo y abordaron la situación en Haití.`,
    edges: [held, 'CL+PE discussed situación en Haití'],
  },
  {
    text: 'La presidenta de Chile, Ana Soto, se reunió con el secretario general de la Unión de Naciones Suramericanas (Unasur), Pedro Díaz.',
    edges: ['CL+agency:union-of-south-american-nations met: Ana Soto, Pedro Díaz'],
  },
  {
    text: 'La presidenta de Chile, Ana Soto, se reunió con el congresista demócrata John Mercer.',
    edges: ['CL+US met: Ana Soto, John Mercer'],
  },
  {
    text: `${pair}. También visitó al presidente de Ecuador, Raúl Vega.`,
    edges: [held, 'EC+PE met: Raúl Vega, Óscar Rivas'],
  },
  {
    text: 'El ministro chileno de Defensa, Luis Prado, finalizó hoy una visita de dos días a Perú, donde se reunió con el ministro peruano de Defensa, Óscar Rivas.',
    edges: ['CL+PE met 2024-05-14: Luis Prado, Óscar Rivas'],
  },
  {
    text: 'La visita de Estado de la presidenta de Chile, Ana Soto, a Perú, prevista para el 23 de octubre, busca acuerdos.',
    edges: ['CL+PE will meet 2024-10-23: Ana Soto'],
  },
  {
    text: 'La presidenta de Chile, Ana Soto, recibió a los embajadores de Perú, Óscar Rivas; de Vietnam, Le Thanh Binh, y de Malta, John Borg.',
    edges: ['CL+MT met: Ana Soto, John Borg', 'CL+PE met: Ana Soto, Óscar Rivas', 'CL+VN met: Ana Soto, Le Thanh Binh'],
  },
  {
    text: 'La presidenta de Chile, Ana Soto, recibió a un grupo de diputados de Perú.',
    edges: ['CL+PE met: Ana Soto'],
  },
]

export const spanishNothing: readonly string[] = [
  'La presidenta de Chile, Ana Soto, visitó a los damnificados del terremoto de Perú.',
  'La presidenta de Chile, Ana Soto, finalizó hoy una visita de dos días al museo.',
  'La presidenta de Chile, Ana Soto, recibió a un grupo de empresarios chilenos.',
]

/** From abroad, in a paper of another state than those that it names. */
export const sentIn =
  'Nueva York. La presidenta chilena, Ana Soto, se reunió con su homólogo peruano, Óscar Rivas. Según el portavoz presidencial Pedro Díaz, Chile está satisfecho.'
