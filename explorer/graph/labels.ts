/** Names on the canvas, in both directions of writing, on the colours of the theme. */
import type { Settings } from 'sigma/settings'
import type { NodeDisplayData, PartialButFor } from 'sigma/types'
import type { Colours } from './colours.ts'

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>
type Draw = (context: CanvasRenderingContext2D, node: Labelled, settings: Settings) => void

const isRightToLeft = (text: string) => /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text)

/** Characters of a name that is not pointed at. */
const longest = 32
const gap = 4

export function labelsIn(colours: () => Colours): { defaultDrawNodeLabel: Draw; defaultDrawNodeHover: Draw } {
  /** A name begins beside its node, on the side where its script begins. */
  const write = (context: CanvasRenderingContext2D, { x, y, size }: Labelled, settings: Settings, text: string) => {
    const back = isRightToLeft(text)
    const at = [back ? x - size - gap : x + size + gap, y + settings.labelSize / 3] as const
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    context.direction = back ? 'rtl' : 'ltr'
    context.textAlign = back ? 'right' : 'left'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = colours().page
    context.fillStyle = colours().ink
    context.strokeText(text, ...at)
    context.fillText(text, ...at)
  }
  return {
    defaultDrawNodeLabel(context, node, settings) {
      const { label } = node
      if (label) write(context, node, settings, label.length > longest ? `${label.slice(0, longest - 1)}…` : label)
    },
    defaultDrawNodeHover(context, node, settings) {
      context.beginPath()
      context.arc(node.x, node.y, node.size + 3, 0, 2 * Math.PI)
      context.lineWidth = 2
      context.strokeStyle = colours().accent
      context.stroke()
      if (node.label) write(context, node, settings, node.label)
    },
  }
}
