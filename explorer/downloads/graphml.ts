/** The picture as GraphML, for Gephi, yEd and others. */
import type { Picture } from '../graph/picture.ts'

const keys = [
  ['node', 'label', 'string'],
  ['node', 'kind', 'string'],
  ['edge', 'kind', 'string'],
  ['edge', 'number', 'int'],
  ['edge', 'firstDate', 'string'],
  ['edge', 'lastDate', 'string'],
] as const

export function graphmlOf({ nodes, links }: Picture): string {
  const declared = keys.map(
    ([on, name, type]) => `  <key id="${on}-${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
  )
  const drawn = [...nodes.values()].map(
    ({ id, name, kind }) => `    <node id="${escaped(id)}">${data('node', { label: name, kind })}</node>`,
  )
  const joined = [...links.values()].map(({ key, from, to, ...facts }) => {
    const ends = `id="${escaped(key)}" source="${escaped(from)}" target="${escaped(to)}"`
    return `    <edge ${ends} directed="${facts.kind !== 'MET_WITH'}">${data('edge', facts)}</edge>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    '  <graph id="entente" edgedefault="directed">',
    ...drawn,
    ...joined,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

const data = (on: string, facts: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${on}-${name}">${escaped(String(value))}</data>`)
    .join('')

/** XML has no way to write most control characters: they go. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
