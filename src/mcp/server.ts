/** An MCP server over a graph: the named questions as tools, and the editors' work where it was asked for. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import * as z from 'zod'
import { QuestionFailure } from '../questions/failure.ts'
import { StoreError } from '../store/store-error.ts'
import type { Asked, Tool } from './tool.ts'
import { askTools } from './tools/ask.ts'
import { betweenTools } from './tools/between.ts'
import { editingTools } from './tools/editing.ts'
import { lookUpTools } from './tools/look-up.ts'
import { ofOneTools } from './tools/of-one.ts'

export const tools: readonly Tool[] = [...askTools, ...betweenTools, ...ofOneTools, ...lookUpTools, ...editingTools]

export interface McpOptions extends Asked {
  readonly version: string
  /** Without it only questions are answered. */
  readonly writable: boolean
  /** Told of what is our fault, not the caller's. */
  readonly onFault: (error: unknown) => void
}

const instructions = `A graph of relations between states, read from news articles in Arabic and English: who met whom, what they
discussed, who praised whom. States, bodies, officials and issues go by id, code or any name in Arabic or English ("QA", "Qatar",
"قطر"). Each fact comes with the sentences that say so and their articles: cite them. When a name has several meanings, the error lists
ids to ask with. What is not found here was not in the articles, which does not mean that it did not happen.`

export function createMcpServer({ version, writable, onFault, ...asked }: McpOptions): McpServer {
  const server = new McpServer({ name: 'entente', version }, { instructions })
  for (const tool of tools) if (writable || !tool.writes) register(server, tool, asked, onFault)
  return server
}

function register(server: McpServer, tool: Tool, asked: Asked, onFault: McpOptions['onFault']): void {
  const { name, description, input, output, writes } = tool
  const annotations = { readOnlyHint: !writes, idempotentHint: true, openWorldHint: false }
  server.registerTool(
    name,
    { description, inputSchema: z.strictObject(input), outputSchema: z.strictObject(output), annotations },
    async (given): Promise<CallToolResult> => {
      try {
        const answer = await tool.answer(given, asked)
        return { structuredContent: answer, content: [{ type: 'text', text: JSON.stringify(answer) }] }
      } catch (error) {
        return { isError: true, content: [{ type: 'text', text: told(error, onFault) }] }
      }
    },
  )
}

/** What is wrong and what to do, for whoever asked. */
function told(error: unknown, onFault: McpOptions['onFault']): string {
  if (error instanceof QuestionFailure) return `${error.code}: ${error.message}`
  onFault(error)
  if (error instanceof StoreError) return `STORE_UNAVAILABLE: ${error.message}`
  return 'INTERNAL_ERROR: something went wrong in Entente. It was logged: try again, and report it if it stays.'
}
