/** `{site}/index.json`: what a release consists of, and the releases before it. */
import { z } from 'zod'
import { optionalCategoryId } from './banner-configuration.ts'
import { releaseNumber, timestamp } from './policy-document.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const renew = z
  .array(optionalCategoryId)
  .describe('Cookie categories that this release asks visitors to choose about anew; empty where it is not material.')

export const manifestFile = z
  .object({
    path: z.string().min(1).describe('Relative to the folder of the release: `lv/policy.json`'),
    mediaType: z.string(),
    bytes: z.int().min(0),
    sha256,
    integrity: z
      .string()
      .regex(/^sha384-[A-Za-z0-9+/]{64}$/)
      .optional()
      .describe('Of a script: what a page puts into `integrity` beside its numbered address.'),
  })
  .meta({ id: 'ManifestFile' })
export type ManifestFile = z.infer<typeof manifestFile>

export const manifestRelease = z
  .object({
    release: releaseNumber,
    publishedAt: timestamp,
    effectiveFrom: timestamp,
    material: z.boolean(),
    renew: renew.optional(),
    path: z.string().describe('Relative to the folder of the site: `releases/1/index.json`'),
    cancelledAt: timestamp.optional().describe('It was cancelled before it took effect, and never did.'),
  })
  .meta({ id: 'ManifestRelease' })
export type ManifestRelease = z.infer<typeof manifestRelease>

export const manifest = z
  .object({
    schema: z.literal('privacy-manifest/1'),
    site: z.string().min(1),
    release: releaseNumber,
    environment: z.enum(['development', 'production']),
    publishedAt: timestamp,
    effectiveFrom: timestamp,
    material: z.boolean(),
    renew: renew.optional(),
    sourceLocale: z.string(),
    locales: z.array(z.string()),
    files: z
      .array(manifestFile)
      .describe(
        'Every file of the release, by path, but this one and its signature, `index.jws`. What is below `current/` is ' +
          'served without it as long as the release is in effect: `current/feed.xml` as `feed.xml` of the site.',
      ),
    differences: z
      .array(manifestFile)
      .optional()
      .describe('What changed against the release in effect before; paths are relative to the folder of the site.'),
    previous: z
      .object({ release: releaseNumber, sha256: sha256.describe('of the `index.json` of that release') })
      .nullable()
      .describe('The release of the number before, whether or not it ever was in effect.'),
    releases: z.array(manifestRelease).describe('Oldest first, this one included.'),
    upcoming: manifestRelease
      .optional()
      .describe('A release that takes effect later. Only in the current `index.json`, which nobody signs.'),
    record: z
      .object({
        sha256: sha256.describe('of a salt and the canonical JSON of the record; both are kept by the controller'),
      })
      .optional()
      .describe(
        'What was decided at publishing, which is not public: the hash shows later that nothing in it changed.',
      ),
  })
  .meta({ id: 'Manifest', title: 'What a release of a site consists of' })
export type Manifest = z.infer<typeof manifest>
