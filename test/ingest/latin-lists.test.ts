/** Long lists of French and Spanish readouts: whose titles they are, on which side, and of what they speak. */
import { describe, expect, test } from 'vitest'
import { meetings, metInSpanish, officials, praises, receivedInFrench, topics } from './latin-edges.ts'

describe('titles of a list', () => {
  test('of two offices are wholly the next one’s', () =>
    expect(
      meetings(
        "Le ministre algérien de la Pêche, Karim Belhadj, a rencontré le ministre de la Pêche, de l'Eau et des Ports de la République arabe d'Égypte, M. Samir Nagi, le vice-premier ministre et ministre de la Pêche du royaume hachémite de Jordanie, Omar Haddad, et la ministre malienne Awa Keita.",
        'fr',
      ),
    ).toEqual(['DZ+EG karim-belhadj samir-nagi', 'DZ+JO karim-belhadj omar-haddad', 'DZ+ML karim-belhadj awa-keita']))

  test('behind a counterpart are his', () => {
    expect(
      meetings(
        "Le ministre algérien de la Pêche, Karim Belhadj, a évoqué avec son homologue saoudien, l'émir Faouzi ben Salim, des questions de pêche.",
        'fr',
      ),
    ).toEqual(['DZ+SA karim-belhadj faouzi-ben-salim'])
    expect(
      meetings(
        'Le ministre algérien de la Pêche, Karim Belhadj, a rencontré son homologue saoudien, le ministre Paul Ndong a quitté Alger.',
        'fr',
      ),
    ).toEqual(['DZ+SA karim-belhadj'])
  })

  test('of fields that share the word for the office', () =>
    expect(
      officials('En présence des ministres de la Défense, Kader Issoufou, et de l’Intérieur, Sani Bako.', 'fr'),
    ).toHaveLength(2))

  test('but two names of one field are no fields', () =>
    expect(officials('Les ministres de la Défense, réunis à Paris, ont signé un accord.', 'fr')).toEqual([]))

  test('behind which another’s family name stands', () =>
    expect(
      officials(
        'El vicepresidente de Cuba, Luis Prado, recibió a la ministra de Namibia, Sara Kuugo. En la reunión con el vicepresidente cubano, Kuugo, quien llegó ayer, habló de pesca.',
        'es',
      ),
    ).toEqual(['CU/luis-prado', 'NA/sara-kuugo']))

  test('and given names that are a state’s', () => {
    expect(officials('El ministro español, Luis Prado, recibió al embajador Mauricio Vélez, de Panamá.', 'es')).toEqual(
      ['ES/luis-prado', 'PA/mauricio-velez'],
    )
    expect(officials('El ministro español, Luis Prado, recibió al embajador de Mauricio, Paul Ravi.', 'es')).toEqual([
      'ES/luis-prado',
      'MU/paul-ravi',
    ])
  })
})

describe('whose side a list is', () => {
  const met =
    'Se reunieron en Bogotá los cancilleres de Colombia, Luis Vélez, y de Argentina, Lucía Ferro. Argentina y Colombia son vecinas de Argentina.'

  test('a sentence says before it', () =>
    expect(
      officials(
        `${met} Los acompañaron, por el lado colombiano, el viceministro Marco Ríos y la embajadora Rosa Paz.`,
        'es',
      ),
    ).toEqual(['CO/luis-velez', 'AR/lucia-ferro', 'CO/marco-rios', 'CO/rosa-paz']))

  test('or that its delegation is made up of them', () =>
    expect(
      officials(
        'La Suisse est un pays alpin. La Suisse et la France se sont parlé. La délégation française était constituée de la ministre Anne Morel et du ministre Luc Perrin.',
        'fr',
      ),
    ).toEqual(['FR/anne-morel', 'FR/luc-perrin']))

  test('not whom it met', () =>
    expect(
      officials(
        'L’Italie est un pays alpin. L’Italie est belle. L’Italie est en Europe. La délégation arménienne conduite par le vice-ministre arménien Karen Petrosian a rencontré le directeur général Marco Conti.',
        'fr',
      ),
    ).toEqual(['AM/karen-petrosian', 'IT/marco-conti']))
})

describe('what was discussed', () => {
  test('has brackets and names inside', () => {
    expect(
      topics(`${receivedInFrench} Ils ont évoqué la sécurité au Sahel (G5 et initiative commune) et la pêche.`, 'fr'),
    ).toEqual(['sécurité au Sahel (G5 et initiative commune)', 'pêche'])
    expect(
      topics(`${metInSpanish}. Ambos abordaron la visita del presidente, Mario Ruiz, a Ankara y la pesca.`, 'es'),
    ).toEqual(['visita del presidente, Mario Ruiz, a Ankara', 'pesca'])
  })

  test('has two bodies of one noun', () =>
    expect(
      topics(
        `${receivedInFrench} Ils ont évoqué les points à l'ordre du jour de la Ligue arabe et de l'Union africaine.`,
        'fr',
      ),
    ).toHaveLength(1))

  test('has two actions with one object', () =>
    expect(topics(`${receivedInFrench} Ils ont évoqué le suivi et la mise en œuvre des accords.`, 'fr')).toEqual([
      'suivi et la mise en œuvre des accords',
    ]))

  test('is no way to strengthen what was said before', () =>
    expect(
      topics(`${receivedInFrench} Ils ont évoqué les relations et les perspectives de leur renforcement.`, 'fr'),
    ).toEqual(['relations']))

  test('nor what a meeting tells nothing about', () =>
    expect(topics(`${metInSpanish}, un encuentro sobre el que no trascendieron detalles de la pesca.`, 'es')).toEqual(
      [],
    ))

  test('nor how long after something', () =>
    expect(topics(`${receivedInFrench} Ils ont évoqué la pêche, huit jours après l'accord.`, 'fr')).toEqual(['pêche']))

  test('other things too', () =>
    expect(topics(`${receivedInFrench} Autres sujets abordés : la pêche et les transports.`, 'fr')).toEqual([
      'pêche',
      'transports',
    ]))
})

describe('praise', () => {
  test('before whoever praises', () =>
    expect(
      praises('Tout en saluant le rôle de la Norvège, le ministre tchèque Jan Novak a plaidé pour la paix.', 'fr'),
    ).toEqual(['official:CZ/jan-novak state:NO']))

  test('is for nobody whom it is against', () =>
    expect(
      praises(
        'El ministro cubano Luis Prado agradeció el apoyo a la lucha contra el bloqueo impuesto por Estados Unidos.',
        'es',
      ),
    ).toEqual([]))

  test('is for nobody where somebody welcomes a step', () =>
    expect(
      praises(
        "Le ministre algérien Karim Belhadj a rencontré le ministre tchèque Jan Novak. M. Belhadj s'est « félicité » de l'accord.",
        'fr',
      ),
    ).toEqual([]))
})

describe('who met', () => {
  test('is no place that a sentence opens with', () => {
    expect(
      meetings(
        "Depuis l'Élysée, le ministre français de la Défense, Luc Perrin, et le ministre norvégien de la Défense, Jonas Dahl, se sont entretenus lundi.",
        'fr',
      ),
    ).toEqual(['FR+NO luc-perrin jonas-dahl'])
    expect(
      meetings(
        'Depuis Alger, le ministre algérien Karim Belhadj et le ministre malien Amadou Keita se sont entretenus lundi.',
        'fr',
      ),
    ).toEqual(['DZ+ML karim-belhadj amadou-keita'])
  })

  test('is of two behind "as well as with"', () =>
    expect(
      meetings(
        "Le ministre algérien Karim Belhadj s'est entretenu avec le ministre malien Amadou Keita ainsi qu'avec la ministre tchadienne Awa Moussa.",
        'fr',
      ),
    ).toEqual(['DZ+ML karim-belhadj amadou-keita', 'DZ+TD karim-belhadj awa-moussa']))

  test('are he who spoke and to whom he did', () =>
    expect(
      meetings(
        "Le ministre français Luc Perrin a rappelé au ministre turc, Hakan Demir, la nécessité d'une trêve. Les deux ministres se sont entretenus au téléphone mercredi.",
        'fr',
      ),
    ).toEqual(['FR+TR luc-perrin hakan-demir']))

  test('by names that are words too', () =>
    expect(
      officials('El embajador de Paraguay, Julio César Vera, recibió a Ana Ruiz, ministra de Cuba.', 'es'),
    ).toEqual(['PY/julio-cesar-vera', 'CU/ana-ruiz']))

  test('but no verb of a headline', () =>
    expect(officials('LA MINISTRA ROSA PAZ VERÁ A LA REINA', 'es')).not.toContain('rosa-paz-vera'))
})

test('what only tells when is on no agenda', () =>
  expect(
    topics(`${metInSpanish}. Entre otros temas, al conmemorarse los años del tratado, ambos firmaron un acta.`, 'es'),
  ).toEqual([]))

test.each([
  [
    'es',
    `${metInSpanish}. Ambos abordaron tanto la situación en Gaza como la guerra en Ucrania.`,
    ['situación en Gaza', 'guerra en Ucrania'],
  ],
  [
    'fr',
    `${receivedInFrench} Ils ont évoqué aussi bien la situation à Gaza que la guerre en Ukraine.`,
    ['situation à Gaza', 'guerre en Ukraine'],
  ],
  ['fr', `${receivedInFrench} Ils ont évoqué la situation, que la pluie aggrave.`, ['situation']],
  ['es', `${metInSpanish}. Añadió que ambos habían intercambiado sus puntos de vista sobre la pesca.`, ['pesca']],
] as const)('both of two: %s', (lang, text, found) => expect(topics(text, lang)).toEqual(found))
