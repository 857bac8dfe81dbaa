/** Papers whose names are an article and a noun, in French and Spanish. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const agenciesOf = (text: string, lang: 'fr' | 'es'): string[] =>
  extract({ text, lang, date: '2025-03-04' }).entities.flatMap(({ id }) => (id.startsWith('agency:') ? [id] : []))

const met = 'le président du Sénégal, Bassirou Diomaye Faye, a rencontré le Premier ministre de la Guinée, Bah Oury'

test.each([
  ['fr', `Le soir, ${met}.`, []],
  ['fr', `Le point de presse est fini : ${met}.`, []],
  ['fr', `Selon Le Soir, ${met}.`, ['agency:le-soir']],
  ['es', 'El mundo agradeció a España su papel.', []],
  ['es', 'El Mundo agradeció a España su papel.', ['agency:el-mundo']],
] as const)('%s: %s', (lang, text, agencies) => expect(agenciesOf(text, lang)).toEqual(agencies))
