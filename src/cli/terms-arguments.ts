/** What `payload privacy:terms` was told on the command line. */
import { z } from 'zod'
import { checked, type NotRead, told } from './command-line.ts'

export const usage = `Usage: payload privacy:terms export --site <slug> [--own] [--out <file>]
       payload privacy:terms import <file> --site <slug> [--dry-run]

export writes the terms that hold in a site as TBX
  --site     slug of the site
  --own      only the terms in which the site has words of its own
  --out      where the file is written; named after the site where it is not given

import adds what a TBX file says to the terms of a site, or changes them
  --site     slug of the site
  --dry-run  says what would change, and changes nothing

Ends with 0 where all was done, 1 where terms of the file were refused, 2 where the whole file was, 3 where it was called
wrongly, 4 where the database or the file could not be read.`

const site = z.string('Name the site with --site.').min(1)

const exporting = z.object({
  action: z.literal('export'),
  site,
  own: z.boolean().default(false),
  out: z.string().min(1).optional(),
  files: z.array(z.string()).max(0, 'To export, name no file but with --out.'),
})

const importing = z.object({
  action: z.literal('import'),
  site,
  files: z.tuple([z.string().min(1)], 'Name the one file to import.'),
  dryRun: z.boolean().default(false),
})

const given = z.discriminatedUnion('action', [exporting, importing], 'Say export or import.')
export type TermsArguments = z.infer<typeof given>

export type ReadArguments = { ok: true; arguments: TermsArguments } | NotRead

/**
 * @param argv without node, program and the command's own name
 * @example readArguments(['export', '--site', 'pro-balances', '--own'])
 */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  const options = {
    site: { type: 'string' },
    own: { type: 'boolean' },
    out: { type: 'string' },
    'dry-run': { type: 'boolean' },
  } as const
  const line = told({ argv, options })
  if (!line.ok) return line
  const [action, ...files] = line.words
  const { 'dry-run': dryRun, ...values } = line.values
  return checked(given, { ...values, dryRun, action, files })
}
