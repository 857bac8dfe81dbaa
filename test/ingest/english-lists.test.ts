/** Where an English list of what was discussed goes on, and who of a list is of which state. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string): Fragment => extract({ text, lang: 'en', date: '2024-05-15' })

const met = 'Kenyan President William Ruto met Finnish President Alexander Stubb. '

const topicsOf = (told: string, before = met): string[] => {
  const text = before + told
  return read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )
}

const meetings = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('~')}${edge.planned ? ' planned' : ''}`] : [],
  )

describe('a list of topics', () => {
  test('goes on behind a clause that tells more of one', () => {
    expect(
      topicsOf('They discussed the plan that secures the port, plans for its harbour, the need for rain, and trade.'),
    ).toEqual(['plan', 'plans for its harbour', 'rain', 'trade'])
    expect(
      topicsOf('They discussed the war in Sudan, which has displaced millions, the drought in Somalia and trade.'),
    ).toEqual(['war in Sudan', 'drought in Somalia', 'trade'])
  })

  test('ends where somebody says so or acts behind the clause', () => {
    expect(topicsOf('They discussed the plan that Norway presented, the ministry said.')).toEqual(['plan'])
    expect(topicsOf('They discussed the plan that Norway presented, and thanked Oslo.')).toEqual(['plan'])
  })

  test('may begin with a word that is a verb elsewhere', () => {
    expect(topicsOf('They also talked about continued close ties and ongoing work to protect ports.')).toEqual([
      'continued close ties',
      'ongoing work to protect ports',
    ])
    expect(topicsOf('They discussed trade and continued the talks over dinner.')).toEqual(['trade'])
  })

  test('parts behind a state that something leads to', () => {
    expect(topicsOf('They discussed the visit to Korea, Korea-Japan relations and fuel.')).toEqual([
      'visit to Korea',
      'Korea-Japan relations',
      'fuel',
    ])
    expect(topicsOf('They discussed ways to deter and defend against raids.')).toHaveLength(1)
  })

  test('names fields behind "particularly in", and places there name none', () => {
    expect(topicsOf('They discussed relations, particularly in the fields of energy, trade and health.')).toEqual([
      'relations',
      'energy',
      'trade',
      'health',
    ])
    expect(topicsOf('They discussed relations, including in energy, trade and health.')).toEqual([
      'relations',
      'energy',
      'trade',
      'health',
    ])
    expect(topicsOf('They discussed peace, including in Gaza and Sudan, and trade.')).toEqual(['peace', 'trade'])
  })

  test('keeps two nouns of action with one object, and the term that a topic is of', () => {
    expect(topicsOf('They discussed protecting and advancing the order.')).toEqual([
      'protecting and advancing the order',
    ])
    expect(topicsOf('They discussed cooperation during Norway’s term on the council.')).toEqual([
      'cooperation during Norway’s term on the council',
    ])
    expect(topicsOf('They discussed cooperation during the talks.')).toEqual(['cooperation'])
  })

  test('goes on with what is foremost in it', () => {
    expect(topicsOf('They discussed regional issues, foremost of which is the war in Sudan, as well as fuel.')).toEqual(
      ['regional issues', 'war in Sudan', 'fuel'],
    )
    expect(topicsOf('The talks mainly focused on fuel.')).toEqual(['fuel'])
  })
})

test('who leads the only party that may govern speaks for his state', () => {
  const met = 'Kenyan President William Ruto met with '
  expect(meetings(`${met}the General Secretary of the Communist Party of Vietnam, Le Van Hoa.`)).toEqual(['KE~VN'])
  expect(meetings(`${met}the leader of the Communist Party of the Russian Federation, Ivan Orlov.`)).toEqual([
    'KE~agency:communist-party-of-the-russian-federation',
  ])
})

test('a call is received on a day that stands before it', () => {
  const host = 'Qatari Prime Minister Mohammed bin Abdulrahman'
  expect(meetings(`${host} received Sunday a phone call from Omani Foreign Minister Badr Albusaidi.`)).toEqual([
    'OM~QA',
  ])
  expect(meetings(`${host} received Sunday a letter from Omani Foreign Minister Badr Albusaidi.`)).toEqual([])
})

test('what is "on the agenda" stands behind "with"', () => {
  const next = 'Kenyan President William Ruto will meet with Finnish President Alexander Stubb on Monday'
  expect(topicsOf('', `${next}, with the Gaza talks and fuel on the agenda.`)).toEqual(['Gaza talks', 'fuel'])
  expect(topicsOf('', `${next} with Sudan and trade high on the agenda.`)).toEqual(['Sudan', 'trade'])
  expect(topicsOf('The dinner, on the agenda since June, was short.')).toEqual([])
})

describe('"called"', () => {
  const praises = (text: string): string[] =>
    read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

  test('with what somebody is called is no call', () => {
    expect(meetings('Kenyan President William Ruto called Finland a true friend.')).toEqual([])
    expect(meetings('Kenyan President William Ruto called Finnish President Alexander Stubb "a liar".')).toEqual([])
    expect(meetings('Kenyan President William Ruto called Finnish President Alexander Stubb an hour later.')).toEqual([
      'FI~KE',
    ])
  })

  test('a friend is praise', () => {
    const ruto = 'official:KE/william-ruto'
    expect(praises('Kenyan President William Ruto called Finland a true friend.')).toEqual([`${ruto} state:FI`])
    expect(praises('Kenyan President William Ruto described Finland as a "reliable partner".')).toEqual([
      `${ruto} state:FI`,
    ])
    expect(praises('Kenyan President William Ruto called Finland a cold country.')).toEqual([])
  })
})

test('what was said "while meeting" somebody tells nothing of whether they met', () => {
  const said = 'Kenyan President William Ruto said his country will not stay silent while meeting'
  expect(meetings(`${said} Finnish President Alexander Stubb in Nairobi.`)).toEqual(['FI~KE'])
  expect(meetings(`${said} with Finnish President Alexander Stubb in Nairobi.`)).toEqual(['FI~KE'])
})

test('"the President" whom somebody thanks is whom he met, and not whoever was spoken of', () => {
  const call =
    'Kenyan Prime Secretary Musalia Mudavadi spoke to President Stubb of Finland. They discussed President Putin’s words. '
  const of = (told: string): string[] =>
    read(call + told).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [edge.of] : []))
  expect(of('Mudavadi thanked the President for his efforts.')).toEqual(['official:FI/alexander-stubb'])
  expect(of('Mudavadi thanked the Russian President for his efforts.')).toEqual(['official:RU/vladimir-putin'])
})

test('each of those called is thanked', () => {
  const text =
    'Kenyan President William Ruto spoke with Finnish President Alexander Stubb and Norwegian Prime Minister Jonas Store. He thanked each for his efforts.'
  expect(read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [edge.of] : []))).toEqual([
    'state:FI',
    'state:NO',
  ])
})

test('no topic is at whose request they met, or what the statement says', () => {
  expect(
    topicsOf('The meeting took place in Oslo, on the request of the Finnish side. Talks focused on fuel.'),
  ).toEqual(['fuel'])
  expect(topicsOf('They talked about fuel and the drought in Turkana, a ministry statement read.')).toEqual([
    'fuel',
    'drought in Turkana',
  ])
})

test('respect for efforts is praise, and for borders is none', () => {
  const of = (text: string): string[] =>
    read(met + text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [edge.of] : []))
  expect(of('Ruto expressed his respect for Finland’s efforts for peace.')).toEqual(['state:FI'])
  expect(of('Ruto expressed his respect for Finland’s borders.')).toEqual([])
})
