/** Offices that only one state has; a title that names another state wins. */
export const ownOffices: Readonly<Record<string, string>> = {
  'serviteur des deux saintes mosquées': 'SA',
  'gardien des deux saintes mosquées': 'SA',
  'guide suprême': 'IR',
  'secrétaire au Trésor': 'US',
  'secrétaire général du Foreign Office': 'GB',
  pape: 'VA',
  'souverain pontife': 'VA',
  'grand imam d’Al-Azhar': 'EG',
  'chancelier de l’Échiquier': 'GB',
}
