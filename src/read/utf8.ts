/** Bytes of a file as UTF-8, whatever Unicode encoding they came in. */
import { TextDecoder } from 'node:util'
import { UnreadableInputError } from './rejection.ts'

/** Enough to see a byte order mark and every signature below. */
const sniffLength = 16

const signatures: readonly { readonly bytes: string; readonly is: string; readonly advice: string }[] = [
  { bytes: '\x1f\x8b', is: 'a gzip archive', advice: 'unpack it first: gunzip -c FILE | entente ingest -' },
  { bytes: 'PK\x03\x04', is: 'a zip archive or an office document', advice: 'save its text as .txt or .jsonl' },
  { bytes: '%PDF-', is: 'a PDF', advice: 'extract its text first, for instance with pdftotext' },
]

/**
 * Yields the stream as UTF-8 without a byte order mark. UTF-16 is told by its mark, or by the zero byte beside the first
 * character. Invalid UTF-8 passes through: the line that holds it is refused later, not the file.
 * @throws UnreadableInputError when the stream begins like a binary file.
 */
export async function* toUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0)
  let decoder: TextDecoder | undefined
  let sniffed = false
  for await (const chunk of stream) {
    if (sniffed) {
      yield transcode(chunk, decoder)
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < sniffLength) continue
    sniffed = true
    decoder = decoderFor(head)
    yield transcode(withoutMark(head), decoder)
  }
  if (!sniffed) {
    decoder = decoderFor(head)
    yield transcode(withoutMark(head), decoder)
  }
  if (decoder) yield Buffer.from(decoder.decode())
}

const transcode = (chunk: Uint8Array, decoder: TextDecoder | undefined): Buffer =>
  decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : asBuffer(chunk)

const asBuffer = (chunk: Uint8Array): Buffer =>
  Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)

function decoderFor(head: Buffer): TextDecoder | undefined {
  const encoding = utf16Of(head)
  if (encoding) return new TextDecoder(encoding)
  const start = head.toString('latin1')
  const known = signatures.find((signature) => start.startsWith(signature.bytes))
  if (known) throw new UnreadableInputError(`this is ${known.is}, not text`, known.advice)
  if (head.includes(0)) throw new UnreadableInputError('this is a binary file, not text', 'give .jsonl or .txt files')
  return undefined
}

function utf16Of(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x7b && second === 0 && third !== 0) return 'utf-16le'
  if (first === 0 && second === 0x7b) return 'utf-16be'
  return undefined
}

const withoutMark = (head: Buffer): Buffer =>
  head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head
