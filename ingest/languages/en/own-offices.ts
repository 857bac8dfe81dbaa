/** Offices that only one state has; a title that names another state wins. */
export const ownOffices: Readonly<Record<string, string>> = {
  'Secretary of State': 'US',
  'Secretary of Defense': 'US',
  'Secretary of the Treasury': 'US',
  'Treasury Secretary': 'US',
  'Defense Secretary': 'US',
  'Home Secretary': 'GB',
  'Chancellor of the Exchequer': 'GB',
  'Custodian of the Two Holy Mosques': 'SA',
  'Deputy Crown Prince': 'SA',
  Taoiseach: 'IE',
  'Supreme Leader': 'IR',
  Pope: 'VA',
  'Grand Sheikh of Al-Azhar': 'EG',
  'NSC Spokesperson': 'US',
}
