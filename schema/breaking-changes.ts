/**
 * What no longer works that `released.graphql` promised, in graphql-js' words. A row here is a line in CHANGELOG.md too. With
 * a release, `schema.graphql` becomes `released.graphql` and this list is emptied.
 */
export const breakingChanges: readonly string[] = []
