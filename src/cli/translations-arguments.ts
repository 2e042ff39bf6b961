/** What `payload privacy:translations` was told on the command line. */
import { z } from 'zod'
import { exchangeFormats } from '../translation/files/exchange.ts'
import { unitStates } from '../translation/units/unit-state.ts'
import { checked, type NotRead, told } from './command-line.ts'

export const usage = `Usage: payload privacy:translations export --site <slug> --locale <locale> [--format <format>] [--states <states>] [--out <file>]
       payload privacy:translations import <file> [--dry-run] [--take-states]

export writes a file for translators and their tools
  --site         slug of the site
  --locale       the language to translate into, such as et
  --format       ${exchangeFormats.join(', ')}; xliff-2.1 where it is not given
  --states       only units in these states, with commas between: ${unitStates.join(', ')}
  --out          where the file is written; named after the site and the languages where it is not given

import saves what a file says; site and language are in the file
  --dry-run      says what would change, and changes nothing
  --take-states  what the file calls reviewed is sent to review, what it calls final is approved

Ends with 0 where all was done, 1 where units of the file were refused, 2 where the whole file was or there is nothing to
export, 3 where it was called wrongly, 4 where the database or the file could not be read.`

export const exitCodes = { fine: 0, partly: 1, refused: 2, usage: 3, failed: 4 } as const

const exporting = z.object({
  action: z.literal('export'),
  site: z.string('Name the site with --site.').min(1),
  locale: z.string('Name the language with --locale.').min(2).max(35),
  format: z.enum(exchangeFormats, `--format is to be one of ${exchangeFormats.join(', ')}.`).default('xliff-2.1'),
  states: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(unitStates, `--states are to be of ${unitStates.join(', ')}.`)))
    .optional(),
  out: z.string().min(1).optional(),
  files: z.array(z.string()).max(0, 'To export, name no file but with --out.'),
})

const importing = z.object({
  action: z.literal('import'),
  files: z.tuple([z.string().min(1)], 'Name the one file to import.'),
  dryRun: z.boolean().default(false),
  takeStates: z.boolean().default(false),
})

const given = z.discriminatedUnion('action', [exporting, importing], 'Say export or import.')
export type TranslationsArguments = z.infer<typeof given>

export type ReadArguments = { ok: true; arguments: TranslationsArguments } | NotRead

/**
 * @param argv without node, program and the command's own name
 * @example readArguments(['export', '--site', 'pro-balances', '--locale', 'et', '--format', 'po'])
 */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  const options = {
    site: { type: 'string' },
    locale: { type: 'string' },
    format: { type: 'string' },
    states: { type: 'string' },
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'take-states': { type: 'boolean' },
  } as const
  const line = told({ argv, options })
  if (!line.ok) return line
  const [action, ...files] = line.words
  const { 'dry-run': dryRun, 'take-states': takeStates, ...values } = line.values
  return checked(given, { ...values, dryRun, takeStates, action, files })
}
