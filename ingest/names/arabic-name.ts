export const arabicName = (latin: string): string => latin
