/** What French and Spanish readouts say of titles with several fields, of whoever was there, and in quotations; names are invented. */
import type { Said } from './french-sentences.ts'

export const french: readonly Said[] = [
  {
    text: 'Le président sénégalais, Moussa Ndiaye, a reçu lundi le ministre de l’Agriculture et de la Pêche de Croatie, Ivan Horvat.',
    edges: ['HR+SN met 2024-05-13: Ivan Horvat, Moussa Ndiaye'],
  },
  {
    text: 'Le président sénégalais, Moussa Ndiaye, a reçu lundi le ministre des Relations extérieures et de la Mobilité humaine de l’Équateur, Luis Andrade.',
    edges: ['EC+SN met 2024-05-13: Luis Andrade, Moussa Ndiaye'],
  },
  {
    text: 'Le président sénégalais, Moussa Ndiaye, a reçu lundi le ministre croate de l’Énergie, des Mines et du Pétrole, M. Ivan Horvat.',
    edges: ['HR+SN met 2024-05-13: Ivan Horvat, Moussa Ndiaye'],
  },
  {
    text: 'Le ministre tunisien de l’Intérieur, Sami Trabelsi, a reçu lundi l’ambassadeur du Japon à Tunis, Kenji Mori. La rencontre s’est déroulée en présence du secrétaire d’État chargé des Affaires étrangères, Hédi Mansour.',
    edges: ['JP+TN met 2024-05-13: Hédi Mansour, Kenji Mori, Sami Trabelsi'],
  },
  {
    text: 'Le Premier ministre grec, Nikos Pappas, arrivé hier à Madrid, rencontrera demain le ministre espagnol de la Défense, Juan Vidal.',
    edges: ['ES+GR will meet 2024-05-16: Juan Vidal, Nikos Pappas'],
  },
  {
    text: 'Le ministre algérien de la Justice, Karim Belhadj, a, à cette occasion, salué le rôle du Niger.',
    edges: ['DZ praised NE'],
  },
  {
    text: 'Le ministre algérien de la Justice, Karim Belhadj, et son homologue nigérien, Amadou Issa, ont, en outre, passé en revue la situation au Mali, en Libye et au Sahel.',
    edges: ['DZ+NE discussed situation au Mali, en Libye et au Sahel', 'DZ+NE met: Amadou Issa, Karim Belhadj'],
  },
  {
    text: 'Le ministre algérien de la Justice, Karim Belhadj, s’est, par ailleurs, entretenu avec le ministre nigérien, Amadou Issa.',
    edges: ['DZ+NE met: Amadou Issa, Karim Belhadj'],
  },
  {
    text: 'Le ministre algérien de la Justice, Karim Belhadj, doit rencontrer le président nigérien, Amadou Issa, à Niamey le 23.',
    edges: ['DZ+NE will meet 2024-05-23: Amadou Issa, Karim Belhadj'],
  },
  {
    text: 'Le président malien, Amadou Keïta, a reçu lundi le ministre norvégien, Lars Berg. « Nous apprécions le rôle de la Norvège », a-t-il dit.',
    edges: ['ML praised NO', 'ML+NO met 2024-05-13: Amadou Keïta, Lars Berg'],
  },
  {
    text: 'Le président malien, Amadou Keïta, a reçu lundi le ministre norvégien, Lars Berg. L’hôte du Mali a remercié le président Keïta pour son accueil.',
    edges: ['ML+NO met 2024-05-13: Amadou Keïta, Lars Berg', 'NO praised ML'],
  },
  {
    text: 'Le président malien, Amadou Keïta, a mis en avant la contribution décisive de la Norvège.',
    edges: ['ML praised NO'],
  },
  {
    text: 'Le président malien, Amadou Keïta, et son homologue norvégien, Lars Berg, ont évoqué le sommet d’Oslo, prévu en août, ainsi que la situation en Syrie.',
    edges: [
      'ML+NO discussed situation en Syrie',
      'ML+NO discussed sommet d’Oslo',
      'ML+NO met: Amadou Keïta, Lars Berg',
    ],
  },
  {
    text: 'Le président malien, Amadou Keïta, et son homologue norvégien, Lars Berg, ont évoqué les relations bilatérales, en particulier dans les domaines économique et culturel, et la libéralisation des visas.',
    edges: [
      'ML+NO discussed libéralisation des visas',
      'ML+NO discussed relations bilatérales',
      'ML+NO met: Amadou Keïta, Lars Berg',
    ],
  },
  {
    text: 'Le président malien, Amadou Keïta, et son homologue norvégien, Lars Berg, ont évoqué les négociations entre la Russie et l’Ukraine.',
    edges: ['ML+NO discussed négociations entre la Russie et l’Ukraine', 'ML+NO met: Amadou Keïta, Lars Berg'],
  },
  {
    text: 'Le ministre français, Luc Perrin, a reçu la ministre norvégienne, Inger Berg. La ministre a salué l’engagement de la France.',
    edges: ['FR+NO met: Inger Berg, Luc Perrin', 'NO praised FR'],
  },
  {
    text: 'Le colonel croate Ivan Horvat s’est entretenu lundi avec le ministre malien de la Défense, Amadou Keïta.',
    edges: ['HR+ML met 2024-05-13: Amadou Keïta, Ivan Horvat'],
  },
]

export const frenchNothing: readonly string[] = [
  'Le ministre français de la Défense, Luc Perrin, n’a pas, à cette occasion, rencontré le président nigérien, Amadou Issa.',
  'Le président malien, Amadou Keïta, a souligné le rôle de l’armée malienne.',
]

export const spanish: readonly Said[] = [
  {
    text: 'El presidente peruano, Raúl Quispe, recibió el lunes al ministro de Agricultura, Pesca y Alimentación de Croacia, Ivan Horvat.',
    edges: ['HR+PE met 2024-05-13: Ivan Horvat, Raúl Quispe'],
  },
  {
    text: 'El presidente peruano, Raúl Quispe, recibió el lunes al ministro de Salud Pública de Croacia, Ivan Horvat.',
    edges: ['HR+PE met 2024-05-13: Ivan Horvat, Raúl Quispe'],
  },
  {
    text: 'El presidente peruano, Raúl Quispe, recibió el lunes a la eurodiputada croata Ana Horvat.',
    edges: ['HR+PE met 2024-05-13: Ana Horvat, Raúl Quispe'],
  },
  {
    text: 'Recibió el canciller cubano, Luis Ferrer, a su homólogo angolano, José Mendes.',
    edges: ['AO+CU met: José Mendes, Luis Ferrer'],
  },
  {
    text: 'Se reunió ayer en Lima el canciller peruano, Raúl Quispe, con su par chileno, Pedro Rojas.',
    edges: ['CL+PE met 2024-05-14: Pedro Rojas, Raúl Quispe'],
  },
  {
    text: 'El canciller peruano, Raúl Quispe, se reunió con su homólogo chileno, Pedro Rojas. En la reunión estuvieron presentes el embajador de Chile en Lima, Diego Soto, y el viceministro peruano Juan Paredes.',
    edges: ['CL+PE met: Diego Soto, Juan Paredes, Pedro Rojas, Raúl Quispe'],
  },
  {
    text: 'El presidente cubano, Luis Ferrer, recibió al viceministro vietnamita Nguyen Van Long. Asistió el embajador de ese país en Cuba, Pham Van Minh.',
    edges: ['CU+VN met: Luis Ferrer, Nguyen Van Long, Pham Van Minh'],
  },
  {
    text: 'El primer ministro griego, Nikos Pappas, que llegó ayer a Madrid, se entrevistará mañana con el ministro español de Defensa, Juan Vidal.',
    edges: ['ES+GR will meet 2024-05-16: Juan Vidal, Nikos Pappas'],
  },
  {
    text: 'El presidente cubano, Luis Ferrer, recibió al viceministro vietnamita Nguyen Van Long. El distinguido visitante agradeció la solidaridad de Cuba.',
    edges: ['CU+VN met: Luis Ferrer, Nguyen Van Long', 'VN praised CU'],
  },
  {
    text: 'El presidente chileno, Pedro Rojas, habló con su par uruguayo, Hugo Sosa. «Agradezco al presidente Sosa su compromiso», escribió Rojas.',
    edges: ['CL praised UY', 'CL+UY met: Hugo Sosa, Pedro Rojas'],
  },
  {
    text: 'El presidente chileno, Pedro Rojas, puso de relieve el importante papel de Noruega.',
    edges: ['CL praised NO'],
  },
  {
    text: 'Está previsto que el presidente chileno, Pedro Rojas, se entreviste mañana con el presidente noruego, Lars Berg.',
    edges: ['CL+NO will meet 2024-05-16: Lars Berg, Pedro Rojas'],
  },
  {
    text: 'El ministro español, Juan Vidal, viajará a Oslo. Previamente, el día 23, recibirá al ministro croata, Ivan Horvat.',
    edges: ['ES+HR will meet 2024-05-23: Ivan Horvat, Juan Vidal'],
  },
  {
    text: 'La presidenta chilena, Rosa Rojas, se reunió con el primer ministro griego, Nikos Pappas, y con el presidente noruego, Lars Berg. Con Pappas, la mandataria analizó la inversión en minería, mientras que con Berg trató la situación en Ucrania.',
    edges: [
      'CL+GR discussed inversión en minería',
      'CL+GR met: Nikos Pappas, Rosa Rojas',
      'CL+NO discussed situación en Ucrania',
      'CL+NO met: Lars Berg, Rosa Rojas',
    ],
  },
  {
    text: 'El presidente chileno, Pedro Rojas, y su par noruego, Lars Berg, abordaron la cumbre de Oslo, prevista para enero, así como la lucha contra el narcotráfico.',
    edges: [
      'CL+NO discussed cumbre de Oslo',
      'CL+NO discussed lucha contra el narcotráfico',
      'CL+NO met: Lars Berg, Pedro Rojas',
    ],
  },
  {
    text: 'El presidente chileno, Pedro Rojas, abordó con su par noruego, Lars Berg, el diálogo con Venezuela y las negociaciones entre Rusia y Ucrania.',
    edges: [
      'CL+NO discussed diálogo con Venezuela',
      'CL+NO discussed negociaciones entre Rusia y Ucrania',
      'CL+NO met: Lars Berg, Pedro Rojas',
    ],
  },
  {
    text: 'El presidente peruano, Raúl Quispe, y su homólogo chileno, Pedro Rojas, sostuvieron esta tarde una reunión privada.',
    edges: ['CL+PE met 2024-05-15: Pedro Rojas, Raúl Quispe'],
  },
  {
    text: 'El canciller peruano, Raúl Quispe, expresó sus condolencias y agradeció el apoyo de Francia.',
    edges: ['PE praised FR'],
  },
]

export const spanishNothing: readonly string[] = [
  'El Gobierno ha descartado que el ministro español, Juan Vidal, vaya a reunirse con el presidente ruso, Ivan Petrov.',
  'El presidente chileno, Pedro Rojas, subrayó el compromiso de ambos países con la paz.',
]
