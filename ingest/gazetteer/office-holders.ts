import type { OfficeHolderRow } from './types.ts'

/** Who held which office when. */
export const officeHolders: readonly OfficeHolderRow[] = [
  {
    name: { en: 'Tamim bin Hamad Al Thani', ar: 'تميم بن حمد آل ثاني' },
    state: 'QA',
    office: 'emir',
    from: '2013-06',
    source: 'public record',
  },
]
