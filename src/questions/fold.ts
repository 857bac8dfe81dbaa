/**
 * Text as search compares it: without case, diacritics and the spellings of one Arabic letter, words parted by one space.
 * Both stores keep names folded and fold what is asked for, so that they find the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0649\u06CC]/g, '\u064A')
    .replace(/\u0624/g, '\u0648')
    .replace(/\u0626/g, '\u064A')
    .replace(/\u06A9/g, '\u0643')
    .replace(/\u0621/g, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^\u0627\u0644(?=.{3})/u, ''))
    .filter((word) => word !== '')
    .join(' ')
