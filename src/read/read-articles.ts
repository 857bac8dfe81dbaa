/** Articles from files or standard input, one at a time; what cannot be used comes out as a rejection in its place. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { TextDecoder } from 'node:util'
import type { Article } from '../../ingest/article.ts'
import { type Line, splitLines } from './lines.ts'
import { parseArticle } from './parse-article.ts'
import { type Rejection, UnreadableInputError } from './rejection.ts'
import { toUtf8 } from './utf8.ts'

/** No article is longer than a book: a longer line is a mistake, and is skipped without being kept in memory. */
export const maxArticleBytes = 4 * 1024 * 1024

export type Read = { readonly place: string; readonly article: Article } | Rejection

/** What `-` reads, and who is told of each chunk read. */
export interface ReadOptions {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly onBytes?: (count: number) => void
}

/** Told by the name; without a telling name, an opening brace makes it JSON lines. */
type Format = 'jsonl' | 'text'

export const isRejection = (read: Read): read is Rejection => 'reason' in read

/** Reads the named inputs in order. Never throws for bad input: a file that cannot be read is one rejection. */
export async function* readArticles(names: readonly string[], options: ReadOptions): AsyncGenerator<Read> {
  for (const name of names) {
    try {
      if (name !== '-') await checkFile(name)
      const bytes = name === '-' ? options.stdin : createReadStream(name)
      yield* readSource(name === '-' ? '<stdin>' : name, formatOf(name), counted(bytes, options.onBytes))
    } catch (error) {
      yield rejectionOf(name, error)
    }
  }
}

async function* readSource(
  name: string,
  format: Format | undefined,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Read> {
  const utf8 = toUtf8(bytes)
  if (format === 'text') yield await wholeText(name, utf8)
  else if (format === 'jsonl') yield* jsonLines(name, utf8)
  else {
    const { first, all } = await peek(utf8)
    if (first === '{') yield* jsonLines(name, all)
    else yield await wholeText(name, all)
  }
}

async function* jsonLines(name: string, utf8: AsyncIterable<Buffer>): AsyncGenerator<Read> {
  let empty = true
  for await (const line of splitLines(utf8, maxArticleBytes)) {
    const read = readLine(`${name}:${line.number}`, line)
    if (!read) continue
    empty = false
    yield read
  }
  if (empty) yield { place: name, reason: 'there is no article in it', advice: 'write one JSON object a line' }
}

function readLine(place: string, line: Line): Read | null {
  if (line.bytes === null) return tooLong(place, 'this line')
  const text = decode(line.bytes)
  if (text === null) return notUtf8(place)
  if (text.trim() === '') return null
  const parsed = parseArticle(text)
  return 'article' in parsed ? { place, article: parsed.article } : { place, ...parsed }
}

async function wholeText(name: string, utf8: AsyncIterable<Buffer>): Promise<Read> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of utf8) {
    length += part.length
    if (length > maxArticleBytes) return tooLong(name, 'this text')
    parts.push(part)
  }
  const text = decode(Buffer.concat(parts))
  if (text === null) return notUtf8(name)
  if (text.includes('\0'))
    return { place: name, reason: 'this is a binary file, not text', advice: 'give .jsonl or .txt files' }
  if (text.trim() === '')
    return { place: name, reason: 'the file is empty', advice: 'it should hold the text of one article' }
  return { place: name, article: { text } }
}

function formatOf(name: string): Format | undefined {
  const extension = extname(name).toLowerCase()
  if (extension === '.txt') return 'text'
  return ['.jsonl', '.ndjson', '.json'].includes(extension) ? 'jsonl' : undefined
}

/** The first character that is not white space, and the stream from its beginning. */
async function peek(
  stream: AsyncGenerator<Buffer>,
): Promise<{ first: string | undefined; all: AsyncIterable<Buffer> }> {
  const seen: Buffer[] = []
  let first: string | undefined
  while (first === undefined) {
    const next = await stream.next()
    if (next.done) break
    seen.push(next.value)
    first = next.value.toString('latin1').trimStart()[0]
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* seen
    yield* stream
  }
  return { first, all: all() }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes?: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

const utf8Decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer): string | null {
  try {
    return utf8Decoder.decode(bytes)
  } catch {
    return null
  }
}

async function checkFile(name: string): Promise<void> {
  if ((await stat(name)).isDirectory())
    throw new UnreadableInputError(
      'this is a directory',
      `name the files in it, for instance ${name.replace(/\/$/, '')}/*.jsonl`,
    )
}

function rejectionOf(place: string, error: unknown): Rejection {
  if (error instanceof UnreadableInputError) return { place, reason: error.reason, advice: error.advice }
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return { place, reason: 'there is no such file', advice: 'check the spelling and the folder' }
  if (code === 'EACCES') return { place, reason: 'reading it is not allowed', advice: 'check who may read the file' }
  if (code !== undefined) return { place, reason: (error as Error).message, advice: 'check the file and its disk' }
  throw error
}

const tooLong = (place: string, what: string): Rejection => ({
  place,
  reason: `${what} is longer than ${maxArticleBytes / 1024 / 1024} MB, the limit for one article`,
  advice: 'put each article on a line of its own',
})

const notUtf8 = (place: string): Rejection => ({
  place,
  reason: 'this is not UTF-8 text',
  advice: 'convert the file first, for instance: iconv -f WINDOWS-1256 -t UTF-8',
})
