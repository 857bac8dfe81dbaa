/** The office that an article gives to somebody, else the one that the table says he held on its day. */
import { offices } from '../gazetteer/offices.ts'
import type { OfficeRow } from '../gazetteer/types.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Person } from '../resolve/person.ts'
import type { Standings } from '../resolve/standing.ts'

const rowOf = new Map(offices.map((row) => [row.id, row]))
/** Rank of the offices that no government gives. */
const partyRank = 6

export function roleOf(scan: Scan, standings: Standings, person: Person): OfficeRow | undefined {
  const held = standings.officeByTable(person)
  const said = person.titles.flatMap((title) => meant(scan, title, held)).filter((office) => rowOf.has(office))
  // "Politburo Member and Foreign Minister": a state's office comes before a party's.
  const office = said.find((one) => rowOf.get(one)!.rank < partyRank) ?? said[0] ?? held
  return office === null ? undefined : rowOf.get(office)
}

/** "المستشارة أنغيلا ميركل": of an adviser and a chancellor, who have one word, the one that she is known to be. */
const meant = ({ offices: found }: Scan, { from, offices }: OfficePhrase, held: string | null): readonly string[] =>
  held !== null && found[from]?.values.some(({ office }) => office === held) ? [held] : offices
