/** Monarchies in which nobody is called the president. */
export const withoutPresident: readonly string[] = [
  'AU',
  'BE',
  'BH',
  'BT',
  'CA',
  'DK',
  'GB',
  'JM',
  'JO',
  'JP',
  'KH',
  'KW',
  'LU',
  'MA',
  'MY',
  'NL',
  'NO',
  'NZ',
  'OM',
  'PG',
  'QA',
  'SA',
  'SE',
  'TH',
]

/** States that their own papers call "the Kingdom". */
export const kingdoms: readonly string[] = ['BH', 'JO', 'MA', 'SA']
