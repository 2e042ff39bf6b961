/** What every command of the plugin does with a terminal. */
import { once } from 'node:events'

export const write = async (stream: NodeJS.WritableStream, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** A process that ends with what it was asked for, and not with whatever was still to be written. */
export const end = async (code: number): Promise<never> => {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))))
  process.exit(code)
}

export const messageOf = (error: unknown): string =>
  error instanceof AggregateError && error.message === ''
    ? error.errors.map(messageOf).join('; ')
    : error instanceof Error
      ? error.message
      : String(error)

/** The command line without node, program and the command's own name. */
export const argumentsOf = (command: string): string[] =>
  process.argv.slice(2).filter((argument, at) => !(at === 0 && argument.toLowerCase() === command))

/** Ctrl-C ends a command as an end of its own does: what is to be taken away at the end is. */
export const endOnSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
}

/** @example size(1_234_567) // '1.2 MB' */
export const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`
