/** How Bloom draws each kind: fills that black captions can be read on, and sizes by what analysts look for first. */
import type { EdgeKindName, NodeKindName } from '../ontology.ts'

export const nodeStyles: Readonly<Record<NodeKindName, { readonly color: string; readonly size: number }>> = {
  State: { color: '#57C7E3', size: 2 },
  Official: { color: '#FFC454', size: 1.25 },
  Agency: { color: '#C990C0', size: 1.25 },
  Issue: { color: '#8DCC93', size: 1.25 },
  Article: { color: '#D9D9D9', size: 0.75 },
  Encounter: { color: '#F79767', size: 1 },
}

export const edgeStyles: Readonly<Record<EdgeKindName, { readonly color: string; readonly size: number }>> = {
  MET_WITH: { color: '#4C8EDA', size: 2 },
  DISCUSSED: { color: '#569480', size: 2 },
  PRAISED: { color: '#DA7194', size: 2 },
  REPRESENTS: { color: '#C28A00', size: 1 },
  TOOK_PART: { color: '#F79767', size: 1 },
  COVERED: { color: '#8DCC93', size: 1 },
  REPORTED_IN: { color: '#848484', size: 1 },
  REPORTED_BY: { color: '#848484', size: 1 },
  PART_OF: { color: '#569480', size: 1 },
  CONCERNS: { color: '#569480', size: 1 },
  BELONGS_TO: { color: '#848484', size: 1 },
}

/** What Bloom takes colours from for what is added by hand. */
export const palette: readonly string[] = [...new Set(Object.values(nodeStyles).map(({ color }) => color))]
