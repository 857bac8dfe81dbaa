import type { OrganisationWords } from '../../../engine/organisation-words.ts'

/** Words that say what an organisation is and begin its name, where they have a capital. */
// biome-ignore format: rows of words
export const organisationWords: OrganisationWords = {
  heads: {
    government: [
      'Commission', 'Comité', 'Conseil', 'Agence', 'Autorité', 'Office', 'Direction', 'Inspection', 'Haut-Commissariat',
      'Haut Commissariat', 'Haute Autorité', 'Haute autorité', 'Cour', 'Tribunal', 'Fonds', 'Délégation générale', 'Commissariat',
      'Secrétariat général', 'Préfecture', 'Gendarmerie', 'Protection civile', 'Caisse',
    ],
    ngo: [
      'Association', 'Fédération', 'Fondation', 'Institut', 'Ligue', 'Confédération', 'Observatoire', 'Collectif', 'Syndicat', 'Union',
      'Croissant-Rouge', 'Croissant rouge', 'Croix-Rouge', 'Chambre', 'Réseau',
    ],
    igo: ['Organisation', 'Communauté'],
    company: ['Banque', 'Compagnie', 'Société', 'Groupe'],
    party: ['Parti', 'Mouvement', 'Rassemblement', 'Front'],
    news: ['Agence de presse', 'Radio', 'Télévision'],
    other: ['Centre', 'Université', 'Académie', 'École'],
  },
  words: {
    common: ['général', 'générale', 'permanent', 'permanente', 'exécutif', 'exécutive'],
    indefinite: ['un', 'une', 'des', 'aucun', 'aucune', 'tout', 'toute'],
  },
}
