/** How the tests of the gazetteers compare forms: coarser than any language's own folding. */

const arabic: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
}

export const foldForms = (forms: readonly string[]): string[] =>
  forms.map((form) =>
    form
      .normalize('NFKC')
      .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
      .replace(/[أإآٱىة]/g, (letter) => arabic[letter] as string)
      .replaceAll('’', "'")
      .toLowerCase(),
  )

/** Entries that occur more than once. */
export const repeated = (list: readonly string[]): string[] => list.filter((entry, at) => list.indexOf(entry) !== at)

/** Forms with letters of a script that is not the language's. */
export const mixedScripts = (language: string, forms: readonly string[]): string[] =>
  forms.filter((form) => (language === 'ar' ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u).test(form))
