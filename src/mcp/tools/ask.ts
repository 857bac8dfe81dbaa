/** Questions in words. */
import * as z from 'zod'
import { ask } from '../../ask/ask.ts'
import { citation, node, showCitations, showNode } from '../answers.ts'
import { tool } from '../tool.ts'

export const askTools = [
  tool({
    name: 'ask',
    description:
      'Answers a question in words, in Arabic or English, with numbered sources; asks back where it has several meanings, and says what it cannot answer. For lists and comparisons the other tools are surer.',
    input: {
      question: z.string().describe('The question, such as "Who met Cho Hyun since March?", of 1 to 500 characters.'),
      language: z.enum(['ar', 'en']).optional().describe('Of the answer; that of the question where absent.'),
      conversation: z
        .string()
        .optional()
        .describe('The "conversation" of the answer before, for a question that follows from it.'),
    },
    output: {
      status: z.enum(['answered', 'asked-back', 'refused']),
      text: z.string().describe('"[1]" in it is the first of the citations.'),
      language: z.string(),
      understood: z.string().describe('What the question was taken to ask.'),
      intent: z.string().nullable(),
      query: z.string().nullable().describe('GraphQL that asks the same.'),
      variables: z.record(z.string(), z.unknown()),
      citations: z.array(citation),
      nodes: z.array(node).describe('What the answer lists.'),
      total: z.int().nullable().describe('Length of the whole list.'),
      choices: z
        .array(z.object({ text: z.string(), question: z.string(), node: node.nullable() }))
        .describe('What to ask instead, where it asks back.'),
      conversation: z.string().nullable(),
    },
    answer: async (asked, { questions, today }) => {
      const answer = await ask(questions, { ...asked, today: today() })
      return {
        status: answer.status,
        text: answer.text,
        language: answer.language,
        understood: answer.understood,
        intent: answer.intent,
        query: answer.query,
        variables: { ...answer.variables },
        citations: showCitations(answer.citations),
        nodes: answer.nodes.map(showNode),
        total: answer.total,
        choices: answer.choices.map((choice) => ({ ...choice, node: choice.node && showNode(choice.node) })),
        conversation: answer.conversation,
      }
    },
  }),
]
