/** Who met whom, and when, as English releases and news agencies write it. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

/** A Wednesday. */
const date = '2023-05-24'

const meetingsOf = (text: string): string[] =>
  extract({ text, lang: 'en', date }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join(' ')} ${edge.between.length}${edge.planned ? ' planned' : ''}`] : [],
  )
const datesOf = (text: string): (string | null)[] =>
  extract({ text, lang: 'en', date }).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.date] : []))
const discussedBy = (text: string): string[] =>
  extract({ text, lang: 'en', date }).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join(' ')}: ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

test.each([
  [
    'whoever is received by the subject of another verb',
    'Jordanian King Abdullah II toured a plant and hosted Iraqi Prime Minister Haider al-Abadi.',
    ['IQ JO 2'],
  ],
  [
    'who calls besides',
    'Jordanian King Abdullah II toured a plant and received a phone call from Iraqi President Barham Salih.',
    ['IQ JO 2'],
  ],
  ['a person who is visited', 'Chinese Premier Li Qiang visited Thai King Vajiralongkorn in hospital.', ['CN TH 2']],
  [
    'two pairs in one sentence',
    'Chinese Premier Li Qiang met Thai Prime Minister Prayut Chan-o-cha, and Japanese Prime Minister Fumio Kishida met Indian Prime Minister Narendra Modi.',
    ['CN TH 2', 'IN JP 2'],
  ],
  [
    'whom one sat down with besides',
    'Indonesian Foreign Minister Retno Marsudi met Thai Foreign Minister Don Pramudwinai, and sat down with Fijian Prime Minister Sitiveni Rabuka.',
    ['ID TH 2', 'FJ ID 2'],
  ],
  [
    'the next of a list behind a place',
    'Blinken met with Jordanian King Abdullah II in Amman and Iraqi Prime Minister Mohammed Shia al-Sudani.',
    ['JO US 2', 'IQ US 2'],
  ],
  [
    'a list with semicolons',
    'U.S. President Joe Biden was joined by King Abdullah II of Jordan; Prime Minister Mohammed Shia al-Sudani of Iraq; and President Abdel Fattah el-Sisi of Egypt.',
    ['JO US 2', 'IQ US 2', 'EG US 2'],
  ],
  [
    'three who are hosted together',
    'U.S. President Joe Biden hosted Prime Minister Fumio Kishida of Japan and President Yoon Suk Yeol of the Republic of Korea for a trilateral meeting.',
    ['JP KR US 3'],
  ],
  [
    'the host of one as the guest of no other',
    'U.S. Vice President Kamala Harris hosted King Abdullah II of Jordan for lunch at the palace, held a meeting with President Abdel Fattah el-Sisi of Egypt and met President Barham Salih of Iraq.',
    ['JO US 2', 'EG US 2', 'IQ US 2'],
  ],
  [
    'whoever is told to have met by the one who says so',
    'Jordanian King Abdullah II spoke on Sunday. Omani ambassador Yusuf al-Harthy said he had met President Barham Salih of Iraq.',
    ['IQ OM 2'],
  ],
  [
    'some of the counterparts',
    'Thai Defence Minister Prawit Wongsuwan will hold meetings with his counterparts, including the Defence Minister of Iraq, Khaled al-Obeidi.',
    ['IQ TH 2 planned'],
  ],
  ['presidents by their states', 'The Turkish and Russian presidents met in Sochi on Tuesday.', ['RU TR 0']],
  [
    'an envoy with his credentials',
    'Kenyan President William Ruto received the credentials of Omani Ambassador Saleh al-Harthy.',
    ['KE OM 2'],
  ],
  [
    'one who is met, and not another who invites',
    'French President Emmanuel Macron held talks with King Abdullah II of Jordan, and Qatar’s emir has invited the Omani foreign minister.',
    ['FR JO 2'],
  ],
  [
    'one today, and another tomorrow',
    'Qatari Prime Minister Mohammed bin Abdulrahman met King Abdullah II of Jordan, and is due to sit down with President Barham Salih of Iraq tomorrow.',
    ['JO QA 2', 'IQ QA 2 planned'],
  ],
  [
    'officials by their rank and state',
    'Saudi Foreign Minister Faisal bin Farhan hosted the top U.S. diplomat for two hours.',
    ['SA US 1'],
  ],
  [
    'officials of several states',
    'US envoy Steve Witkoff arrived on Sunday for talks with Egyptian and Qatari officials on a truce.',
    ['EG US 1', 'QA US 1'],
  ],
  [
    'a title behind an honorific and an article',
    'Qatari Prime Minister Sheikh Mohammed bin Abdulrahman al-Thani met HE the Minister of Finance of the Kingdom of Bahrain Sheikh Salman bin Khalifa al-Khalifa.',
    ['BH QA 2'],
  ],
  [
    'a minister listed with another of his state',
    "Australian Foreign Minister Penny Wong met Japan's Minister of Defense, Hamada Yasukazu, and Minister of Trade, Sato Koji.",
    ['AU JP 3'],
  ],
  [
    'phone talks',
    'Omani Foreign Minister Badr Albusaidi held phone talks with Iranian Foreign Minister Abbas Araghchi.',
    ['IR OM 2'],
  ],
  [
    'people whose states a list owns',
    "Ukraine's Zelenskiy, Turkey's Erdogan and Polish President Andrzej Duda met in Lviv to discuss grain.",
    ['PL TR UA 3'],
  ],
  [
    'states behind a dateline',
    'GENEVA, May 20 (Reuters) - Armenia and Azerbaijan held two days of peace talks.',
    ['AM AZ 0'],
  ],
  [
    'whom a leader without a usual title is',
    "French Foreign Minister Catherine Colonna met Libya's de facto leader, Khalifa Haftar, in Paris.",
    ['FR LY 2'],
  ],
  [
    'who acts behind a call that the sentence opens with',
    "In a phone call with Omani Foreign Minister Badr Albusaidi on Sunday, Egypt's President Mohamed Morsi stressed the depth of ties.",
    ['EG OM 2'],
  ],
  [
    'who speaks after talks',
    'Speaking after talks with his Omani counterpart Badr Albusaidi in Muscat, Iranian Foreign Minister Abbas Araghchi said trade would grow.',
    ['IR OM 2'],
  ],
  [
    'who speaks after meeting another',
    'Iranian Foreign Minister Abbas Araghchi is on tour. After meeting Omani Foreign Minister Badr Albusaidi in Muscat, Araghchi told reporters that trade would grow.',
    ['IR OM 2'],
  ],
  [
    'senior officials, but not who tells of them',
    'US Secretary of State Antony Blinken will meet senior Turkish officials, spokeswoman Maria Zakharova said.',
    ['TR US 1 planned'],
  ],
  [
    'a counterpart who will be encountered',
    'In Berlin US Secretary of State Antony Blinken will encounter his Omani counterpart, Badr Albusaidi.',
    ['OM US 2 planned'],
  ],
  [
    'a meeting that was agreed to',
    'Turkish Foreign Minister Hakan Fidan agreed to meet Omani Foreign Minister Badr Albusaidi in Muscat.',
    ['OM TR 2 planned'],
  ],
  [
    'a guest by all of his titles',
    'US envoy Steve Witkoff met with Vietnamese Politburo Member, Chairman of the Commission for External Relations, and Foreign Minister Bui Thanh Son.',
    ['US VN 2'],
  ],
  [
    'two where the titles are of two states',
    'US envoy Steve Witkoff met the Omani ambassador, Turkish Foreign Minister Hakan Fidan, and bankers.',
    ['OM US 1', 'TR US 2'],
  ],
  [
    'whom points of a list name, each with the host',
    'US President Joe Biden met Prime Minister Kishida Fumio of Japan. Participants in the meeting included:\n\n- Kazakh President Kassym-Jomart Tokayev - Uzbek President Shavkat Mirziyoyev',
    ['JP US 2', 'KZ US 2', 'US UZ 2'],
  ],
  [
    'an earlier meeting of both',
    'US President Joe Biden met Prime Minister Kishida Fumio of Japan today. Trade has grown since their first meeting in Tokyo on May 3.',
    ['JP US 2', 'JP US 2'],
  ],
  [
    'none that both are ready for',
    'US President Joe Biden met Prime Minister Kishida Fumio of Japan. Both noted their readiness to open talks.',
    ['JP US 2'],
  ],
  [
    'two of whom mediators tell',
    'Omani Foreign Minister Badr Albusaidi and his eastern counterpart Abbas Araghchi are due to meet in Muscat on Friday, African Union mediators said.',
    ['IR OM 2 planned'],
  ],
  [
    'a guest, and not who thanked him',
    'US President Joe Biden met Omani Foreign Minister Badr Albusaidi. He thanked Badr Albusaidi for hosting the forum on Friday, and he left.',
    ['OM US 2'],
  ],
  ['a visit for talks', 'US envoy Steve Witkoff travelled to Muscat for talks on shipping.', ['OM US 1']],
  [
    'a pleasure that is past',
    'Penny Wong, the Australian foreign minister, was delighted to host Fiji’s Foreign Minister Biman Prasad.',
    ['AU FJ 2'],
  ],
  ['negotiators of two states', 'Russian and U.S. negotiators held talks in Istanbul on Friday.', ['RU US 0']],
  [
    'none that is only helped, wanted or important',
    'Oman works to facilitate talks between Iran and Iraq. Qatar stressed the importance of dialogue between India and Pakistan.',
    [],
  ],
  [
    'none where no meeting is',
    'No meeting with representatives of Iran is planned, Omani Foreign Minister Badr Albusaidi said.',
    [],
  ],
  ['none that is unconfirmed', 'A meeting between Oman and Iran is yet to be confirmed.', []],
  [
    'none that is not planned',
    'There are no plans for Omani Foreign Minister Badr Albusaidi to meet Iranian Foreign Minister Abbas Araghchi.',
    [],
  ],
])('finds %s', (_, text, meetings) => expect(meetingsOf(text)).toEqual(meetings))

test.each([
  [
    'Omani Foreign Minister Badr Albusaidi meets Iranian Foreign Minister Abbas Araghchi in Muscat on Friday.',
    '2023-05-26',
  ],
  [
    'Omani Foreign Minister Badr Albusaidi is meeting Iranian Foreign Minister Abbas Araghchi on Wednesday.',
    '2023-05-24',
  ],
  ['Omani Foreign Minister Badr Albusaidi met Iranian Foreign Minister Abbas Araghchi on Friday.', '2023-05-19'],
  [
    'Belarusian leader Alexander Lukashenko arrived in Beijing on Tuesday for a visit during which he will meet President Xi Jinping.',
    '2023-05-23',
  ],
])('tells the day: %s', (text, day) => expect(datesOf(text)).toEqual([day]))

test('those who were spoken with in turn have discussed it with one another', () =>
  expect(
    discussedBy(
      'President Joe Biden spoke with Prime Minister Rishi Sunak of the United Kingdom and Chancellor Olaf Scholz of Germany. The leaders discussed grain exports.',
    ),
  ).toEqual(['DE GB US: grain exports']))

test.each([
  ['discussed by phone with the Omani foreign minister the price of grain', ['IR OM: price of grain']],
  ['held talks on 20 February with the Omani foreign minister', []],
])('Araghchi %s', (what, topics) =>
  expect(discussedBy(`Iranian Foreign Minister Abbas Araghchi ${what}.`)).toEqual(topics),
)

test('what was discussed stands behind whom with, and when', () =>
  expect(
    discussedBy(
      'Jordanian Foreign Minister Ayman Safadi discussed with visiting Thai envoy Don Pramudwinai on Tuesday the price of oil.',
    ),
  ).toEqual(['JO TH: price of oil']))

test('talks over tea are about nothing that is told', () =>
  expect(
    discussedBy('Jordanian King Abdullah II received Thai King Vajiralongkorn in Amman for informal talks over tea.'),
  ).toEqual([]))
