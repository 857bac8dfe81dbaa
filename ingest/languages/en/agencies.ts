import { latinNames } from '../latin-names.ts'
import { companies } from './agencies/companies.ts'
import { government } from './agencies/government.ts'
import { international } from './agencies/international.ts'
import { movements } from './agencies/movements.ts'
import { news } from './agencies/news.ts'
import { nonGovernmental } from './agencies/non-governmental.ts'

export { bodies } from './agencies/bodies.ts'
export { organisations } from './agencies/organisations.ts'
export { ministryHeads, portfolios } from './agencies/portfolios.ts'

/** Forms that name an organisation wherever they stand, by id of the gazetteer's row. */
export const agencies: Readonly<Record<string, readonly string[]>> = {
  ...latinNames,
  ...news,
  ...international,
  ...government,
  ...nonGovernmental,
  ...movements,
  ...companies,
}

/** Forms that are also ordinary words or names: they count only between quotation marks, in brackets or in a dateline. */
export const quotedOnlyAgencies: Readonly<Record<string, readonly string[]>> = {
  'agency:jordan-news-agency': ['Petra'],
  'agency:middle-east-news-agency': ['MENA'],
  'agency:saba-news-agency': ['Saba'],
  'agency:tunis-afrique-presse': ['TAP'],
  'agency:maghreb-arab-press': ['MAP'],
  'agency:anadolu-agency': ['AA'],
  'agency:sputnik': ['Sputnik'],
  'agency:russia-today': ['RT'],
  'agency:the-hindu': ['The Hindu'],
  'agency:dawn': ['Dawn'],
  'agency:antara': ['Antara'],
  'agency:trend-news-agency': ['Trend'],
  'agency:associated-press': ['AP'],
  'agency:lusa': ['Lusa'],
  'agency:hina': ['Hina'],
  'agency:erina': ['Erina'],
  'agency:kan': ['Kan'],
  'agency:the-daily-star': ['The Daily Star', 'Daily Star'],
  'agency:sabq': ['Sabq'],
  'agency:the-national': ['The National'],
  'agency:al-bayan': ['Al Bayan'],
  'agency:al-ittihad': ['Al Ittihad', 'Al-Ittihad'],
  'agency:al-sharq': ['Al Sharq'],
  'agency:the-peninsula': ['The Peninsula'],
  'agency:al-shorouk': ['Shorouk'],
  'agency:el-watan': ['El Watan'],
  'agency:the-washington-post': ['WP'],
  'agency:foreign-policy': ['Foreign Policy'],
  'agency:foreign-affairs': ['Foreign Affairs'],
  'agency:the-atlantic': ['The Atlantic'],
  'agency:the-hill': ['The Hill'],
  'agency:the-guardian': ['The Guardian', 'Guardian'],
  'agency:the-times': ['The Times'],
  'agency:the-daily-telegraph': ['The Telegraph'],
  'agency:the-independent': ['The Independent'],
  'agency:financial-times': ['FT'],
  'agency:the-economist': ['The Economist'],
  'agency:the-observer': ['The Observer'],
  'agency:economic-cooperation-organization': ['ECO'],
  'agency:amnesty-international': ['Amnesty'],
  'agency:tr/intelligence-service': ['MIT'],
  'agency:palestinian-authority': ['PA'],
  'agency:shas': ['Shas'],
  'agency:syrian-interim-government': ['SIG'],
  'agency:muslim-brotherhood': ['Ikhwan'],
  'agency:islamic-action-front': ['IAF'],
  'agency:pakistan-people-s-party': ['PPP'],
  'agency:wagner-group': ['Wagner'],
  'agency:kuwait-investment-authority': ['KIA'],
}
