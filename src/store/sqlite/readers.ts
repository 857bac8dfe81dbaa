import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { tooLate } from '../../questions/too-late.ts'
import { StoreError } from '../store-error.ts'
import type { Read, Reader } from './reader.ts'

/** Milliseconds between two tries to end a statement: one that has not begun yet does not hear the first. */
const NUDGE = 50

/** More questions at once than the machine has cores would only hinder each other. */
const MOST = Math.max(2, availableParallelism())

/** A small pool; each reader answers one question at a time. */
export class Readers {
  readonly #open: () => Promise<Reader>
  readonly #patience: number
  readonly #most: number
  readonly #idle: Reader[] = []
  readonly #busy = new Set<Reader>()
  readonly #waiting: ((reader: Reader) => void)[] = []
  #opened = 0
  #closed = false

  /** @param patience Milliseconds that a question may take, waiting for its turn included. */
  constructor(open: () => Promise<Reader>, patience = Number.POSITIVE_INFINITY, most = MOST) {
    this.#open = open
    this.#patience = patience
    this.#most = most
  }

  /** @throws QuestionFailure TIMEOUT when the time is up; the database works on it no longer then. */
  async ask<T>(question: (read: Read) => Promise<T>): Promise<T> {
    let late = false
    let reader: Reader | undefined
    const alarm = repeatedAfter(this.#patience, () => {
      late = true
      reader?.interrupt()
    })
    try {
      const taken = await this.#take()
      reader = taken
      return await taken.atOnce(() =>
        question(async (sql, ...parameters) => {
          if (late) throw tooLate(this.#patience)
          if (this.#closed) throw new StoreError('STORE_UNREACHABLE', 'The store is closed.')
          return taken.read(sql, ...parameters)
        }),
      )
    } catch (error) {
      throw late ? tooLate(this.#patience) : error
    } finally {
      alarm.stop()
      if (reader) this.#give(reader)
    }
  }

  /** Ends the questions under way. */
  async close(): Promise<void> {
    this.#closed = true
    while (this.#busy.size > 0) {
      for (const reader of this.#busy) reader.interrupt()
      await sleep(NUDGE)
    }
    for (const reader of this.#idle.splice(0)) reader.close()
  }

  async #take(): Promise<Reader> {
    const reader = this.#idle.pop() ?? (this.#opened < this.#most ? await this.#another() : await this.#next())
    this.#busy.add(reader)
    return reader
  }

  async #another(): Promise<Reader> {
    this.#opened++
    try {
      return await this.#open()
    } catch (error) {
      this.#opened--
      throw error
    }
  }

  #next(): Promise<Reader> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #give(reader: Reader): void {
    this.#busy.delete(reader)
    const next = this.#waiting.shift()
    if (next) next(reader)
    else this.#idle.push(reader)
  }
}

function repeatedAfter(patience: number, work: () => void): { stop(): void } {
  if (patience === Number.POSITIVE_INFINITY) return { stop() {} }
  let repeat: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    work()
    repeat = setInterval(work, NUDGE)
  }, patience)
  return {
    stop() {
      clearTimeout(first)
      clearInterval(repeat)
    },
  }
}
