export const latinName = (arabic: string): string => arabic
