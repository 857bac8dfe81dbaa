/** HTML as tagged templates: every value is escaped unless it is HTML itself. */

export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[]

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((whole, string, index) => whole + shown(parts[index - 1]!) + string))

function shown(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map((each) => each.text).join('')
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
