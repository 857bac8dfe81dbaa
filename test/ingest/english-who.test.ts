/** Who met whom in English news: peers by name, pronouns, delegations and whoever hands something over. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const meetingsOf = (text: string): string[] =>
  extract({ text, lang: 'en', date: '2019-03-06' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [
          [...edge.sides, ...edge.between.map((id) => id.replace(/.*\//, '')).sort(), edge.planned ? 'planned' : '']
            .join(' ')
            .trim(),
        ]
      : [],
  )

test.each([
  [
    'peers from several states, by their names',
    'Jordanian Foreign Minister Ayman Safadi sat with his counterparts from Niger and Benin, Kalla Ankourao and Aurelien Agbenonci, in two separate meetings.',
    ['JO NE ayman-safadi kalla-ankourao', 'BJ JO aurelien-agbenonci ayman-safadi'],
  ],
  [
    'peers by adjectives before',
    'Jordanian Foreign Minister Ayman Safadi met his Nigerien and Beninese counterparts, Kalla Ankourao and Aurelien Agbenonci, on Sunday.',
    ['JO NE ayman-safadi kalla-ankourao', 'BJ JO aurelien-agbenonci ayman-safadi'],
  ],
  [
    'ministers of one field',
    'A three-way meeting between the water ministers of Egypt, Sudan and Ethiopia took place in Khartoum.',
    ['EG ET SD'],
  ],
  [
    'a field behind the last state',
    "A three-way meeting between Jordan, Syria and Lebanon's energy ministers took place in Amman.",
    ['JO LB SY'],
  ],
  [
    'one whom a pronoun means in its own sentence',
    'Omani Foreign Minister Yusuf bin Alawi is back after a tour in which he met Kenyan President Uhuru Kenyatta in Nairobi and then sat down with Ugandan Foreign Minister Sam Kutesa.',
    ['KE OM uhuru-kenyatta yusuf-bin-alawi-bin-abdullah', 'OM UG sam-kutesa yusuf-bin-alawi-bin-abdullah'],
  ],
  [
    'who was called last before a day',
    'Yusuf bin Alawi was received by Amina Mohamed, the Kenyan foreign minister, who on Monday met with Ugandan Foreign Minister Sam Kutesa.',
    ['KE OM amina-mohamed yusuf-bin-alawi-bin-abdullah', 'KE UG amina-mohamed sam-kutesa'],
  ],
  [
    'two leaders whom the sentence names',
    'New Zealand Prime Minister Jacinda Ardern told Fijian Prime Minister Frank Bainimarama that she wants more flights, as the two leaders sat down in Suva.',
    ['FJ NZ frank-bainimarama jacinda-ardern'],
  ],
  [
    'the leader of a delegation',
    'Omani Health Minister Ahmed Al Saidi held a meeting with a Kenyan trade delegation from Mombasa, led by Fatuma Karisa Kenga.',
    ['KE OM ahmed-al-saidi fatuma-karisa-kenga'],
  ],
  [
    'an envoy by the credentials that he brought',
    'Kenyan President Uhuru Kenyatta received the credentials of Karl Wendelin Huber as Ambassador of Austria.',
    ['AT KE karl-wendelin-huber uhuru-kenyatta'],
  ],
  [
    'who hands a letter over at a meeting',
    'The letter was handed over to Kenyan President Uhuru Kenyatta by Omani Ambassador Saleh Al Harthi during a meeting in Nairobi.',
    ['KE OM saleh-al-harthi uhuru-kenyatta'],
  ],
  [
    'who came when he was met',
    'The letter was brought by Omani Ambassador Saleh Al Harthi, when Kenyan President Uhuru Kenyatta met him in Nairobi.',
    ['KE OM saleh-al-harthi uhuru-kenyatta'],
  ],
  [
    'who did it for another',
    'The letter was received by Deputy Minister Waleed Elkhereiji of Saudi Arabia when he met Omani Ambassador Saleh Al Harthi in Riyadh.',
    ['OM SA saleh-al-harthi waleed-bin-abdulkarim-al-khereiji'],
  ],
  [
    'an official of a movement who is visited',
    'Omani Ambassador Saleh Al Harthi visited Hezbollah MP Ali Fayyad in Beirut.',
    ['OM agency:hezbollah ali-fayyad saleh-al-harthi'],
  ],
  [
    'who had earlier been received',
    'Omani Foreign Minister Yusuf bin Alawi had earlier been received by Kenyan President Uhuru Kenyatta.',
    ['KE OM uhuru-kenyatta yusuf-bin-alawi-bin-abdullah'],
  ],
  [
    'whom "him" means',
    'Kuwaiti Foreign Minister Salem Al-Sabah met Omani Foreign Minister Badr Albusaidi on Sunday, and Kuwaiti Crown Prince Mishal Al-Ahmad received him at Seif Palace.',
    [
      'KW OM badr-bin-hamad-al-busaidi mishal-al-ahmad',
      'KW OM badr-bin-hamad-al-busaidi salem-abdullah-al-jaber-al-sabah',
    ],
  ],
  [
    'a meeting that is scheduled',
    'A meeting between Greek Foreign Minister Nikos Dendias and Omani Foreign Minister Badr Albusaidi on trade is planned for June.',
    ['GR OM badr-bin-hamad-al-busaidi nikos-dendias planned'],
  ],
  [
    'the counterpart in the state that is visited',
    'South Korean Foreign Minister Kang Kyung-wha met Japanese Foreign Minister Taro Kono. Kang will visit Mongolia on Nov. 20 for talks with her counterpart, Damdin Tsogtbaatar.',
    ['JP KR kang-kyung-wha taro-kono', 'KR MN damdin-tsogtbaatar kang-kyung-wha planned'],
  ],
  [
    'a premier of a province',
    'NSW Premier Gladys Berejiklian received Fijian Prime Minister Frank Bainimarama in Sydney.',
    ['AU FJ frank-bainimarama gladys-berejiklian'],
  ],
  [
    'a name in another spelling',
    'Kenyan President Uhuru Kenyatta received Libyan Envoy Hamid Al-Qashqari in Nairobi. Al-Kashkary left afterwards to meet with Ugandan Foreign Minister Sam Kutesa.',
    ['KE LY hamid-al-qashqari uhuru-kenyatta', 'LY UG hamid-al-qashqari sam-kutesa planned'],
  ],
  [
    'nobody whose meeting was only reported',
    'The ministry denied a report by a newspaper that Kenyan President Uhuru Kenyatta had met Ugandan Foreign Minister Sam Kutesa.',
    [],
  ],
  [
    'nobody of whom it is asked whether they will',
    'Whether Kenyan President Uhuru Kenyatta would hold a summit with Ugandan Foreign Minister Sam Kutesa remains to be seen.',
    [],
  ],
  ['nobody who only leads a crowd', 'Thousands of people led by Karl Wendelin Huber met Kenyan police in Nairobi.', []],
])('are told of: %s', (_, text, meetings) => expect(meetingsOf(text).sort()).toEqual([...meetings].sort()))

test('are told of by the reporters of a broadcast', () => {
  const text =
    'ANNA HOLM: The foreign minister Marise Payne is back from Suva, where she met the Fijian foreign minister, Inoke Kubuabola. Did she speak of the press, Tom?\nTOM WREN: She did. She met President Francisco Guterres of East Timor as well.\nMARISE PAYNE: I was glad to be here.'
  expect(meetingsOf(text)).toEqual(['AU FJ inoke-kubuabola marise-payne', 'AU TL francisco-guterres marise-payne'])
})
