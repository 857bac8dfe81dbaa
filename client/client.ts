/** Asks a service over HTTP, with the types of what each document takes and answers. Runs in browsers and in Node.js. */
import type { TypedDocumentString } from './documents.ts'

export interface ClientOptions {
  /** The service's address, without a slash at its end; the page's own where absent. */
  readonly url?: string
  /** Read anew for each request; null where the service needs none. */
  readonly key?: () => string | null
}

export interface Client {
  /** @throws AskError */
  ask<Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer>
}

/** Something that may have been meant by a name that nothing is called by. */
export interface Candidate {
  readonly id: string
  readonly name: string
}

/** The service refused or could not answer; `code` is one of docs/api.md, or `UNREACHABLE`. */
export class AskError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly candidates: readonly Candidate[] = [],
  ) {
    super(message)
  }
}

interface Answered<Answer> {
  readonly data?: Answer | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly candidates?: readonly Candidate[] }
  }[]
}

export const clientOf = ({ url = '', key = () => null }: ClientOptions = {}): Client => ({
  async ask<Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const given = key()
    const { data, errors } = await post<Answer>(
      `${url}/graphql`,
      given === null ? {} : { authorization: `Bearer ${given}` },
      JSON.stringify({ query: document.toString(), variables }),
      signal,
    )
    const failure = errors?.[0]
    if (failure) throw new AskError(failure.extensions?.code ?? '', failure.message, failure.extensions?.candidates)
    if (data === null || data === undefined) throw new AskError('UNREACHABLE', 'The service gave no answer.')
    return data
  },
})

async function post<Answer>(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal | undefined,
): Promise<Answered<Answer>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal,
    })
    return (await response.json()) as Answered<Answer>
  } catch (error) {
    if (signal?.aborted) throw error
    throw new AskError('UNREACHABLE', 'The service does not answer.')
  }
}
