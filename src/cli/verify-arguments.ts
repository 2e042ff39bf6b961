/** What `payload privacy:verify` was told on the command line. */
import { parseArgs } from 'node:util'
import { z } from 'zod'

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

export type ReadArguments =
  | { ok: true; arguments: VerifyArguments }
  | { ok: false; reason: 'help' }
  | { ok: false; reason: 'wrong'; message: string }

/**
 * @param argv without node, program and the command's own name
 * @example readArguments(['public', '--site', 'shop'])
 */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  let given: { values: Record<string, unknown>; positionals: string[] }
  try {
    given = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        site: { type: 'string', multiple: true },
        keys: { type: 'string' },
        from: { type: 'string' },
        receipt: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        // Payload's own command line reads this one.
        'disable-transpile': { type: 'boolean' },
      },
    })
  } catch (error) {
    return { ok: false, reason: 'wrong', message: error instanceof Error ? error.message : String(error) }
  }
  if (given.values.help) return { ok: false, reason: 'help' }
  const read = options.safeParse(given.values)
  if (!read.success) {
    return { ok: false, reason: 'wrong', message: read.error.issues.map((issue) => issue.message).join('\n') }
  }
  const [place, ...more] = given.positionals
  if (place === undefined || more.length > 0) {
    return { ok: false, reason: 'wrong', message: 'Name one URL or one folder.' }
  }
  return { ok: true, arguments: { ...read.data, place } }
}
