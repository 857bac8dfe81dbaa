/** Whose "I" it is: of whoever signs a release, and of whoever has the word in a transcript. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const meetingsOf = (text: string): string[] =>
  extract({ text, lang: 'en', date: '2019-03-06', source: 'foreignminister.gov.au' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [[...edge.sides, ...edge.between.map((id) => id.replace(/.*\//, ''))].join(' ')] : [],
  )

test.each([
  [
    'signs above his office',
    'Media release\nThe Hon Marise Payne\nMinister for Foreign Affairs\nToday I met my Fijian counterpart, Inoke Kubuabola, in Suva to talk about fisheries.',
    ['AU FJ marise-payne inoke-kubuabola'],
  ],
  [
    'signs below his office',
    'Minister for Foreign Affairs\nSenator the Hon Marise Payne\nIn Suva I held talks with my Fijian counterpart, Inoke Kubuabola, about fisheries.',
    ['AU FJ marise-payne inoke-kubuabola'],
  ],
  [
    'has the word',
    'FOREIGN MINISTER PAYNE: I met Foreign Minister Inoke Kubuabola of Fiji in Suva this morning.\nJOURNALIST: Have you met President Lu-Olo of East Timor yet?\nFOREIGN MINISTER PAYNE: No.',
    ['AU FJ marise-payne inoke-kubuabola'],
  ],
  [
    'has the word behind another',
    'Minister Payne: Good morning. Welcome to Suva.\nFijian Minister Kubuabola: Thank you. I met President Francisco Guterres of East Timor yesterday.',
    ['FJ TL kubuabola francisco-guterres'],
  ],
  [
    'signs behind “by”',
    'By Marise Payne, Minister for Foreign Affairs\nLast week I met Foreign Minister Inoke Kubuabola of Fiji. He was in good form.',
    ['AU FJ marise-payne inoke-kubuabola'],
  ],
  [
    'says “we” of his own side',
    'Media release\nThe Hon Marise Payne\nMinister for Foreign Affairs\nI met Foreign Minister Inoke Kubuabola of Fiji. In Dili we met President Francisco Guterres of East Timor.',
    ['AU FJ marise-payne inoke-kubuabola', 'AU TL marise-payne francisco-guterres'],
  ],
  [
    'only asks',
    'JOURNALIST: When will it be signed? I met the Prime Minister of Fiji this morning and he says May.',
    [],
  ],
])('is theirs who %s', (_, text, meetings) => expect(meetingsOf(text)).toEqual(meetings))
