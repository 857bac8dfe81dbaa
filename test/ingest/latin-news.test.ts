/** What French and Spanish news says of meetings one after another, of thanks, and of bodies; names are invented. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { edgesOf } from '../languages/edges.ts'

const fr = 'Le ministre tunisien de la Justice, Sami Trabelsi,'
const es = 'El ministro chileno de Justicia, Pablo Rojas,'

describe('meetings one after another', () => {
  test.each([
    [
      'fr',
      `${fr} s’est entretenu lundi avec son homologue italien, Marco Conti, et mardi avec le ministre turc de la Justice, Hakan Demir.`,
      ['IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi', 'TN+TR met 2024-05-14: Hakan Demir, Sami Trabelsi'],
    ],
    [
      'fr',
      `${fr} a reçu lundi le ministre italien de la Justice, Marco Conti, puis, mardi, le ministre turc de la Justice, Hakan Demir.`,
      ['IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi', 'TN+TR met 2024-05-14: Hakan Demir, Sami Trabelsi'],
    ],
    [
      'es',
      `${es} se reunió el lunes con el ministro italiano de Justicia, Luca Conti, y el martes con el ministro turco de Justicia, Hakan Demir.`,
      ['CL+IT met 2024-05-13: Luca Conti, Pablo Rojas', 'CL+TR met 2024-05-14: Hakan Demir, Pablo Rojas'],
    ],
    // Who received one and met another is the host.
    [
      'fr',
      `${fr} a reçu lundi le ministre italien de la Justice, Marco Conti, avant de s’entretenir avec le ministre turc de la Justice, Hakan Demir.`,
      ['IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi', 'TN+TR met 2024-05-13: Hakan Demir, Sami Trabelsi'],
    ],
    [
      'en',
      'Tunisian Justice Minister Sami Trabelsi received Italian Justice Minister Marco Conti on Monday before meeting with Turkish Justice Minister Hakan Demir.',
      ['IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi', 'TN+TR met 2024-05-13: Hakan Demir, Sami Trabelsi'],
    ],
    // But whom he received may be said to have met the other.
    [
      'fr',
      `${fr} a reçu lundi le ministre italien de la Justice, Marco Conti, qui a ensuite rencontré le ministre turc de la Justice, Hakan Demir.`,
      ['IT+TN met 2024-05-13: Marco Conti, Sami Trabelsi', 'IT+TR met 2024-05-13: Hakan Demir, Marco Conti'],
    ],
    [
      'fr',
      `${fr} a inauguré une école et recevra vendredi le ministre turc de la Justice, Hakan Demir.`,
      ['TN+TR will meet 2024-05-17: Hakan Demir, Sami Trabelsi'],
    ],
    [
      'fr',
      `${fr} a rencontré lundi des médiateurs égyptiens et qataris.`,
      ['EG+TN met 2024-05-13: Sami Trabelsi', 'QA+TN met 2024-05-13: Sami Trabelsi'],
    ],
    ['fr', `${fr} a signé lundi un accord avec l’Italie et mardi avec la Turquie.`, []],
    ['es', `${es} firmó el lunes un acuerdo con Italia y el martes con Turquía.`, []],
  ])('%s: %s', (lang, text, edges) => expect(edgesOf(text, lang)).toEqual(edges))
})

describe('topics', () => {
  const italian = 'et le ministre italien de la Justice, Marco Conti,'
  test.each([
    ['fr', `${fr} ${italian} ont discuté mardi à Zarzis des extraditions.`, ['extraditions']],
    ['fr', `${fr} ${italian} ont parlé mardi des extraditions.`, ['extraditions']],
    [
      'fr',
      `${fr} a reçu le ministre italien de la Justice, Marco Conti. Il y a été question des prisons.`,
      ['prisons'],
    ],
    [
      'fr',
      `${fr} ${italian} ont évoqué les questions régionales, à l’instar de la crise en Libye.`,
      ['questions régionales', 'crise en Libye'],
    ],
  ])('%s: %s', (lang, text, topics) =>
    expect(
      extract({ text, lang, date: '2024-05-15' }).edges.flatMap((edge) =>
        edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
      ),
    ).toEqual(topics),
  )
})

describe('thanks', () => {
  test.each([
    ['fr', `${fr} a exprimé la gratitude de son pays au Portugal pour son aide.`, ['TN praised PT']],
    ['fr', `${fr} a exprimé les remerciements du peuple tunisien au Portugal pour son aide.`, ['TN praised PT']],
    ['fr', `${fr} a exprimé sa gratitude pour l’aide reçue au Portugal.`, []],
    ['fr', `${fr} a qualifié le Portugal de « partenaire stratégique ».`, ['TN praised PT']],
    ['fr', `${fr} a qualifié le Portugal de « concurrent redoutable ».`, []],
    [
      'fr',
      `Dans un message de félicitations adressé au président portugais, Jorge Pinto, le ministre tunisien de la Justice, Sami Trabelsi, a souhaité plein succès à celui-ci.`,
      ['TN praised PT'],
    ],
    [
      'fr',
      `Dans un message de condoléances adressé au président portugais, Jorge Pinto, le ministre tunisien de la Justice, Sami Trabelsi, a dit sa peine.`,
      [],
    ],
    [
      'es',
      `En un mensaje de felicitación al presidente portugués, Jorge Pinto, el ministro chileno de Justicia, Pablo Rojas, le deseó éxito.`,
      ['CL praised PT'],
    ],
    ['es', `${es} calificó a Portugal de «socio prioritario».`, ['CL praised PT']],
    // The Kingdom is a kingdom.
    [
      'fr',
      'Le ministre marocain de la Justice, Karim Alaoui, a pris la parole à Rabat, au Maroc. Le ministre tunisien de la Justice, Sami Trabelsi, a félicité le Royaume pour ses avancées.',
      ['TN praised MA'],
    ],
    [
      'ar',
      'قال وزير العدل السعودي سالم الحربي إن المؤتمر نجح. والتقى وزير العدل التركي هاكان دمير وزير العدل السوري سامر العلي. وأثنى دمير على المملكة.',
      ['SY+TR met: سامر العلي, هاكان دمير', 'TR praised SA'],
    ],
  ])('%s: %s', (lang, text, edges) => expect(edgesOf(text, lang)).toEqual(edges))

  test('a presidency’s own head is no namesake of whom its heading names', () => {
    const text =
      'Entretien avec M. Alpha Camara, Président de la République du Sénégal.\n\nLe Président de la République s’est entretenu ce jour avec M. Alpha Camara, Président de la République du Sénégal. Le Président de la République a salué l’engagement du Président Camara.'
    const edges = extract({ text, lang: 'fr', date: '2024-05-15', source: 'elysee.fr' }).edges
    expect(edges.flatMap((edge) => (edge.type === 'PRAISED' ? [edge.by] : []))).toEqual(['state:FR'])
  })
})

describe('who is who', () => {
  test.each([
    // The parliament in which a friendship group sits, else the first of its two states.
    [
      'fr',
      `${fr} a reçu la présidente du groupe d’amitié Tunisie-Italie au Sénat italien, Giulia Conti.`,
      ['IT+TN met: Giulia Conti, Sami Trabelsi'],
    ],
    [
      'fr',
      `${fr} a reçu la présidente du groupe d’amitié Italie-Tunisie, Giulia Conti.`,
      ['IT+TN met: Giulia Conti, Sami Trabelsi'],
    ],
    [
      'es',
      `${es} recibió a la presidenta del Grupo de Amistad Chile-Italia del Senado italiano, Giulia Conti.`,
      ['CL+IT met: Giulia Conti, Pablo Rojas'],
    ],
    // A given name that is a noun elsewhere.
    [
      'es',
      `${es} se reunió con el ministro italiano de Justicia, Marco Conti, en el marco de la feria.`,
      ['CL+IT met: Marco Conti, Pablo Rojas'],
    ],
    ['es', `${es} firmó el Marco de Cooperación.`, []],
    // A given name that is a title elsewhere.
    [
      'ar',
      'أجرى وزير العدل الفرنسي لوك بيران محادثات مع نظيره السعودي مساعد بن محمد العيبان، أسفرت عن اتفاق.',
      ['FR+SA met: لوك بيران, مساعد بن محمد العيبان'],
    ],
  ])('%s: %s', (lang, text, edges) => expect(edgesOf(text, lang)).toEqual(edges))

  test('nobody is called as a verb is spelt, before a title of two', () => {
    const text = 'التقى وزير العدل الفرنسي لوك بيران وزير العدل التركي هاكان دمير. وأشرف وزيرا البلدين على التوقيع.'
    const officials = extract({ text, lang: 'ar', date: '2024-05-15' }).entities.filter(
      ({ type }) => type === 'Official',
    )
    expect(officials).toHaveLength(2)
  })
})

describe('organisations that no list knows', () => {
  const agenciesIn = (text: string, lang: string): string[] =>
    extract({ text, lang, date: '2024-05-15' }).entities.flatMap((entity) =>
      entity.type === 'Agency' ? entity.names : [],
    )
  test.each([
    ['fr', 'L’Agence nationale des oasis a publié son bilan.', 'Agence nationale des oasis'],
    ['fr', 'Elle dirige la Commission indépendante des barrages.', 'Commission indépendante des barrages'],
    ['fr', 'Le don de la Fondation du palmier est arrivé.', 'Fondation du palmier'],
    ['es', 'La Comisión Nacional de Olivares publicó su balance.', 'Comisión Nacional de Olivares'],
    ['es', 'Escribió al director de la Fundación para la Marisma.', 'Fundación para la Marisma'],
    ['es', 'El acuerdo con el Instituto de Estudios Polares caducó.', 'Instituto de Estudios Polares'],
  ])('%s: %s', (lang, text, name) => expect(agenciesIn(text, lang)).toContain(name))

  test.each([
    ['fr', 'La Commission a publié son bilan.'],
    ['fr', 'Le Conseil demande une pause.'],
    ['fr', 'Il a créé une Agence des oasis.'],
    ['fr', 'Le Secrétariat général a répondu.'],
    ['es', 'La Comisión publicó su balance.'],
    ['es', 'Pidieron una Comisión de la Verdad.'],
    ['es', 'La Dirección General respondió.'],
  ])('none in %s: %s', (lang, text) => expect(agenciesIn(text, lang)).toEqual([]))
})
