/** Meetings told of before whoever met is named: "At their meeting, Mahuta told Wong …". */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const meetings = (text: string, lang: string): string[] =>
  extract({ text, lang, date: '2024-05-15' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.between.map((id) => id.split('/')[1]).join(' ')}`] : [],
  )

const keita = "Mali's minister Ali Keita"
const bah = 'Guinean minister Paul Bah'
const both = ['GN+ML paul-bah ali-keita']

test.each([
  [`At their meeting, ${keita} told ${bah} that the harbour will open.`, 'en', both],
  [`After their meeting in Bamako, ${keita} invited ${bah} to visit Mopti.`, 'en', both],
  [`In a phone call, ${keita} and ${bah} agreed to open the harbour.`, 'en', both],
  [`In a meeting in Bamako on Monday, ${keita} and ${bah} agreed to open the harbour.`, 'en', both],
  [
    "À l'issue de leur rencontre, le ministre malien Ali Keita a invité son homologue guinéen Paul Bah à visiter Mopti.",
    'fr',
    both,
  ],
  [
    'Lors de leur rencontre, le ministre malien Ali Keita a dit au ministre guinéen Paul Bah que le port ouvrira.',
    'fr',
    both,
  ],
  ['Dans un entretien téléphonique, le ministre malien Ali Keita a félicité le ministre guinéen Paul Bah.', 'fr', both],
  [
    'Al término de su reunión, el ministro peruano Juan Salas invitó a su homólogo boliviano Hugo Paz a visitar Lima.',
    'es',
    ['BO+PE hugo-paz juan-salas'],
  ],
  [
    'En una llamada telefónica, el ministro peruano Juan Salas felicitó al ministro boliviano Hugo Paz.',
    'es',
    ['BO+PE hugo-paz juan-salas'],
  ],
  [
    'وعقب لقائهما، دعا الوزير المالي علي كمال نظيره الغيني سامي ناصر إلى زيارة باماكو.',
    'ar',
    ['GN+ML sami-naser ali-kamal'],
  ],
  [
    'أبلغ الوزير المالي علي كمال نظيره الغيني سامي ناصر خلال لقائه به في باماكو أن البحر هادئ.',
    'ar',
    ['GN+ML sami-naser ali-kamal'],
  ],
] as const)('%s', (text, lang, found) => expect(meetings(text, lang)).toEqual(found))

test.each([
  [`After their meeting, ${keita} praised the visit of ${bah}.`, 'en'],
  [`After their meeting, ${keita} asked for the release of the brother of ${bah}.`, 'en'],
  [`In a phone call with aides, ${keita} and ${bah} agreed to open the harbour.`, 'en'],
  [
    'Dans un entretien téléphonique, le ministre malien Ali Keita a évoqué la visite du ministre guinéen Paul Bah.',
    'fr',
  ],
] as const)('no meeting: %s', (text, lang) => expect(meetings(text, lang)).toEqual([]))

test('whoever met before is meant first', () =>
  expect(
    meetings(
      `${keita} met ${bah} on Monday. After their meeting, ${bah} called on Senegalese minister Omar Fall to resign.`,
      'en',
    ),
  ).toEqual(both))
