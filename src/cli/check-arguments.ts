/** What `payload privacy:check` was told on the command line. */
import { z } from 'zod'
import { checked, type NotRead, told } from './command-line.ts'

export const formats = ['text', 'json', 'sarif'] as const
export type Format = (typeof formats)[number]

export const usage = `Usage: payload privacy:check [site …] [--format text|json|sarif] [--of approved|working] [--language lv|et|en]

  site        slugs of the sites to check; all where none is named
  --format    text (default) for people, json and sarif for programs
  --of        approved (default): what publishing would publish; working: what is saved, ready or not
  --language  of the sentences; English where it is not given

Ends with 0 where nothing is worse than a note, 1 with warnings, 2 with errors that nobody waived,
3 where it was called wrongly, 4 where the sites could not be read (no database).`

const options = z.object({
  format: z.enum(formats, `--format is to be one of ${formats.join(', ')}`).default('text'),
  of: z.enum(['approved', 'working'], '--of is to be approved or working').default('approved'),
  language: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Za-z]+)?$/, '--language is to be a code such as lv')
    .default('en'),
})

export type CheckArguments = z.infer<typeof options> & { sites: string[] }

export type ReadArguments = { ok: true; arguments: CheckArguments } | NotRead

/**
 * @param argv without node, program and the command's own name
 * @example readArguments(['pro-balances', '--format', 'json'])
 */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  const kinds = { format: { type: 'string' }, of: { type: 'string' }, language: { type: 'string' } } as const
  const line = told({ argv, options: kinds })
  if (!line.ok) return line
  const read = checked(options, line.values)
  return read.ok ? { ok: true, arguments: { ...read.arguments, sites: [...new Set(line.words)] } } : read
}
