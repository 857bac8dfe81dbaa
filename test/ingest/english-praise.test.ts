/** Who praises whom in English articles: cables, passives, bodies, and whose thanks they are. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const praiseIn = (text: string): string[] =>
  extract({ text, lang: 'en', date: '2015-08-05' }).edges.flatMap((edge) =>
    edge.type === 'PRAISED' ? [`${edge.by.replace(/^.*:/, '')} ${edge.of.replace(/^.*:/, '')}`] : [],
  )

test.each([
  ['by cable', 'The King of Jordan sent a cable of congratulations to the President of Kenya.', 'JO KE'],
  ['a cable received', 'The Emir of Kuwait received a cable of thanks from the President of Benin.', 'BJ KW'],
  [
    'a cable that expresses it',
    'The Emir of Kuwait received a cable from the President of Benin expressing sincere congratulations on his recovery.',
    'BJ KW',
  ],
  [
    'whoever rang up',
    'The Emir of Kuwait received a phone call from the President of Benin, in which he expressed his gratitude for the help.',
    'BJ KW',
  ],
  ['whoever says "we"', 'The Kenyan president landed. "We thank Oman for its help," he told reporters.', 'KE OM'],
  [
    'by "we" of a speaker without a name',
    '"We are grateful to Oman for its support," the Kenyan president said.',
    'KE OM',
  ],
  ['by wishing to', '"I want to congratulate Mexico on this success," the Chilean president said.', 'CL MX'],
  [
    'who acts behind “Congratulating …,”',
    'The Emir of Kuwait rang. Warmly congratulating the President of Kenya, the Chilean foreign minister noted the results.',
    'CL KE',
  ],
  ['by a tweet', 'The Chilean president tweeted his congratulations to the President of Kenya.', 'CL KE'],
  ['by messages', 'The Chilean president cabled messages of congratulations to the President of Kenya.', 'CL KE'],
  [
    'whom he thanked, and his guidance',
    'The Kenyan president received the Emir of Kuwait and met the Chilean foreign minister. The Kenyan president thanked the Emir of Kuwait and expressed appreciation for his guidance.',
    'KE KW',
  ],
  ['in the passive', "Oman's mediation was praised by the Japanese foreign minister.", 'JP OM'],
  ['a ministry with its article', "The Turkish Foreign Ministry praised Qatar's mediation.", 'TR QA'],
  ['a body with its article', 'The African Union praised Algeria for its mediation.', 'african-union DZ'],
  [
    'his people’s thanks',
    'The Chilean president expressed the gratitude of the Chilean people for Peruvian help.',
    'CL PE',
  ],
  [
    'praise beside what both did',
    'The Emir of Kuwait and the Spanish foreign minister spoke, with Spanish Foreign Minister José Manuel Albares lauding the patience of Oman.',
    'ES/jose-manuel-albares OM',
  ],
  ['what somebody is recognised as', 'The Japanese foreign minister described Oman as a trusted mediator.', 'JP OM'],
  [
    'merit "of" a state',
    'The Spanish foreign minister acknowledged the valuable role of Morocco in the region.',
    'ES MA',
  ],
])('%s', (_what, text, praise) => {
  expect(praiseIn(text)).toEqual([praise])
})

test.each([
  ['condolences', 'The King of Jordan sent a cable of condolences to the President of Kenya.'],
  ['talks', 'The Emir of Kuwait met the Spanish foreign minister. The Emir of Kuwait hailed the talks as fruitful.'],
  [
    'a welcome by a vice president and another',
    'US Vice President Kamala Harris met Japanese Prime Minister Fumio Kishida. The Vice President and Prime Minister Kishida welcomed progress on trade.',
  ],
  ['a recognition', 'The Japanese foreign minister recognised Kosovo as a state.'],
  [
    'a call in which somebody worries',
    'The Emir of Kuwait received a phone call from the President of Benin, in which he expressed his concern.',
  ],
  ['a question', "Oman's mediation was questioned by the Japanese foreign minister."],
])('%s are none', (_what, text) => {
  expect(praiseIn(text)).toEqual([])
})
