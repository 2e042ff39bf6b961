/** What all commands read in the same way: the options and words of a command line, told apart and checked. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { z } from 'zod'
import { messageOf } from './terminal.ts'

export type NotRead = { ok: false; reason: 'help' } | { ok: false; reason: 'wrong'; message: string }

export type Told = { ok: true; values: Record<string, unknown>; words: string[] } | NotRead

export const wrong = (message: string): NotRead => ({ ok: false, reason: 'wrong', message })

/**
 * Tells options and words apart.
 *
 * @param argv without node, program and the command's own name
 * @param options of the command, beside `--help`
 * @param takesWords whether there may be anything but options. Default: true
 * @example told({ argv: ['shop', '--own'], options: { own: { type: 'boolean' } } })
 * // { ok: true, values: { own: true }, words: ['shop'] }
 */
export const told = ({
  argv,
  options = {},
  takesWords = true,
}: {
  argv: readonly string[]
  options?: ParseArgsConfig['options']
  takesWords?: boolean
}): Told => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: takesWords,
      options: {
        ...options,
        help: { type: 'boolean', short: 'h' },
        // Payload's own command line reads this one.
        'disable-transpile': { type: 'boolean' },
      },
    })
    return values.help ? { ok: false, reason: 'help' } : { ok: true, values: { ...values }, words: positionals }
  } catch (error) {
    return wrong(messageOf(error))
  }
}

/** @returns what the schema makes of it, or a line for each thing that is wrong */
export const checked = <Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): { ok: true; arguments: z.infer<Schema> } | NotRead => {
  const read = schema.safeParse(given)
  return read.success
    ? { ok: true, arguments: read.data }
    : wrong(read.error.issues.map(({ message }) => message).join('\n'))
}
