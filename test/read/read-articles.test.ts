import { Buffer } from 'node:buffer'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRejection, maxArticleBytes, type Read, readArticles } from '../../src/read/read-articles.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

async function read(...names: readonly string[]): Promise<Read[]> {
  return collect(readArticles(names, { stdin: chunks() }))
}

/** The articles' texts, and `place: reason` of what was refused, without the folder. */
const told = (reads: readonly Read[]): string[] =>
  reads.map((item) =>
    isRejection(item) ? `${item.place.replace(`${folder}/`, '')}: ${item.reason}` : item.article.text,
  )

describe('JSON lines', () => {
  test('gives each article in order, and passes over blank lines', async () => {
    const path = file('two.jsonl', '{"text":"one","id":"1"}\n\n{"text":"two"}')
    expect(await read(path)).toEqual([
      { place: `${path}:1`, article: { text: 'one', id: '1' } },
      { place: `${path}:3`, article: { text: 'two' } },
    ])
  })

  test('refuses a broken line by its number and goes on', async () => {
    const reads = told(await read(file('broken.jsonl', '{"text":"one"}\n{"text":\n{"text":"three"}\n')))
    expect(reads[0]).toBe('one')
    expect(reads[1]).toMatch(/^broken\.jsonl:2: broken JSON: /)
    expect(reads[2]).toBe('three')
  })

  test('reads CRLF, a byte order mark and a line cut across chunks', async () => {
    expect(told(await read(file('crlf.jsonl', '\ufeff{"text":"one"}\r\n{"text":"two"}\r\n')))).toEqual(['one', 'two'])
    const bytes = Buffer.from('{"text":"قطر"}\n')
    const single = [...bytes].map((byte) => Uint8Array.of(byte))
    expect(told(await collect(readArticles(['-'], { stdin: chunks(...single) })))).toEqual(['قطر'])
  })

  test.each([
    ['little-endian with mark', Buffer.from('\ufeff{"text":"قطر"}\n', 'utf16le')],
    ['little-endian without mark', Buffer.from('{"text":"قطر"}\n', 'utf16le')],
    ['big-endian with mark', Buffer.from('\ufeff{"text":"قطر"}\n', 'utf16le').swap16()],
    ['big-endian without mark', Buffer.from('{"text":"قطر"}\n', 'utf16le').swap16()],
  ])('reads UTF-16, %s', async (_, bytes) => {
    expect(told(await read(file('utf16.jsonl', bytes)))).toEqual(['قطر'])
  })

  test('refuses only the line that is in another encoding, and says how to convert it', async () => {
    const line = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xde, 0xd8, 0xd1]), Buffer.from('"}\n')])
    const reads = await read(file('windows.jsonl', Buffer.concat([line, Buffer.from('{"text":"two"}\n')])))
    expect(told(reads)).toEqual(['windows.jsonl:1: this is not UTF-8 text', 'two'])
    expect(reads[0]).toHaveProperty('advice', expect.stringContaining('iconv'))
  })

  test('skips a 50 MB line without keeping it, and says the limit', async () => {
    const part = Buffer.alloc(1024 * 1024, 'x')
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"')
      for (let i = 0; i < 50; i++) yield part
      yield Buffer.from('"}\n{"text":"after"}\n')
    }
    const before = process.memoryUsage().arrayBuffers
    expect(told(await collect(readArticles(['-'], { stdin: stdin() })))).toEqual([
      '<stdin>:1: this line is longer than 4 MB, the limit for one article',
      'after',
    ])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * maxArticleBytes)
  })

  test.each([
    ['{"id":"1"}', '"text" is missing'],
    ['{"text":" \\n"}', '"text" is empty'],
    ['{"text":["a"],"id":5}', '"text" must be a string, found a list; "id" must be a string, found a number'],
    ['{"text":"a","date":"31/3/2025"}', '"date" must be a day such as 2025-03-31, found "31/3/2025"'],
    ['{"text":"a","date":"2025-02-30"}', '"date" must be a day such as 2025-03-31, found "2025-02-30"'],
    [
      '{"text":"a","lang":"Arabic language"}',
      '"lang" must be a language tag such as ar or en, found "Arabic language"',
    ],
    ['["a"]', 'expected a JSON object, found a list'],
    ['"a"', 'expected a JSON object, found a string'],
    ['null', 'expected a JSON object, found null'],
  ])('names each wrong field of %s', async (line, reason) => {
    expect(told(await read(file('fields.jsonl', line)))).toEqual([`fields.jsonl:1: ${reason}`])
  })

  test('takes null and empty fields as absent, drops unknown ones, and cuts a timestamp to its day', async () => {
    const line = '{"text":"a","id":null,"url":"","licence":"x","date":"2025-03-31T23:30:00+03:00"}'
    const [item] = await read(file('loose.jsonl', line))
    expect(item).toHaveProperty('article', { text: 'a', date: '2025-03-31' })
  })

  test('says so when no line holds anything', async () => {
    expect(told(await read(file('empty.jsonl', '\n \n')))).toEqual(['empty.jsonl: there is no article in it'])
  })
})

describe('plain text', () => {
  test('is one article, kept to the character', async () => {
    expect(told(await read(file('one.txt', '\ufeffFirst line\r\nSecond line\n')))).toEqual([
      'First line\r\nSecond line\n',
    ])
  })

  test('on standard input is told from JSON lines by its first character', async () => {
    const stdin = (text: string) => collect(readArticles(['-'], { stdin: chunks(text) }))
    expect(told(await stdin('\n  {"text":"one"}\n{"text":"two"}'))).toEqual(['one', 'two'])
    expect(told(await stdin('Doha, 5 May. Talks began.'))).toEqual(['Doha, 5 May. Talks began.'])
    expect(told(await stdin(''))).toEqual(['<stdin>: the file is empty'])
  })

  test('is refused beyond the limit', async () => {
    const path = file('long.txt', Buffer.alloc(maxArticleBytes + 1, 'x'))
    expect(told(await read(path))).toEqual(['long.txt: this text is longer than 4 MB, the limit for one article'])
  })
})

describe('files that are no text', () => {
  test.each([
    ['gzip.jsonl', gzipSync('{"text":"a"}'), 'this is a gzip archive, not text'],
    ['paper.txt', Buffer.from('%PDF-1.7 and the rest of it'), 'this is a PDF, not text'],
    [
      'image.jsonl',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]),
      'this is a binary file, not text',
    ],
    ['late.txt', Buffer.from('a text that hides a zero\0 byte'), 'this is a binary file, not text'],
  ])('%s is refused as a whole', async (name, bytes, reason) => {
    expect(told(await read(file(name, bytes)))).toEqual([`${name}: ${reason}`])
  })

  test('a missing file and a directory are named, and the next file is read', async () => {
    mkdirSync(join(folder, 'inner'), { recursive: true })
    const reads = await read(join(folder, 'none.jsonl'), join(folder, 'inner'), file('next.txt', 'next'))
    expect(told(reads)).toEqual(['none.jsonl: there is no such file', 'inner: this is a directory', 'next'])
  })
})

test('tells how many bytes were read', async () => {
  let total = 0
  const path = file('count.jsonl', '{"text":"one"}\n')
  await collect(readArticles([path], { stdin: chunks(), onBytes: (count) => (total += count) }))
  expect(total).toBe(15)
})
