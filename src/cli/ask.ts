/** `entente ask`: a question in words, answered from the graph with numbered sources. */
import { type Answer, ask } from '../ask/ask.ts'
import type { Config } from '../config.ts'
import { withExistingStore } from './open.ts'
import { done, failed, oneLine, type Paint, painter, type Terminal, write } from './terminal.ts'

export interface AskOptions {
  readonly config: Config
  readonly json: boolean
  readonly language?: string
  readonly conversation?: string
}

export async function askCommand(question: string, options: AskOptions, terminal: Terminal): Promise<number> {
  const { config, json, language, conversation } = options
  const today = terminal.now().slice(0, 10)
  const answer = await withExistingStore(config.store, (store) =>
    ask(store, { question, today, language, conversation }),
  )
  const page = json ? `${JSON.stringify(answer)}\n` : answerPage(answer, painter(terminal, terminal.stdout))
  await write(terminal.stdout, page)
  return answer.status === 'refused' ? failed : done
}

/** As it is printed, with `paint` for what stands back. */
export function answerPage(
  { text, understood, citations, query, variables, choices, conversation }: Answer,
  paint: Paint,
): string {
  const cited = citations.map(
    ({ quote, source: { properties } }, index) =>
      `  [${index + 1}] ${oneLine(quote)}\n      ${paint('dim', oneLine([properties.name, properties.url].filter(Boolean).join(', ')))}`,
  )
  const chosen = choices.map(({ text: choice, question }) => `  ${oneLine(choice)}  ${paint('dim', oneLine(question))}`)
  const asked =
    query === null
      ? []
      : [paint('dim', query), ...(Object.keys(variables).length > 0 ? [paint('dim', JSON.stringify(variables))] : [])]
  const parts = [
    ...(understood === '' ? [] : [[paint('dim', `→ ${understood}`)]]),
    text.split('\n').map((line) => oneLine(line)),
    chosen,
    cited,
    asked,
    ...(conversation === null ? [] : [[paint('dim', `--conversation ${conversation}`)]]),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}
