import { fold } from './fold.ts'

/** Plain letters and digits joined by hyphens, for ids. */
export const nameSlug = (latin: string): string => fold(latin).replace(/ /g, '-')
