/** The current `index.json` where a release is on its way: what the release in effect signed, and that. */
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { compress, sha256 } from './compression.ts'
import type { StoredBodies } from './database-source.ts'
import type { PublishedFile } from './file.ts'

const manifestPart = z.looseObject({ releases: z.array(z.looseObject({ release: z.int() })) })

/**
 * @param current bytes of the `index.json` of the release in effect
 * @param upcoming bytes of that of the release that takes effect later
 * @returns the file, whose path is `index.json` of no release, and its bytes
 */
export const currentIndex = async ({
  site,
  current,
  upcoming,
}: {
  site: string
  current: Buffer
  upcoming: Buffer
}): Promise<{ file: PublishedFile; bodies: StoredBodies }> => {
  const manifest = manifestPart.parse(JSON.parse(current.toString('utf8')))
  const next = manifestPart.parse(JSON.parse(upcoming.toString('utf8'))).releases.at(-1)
  const body = Buffer.from(canonicalize({ ...manifest, upcoming: next }) ?? '')
  const [gzip, br] = [await compress('gzip', body), await compress('br', body)]
  return {
    file: {
      site,
      release: undefined,
      path: 'index.json',
      mediaType: 'application/json',
      sha256: sha256(body),
      bytes: body.length,
      compressions: ['br', 'gzip'],
    },
    bodies: { identity: body, gzip, br },
  }
}
