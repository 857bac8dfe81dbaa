/** What is read in a French or Spanish text, in short words; and two meetings to tell more of. Names are invented. */
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

type Lang = 'fr' | 'es'

export const read = (text: string, lang: Lang): Fragment => extract({ text, lang, date: '2024-05-15' })

/** Sides and people of each meeting. */
export const meetings = (text: string, lang: Lang): string[] =>
  read(text, lang).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [`${edge.sides.join('+')} ${edge.between.map((id) => id.split('/')[1]).join(' ')}`.trim()]
      : [],
  )

export const topics = (text: string, lang: Lang): string[] =>
  read(text, lang).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )

/** By whom, and of whom. */
export const praises = (text: string, lang: Lang): string[] =>
  read(text, lang).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

export const officials = (text: string, lang: Lang): string[] =>
  read(text, lang).entities.flatMap(({ type, id }) => (type === 'Official' ? [id.replace('official:', '')] : []))

export const agencies = (text: string, lang: Lang): string[] =>
  read(text, lang).entities.flatMap(({ type, id }) => (type === 'Agency' ? [id] : []))

export const metInSpanish =
  'El ministro de Defensa de España, Luis Prado, se reunió con el ministro de Defensa de Turquía, Hakan Demir'

export const receivedInFrench = "Le président du Sénégal, Moussa Kane, a reçu l'ambassadeur du Gabon, Paul Ndong."
