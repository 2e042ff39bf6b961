/** What every command of the plugin is: a function that tells what it did and gives an exit code, and a program around it. */
import type { SanitizedConfig } from 'payload'
import type { NotRead } from './command-line.ts'
import { argumentsOf, end, endOnSignals, write } from './terminal.ts'

export type Streams = {
  /** For the result. */
  stdout: NodeJS.WritableStream
  /** For what is wrong, and for whoever waits. */
  stderr: NodeJS.WritableStream
}

export type Called = Streams & {
  /** Without node, program and the command's own name. */
  argv: readonly string[]
  environment: Readonly<Record<string, string | undefined>>
  config: SanitizedConfig
}

/** @returns the exit code */
export type Command = (called: Called) => Promise<number>

/**
 * What Payload's command line calls: the command, and the end of the process.
 *
 * @example export const script = programOf('privacy:check', check)
 */
export const programOf =
  (name: string, command: Command) =>
  async (config: SanitizedConfig): Promise<void> => {
    endOnSignals()
    const { stdout, stderr, env: environment } = process
    return end(await command({ argv: argumentsOf(name), environment, config, stdout, stderr }))
  }

/**
 * Whoever asks for help gets the usage of a command; whoever calls it wrongly gets what is wrong too.
 *
 * @param wrong code that a wrong call ends with
 * @returns the exit code
 */
export const tellUsage = async (
  read: NotRead,
  { usage, wrong, stdout, stderr }: Streams & { usage: string; wrong: number },
): Promise<number> => {
  if (read.reason === 'help') await write(stdout, `${usage}\n`)
  else await write(stderr, `${read.message}\n\n${usage}\n`)
  return read.reason === 'help' ? 0 : wrong
}
