/** What `payload privacy:verify` was told on the command line. */
import { z } from 'zod'
import { checked, type NotRead, told, wrong } from './command-line.ts'

export const usage = `Usage: payload privacy:verify <url or folder> [--site slug …] [--keys file] [--from n] [--format text|json]
       payload privacy:verify <url or folder> --receipt file [--keys file] [--format text|json]

  url         of a base (…/api/privacy, with --site) or of a site (…/api/privacy/shop)
  folder      that the base, or a site of it, was exported or copied to
  --site      which site; may be given more than once; a folder is looked at as a whole where none is named
  --keys      file with the public keys that are trusted (a JSON Web Key Set), instead of those that are published
              beside the releases: whoever could change one could change the other
  --from      number of the oldest release to look at
  --receipt   file with the receipt of a consent: whether it was given, is unchanged, and of a release that offered what
              was chosen; nothing else is looked at
  --format    text (default) for people, json for programs

Ends with 0 where everything is as it was published, 1 where something is broken, 3 where it was called wrongly,
4 where not everything could be read.`

const options = z.object({
  format: z.enum(['text', 'json'], '--format is to be text or json').default('text'),
  site: z
    .array(z.string().regex(/^[A-Za-z0-9_~@+-][A-Za-z0-9._~@+-]*$/, '--site is to be the slug of a site'))
    .default([]),
  keys: z.string().min(1, '--keys is to be a file').optional(),
  receipt: z.string().min(1, '--receipt is to be a file').optional(),
  from: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, '--from is to be the number of a release')
    .transform(Number)
    .default(1),
})

export type VerifyArguments = z.infer<typeof options> & { place: string }

export type ReadArguments = { ok: true; arguments: VerifyArguments } | NotRead

/**
 * @param argv without node, program and the command's own name
 * @example readArguments(['public', '--site', 'shop'])
 */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  const kinds = {
    site: { type: 'string', multiple: true },
    keys: { type: 'string' },
    from: { type: 'string' },
    receipt: { type: 'string' },
    format: { type: 'string' },
  } as const
  const line = told({ argv, options: kinds })
  if (!line.ok) return line
  const read = checked(options, line.values)
  if (!read.ok) return read
  const [place, ...more] = line.words
  if (place === undefined || more.length > 0) return wrong('Name one URL or one folder.')
  return { ok: true, arguments: { ...read.arguments, place } }
}
