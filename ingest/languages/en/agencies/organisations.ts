import type { OrganisationWords } from '../../../engine/organisation-words.ts'

/** Words that name what an organisation is where they have a capital and others with a capital stand beside them. */
// biome-ignore format: rows of words
export const organisations: OrganisationWords = {
  heads: {
    government: [
      'Agency', 'Authority', 'Commission', 'Committee', 'Council', 'Department', 'Directorate', 'Bureau', 'Service', 'Secretariat', 'Board', 'Inspectorate',
      'Tribunal', 'Task Force', 'Command', 'Fund', 'Endowment', 'Corps', 'Apparatus', 'Police', 'Municipality', 'Governorate', 'Presidency of',
    ],
    igo: ['Organization', 'Organisation', 'Secretariat General', 'Forum', 'Alliance', 'Union', 'League', 'Community'],
    ngo: [
      'Association', 'Federation', 'Foundation', 'Institute', 'Institution', 'Society', 'Network', 'Syndicate', 'Confederation', 'Caucus', 'Chamber', 'Trust',
      'Observatory', 'Coalition', 'Congress', 'Red Crescent', 'Red Cross', 'Charity', 
    ],
    company: ['Company', 'Corporation', 'Holding', 'Holdings', 'Group', 'Bank', 'Airlines', 'Airways', 'Limited', 'Ltd', 'Inc', 'Industries', 'Motors', 'Petroleum'],
    party: ['Party', 'Parties', 'Movement', 'Front', 'Brotherhood', 'Bloc'],
    'armed-group': ['Army', 'Brigade', 'Brigades', 'Battalion'],
    other: ['Centre', 'Center', 'University', 'Academy', 'College', 'Patriarchate', 'Think Tank'],
    news: ['News Agency', 'Press Agency', 'Broadcasting Corporation', 'Radio', 'Television'],
  },
  words: {
    indefinite: ['a', 'an', 'any', 'no', 'another', 'new', 'joint', 'proposed'],
  },
}
