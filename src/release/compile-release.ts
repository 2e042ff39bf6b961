/** A release as files: what is written once, and served for ever. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { compileBanner } from '../banner/compile-banner.ts'
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import type { Manifest, ManifestRelease } from '../contract/manifest.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { comparePolicies } from '../policy/compare-policies.ts'
import { compilePolicy, type ReleaseFacts } from '../policy/compile-policy.ts'
import { compileLinkedPolicy } from '../policy/linked/compile-linked-policy.ts'
import { byCodeUnit } from '../policy/order.ts'
import { renderDifferenceHtml } from '../policy/render/difference-html.ts'
import { renderHtml } from '../policy/render/html.ts'
import { renderMarkdown } from '../policy/render/markdown.ts'
import { renderText } from '../policy/render/text.ts'
import type { Snapshot } from '../policy/snapshot.ts'

export type ReleaseFile = {
  path: string
  mediaType: string
  body: string
  /** Of the body in UTF-8, in hexadecimal. */
  sha256: string
}

/** The release before: what the new one links to and is compared with. */
export type PreviousRelease = {
  number: number
  /** SHA-256 of its `index.json`. */
  manifestSha256: string
  /** All releases up to it, oldest first. */
  releases: ManifestRelease[]
  policies: Record<string, PolicyDocument>
}

export type CompiledRelease = {
  /** Paths relative to the folder of the release; `index.json` is one of them. */
  files: ReleaseFile[]
  manifestSha256: string
  manifest: Manifest
  policies: Record<string, PolicyDocument>
  /** Against the release before; paths relative to the folder of the site. */
  differences: ReleaseFile[]
}

const mediaTypes = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

type ReleaseInput = {
  snapshot: Snapshot
  release: ReleaseFacts
  /** The release before; null for the first. */
  previous: PreviousRelease | null
}

/** What a release says, in every published locale, before it is made into files. */
export const compileDocuments = ({
  snapshot,
  release,
  previous,
}: ReleaseInput): { policies: Record<string, PolicyDocument>; banners: Record<string, BannerConfiguration> } => {
  const locales = [...new Set(snapshot.site.publishedLocales)]
  const revision = revisionOf({ release, previous })
  const renew = renewOf({ release, previous })
  const each = <T>(compile: (locale: string) => T): Record<string, T> =>
    Object.fromEntries(locales.map((locale) => [locale, compile(locale)]))
  return {
    policies: each((locale) => compilePolicy({ snapshot, locale, release })),
    banners: each((locale) => compileBanner({ snapshot, locale, release, revision, renew })),
  }
}

/**
 * The files of a release for every published locale. The same snapshot and facts give the same bytes.
 *
 * @example
 * compileRelease({ snapshot, release, previous: null }).files.map(({ path }) => path) // ['en/banner.json', …, 'index.json']
 */
export const compileRelease = ({ snapshot, release, previous }: ReleaseInput): CompiledRelease => {
  const { policies, banners } = compileDocuments({ snapshot, release, previous })
  const files = Object.entries(policies)
    .flatMap(([locale, policy]) => [
      jsonFile({ path: `${locale}/policy.json`, value: policy }),
      file({ path: `${locale}/policy.html`, mediaType: mediaTypes.html, body: renderHtml(policy) }),
      file({ path: `${locale}/policy.md`, mediaType: mediaTypes.md, body: renderMarkdown(policy) }),
      file({ path: `${locale}/policy.txt`, mediaType: mediaTypes.txt, body: renderText(policy) }),
      jsonFile({ path: `${locale}/banner.json`, value: banners[locale] }),
    ])
    .concat(linkedFiles({ snapshot, policies }))
    .sort((a, b) => byCodeUnit(a.path, b.path))
  const manifest = manifestOf({ snapshot, release, previous, files, banners })
  const index = jsonFile({ path: 'index.json', value: manifest })
  return {
    files: [...files, index],
    manifestSha256: index.sha256,
    manifest,
    policies,
    differences: previous ? differencesOf({ policies, release, previous }) : [],
  }
}

const linkedFiles = ({
  snapshot,
  policies,
}: {
  snapshot: Snapshot
  policies: Record<string, PolicyDocument>
}): ReleaseFile[] => {
  const [first, ...others] = Object.values(policies)
  if (!first) return []
  const authority = snapshot.site.controller.supervisoryAuthority
  const body = canonicalJson(compileLinkedPolicy({ editions: [first, ...others], authority }))
  return [file({ path: 'policy.jsonld', mediaType: mediaTypes.jsonld, body })]
}

/** 1 for the first release, then one more with every material one. */
const revisionOf = ({ release, previous }: { release: ReleaseFacts; previous: PreviousRelease | null }): number => {
  const later = previous ? [...previous.releases.slice(1), release] : []
  return 1 + later.filter(({ material }) => material).length
}

/** What the release that raised the revision last asks about anew: an editorial one after it takes nothing back. */
const renewOf = ({ release, previous }: Omit<ReleaseInput, 'snapshot'>): readonly string[] | undefined =>
  [...(previous?.releases ?? []), release].findLast(({ material }) => material)?.renew

const manifestOf = ({
  snapshot: { site },
  release,
  previous,
  files,
  banners,
}: ReleaseInput & { files: ReleaseFile[]; banners: Record<string, BannerConfiguration> }): Manifest => {
  const { number, publishedAt, effectiveFrom, material } = release
  // The same in every locale.
  const renew = material ? (Object.values(banners)[0]?.renew ?? []) : []
  const own = { release: number, publishedAt, effectiveFrom, material, renew, path: `releases/${number}/index.json` }
  return {
    schema: 'privacy-manifest/1',
    site: site.slug,
    release: number,
    environment: site.environment,
    publishedAt,
    effectiveFrom,
    material,
    renew,
    sourceLocale: site.sourceLocale,
    locales: [...new Set(site.publishedLocales)],
    files: files.map(({ path, mediaType, body, sha256 }) => ({
      path,
      mediaType,
      bytes: Buffer.byteLength(body),
      sha256,
    })),
    previous: previous ? { release: previous.number, sha256: previous.manifestSha256 } : null,
    releases: [...(previous?.releases ?? []), own],
    ...(release.record ? { record: { sha256: release.record.sha256 } } : {}),
  }
}

const differencesOf = ({
  policies,
  release,
  previous,
}: {
  policies: Record<string, PolicyDocument>
  release: ReleaseFacts
  previous: PreviousRelease
}): ReleaseFile[] => {
  const locales = [...new Set([...Object.keys(policies), ...Object.keys(previous.policies)])].sort(byCodeUnit)
  return locales.flatMap((locale) => {
    const before = previous.policies[locale]
    const after = policies[locale]
    const { material } = release
    const pair = after ? { before, after } : before ? { before, after } : undefined
    if (!pair) return []
    const path = `releases/${previous.number}/diff/${release.number}/${locale}`
    const value = { ...comparePolicies({ ...pair, material }), from: previous.number, to: release.number }
    return [
      file({ path: `${path}.html`, mediaType: mediaTypes.html, body: renderDifferenceHtml({ difference: value }) }),
      jsonFile({ path: `${path}.json`, value }),
    ]
  })
}

const jsonFile = ({ path, value }: { path: string; value: unknown }): ReleaseFile =>
  file({ path, mediaType: mediaTypes.json, body: canonicalJson(value) })

/** JSON as RFC 8785 has it: the same value, the same bytes. */
const canonicalJson = (value: unknown): string => canonicalize(value) ?? 'null'

const file = ({ path, mediaType, body }: { path: string; mediaType: string; body: string }): ReleaseFile => ({
  path,
  mediaType,
  body,
  sha256: createHash('sha256').update(body, 'utf8').digest('hex'),
})
