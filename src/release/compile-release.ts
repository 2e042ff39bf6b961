/** A release as files: what is written once, and served for ever. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { bannerOfRelease, compileBanner } from '../banner/compile-banner.ts'
import { toCookieConsent } from '../banner/to-cookieconsent.ts'
import { toKlaro } from '../banner/to-klaro.ts'
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import type { Manifest, ManifestFile, ManifestRelease } from '../contract/manifest.ts'
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { renderFeed } from '../policy/archive/feed.ts'
import { renderReleasesPage } from '../policy/archive/releases-page.ts'
import { cleanProse } from '../policy/clean-text.ts'
import { comparePolicies, differenceOfRelease } from '../policy/compare-policies.ts'
import { compilePolicy, policyOfRelease, type ReleaseFacts } from '../policy/compile-policy.ts'
import { compileLinkedPolicy } from '../policy/linked/compile-linked-policy.ts'
import type { Authority } from '../policy/linked/parties.ts'
import type { MoreWording } from '../policy/more-wording.ts'
import { byCodeUnit } from '../policy/order.ts'
import { renderDifferenceHtml } from '../policy/render/difference-html.ts'
import { renderHtml } from '../policy/render/html.ts'
import { renderMarkdown } from '../policy/render/markdown.ts'
import { renderText } from '../policy/render/text.ts'
import type { Snapshot } from '../policy/snapshot.ts'
import { consentScript, integrityOf } from './consent-script.ts'

export type ReleaseFile = {
  path: string
  mediaType: string
  body: string
  /** Of the body in UTF-8, in hexadecimal. */
  sha256: string
}

/** The release in effect: what the new one is compared with, and follows. */
export type PreviousRelease = {
  number: number
  /** SHA-256 of its `index.json`. */
  manifestSha256: string
  /** All releases before the new one, oldest first; those that were cancelled too. */
  releases: ManifestRelease[]
  policies: Record<string, PolicyDocument>
}

/** All releases before, as the new one links to them. */
export type ReleaseChain = {
  /** The one of the highest number, whether or not it ever took effect. */
  newest: { number: number; manifestSha256: string } | null
  /** Oldest first. */
  releases: ManifestRelease[]
  /** What was said of each: number → locale → note. */
  notes: Readonly<Record<number, Readonly<Record<string, string>>>>
}

const chainOf = (previous: PreviousRelease | null): ReleaseChain => ({
  newest: previous,
  releases: previous?.releases ?? [],
  notes: {},
})

/** What is said of the site itself. */
export type SiteFacts = Pick<
  Snapshot['site'],
  'slug' | 'environment' | 'sourceLocale' | 'publishedLocales' | 'timeZone'
> & { authority: Authority }

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
  atom: 'application/atom+xml; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

type ReleaseInput = {
  snapshot: Snapshot
  release: ReleaseFacts
  /** The release in effect; null before the first. */
  previous: PreviousRelease | null
  /** Where releases were cancelled, or notes are to be told of. Default: that of the release in effect. */
  chain?: ReleaseChain
}

/** What a release says, in every published locale, before it is made into files. */
export const compileDocuments = ({ snapshot, release, previous }: ReleaseInput): ReleaseDocuments => {
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

/** The same documents as another release says them: nothing of them is compiled again. */
export const documentsOfRelease = (
  { policies, banners }: ReleaseDocuments,
  { release, previous }: Pick<ReleaseInput, 'release' | 'previous'>,
): ReleaseDocuments => {
  const said = { release, revision: revisionOf({ release, previous }), renew: renewOf({ release, previous }) }
  const each = <T>(documents: Record<string, T>, say: (document: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(documents).map(([locale, document]) => [locale, say(document)]))
  return {
    policies: each(policies, (policy) => policyOfRelease(policy, release)),
    banners: each(banners, (banner) => bannerOfRelease(banner, said)),
  }
}

/** The site as its approved snapshot has it. */
export const siteFactsOf = ({ site }: Snapshot): SiteFacts => ({
  slug: site.slug,
  environment: site.environment,
  sourceLocale: site.sourceLocale,
  publishedLocales: [...new Set(site.publishedLocales)],
  timeZone: site.timeZone,
  authority: site.controller.supervisoryAuthority,
})

/**
 * The files of a release for every published locale. The same snapshot and facts give the same bytes.
 *
 * @example
 * compileRelease({ snapshot, release, previous: null }).files.map(({ path }) => path) // ['current/feed.xml', …, 'index.json']
 */
export const compileRelease = ({ snapshot, release, previous, chain }: ReleaseInput): CompiledRelease =>
  filesOfRelease({
    ...(chain ? { chain } : {}),
    site: siteFactsOf(snapshot),
    documents: compileDocuments({ snapshot, release, previous }),
    release,
    previous,
    moreWording: snapshot.moreWording,
  })

export type ReleaseDocuments = {
  policies: Record<string, PolicyDocument>
  banners: Record<string, BannerConfiguration>
}

type DocumentsInput = {
  site: SiteFacts
  documents: ReleaseDocuments
  release: ReleaseFacts
  previous: PreviousRelease | null
  chain?: ReleaseChain
  /** By locale, against the release in effect, where somebody has compared them before. */
  compared?: Readonly<Record<string, PolicyDifference>>
  moreWording?: MoreWording | undefined
}

/** The files of a release whose documents are made already. */
export const filesOfRelease = ({
  site,
  documents,
  release,
  previous,
  chain = chainOf(previous),
  compared = {},
  moreWording,
}: DocumentsInput): CompiledRelease => {
  const { policies } = documents
  const banners = tellingChange({ banners: documents.banners, release, previous, chain })
  const releases = [...chain.releases, ownEntry({ release, banners })]
  const files = Object.entries(policies)
    .flatMap(([locale, policy]) => [
      jsonFile({ path: `${locale}/policy.json`, value: policy }),
      file({ path: `${locale}/policy.html`, mediaType: mediaTypes.html, body: renderHtml(policy) }),
      file({ path: `${locale}/policy.md`, mediaType: mediaTypes.md, body: renderMarkdown(policy) }),
      file({ path: `${locale}/policy.txt`, mediaType: mediaTypes.txt, body: renderText(policy) }),
    ])
    .concat(
      bannerFiles(banners),
      linkedFiles({ site, policies, moreWording }),
      archiveFiles({ site, policies, release, releases, chain, moreWording }),
    )
    .sort((a, b) => byCodeUnit(a.path, b.path))
  const differences = previous ? differencesOf({ policies, release, previous, compared, moreWording }) : []
  const manifest = manifestOf({ site, release, chain, files, differences, releases, banners })
  const index = jsonFile({ path: 'index.json', value: manifest })
  return { files: [...files, index], manifestSha256: index.sha256, manifest, policies, differences }
}

const bannerFiles = (banners: ReleaseDocuments['banners']): ReleaseFile[] => {
  const locales = Object.keys(banners)
  return Object.entries(banners).flatMap(([locale, banner]) => [
    jsonFile({ path: `${locale}/banner.json`, value: banner }),
    jsonFile({ path: `${locale}/cookieconsent.json`, value: toCookieConsent(banner) }),
    jsonFile({ path: `${locale}/klaro.json`, value: toKlaro(banner) }),
    file({ path: `${locale}/consent.js`, mediaType: mediaTypes.js, body: consentScript({ banner, locales }) }),
  ])
}

/** With what was said of the release that raised the revision last: whoever is asked again is told why. */
const tellingChange = ({
  banners,
  release,
  previous,
  chain,
}: Pick<DocumentsInput, 'release' | 'previous'> & {
  banners: ReleaseDocuments['banners']
  chain: ReleaseChain
}): ReleaseDocuments['banners'] => {
  const raising = [...inEffect(previous?.releases ?? []).slice(1), ...(previous ? [release] : [])].findLast(
    ({ material }) => material,
  )
  const notes = raising && ('notes' in raising ? raising.notes : chain.notes[raising.release])
  return Object.fromEntries(
    Object.entries(banners).map(([locale, { change: _before, ...banner }]) => {
      const change = cleanProse(notes?.[locale] ?? '').trim()
      return [locale, change === '' ? banner : { ...banner, change }]
    }),
  )
}

const linkedFiles = ({
  site,
  policies,
  moreWording,
}: Pick<DocumentsInput, 'site' | 'moreWording'> & Pick<ReleaseDocuments, 'policies'>) => {
  const [first, ...others] = Object.values(policies)
  if (!first) return []
  const body = canonicalJson(
    compileLinkedPolicy({ editions: [first, ...others], authority: site.authority, moreWording }),
  )
  return [file({ path: 'policy.jsonld', mediaType: mediaTypes.jsonld, body })]
}

/** What tells of all releases, as it stands while this one is in effect. */
const archiveFiles = ({
  site,
  policies,
  release,
  releases,
  chain,
  moreWording,
}: Pick<DocumentsInput, 'site' | 'release' | 'moreWording'> &
  Pick<ReleaseDocuments, 'policies'> & { releases: ManifestRelease[]; chain: ReleaseChain }): ReleaseFile[] => {
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

/** 1 for the first release, then one more with every material one. */
export const revisionOf = ({
  release,
  previous,
}: {
  release: ReleaseFacts
  previous: PreviousRelease | null
}): number => {
  const later = previous ? [...inEffect(previous.releases).slice(1), release] : []
  return 1 + later.filter(({ material }) => material).length
}

/** What the release that raised the revision last asks about anew: an editorial one after it takes nothing back. */
export const renewOf = ({ release, previous }: Omit<ReleaseInput, 'snapshot'>): readonly string[] | undefined =>
  [...inEffect(previous?.releases ?? []), release].findLast(({ material }) => material)?.renew

const inEffect = (releases: readonly ManifestRelease[]): readonly ManifestRelease[] =>
  releases.filter(({ cancelledAt }) => cancelledAt === undefined)

const ownEntry = ({
  release,
  banners,
}: {
  release: ReleaseFacts
  banners: ReleaseDocuments['banners']
}): ManifestRelease & { renew: NonNullable<ManifestRelease['renew']> } => {
  const { number, publishedAt, effectiveFrom, material } = release
  // The same in every locale.
  const renew = material ? (Object.values(banners)[0]?.renew ?? []) : []
  return { release: number, publishedAt, effectiveFrom, material, renew, path: `releases/${number}/index.json` }
}

const manifestOf = ({
  site,
  release,
  chain,
  files,
  differences,
  releases,
  banners,
}: Pick<DocumentsInput, 'site' | 'release'> & {
  chain: ReleaseChain
  files: ReleaseFile[]
  differences: ReleaseFile[]
  releases: ManifestRelease[]
  banners: ReleaseDocuments['banners']
}): Manifest => {
  const { number, publishedAt, effectiveFrom, material } = release
  return {
    schema: 'privacy-manifest/1',
    site: site.slug,
    release: number,
    environment: site.environment,
    publishedAt,
    effectiveFrom,
    material,
    renew: ownEntry({ release, banners }).renew,
    sourceLocale: site.sourceLocale,
    locales: [...site.publishedLocales],
    files: files.map(listed),
    differences: differences.map(listed),
    previous: chain.newest ? { release: chain.newest.number, sha256: chain.newest.manifestSha256 } : null,
    releases,
    ...(release.record ? { record: { sha256: release.record.sha256 } } : {}),
  }
}

const listed = ({ path, mediaType, body, sha256 }: ReleaseFile): ManifestFile => ({
  path,
  mediaType,
  bytes: Buffer.byteLength(body),
  sha256,
  ...(mediaType === mediaTypes.js ? { integrity: integrityOf(body) } : {}),
})

const differencesOf = ({
  policies,
  release,
  previous,
  compared,
  moreWording,
}: {
  policies: Record<string, PolicyDocument>
  release: ReleaseFacts
  previous: PreviousRelease
  compared: Readonly<Record<string, PolicyDifference>>
  moreWording: MoreWording | undefined
}): ReleaseFile[] => {
  const locales = [...new Set([...Object.keys(policies), ...Object.keys(previous.policies)])].sort(byCodeUnit)
  return locales.flatMap((locale) => {
    const before = previous.policies[locale]
    const after = policies[locale]
    const { material } = release
    const pair = after ? { before, after } : before ? { before, after } : undefined
    if (!pair) return []
    const path = `releases/${previous.number}/diff/${release.number}/${locale}`
    const own = compared[locale]
    const difference = own
      ? differenceOfRelease(own, { ...pair, material })
      : comparePolicies({ ...pair, material, moreWording })
    const value = { ...difference, from: previous.number, to: release.number }
    return [
      file({
        path: `${path}.html`,
        mediaType: mediaTypes.html,
        body: renderDifferenceHtml({ difference: value, moreWording }),
      }),
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
