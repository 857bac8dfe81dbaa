/** Where nodes stand before the layout moves them: the same picture for everybody who opens it. */

/** Between 0 and 1, the same for the same text (FNV-1a). */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0) / 2 ** 32
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** Beside a node that stands already, or somewhere on a circle. */
export function placeOf(id: string, beside: Place | undefined): Place {
  const angle = 2 * Math.PI * fractionOf(id)
  const distance = beside ? 4 + 6 * fractionOf(`${id} far`) : 60 * (0.3 + fractionOf(`${id} far`))
  return { x: (beside?.x ?? 0) + distance * Math.cos(angle), y: (beside?.y ?? 0) + distance * Math.sin(angle) }
}
