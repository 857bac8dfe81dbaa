/** The state where a person's family reigns, by the end of his name: "أحمد بن محمد آل خليفة". */
import type { Scan } from '../mentions/scan.ts'
import type { Person } from './person.ts'

export function houseState({ tokens, lexicon }: Scan, { names }: Person): string | null {
  for (const [from, to] of names)
    for (let at = from + 1; at < to; at++) {
      const house = lexicon.houses.at(tokens, at, to)
      if (house && at + house.length === to) return house.values[0]!
    }
  return null
}
