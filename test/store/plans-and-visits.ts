/** Further invented articles: a visit with its host, and a meeting that was put off by two days. */
import { evidence, state, type Told, told } from './fragments.ts'

const visited = 'The Turkish president visited Qatar on 10 October.'
export const visit: Told = told(
  { id: '20', source: 'wire', text: visited, lang: 'en', date: '2024-10-10' },
  [state('QA'), state('TR')],
  [
    {
      type: 'MET_WITH',
      encounter: 'm1',
      sides: ['QA', 'TR'],
      between: [],
      date: '2024-10-10',
      precision: 'day',
      planned: false,
      format: 'visit',
      host: 'QA',
      evidence: [evidence(visited, 'The Turkish president visited Qatar', 'test.met')],
    },
  ],
)

const between = (id: string, text: string, published: string, date: string, planned: boolean): Told =>
  told(
    { id, source: 'wire', text, lang: 'en', date: published },
    [state('QA'), state('TR')],
    [
      {
        type: 'MET_WITH',
        encounter: 'm1',
        sides: ['QA', 'TR'],
        between: [],
        date,
        precision: 'day',
        planned,
        format: 'meeting',
        evidence: [evidence(text, text, 'test.met')],
      },
    ],
  )

export const moved = between('21', 'Qatar and Türkiye will meet on 20 November.', '2024-11-12', '2024-11-20', true)
export const movedHeld = between('22', 'Qatar and Türkiye met on 22 November.', '2024-11-22', '2024-11-22', false)
