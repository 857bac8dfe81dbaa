/**
 * What can be typed into Bloom's search bar. Each phrase stands there twice, in English and in Arabic, with the same Cypher:
 * a name may be given in either script. Parameters only, and nodes or paths come out, because Bloom draws nothing else.
 */

import type { NodeKindName } from '../ontology.ts'

/** The property that a suggestion shows. */
type NameProperty = 'name' | 'nameAr'

export interface Parameter {
  readonly name: string
  /**
   * What the search bar suggests: every name of a kind, or what a statement returns in its one column. It may use the
   * parameters before it.
   */
  readonly suggest: { readonly names: NodeKindName } | ((name: NameProperty) => string)
}

export interface Phrase {
  /** `{}` stands for each parameter, in order. */
  readonly text: { readonly en: string; readonly ar: string }
  readonly description: { readonly en: string; readonly ar: string }
  readonly parameters: readonly Parameter[]
  readonly cypher: string
}

/** Both names are indexed. */
const called = (node: string, parameter: string): string =>
  `(${node}.name = $${parameter} OR ${node}.nameAr = $${parameter})`

const one = (label: string, parameter: string): string => `MATCH (n:${label}) WHERE ${called('n', parameter)}`
/** Two states, and the key under which their relations are indexed. */
const pair = `MATCH (a:State) WHERE ${called('a', 'state')}
MATCH (b:State) WHERE ${called('b', 'partner')}
WITH a, b, CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END AS pair`

/** Names of those for which something is there. */
const someThat = (label: string, pattern: string, name = label.toLowerCase()): Parameter => ({
  name,
  suggest: (property) => `MATCH (n:${label}) WHERE EXISTS { ${pattern} } RETURN n.${property} AS name ORDER BY name`,
})
/** States that stand in a pattern with the state before it. */
const partnerThat = (pattern: string): Parameter => ({
  name: 'partner',
  suggest: (property) => `MATCH (a:State) WHERE ${called('a', 'state')}
MATCH ${pattern} RETURN DISTINCT b.${property} AS name ORDER BY name`,
})
const met = [
  someThat('State', '(n)-[:MET_WITH]-(:State)'),
  partnerThat('(a)-[:MET_WITH]-(b:State)'),
] as const satisfies readonly Parameter[]

export const phrases: readonly Phrase[] = [
  {
    text: {
      en: 'Topics {} discussed with {}',
      ar: 'القضايا التي بحثتها {} مع {}',
    },
    description: {
      en: 'Every issue that two states discussed with each other',
      ar: 'كل قضية بحثتها دولتان فيما بينهما',
    },
    parameters: [
      someThat('State', '(n)-[d:DISCUSSED]->(:Issue) WHERE EXISTS { MATCH (:State {id: d.with}) }'),
      partnerThat('(a)-[d:DISCUSSED]->(:Issue) MATCH (b:State {id: d.with})'),
    ],
    cypher: `${pair}
MATCH shown = ()-[:DISCUSSED {pairKey: pair}]->(:Issue) RETURN shown`,
  },
  {
    text: {
      en: 'Meetings of {} with {}',
      ar: 'لقاءات {} مع {}',
    },
    description: {
      en: 'Their encounters, with everybody who took part',
      ar: 'لقاءات دولتين وكل من شارك فيها',
    },
    parameters: met,
    cypher: `${pair}
MATCH ()-[r:MET_WITH {pairKey: pair}]->()
WITH DISTINCT r.encounter AS id
MATCH shown = ()-[:TOOK_PART]->(:Encounter {id: id}) RETURN shown`,
  },
  {
    text: {
      en: 'Relations of {} with {} since {}',
      ar: 'علاقات {} مع {} منذ {}',
    },
    description: {
      en: 'What they discussed and whom they praised since a day, such as 2025-01-31',
      ar: 'ما بحثته دولتان وأشادتا به منذ يوم مثل 2025-01-31',
    },
    parameters: [
      ...met,
      {
        name: 'day',
        suggest: () => `MATCH (a:State) WHERE ${called('a', 'state')}
MATCH (b:State) WHERE ${called('b', 'partner')}
MATCH (a)-[r:MET_WITH]-(b) WHERE r.date IS NOT NULL
RETURN DISTINCT toString(r.date) AS day ORDER BY day DESC`,
      },
    ],
    cypher: `${pair}
MATCH shown = ()-[r:MET_WITH|DISCUSSED|PRAISED {pairKey: pair}]->() WHERE r.date >= date($day) RETURN shown`,
  },
  {
    text: {
      en: 'Reports on {} and {}',
      ar: 'تقارير عن {} و {}',
    },
    description: {
      en: 'The articles that report their encounters, and the agencies behind them',
      ar: 'المقالات التي تنقل لقاءاتهما ووكالات الأنباء التي نشرتها',
    },
    parameters: met,
    cypher: `${pair}
MATCH ()-[r:MET_WITH {pairKey: pair}]->()
WITH DISTINCT r.encounter AS id
MATCH shown = (:Encounter {id: id})-[:REPORTED_IN]->(:Article)-[:REPORTED_BY*0..1]->() RETURN shown`,
  },
  {
    text: {
      en: 'Issues that both {} and {} discuss',
      ar: 'القضايا المشتركة بين {} و {}',
    },
    description: {
      en: 'Whatever each of two states discussed, with whomever',
      ar: 'ما بحثته كل من الدولتين مع أي طرف',
    },
    parameters: [
      someThat('State', '(n)-[:DISCUSSED]->(:Issue)<-[:DISCUSSED]-(other:State) WHERE other <> n'),
      partnerThat('(a)-[:DISCUSSED]->(:Issue)<-[:DISCUSSED]-(b:State) WHERE a <> b'),
    ],
    cypher: `${pair}
MATCH shown = (a)-[:DISCUSSED]->(:Issue)<-[:DISCUSSED]-(b) RETURN shown`,
  },
  {
    text: {
      en: 'Partners of {}',
      ar: 'شركاء {}',
    },
    description: {
      en: 'States and bodies that a state met',
      ar: 'الدول والجهات التي التقتها دولة',
    },
    parameters: [someThat('State', '(n)-[:MET_WITH]-()')],
    cypher: `${one('State', 'state')}
MATCH shown = (n)-[:MET_WITH]-() RETURN shown`,
  },
  {
    text: {
      en: 'Planned meetings of {}',
      ar: 'لقاءات مقررة مع {}',
    },
    description: {
      en: 'What is announced and not reported as held',
      ar: 'ما أعلن عنه ولم يرد خبر انعقاده',
    },
    parameters: [someThat('State', '(n)-[:TOOK_PART]->(:Encounter {planned: true})')],
    cypher: `${one('State', 'state')}
MATCH (n)-[:TOOK_PART]->(e:Encounter) WHERE e.planned
MATCH shown = ()-[:TOOK_PART]->(e) RETURN shown`,
  },
  {
    text: {
      en: 'Praise for {}',
      ar: 'من أشاد بـ {}',
    },
    description: {
      en: 'Who praised a state or its officials',
      ar: 'الإشادة بدولة أو بمسؤوليها',
    },
    parameters: [someThat('State', 'MATCH ()-[:PRAISED {ofSide: n.id}]->()')],
    cypher: `${one('State', 'state')}
MATCH shown = ()-[:PRAISED {ofSide: n.id}]->() RETURN shown`,
  },
  {
    text: {
      en: 'Praise by {}',
      ar: 'بمن أشادت {}',
    },
    description: {
      en: 'Whom a state or its officials praised',
      ar: 'إشادة دولة أو مسؤوليها بغيرهم',
    },
    parameters: [someThat('State', 'MATCH ()-[:PRAISED {bySide: n.id}]->()')],
    cypher: `${one('State', 'state')}
MATCH shown = ()-[:PRAISED {bySide: n.id}]->() RETURN shown`,
  },
  {
    text: {
      en: 'Officials of {}',
      ar: 'مسؤولو {}',
    },
    description: {
      en: 'Who represents a state',
      ar: 'من يمثل دولة',
    },
    parameters: [someThat('State', '(n)<-[:REPRESENTS]-()')],
    cypher: `${one('State', 'state')}
MATCH shown = (n)<-[:REPRESENTS]-(:Official) RETURN shown`,
  },
  {
    text: {
      en: 'Bodies of {}',
      ar: 'جهات {}',
    },
    description: {
      en: 'Ministries, agencies and other bodies that belong to a state',
      ar: 'الوزارات والوكالات وغيرها مما يتبع دولة',
    },
    parameters: [someThat('State', '(n)<-[:BELONGS_TO]-()')],
    cypher: `${one('State', 'state')}
MATCH shown = (n)<-[:BELONGS_TO]-(:Agency) RETURN shown`,
  },
  {
    text: {
      en: 'Issues about {}',
      ar: 'قضايا تخص {}',
    },
    description: {
      en: 'Issues that concern a state, and who discussed them',
      ar: 'قضايا تخص دولة ومن بحثها',
    },
    parameters: [someThat('State', '(n)<-[:CONCERNS]-(:Issue)<-[:DISCUSSED]-()')],
    cypher: `${one('State', 'state')}
MATCH shown = (n)<-[:CONCERNS]-(:Issue)<-[:DISCUSSED]-() RETURN shown`,
  },
  {
    text: {
      en: 'Who met {}',
      ar: 'من التقى {}',
    },
    description: {
      en: 'Officials of other sides whom an official met',
      ar: 'المسؤولون الذين التقاهم مسؤول',
    },
    parameters: [someThat('Official', '(n)-[:MET_WITH]-()')],
    cypher: `${one('Official', 'official')}
MATCH shown = (n)-[:MET_WITH]-(:Official) RETURN shown`,
  },
  {
    text: {
      en: 'What {} discussed',
      ar: 'ما الذي بحثه {}',
    },
    description: {
      en: 'Issues of the encounters in which an official took part',
      ar: 'قضايا اللقاءات التي شارك فيها مسؤول',
    },
    parameters: [someThat('Official', '(n)-[:TOOK_PART]->(:Encounter)-[:COVERED]->()')],
    cypher: `${one('Official', 'official')}
MATCH shown = (n)-[:TOOK_PART]->(:Encounter)-[:COVERED]->(:Issue) RETURN shown`,
  },
  {
    text: {
      en: 'Path from {} to {}',
      ar: 'الصلة بين {} و {}',
    },
    description: {
      en: 'The shortest chain of meetings and offices from one official to another',
      ar: 'أقصر سلسلة من اللقاءات والمناصب بين مسؤولين',
    },
    parameters: [
      { name: 'official', suggest: { names: 'Official' } },
      { name: 'other', suggest: { names: 'Official' } },
    ],
    cypher: `MATCH (a:Official) WHERE ${called('a', 'official')}
MATCH (b:Official) WHERE ${called('b', 'other')} AND a <> b
MATCH shown = shortestPath((a)-[:MET_WITH|REPRESENTS*..6]-(b)) RETURN shown`,
  },
  {
    text: {
      en: 'How {} and {} are connected',
      ar: 'كيف ترتبط {} و {}',
    },
    description: {
      en: 'The shortest chain of meetings from one state to another',
      ar: 'أقصر سلسلة من اللقاءات بين دولتين',
    },
    parameters: [someThat('State', '(n)-[:MET_WITH]-()'), someThat('State', '(n)-[:MET_WITH]-()', 'partner')],
    cypher: `${pair}
WITH a, b WHERE a <> b
MATCH shown = shortestPath((a)-[:MET_WITH*..6]-(b)) RETURN shown`,
  },
  {
    text: {
      en: 'Who discussed {}',
      ar: 'من بحث {}',
    },
    description: {
      en: 'States and bodies that discussed an issue or a part of it',
      ar: 'الدول والجهات التي بحثت قضية أو جزءا منها',
    },
    parameters: [someThat('Issue', '(n)<-[:PART_OF*0..3]-(:Issue)<-[:DISCUSSED]-()')],
    cypher: `${one('Issue', 'issue')}
MATCH shown = (n)<-[:PART_OF*0..3]-(:Issue)<-[:DISCUSSED]-() RETURN shown`,
  },
  {
    text: {
      en: 'Evidence for {}',
      ar: 'مصادر {}',
    },
    description: {
      en: 'Encounters that dealt with an issue, and the articles that say so',
      ar: 'اللقاءات التي تناولت قضية والمقالات التي تذكر ذلك',
    },
    parameters: [someThat('Issue', '(n)<-[:COVERED]-()')],
    cypher: `${one('Issue', 'issue')}
MATCH shown = (n)<-[:COVERED]-(:Encounter)-[:REPORTED_IN]->(:Article) RETURN shown`,
  },
  {
    text: {
      en: 'Who met the body {}',
      ar: 'من التقى جهة {}',
    },
    description: {
      en: 'States and bodies that met an organisation',
      ar: 'الدول والجهات التي التقت منظمة',
    },
    parameters: [someThat('Agency', '(n)-[:MET_WITH]-()')],
    cypher: `${one('Agency', 'agency')}
MATCH shown = (n)-[:MET_WITH]-() RETURN shown`,
  },
]
