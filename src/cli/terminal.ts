/** Where a command reads and writes; handed down from `main`, so that nothing below it touches the process. */
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { styleText } from 'node:util'
import { type Environment, wantsColour } from '../config.ts'

export type Screen = Writable & { readonly isTTY?: boolean }

export interface Terminal {
  readonly env: Environment
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Screen
  readonly stderr: Screen
  /** Calls back at each Ctrl-C or request to end; returns how to stop listening. */
  onInterrupt(listener: () => void): () => void
  /** The time as an ISO instant. */
  now(): string
}

/** Exit codes. */
export const done = 0
/** Something was rejected or failed. */
export const failed = 1
/** The command line or the settings are wrong. */
export const misused = 2
export const interrupted = 130

/** Resolves when the stream can take more. */
export async function write(screen: Screen, text: string): Promise<void> {
  if (!screen.write(text) && !screen.destroyed) await once(screen, 'drain')
}

/** Resolves at the next Ctrl-C or request to end; the one after it is nobody's. */
export const interruption = (terminal: Terminal): Promise<void> =>
  new Promise((resolve) => {
    const forget = terminal.onInterrupt(() => {
      forget()
      resolve()
    })
  })

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

/** Colours text for this screen, or leaves it plain. */
export const painter = (terminal: Terminal, screen: Screen): Paint =>
  wantsColour(terminal.env, screen.isTTY === true) ? (style, text) => styleText(style, text) : (_, text) => text

/** Text of others on one line: white space and control characters, which could steer the terminal, become spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ')
