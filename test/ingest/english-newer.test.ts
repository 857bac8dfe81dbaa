/** How newer releases and agencies tell of meetings: delegations' lists, calls in which words were said, titles of the newly appointed. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string, source = 'foreignminister.gov.au'): Fragment =>
  extract({ text, lang: 'en', source, date: '2024-05-15' })

const meetingsOf = (text: string, source?: string): string[] =>
  read(text, source).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('~')}${edge.planned ? ' planned' : ''}`] : [],
  )

const peopleOf = (text: string, source?: string): string[] =>
  read(text, source).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [edge.between.map((id) => id.replace(/.*\//, '')).join(' ')] : [],
  )

const praisesOf = (text: string, source?: string): string[] =>
  read(text, source).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

describe('what was done is no plan', () => {
  test.each([
    [
      'behind "following a meeting"',
      'Australia and Fiji agreed to begin work following a meeting between Minister Penny Wong and Foreign Minister Inoke Kubuabola.',
    ],
    [
      'of a guest who is the first to visit',
      'Minister Penny Wong raised fuel during the talks with Foreign Minister Inoke Kubuabola of Fiji, the first minister to visit Perth in years.',
    ],
    [
      'in a speaker’s words',
      '"It was an honour to meet Foreign Minister Inoke Kubuabola of Fiji and to discuss fuel," Minister Pat Conroy said.',
    ],
    [
      'behind another honour',
      'It was an honour to be welcomed by Foreign Minister Inoke Kubuabola and to hold talks with Fijian President Wiliame Katonivere.',
    ],
    [
      'that something is to build on',
      'Minister Penny Wong met Foreign Minister Inoke Kubuabola of Fiji. The ministers agreed that their teams will build on their discussions in Suva.',
    ],
  ])('%s', (_, text) => expect([...new Set(meetingsOf(text))]).toEqual(['AU~FJ']))

  test('and what will be is one', () => {
    expect(
      meetingsOf(
        'A meeting between Minister Penny Wong and Foreign Minister Inoke Kubuabola of Fiji is to take place.',
      ),
    ).toEqual(['AU~FJ planned'])
  })
})

describe('who stands behind "where"', () => {
  const leaders = 'North Korean leader Kim Jong Un and Russian President Vladimir Putin met in Beijing, where Putin'

  test('acts, and was not met', () => {
    expect(praisesOf(`${leaders} thanked Kim for his gifts.`, 'Reuters')).toEqual([
      'official:RU/vladimir-putin official:KP/kim-jong-un',
    ])
    expect(
      meetingsOf(
        'Polish President Jan Nowak met reporters in Oslo, where Norwegian President Ola Dahl praised them.',
        '',
      ),
    ).toEqual([])
  })
})

describe('"them"', () => {
  const people = 'Prime Minister Rishi Sunak of the United Kingdom and President Emmanuel Macron of France'
  const both = ['official:US/joe-biden state:GB', 'official:US/joe-biden state:FR']

  test.each([
    'He thanked them for their help.',
    'He thanked each of them.',
    'President Biden congratulated both leaders.',
  ])('are all whom he spoke with: %s', (thanks) => {
    const told = praisesOf(`President Joe Biden spoke with ${people}. ${thanks}`, 'whitehouse.gov')
    expect([...told].sort()).toEqual([...both].sort())
  })

  test('"him" is the last', () => {
    expect(praisesOf(`President Joe Biden spoke with ${people}. He thanked him.`, 'whitehouse.gov')).toEqual([both[1]])
  })
})

describe('what was discussed', () => {
  const met = 'Russian President Vladimir Putin met Chinese President Xi Jinping in Sochi'

  test.each([
    [`${met}, where gas was on the agenda.`, ['gas']],
    [`${met}, where he bought a hat.`, []],
    [
      `${met}. Officials said the main items on the agenda were the war in Sudan and the price of gas.`,
      ['war in Sudan', 'price of gas'],
    ],
    [`${met}. The topics discussed included the border.`, ['border']],
    ['Russian President Vladimir Putin discussed gas by phone with Chinese President Xi Jinping.', ['gas']],
  ])('%s', (text, topics) => {
    const told = read(text, 'Reuters').edges.flatMap((edge) =>
      edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
    )
    expect(told).toEqual(topics)
  })
})

test('names that share a title in the plural are of the list before it', () => {
  const met = 'Minister Penny Wong met Minister Eva Lind of Sweden and Minister Aino Virta of Finland. '
  expect(meetingsOf(`${met}Minister Wong and Ministers Lind and Virta discussed fuel.`)).toContain('AU~FI~SE')
  expect(
    meetingsOf(
      'Prime Minister Albanese met with Prime Ministers Modi and Kishida. Narendra Modi leads India. Fumio Kishida leads Japan.',
    ),
  ).toEqual(['AU~IN', 'AU~JP'])
})

test('whoever will be called, but not what is called for', () => {
  const said = 'U.S. President Donald Trump said he would call'
  expect(meetingsOf(`${said} Ukrainian President Volodymyr Zelenskiy.`, 'Reuters')).toEqual(['UA~US planned'])
  expect(meetingsOf(`${said} for talks with Ukrainian President Volodymyr Zelenskiy.`, 'Reuters')).toEqual([])
})

test('what happened is welcomed as nobody’s', () => {
  const met = 'President Joe Biden spoke with President Volodymyr Zelenskyy of Ukraine. President Biden welcomed '
  expect(praisesOf(`${met}the success of the harvest.`, 'whitehouse.gov')).toEqual([])
  expect(praisesOf(`${met}the ships that have allowed the export of Ukrainian grain.`, 'whitehouse.gov')).toEqual([])
  expect(praisesOf(`${met}his commitment to peace.`, 'whitehouse.gov')).toHaveLength(1)
})

describe('a delegation', () => {
  const met = 'Top U.S. and Russian officials met in Oslo on Tuesday. '

  test.each([
    ['that included some', 'The American delegation included Secretary of State Marco Rubio.', 'marco-rubio'],
    [
      'in a list',
      'The Russian delegation: Foreign Minister Sergei Lavrov; adviser Yuri Ushakov.',
      'sergei-lavrov yuri-ushakov',
    ],
    ['of a state that was represented', 'Russia was represented by Foreign Minister Sergei Lavrov.', 'sergei-lavrov'],
  ])('%s', (_, members, names) => {
    expect(peopleOf(met + members, 'Reuters')).toEqual([names])
    expect(peopleOf(members, 'Reuters')).toEqual([])
  })
})

test.each([['was present at the talks'], ['sat in on the meeting'], ['was also present during the meeting']])(
  'whoever %s took part',
  (present) => {
    const met = 'Chinese President Xi Jinping met Serbian Prime Minister Milos Vucevic. '
    expect(peopleOf(`${met}Chinese Vice President Han Zheng ${present}.`, 'Xinhua')).toEqual([
      'han-zheng xi-jinping milos-vucevic',
    ])
    expect(peopleOf(`${met}Chinese Vice President Han Zheng was present at the opening.`, 'Xinhua')).toEqual([
      'xi-jinping milos-vucevic',
    ])
  },
)

test('who joined by phone met the host', () => {
  const met = 'U.S. President Donald Trump met Syrian President Ahmed al-Sharaa. '
  const joined = 'The meeting, joined by phone by Turkish President Tayyip Erdogan, lasted an hour.'
  expect(meetingsOf(met + joined, 'Reuters')).toEqual(['SY~US', 'TR~US'])
})

test('what is told somebody by phone, or in a call, is a call', () => {
  const told = 'Egyptian Foreign Minister Badr Abdelatty told U.S. Secretary of State Antony Blinken'
  expect(meetingsOf(`${told} by phone that the border was shut.`, 'Reuters')).toEqual(['EG~US'])
  expect(meetingsOf(`In a phone call, ${told} that the border was shut.`, 'Reuters')).toEqual(['EG~US'])
  expect(meetingsOf(`${told} that he would discuss it at a meeting with aides.`, 'Reuters')).toEqual([])
  expect(meetingsOf(`In a phone call with aides, ${told} a story.`, 'Reuters')).toEqual([])
})

test.each([
  ['I thank Foreign Minister Inoke Kubuabola of Fiji for a very productive meeting.', ['AU~FJ']],
  ['Can I thank Foreign Minister Inoke Kubuabola of Fiji for what was a wonderful summit.', ['AU~FJ']],
  ['I thank Foreign Minister Inoke Kubuabola of Fiji for the hosting of the summit.', []],
  ['I thank Foreign Minister Inoke Kubuabola of Fiji for his role in the talks.', []],
])('%s', (text, meetings) => expect(meetingsOf(text)).toEqual(meetings))

test('a verb may call on somebody behind "and"', () => {
  const text = 'Chinese Minister Wang Yi opened a school and called on Australian Prime Minister Anthony Albanese'
  expect(meetingsOf(`${text}.`, 'Xinhua')).toEqual(['AU~CN'])
  expect(meetingsOf(`${text} to open the border.`, 'Xinhua')).toEqual([])
})

test.each(['newly confirmed', 'newly sworn-in', 're-elected'])('a %s secretary is one', (newly) => {
  expect(meetingsOf(`I had productive discussions with ${newly} Secretary of State Marco Rubio.`)).toEqual(['AU~US'])
})

test('the title of who heads a body that no list knows begins with its name', () => {
  const text = 'Secretary Antony Blinken held a call with Harbour Safety Office Director Cho Tae-yong of South Korea.'
  expect(peopleOf(text, 'state.gov')).toEqual(['cho-tae-yong antony-blinken'])
})

test('a senator by honorific has the title before it', () => {
  const text =
    'The Minister for Trade, Senator the Hon Joan Smith, and Minister Pat Conroy met Fijian Minister Inoke Kubuabola.'
  expect(peopleOf(text)).toEqual(['joan-smith pat-conroy inoke-kubuabola'])
  expect(peopleOf('Senator the Hon Joan Smith met Fijian Minister Inoke Kubuabola.')).toEqual([
    'joan-smith inoke-kubuabola',
  ])
})

describe('whoever says "I"', () => {
  const met = 'Today I met Fijian Foreign Minister Inoke Kubuabola. '

  test('means the guest by a bare title', () => {
    expect(praisesOf(`${met}I congratulated the Minister on his appointment.`)).toEqual(['state:AU state:FJ'])
    expect(praisesOf(`I congratulated the Minister on his appointment.`)).toEqual([])
  })

  test('welcomes what another did, and receives a guest', () => {
    expect(praisesOf(`${met}I welcome Fiji’s decision.`)).toEqual(['state:AU state:FJ'])
    expect(praisesOf(`${met}I will welcome Foreign Minister Kubuabola to Perth.`)).toEqual([])
    expect(praisesOf(`${met}There was a warm welcome in Fiji.`)).toEqual([])
  })
})

test('whoever is thanked or told something after talks was there', () => {
  const thanked = 'Ukrainian President Volodymyr Zelenskiy thanked Dutch Prime Minister Dick Schoof'
  expect(meetingsOf(`${thanked} for new aid after talks in The Hague.`, 'Reuters')).toEqual(['NL~UA'])
  expect(meetingsOf(`${thanked} for new aid after talks with reporters.`, 'Reuters')).toEqual([])
  expect(meetingsOf(`${thanked} for new aid after the storm.`, 'Reuters')).toEqual([])
})

describe('whoever is thanked', () => {
  test('does not thank, where he is called upon', () => {
    const met = 'President Donald Trump met President Volodymyr Zelenskyy of Ukraine. '
    expect(praisesOf(`${met}"America, thank you for your help," Zelenskyy wrote.`, 'AP')).not.toContain(
      'state:US state:UA',
    )
  })

  test('is not of those who say "we"', () => {
    const met = 'Prime Minister James Marape of Papua New Guinea met Minister Penny Wong. '
    expect(praisesOf(`${met}"We are grateful to Prime Minister Marape for his advice."`)).toEqual([
      'state:AU official:PG/james-marape',
    ])
  })
})

test('frank exchanges are talks, and a body is an issue of its own', () => {
  const text =
    'Minister Penny Wong met Prime Minister James Marape of Papua New Guinea. They had frank exchanges on AUKUS and trade.'
  const told = read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )
  expect(told).toEqual(['AUKUS', 'trade'])
})

test.each([
  ['US climate envoy Adam Smith', 'DE~DK,DE~US'],
  ['Fijian trade envoy Adam Smith', 'DE~DK,DE~FJ'],
  ['Greenland climate researcher Adam Smith', 'DE~DK'],
])('behind another guest, %s is of the state named', (guest, sides) => {
  const text = `German Chancellor Olaf Scholz met Danish Minister Dan Jannik and ${guest} in Oslo.`
  expect(meetingsOf(text, 'Reuters').join()).toBe(sides)
})

test('letters in brackets behind a state part no list', () => {
  const guests =
    'President Felix Tshisekedi of the Democratic Republic of the Congo (DRC), President Ali Bongo of Gabon, and'
  expect(meetingsOf(`President Joe Biden met ${guests} President George Weah of Liberia.`, 'whitehouse.gov')).toEqual([
    'CD~US',
    'GA~US',
    'LR~US',
  ])
  const aside =
    'President Joe Biden met President Ali Bongo of Gabon (in Paris), and President George Weah of Liberia spoke.'
  expect(meetingsOf(aside, 'whitehouse.gov')).toEqual(['GA~US'])
})

test('a people whom something was for was not received', () => {
  const met = 'President Joe Biden met Secretary General Jens Stoltenberg of NATO. They welcomed'
  expect(
    meetingsOf(`${met} the support of Allies for the government and people of Ukraine.`, 'whitehouse.gov'),
  ).toEqual(['US~agency:nato'])
  expect(meetingsOf('President Joe Biden hosted a Ukrainian delegation on Monday.', 'whitehouse.gov')).toEqual([
    'UA~US',
  ])
})
