#!/usr/bin/env node
/** The only place that touches the process: hands it to the command line, and its exit code back. */
import { run } from './cli/program.ts'
import { optimiseLater } from './tiering.ts'

optimiseLater()

// Without it graphql checks each type for a second copy of itself, which takes a quarter of the time of a long answer.
process.env.NODE_ENV ??= 'production'

const signals = ['SIGINT', 'SIGTERM'] as const

// A reader that has enough, such as `head`, closes the pipe: nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date().toISOString(),
  onInterrupt: (listener) => {
    for (const signal of signals) process.on(signal, listener)
    return () => {
      for (const signal of signals) process.off(signal, listener)
    }
  },
})
