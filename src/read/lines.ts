/** Lines of a byte stream, none of them longer in memory than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Without the line feed; null where the line is longer than the limit. */
  readonly bytes: Buffer | null
}

const lineFeed = 0x0a

export async function* splitLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Buffer[] = []
  let length = 0
  const keep = (part: Buffer): void => {
    length += part.length
    if (length > limit) parts = []
    else parts.push(part)
  }
  const finish = (): Line => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) }
    number++
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (length > 0) yield finish()
}
