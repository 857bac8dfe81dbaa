/** Organisations that no list knows, in English, and known ones that are only spoken of. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const agenciesIn = (text: string): string[] =>
  extract({ text, lang: 'en', date: '2023-05-24' }).entities.flatMap((entity) =>
    entity.type === 'Agency' ? entity.names : [],
  )

test.each([
  ['The Ruritanian Bee Keepers Association said honey was scarce.', 'Ruritanian Bee Keepers Association'],
  ['He heads the Centre for Alpine and Polar Studies.', 'Centre for Alpine and Polar Studies'],
  ['She spoke to the Council on Coastal Affairs on Monday.', 'Council on Coastal Affairs'],
  ['The Supreme Date Palm Authority (SDPA) denied it.', 'Supreme Date Palm Authority'],
  ['The Harvest Coalition on March 6 refused.', 'Harvest Coalition'],
  ['The White House Council on Tidal Power met.', 'Council on Tidal Power'],
  ["Netanyahu's office said the visit was off.", "Netanyahu's office"],
  ['The call was confirmed by the office of Volodymyr Zelensky on Monday.', 'office of Volodymyr Zelensky'],
  ['Chairman of the Lowland Dams Authority Peter Smith denied it.', 'Lowland Dams Authority'],
])('%s', (text, name) => expect(agenciesIn(text)).toContain(name))

test.each([
  'They met in Netanyahu’s office.',
  'The summit of the Association of Southeast Asian Nations (ASEAN) ended.',
  'They spoke of a Cyber Safety Agency.',
  'He drove through the West Bank.',
  'The Council will continue.',
  'Ties grew with NATO’s eastern flank in mind.',
  'They spoke of the unity of NATO.',
])('none in: %s', (text) => expect(agenciesIn(text)).toEqual([]))
