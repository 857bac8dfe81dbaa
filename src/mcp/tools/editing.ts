/** What changes the graph; offered only where that was asked for. */
import * as z from 'zod'
import { articleId } from '../../../schema/ids.ts'
import type { CorrectionRequest } from '../../load/correct.ts'
import { day } from '../arguments.ts'
import { type Asked, tool } from '../tool.ts'

const longestName = 200
const longestText = 200_000
/** Whom the log of corrections names. */
const author = 'mcp'

const corrected = { correction: z.string().describe('Id of the correction, for "undoCorrection".') }
const correct = async ({ editing }: Asked, request: CorrectionRequest) => ({
  correction: (await (await editing()).correct(request, author)).id,
})
const name = z.string().max(longestName).optional()

export const editingTools = [
  tool({
    name: 'ingestArticles',
    description:
      'Reads articles into the graph, in the order given, and says what became of each; the same ones again change nothing.',
    writes: true,
    input: {
      articles: z
        .array(
          z.strictObject({
            text: z.string().min(1).max(longestText),
            id: z
              .string()
              .optional()
              .describe('Id that its source gives it: the same id with another text replaces the article.'),
            title: z.string().optional(),
            language: z.string().optional().describe('BCP 47 language tag; told from the text where absent.'),
            date: day('Day of publication: decides what "Wednesday" means and who held an office.').optional(),
            source: z.string().optional().describe('Outlet.'),
            url: z.string().optional(),
          }),
        )
        .min(1)
        .max(100),
    },
    output: {
      articles: z.array(
        z.object({
          id: z.string(),
          status: z.enum(['added', 'replaced', 'unchanged', 'rejected']),
          reason: z.string().nullable(),
        }),
      ),
    },
    answer: async ({ articles }, { editing }) => {
      const { ingestOne } = await editing()
      const ingested = []
      for (const { language, ...article } of articles) {
        const { added, replaced, rejected } = await ingestOne({ ...article, ...(language && { lang: language }) })
        const status = rejected[0] ? 'rejected' : added > 0 ? 'added' : replaced > 0 ? 'replaced' : 'unchanged'
        const id = articleId(article.source, article.id, article.text)
        ingested.push({ id, status, reason: rejected[0]?.reason ?? null } as const)
      }
      return { articles: ingested }
    },
  }),
  tool({
    name: 'mergeNodes',
    description: 'Says that two officials are one person, or two issues one; what is known of both is then one.',
    writes: true,
    input: {
      into: z.string().describe('Id of the official or issue that stays.'),
      from: z.string().describe('Id of the one that is the same.'),
    },
    output: corrected,
    answer: ({ into, from }, asked) => correct(asked, { kind: 'merge', into, from }),
  }),
  tool({
    name: 'splitOfficial',
    description: 'Says that some mentions of an official are another person; "mentions" lists them.',
    writes: true,
    input: { mentions: z.array(z.string()).min(1).max(100).describe('Ids of the mentions that are a person apart.') },
    output: corrected,
    answer: ({ mentions }, asked) => correct(asked, { kind: 'split', mentions }),
  }),
  tool({
    name: 'rejectEdge',
    description: 'Says that an edge is wrong: what its articles say of it no longer counts.',
    writes: true,
    input: { edge: z.string().describe('Id of an edge with evidence, as "relations" gives it.') },
    output: corrected,
    answer: ({ edge }, asked) => correct(asked, { kind: 'reject', edge }),
  }),
  tool({
    name: 'renameNode',
    description: 'Gives a node another name, in one script or in both.',
    writes: true,
    input: {
      id: z.string().describe('Id of the node.'),
      name: name.describe('Its name in Latin script.'),
      nameAr: name.describe('Its name in Arabic script.'),
    },
    output: corrected,
    answer: ({ id, name: latin, nameAr }, asked) =>
      correct(asked, { kind: 'rename', id, ...(latin && { name: latin }), ...(nameAr && { nameAr }) }),
  }),
  tool({
    name: 'undoCorrection',
    description: 'Takes a correction back.',
    writes: true,
    input: { correction: z.string().describe('Id of the correction.') },
    output: corrected,
    answer: ({ correction }, asked) => correct(asked, { kind: 'undo', correction }),
  }),
  tool({
    name: 'mentions',
    description: 'What an official is made of: the ways in which articles name him or her, for "splitOfficial".',
    writes: true,
    input: { of: z.string().describe('Id of the official.') },
    output: { mentions: z.array(z.object({ id: z.string(), names: z.array(z.string()) })) },
    answer: async ({ of }, { editing }) => ({
      mentions: (await (await editing()).mentionsOf(of)).map(({ id, names }) => ({ id, names: [...names] })),
    }),
  }),
]
