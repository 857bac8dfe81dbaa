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

/** Families that reign. */
export const houses: Readonly<Record<string, string>> = {
  'Al Saud': 'SA',
  'Al-Saud': 'SA',
  'Al Nahyan': 'AE',
  'Al-Nahyan': 'AE',
  'Al Maktoum': 'AE',
  'Al-Maktoum': 'AE',
  'Al Qasimi': 'AE',
  'Al-Qasimi': 'AE',
  'Al Thani': 'QA',
  'Al-Thani': 'QA',
  'Al Khalifa': 'BH',
  'Al-Khalifa': 'BH',
  'Al Said': 'OM',
  'Al Sabah': 'KW',
  'Al-Sabah': 'KW',
}
