/** Offices that only one state has; a title that names another state wins. */
export const ownOffices: Readonly<Record<string, string>> = {
  'secretario de Estado norteamericano': 'US',
  'líder supremo': 'IR',
  papa: 'VA',
  'sumo pontífice': 'VA',
  'secretario de Gobernación': 'MX',
  'secretaria de Gobernación': 'MX',
  'secretario de Relaciones Exteriores': 'MX',
  'secretaria de Relaciones Exteriores': 'MX',
  'presidente del Gobierno': 'ES',
}
