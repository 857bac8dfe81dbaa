/** When V8 turns code into machine code, and how much of it at once. */
import { setFlagsFromString } from 'node:v8'

/** Bytecode that a function runs before V8 looks at it again; V8's own figure is 135,168. */
const budget = 500_000

/** Bytecode of the functions called that V8 takes into a function's machine code; V8's own figure is 920. */
const inlined = 200

/**
 * V8 optimises what it has hardly seen, and throws that away with each new kind of name or sentence. Told to look at more
 * of them first, and to take less into one piece, which is then made again sooner, it reads the first articles in half of
 * the time, and later ones faster: `npm run bench:extract`.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${inlined}`)
}
