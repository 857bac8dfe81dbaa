/** Reads Vite's manifest: which files the page needs at once. */

export interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

export function loadedAtFirst(manifest: Readonly<Record<string, Chunk>>): readonly string[] {
  const filesOf = (name: string): string[] => {
    const { file, css = [], imports = [] } = manifest[name]!
    return [file, ...css, ...imports.flatMap(filesOf)]
  }
  const entries = Object.keys(manifest).filter((name) => manifest[name]!.isEntry)
  return [...new Set(entries.flatMap(filesOf))]
}
