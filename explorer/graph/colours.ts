/** Colours of the page's style sheet, as WebGL needs them; they follow the theme. */
import type { EdgeKind, NodeKind } from '../../client/documents.ts'

export interface Colours {
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly page: string
  readonly accent: string
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly edges: Readonly<Record<EdgeKind, string>>
}

export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'))
  const named = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const edge = named('edge')
  const colours: Colours = {
    ink: named('ink'),
    quiet: named('quiet'),
    rule: named('rule'),
    page: named('page'),
    accent: named('accent'),
    kinds: {
      STATE: named('state'),
      OFFICIAL: named('official'),
      AGENCY: named('agency'),
      ISSUE: named('issue'),
      ENCOUNTER: named('encounter'),
      ARTICLE: named('article'),
    },
    edges: {
      MET_WITH: named('state'),
      DISCUSSED: named('issue'),
      PRAISED: named('official'),
      REPRESENTS: edge,
      BELONGS_TO: edge,
      CONCERNS: edge,
      PART_OF: edge,
      TOOK_PART: edge,
      COVERED: edge,
      REPORTED_IN: edge,
      REPORTED_BY: edge,
    },
  }
  probe.remove()
  return colours
}
