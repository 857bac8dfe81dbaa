/** Of which state those are whom a title does not tell: where they were met, whom they came with, what the headline says. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const officialsIn = (text: string, title?: string): string[] =>
  extract({ text, title, lang: 'en', date: '2018-03-15' }).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.name.en}: ${entity.state}`] : [],
  )

test.each([
  [
    'a name that no list knows, by where its bearer was met',
    'Kenyan Foreign Minister Monica Juma sat down in Pristina with Arben Kolgeci on Monday.',
    ['Monica Juma: KE', 'Arben Kolgeci: XK'],
  ],
  [
    'a title behind "where"',
    'Kenyan Foreign Minister Monica Juma will travel to Washington, where she will meet Deputy Assistant Secretary Brad Tilden.',
    ['Monica Juma: KE', 'Brad Tilden: US'],
  ],
  [
    'whoever accompanied a guest',
    'Kenyan President Uhuru Kenyatta received Chinese Premier Li Keqiang, who was accompanied by Ambassador Han Daopin.',
    ['Uhuru Kenyatta: KE', 'Li Keqiang: CN', 'Han Daopin: CN'],
  ],
  [
    'two posts of one minister',
    'Kenyan Foreign Minister Monica Juma met Colombian Foreign Minister-designate and Vice President Lucia Restrepo.',
    ['Monica Juma: KE', 'Lucia Restrepo: CO'],
  ],
  [
    'a family name first',
    'Kenyan President Uhuru Kenyatta met Prime Minister Abe Shinzo.',
    ['Uhuru Kenyatta: KE', 'Shinzo Abe: JP'],
  ],
  [
    'a monarch and another of his name',
    'King Abdullah of Jordan spoke. Prime Minister Abdullah Rawabdeh listened.',
    ['Abdullah II bin Al-Hussein: JO', 'Abdullah Rawabdeh: JO'],
  ],
  ['a name spelt like letters', 'Jordanian Minister of Culture Lana Habashneh spoke.', ['Lana Habashneh: JO']],
])('tells of %s', (_, text, officials) => {
  expect(officialsIn(text)).toEqual(officials)
})
