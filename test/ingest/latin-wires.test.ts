/** How French and Spanish agencies tell of a day of meetings: long titles, partners named first, what is to be done about it. */
import { describe, expect, test } from 'vitest'
import { agencies, meetings, read, topics } from './latin-edges.ts'

describe('French titles', () => {
  const received =
    "Le ministre des Affaires étrangères et de la Communauté nationale à l'étranger, Karim Belhadj, a reçu le ministre des Affaires étrangères, de la Coopération et des Mauritaniens de l'extérieur de la République islamique de Mauritanie, Sidi Ould Vall, à Alger."

  test('of ministries for those abroad', () =>
    expect(meetings(received, 'fr')).toEqual(['DZ+MR karim-belhadj sidi-ould-vall']))

  test('whose fields are no agencies', () => expect(agencies(received, 'fr')).toEqual([]))

  test('of honour before another', () =>
    expect(
      meetings(
        "Le ministre d'État, ministre des Affaires étrangères et de la Communauté nationale à l'étranger, M. Karim Belhadj, a rencontré le ministre libyen Omar Zentani. La rencontre du ministre d'État avec son homologue égyptien a eu lieu mardi.",
        'fr',
      ),
    ).toEqual(['DZ+LY karim-belhadj omar-zentani', 'DZ+EG karim-belhadj']))

  test('a presidency of a body is nobody', () =>
    expect(
      meetings(
        "M. Karim Belhadj, ministre algérien de la Pêche, est arrivé à Accra. Les ports ont été cités durant la présidence mauritanienne de l'organisation. Les échanges avec le ministre des Affaires étrangères du Bénin, Jean Koffi, ont permis d'aborder la pêche.",
        'fr',
      ),
    ).not.toContain('BJ+MR jean-koffi'))

  test('whose instructions were followed acts no further', () =>
    expect(
      meetings(
        "Le ministre algérien de la Pêche, Karim Belhadj, a reçu le ministre malien Amadou Keita. La rencontre a porté sur la pêche, conformément aux orientations des présidents des deux pays, Salim Haddad et Moussa Coulibaly. Les échanges avec le ministre du Bénin, Jean Koffi, ont permis d'aborder les ports.",
        'fr',
      ),
    ).toEqual(['DZ+ML karim-belhadj amadou-keita', 'BJ+DZ jean-koffi karim-belhadj']))
})

describe('whom somebody met stands first', () => {
  test('before an exchange of views', () =>
    expect(
      meetings(
        "Avec son homologue nigérian, Bello Adamu, le ministre algérien de la Pêche, Karim Belhadj, a eu un échange de vues et d'analyses sur la pêche.",
        'fr',
      ),
    ).toEqual(['DZ+NG karim-belhadj bello-adamu']))

  test('nobody of another state', () =>
    expect(
      meetings(
        "Avec ses conseillers, le ministre algérien de la Pêche, Karim Belhadj, a eu un échange de vues et d'analyses sur la pêche.",
        'fr',
      ),
    ).toEqual([]))
})

describe('French topics', () => {
  const met = 'Le ministre algérien de la Pêche, Karim Belhadj, a reçu son homologue malien, Amadou Keita.'

  test.each([
    ["La rencontre a permis d'examiner la pêche et de se consulter en profondeur sur les ports.", ['pêche', 'ports']],
    [
      "L'entretien a porté sur la pêche et les voies et moyens de leur renforcement et leur diversification.",
      ['pêche'],
    ],
    ["L'entretien a eu lieu en marge des travaux de la Conférence régionale sur la sécurité maritime.", []],
  ])('%s', (told, found) => expect(topics(`${met} ${told}`, 'fr')).toEqual(found))
})

describe('Spanish titles', () => {
  const spoke = 'El canciller de Perú, Juan Salas, se reunió con'
  test.each([
    [
      `${spoke} el secretario ejecutivo interino de la CEPAL, Marco Neri.`,
      ['PE+agency:economic-commission-for-latin-america-and-the-caribbean juan-salas marco-neri'],
    ],
    [`${spoke} el ministro asistente de Relaciones Exteriores de China, Liu Hong.`, ['CN+PE liu-hong juan-salas']],
    [
      `${spoke} sus contrapartes de Japón, Aki Mori, y de Canadá, Anne Roy.`,
      ['JP+PE aki-mori juan-salas', 'CA+PE anne-roy juan-salas'],
    ],
  ])('%s', (text, found) => expect(meetings(text, 'es')).toEqual(found))

  test('of whoever heads a ministry', () =>
    expect(
      meetings(
        'El secretario de Relaciones Exteriores de México, José Robles, viajó a Lima. El titular de la Secretaría de Relaciones Exteriores se reunió con el ministro brasileño Paulo Dias.',
        'es',
      ),
    ).toEqual(['BR+MX paulo-dias jose-robles']))

  test('the chief topics, which are listed next', () =>
    expect(
      topics(
        `${spoke} su homólogo boliviano, Hugo Paz. Durante el encuentro se discutieron algunos de los principales temas de la agenda bilateral, entre los cuales se destacan los asuntos comerciales.`,
        'es',
      ),
    ).toEqual(['asuntos comerciales']))
})

describe('where somebody met is nobody', () => {
  test.each([
    ['En Punta Gorda, el canciller mexicano se reunió con el presidente chileno, Hugo Paz.', 'es', 'CL+MX hugo-paz'],
    [
      'En La Habana, el canciller mexicano, José Robles, se reunió con el presidente chileno, Hugo Paz.',
      'es',
      'CL+MX hugo-paz jose-robles',
    ],
    ['À Port Clair, le ministre algérien a rencontré le président chilien Hugo Paz.', 'fr', 'CL+DZ hugo-paz'],
  ] as const)('%s', (text, lang, found) => expect(meetings(text, lang)).toEqual([found]))

  test('but whoever got something is', () =>
    expect(
      read('Le ministre a remis un message à Jean Koffi, le ministre béninois, à Cotonou.', 'fr').entities.map(
        ({ id }) => id,
      ),
    ).toContain('official:BJ/jean-koffi'))
})
