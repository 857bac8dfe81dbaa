/** How French and Spanish ministries and agencies word a readout: aims, shared titles, whose counterpart somebody is. */
import { describe, expect, test } from 'vitest'
import { meetings, metInSpanish, officials, receivedInFrench, topics } from './latin-edges.ts'

describe('an aim behind what was discussed', () => {
  test('is nothing discussed', () => {
    expect(
      topics(`${metInSpanish}, para evaluar el estado de la relación bilateral y avanzar en su profundización.`, 'es'),
    ).toEqual(['relación bilateral'])
    expect(
      topics(
        `${receivedInFrench} Ces échanges ont permis d’aborder des questions sécuritaires, de renforcer les liens d’amitié et de réaffirmer leur attachement à la paix.`,
        'fr',
      ),
    ).toEqual(['questions sécuritaires'])
  })

  test('but ways to do two things are', () =>
    expect(
      topics(
        `${receivedInFrench} Ils ont évoqué les moyens de renforcer la coopération et de développer les échanges, ainsi que la situation au Sahel.`,
        'fr',
      ),
    ).toEqual(['moyens de renforcer la coopération', 'développer les échanges', 'situation au Sahel']))

  test('a verb of discussing once more leads to the next', () =>
    expect(
      topics(`${metInSpanish}, para conversar sobre el tratado, así como para discutir temas de migración.`, 'es'),
    ).toEqual(['tratado', 'migración']))
})

describe('adjectives and what a noun is of', () => {
  test('are all of one noun', () => {
    expect(
      topics(`${metInSpanish}. Ambos abordaron la relación política, económica y de cooperación, y la pesca.`, 'es'),
    ).toEqual(['relación política, económica y de cooperación', 'pesca'])
    expect(
      topics(`${receivedInFrench} Ils ont évoqué les relations bilatérales, régionales et de voisinage.`, 'fr'),
    ).toEqual(['relations bilatérales, régionales et de voisinage'])
  })

  test('but not where each has the preposition of the verb', () => {
    expect(topics(`${metInSpanish}. Ambos hablaron de relaciones comerciales y de migración.`, 'es')).toEqual([
      'relaciones comerciales',
      'migración',
    ])
    expect(
      topics(`${receivedInFrench} Ils ont discuté des relations bilatérales et de la situation au Mali.`, 'fr'),
    ).toEqual(['relations bilatérales', 'situation au Mali'])
  })
})

describe('whose counterpart somebody is', () => {
  test('tells that he is of another state', () => {
    expect(
      officials(
        'La Cancillería de Colombia albergó un encuentro entre el canciller encargado Mario Vélez y su homóloga de Argentina, Lucía Ferro.',
        'es',
      ),
    ).toEqual(['CO/mario-velez', 'AR/lucia-ferro'])
    expect(
      meetings(
        "Le secrétaire d'État Karim Jlassi s'est rendu au Royaume-Uni où il s'est entretenu avec son homologue britannique Peter Hale. La Tunisie s'en félicite.",
        'fr',
      ),
    ).toEqual(['GB+TN peter-hale karim-jlassi'])
  })

  test('and that he is of the one whom his host was met with', () =>
    expect(
      officials(
        "Le ministre français de la Défense, Luc Perrin, s'est entretenu avec le président turc, Kemal Aydin, ainsi qu'avec son homologue, Omar Demir.",
        'fr',
      ),
    ).toEqual(['FR/luc-perrin', 'TR/kemal-aydin', 'TR/omar-demir']))

  test('not of one who only met him', () =>
    expect(
      officials(
        'El ministro español de Defensa, Luis Prado, se reunió con su homólogo, Omar Demir. Turquía y España son aliadas de Turquía.',
        'es',
      ),
    ).toEqual(['ES/luis-prado', 'TR/omar-demir']))
})

describe('a title between commas', () => {
  test('is of the name before it', () =>
    expect(
      meetings(
        'Lors de son entretien avec Karl Weber, ministre autrichien de l’Intérieur, Jlassi a appelé au dialogue. Le ministre tunisien de la Défense, Karim Jlassi, est rentré.',
        'fr',
      ),
    ).toEqual(['AT+TN karl-weber karim-jlassi']))

  test('with an article of the one behind it', () =>
    expect(
      officials('Depuis Luz Blanca, el ministro de Defensa de Noruega, Jonas Dahl, anunció una visita.', 'es'),
    ).toEqual(['NO/jonas-dahl']))

  test('is not gone on with by "as well as"', () =>
    expect(
      meetings(
        'Le président du Sénégal, Moussa Kane, a reçu M. Paul Ndong, ambassadeur du Gabon, ainsi que M. John Miller, ambassadeur des États-Unis.',
        'fr',
      ),
    ).toEqual(['GA+SN paul-ndong moussa-kane', 'SN+US moussa-kane john-miller']))
})

describe('names', () => {
  test('a given name that is a capital too', () =>
    expect(
      officials("Le président du Sénégal, Moussa Kane, a reçu le ministre palestinien, Ryad El-Hadi, à l'aube.", 'fr'),
    ).toEqual(['SN/moussa-kane', 'PS/ryad-el-hadi']))

  test('but a place where somebody is received', () =>
    expect(officials('Le président du Sénégal, Moussa Kane, a été reçu à Ryad El-Hadi.', 'fr')).toEqual([
      'SN/moussa-kane',
    ]))
})

test('bodies of a list are no subject of the next sentence', () =>
  expect(
    meetings(
      'El ministro de Defensa de Chile, Juan Soto, se reunió con el ministro de Defensa de México, Luis Prado. Coincidieron en la importancia de instancias como la Alianza del Pacífico y la CELAC. Posteriormente, acompañó a la delegación en una reunión con el presidente de Paraguay, Santiago Peña.',
      'es',
    ),
  ).toEqual(['CL+MX juan-soto luis-prado', 'CL+PY juan-soto santiago-pena']))

test('what a visit was is nothing discussed', () =>
  expect(topics(`${metInSpanish}. Se trató de la primera visita de un ministro turco.`, 'es')).toEqual([]))

test.each([
  [
    'fr',
    'Le ministre tunisien de la Défense, Karim Jlassi, avait eu des échanges téléphoniques avec ses homologues algérien et syrien.',
    ['DZ+TN karim-jlassi', 'SY+TN karim-jlassi'],
  ],
  [
    'es',
    'Los ministros de Defensa de Perú y China, Gonzalo Ruiz y Li Wei, sostuvieron una junta.',
    ['CN+PE li-wei gonzalo-ruiz'],
  ],
  ['es', 'La junta militar de Perú y China es antigua.', []],
] as const)('%s: %s', (lang, text, met) => expect(meetings(text, lang)).toEqual(met))

test('it was chiefly a question of something', () =>
  expect(topics(`${receivedInFrench} Il a essentiellement été question de la pêche.`, 'fr')).toEqual(['pêche']))
