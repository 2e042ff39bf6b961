/** What tells of all releases, as it stands while one of them is in effect. */
import { createHash } from 'node:crypto'
import type { ManifestRelease } from '../contract/manifest.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { renderFeed } from '../policy/archive/feed.ts'
import { renderReleasesPage } from '../policy/archive/releases-page.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import type { MoreWording } from '../policy/more-wording.ts'
import type { ReleaseChain } from './release-chain.ts'
import { file, mediaTypes, type ReleaseFile } from './release-file.ts'

export const archiveFiles = ({
  site,
  policies,
  release,
  releases,
  chain,
  moreWording,
}: {
  site: { slug: string; sourceLocale: string; timeZone: string }
  policies: Record<string, PolicyDocument>
  release: ReleaseFacts
  releases: ManifestRelease[]
  chain: ReleaseChain
  moreWording: MoreWording | undefined
}): ReleaseFile[] => {
  const past = releases.map((each) => ({
    ...each,
    notes: each.release === release.number ? release.notes : (chain.notes[each.release] ?? {}),
  }))
  const pages = Object.entries(policies).map(([locale, { title, controller }]) =>
    file({
      path: `current/${locale}/releases.html`,
      mediaType: mediaTypes.html,
      body: renderReleasesPage({
        locale,
        title,
        controller: controller.name,
        timeZone: site.timeZone,
        releases: past,
        moreWording,
      }),
    }),
  )
  const own = policies[site.sourceLocale] ?? Object.values(policies)[0]
  if (!own) return pages
  const feed = renderFeed({
    idOf: (number) => uuidOf(`${site.slug}/${number}/${releases[0]?.publishedAt ?? ''}`),
    locale: own.locale,
    locales: Object.keys(policies),
    title: own.title,
    controller: own.controller.name,
    releases: past,
    moreWording,
  })
  return [...pages, file({ path: 'current/feed.xml', mediaType: mediaTypes.atom, body: feed })]
}

/** A UUID of version 8 (RFC 9562, 5.8) that a text always has. */
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
