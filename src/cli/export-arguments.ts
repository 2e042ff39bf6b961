/** What `payload privacy:export` was told on the command line. */
import { z } from 'zod'
import { checked, type NotRead, told } from './command-line.ts'

export const usage = `Usage: payload privacy:export <folder> [--site slug …]

  folder  where the public tree is written as files; made where it is missing
  --site  only this site, and more than once for more; the others stay as they are. All where none is named

<folder>/public is what a web server serves, <folder>/nginx a configuration for nginx, <folder>/headers the headers
of every file as data. What is there already is not written again.

Ends with 0 where all that is published is there, 1 where a site could not be exported, 3 where it was called wrongly,
4 where the database could not be read or the folder not be written, 5 where another export is at work in the folder.`

export const exitCodes = { fine: 0, incomplete: 1, usage: 3, failed: 4, busy: 5 } as const

const given = z.object({
  folders: z
    .array(z.string().min(1, 'The folder is to have a name.'))
    .min(1, 'Name the folder to export to.')
    .max(1, 'Name one folder; sites are named with --site.'),
  sites: z.array(z.string().min(1, '--site is to be the slug of a site.')).optional(),
})

export type ReadArguments = { ok: true; folder: string; sites: string[] | undefined } | NotRead

/**
 * @param argv without node, program and the command's own name
 * @example readArguments(['/srv/privacy', '--site', 'pro-balances'])
 */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  const line = told({ argv, options: { site: { type: 'string', multiple: true } } })
  if (!line.ok) return line
  const read = checked(given, { folders: line.words, sites: line.values.site })
  if (!read.ok) return read
  const { folders, sites } = read.arguments
  const [folder = ''] = folders
  return { ok: true, folder, sites: sites && [...new Set(sites)] }
}
