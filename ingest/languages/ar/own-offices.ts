/** Offices that only one state has; a title that names another state wins. */
export const ownOffices: Readonly<Record<string, string>> = {
  'خادم الحرمين الشريفين': 'SA',
  'خادم الحرمين': 'SA',
  'ولي ولي العهد': 'SA',
  'سفير خادم الحرمين الشريفين': 'SA',
  'سفير خادم الحرمين': 'SA',
  'شيخ الأزهر': 'EG',
  'الإمام الأكبر': 'EG',
  البابا: 'VA',
  'المرشد الأعلى': 'IR',
  'مستشار النمسا': 'AT',
  'رئيس الاتحاد السويسري': 'CH',
  'رئيسة الاتحاد السويسري': 'CH',
  'المستشارة الألمانية': 'DE',
}
