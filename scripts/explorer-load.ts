/** Reads Vite's manifest: which files the page needs at once, and which it asks for later. */

export interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

export function explorerLoad(manifest: Readonly<Record<string, Chunk>>): {
  readonly first: readonly string[]
  readonly later: readonly string[]
} {
  const filesOf = (name: string): string[] => {
    const { file, css = [], imports = [] } = manifest[name]!
    return [file, ...css, ...imports.flatMap(filesOf)]
  }
  const names = Object.keys(manifest)
  const first = new Set(names.filter((name) => manifest[name]!.isEntry).flatMap(filesOf))
  const later = new Set(names.flatMap(filesOf))
  return { first: [...first], later: [...later].filter((file) => !first.has(file)) }
}
