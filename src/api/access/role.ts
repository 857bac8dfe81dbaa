/** What a caller may do; each role may do what those before it may. */
export const roles = ['reader', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

export const atLeast = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed)
