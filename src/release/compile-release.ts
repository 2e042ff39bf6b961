/** A release as files: what is written once, and served for ever. */
import { bannerOfRelease, compileBanner } from '../banner/compile-banner.ts'
import type { Manifest, ManifestRelease } from '../contract/manifest.ts'
import type { PolicyDifference } from '../contract/policy-difference.ts'
import type { PolicyDocument } from '../contract/policy-document.ts'
import { compilePolicy, policyOfRelease, type ReleaseFacts } from '../policy/compile-policy.ts'
import { compileLinkedPolicy } from '../policy/linked/compile-linked-policy.ts'
import type { Authority } from '../policy/linked/parties.ts'
import type { MoreWording } from '../policy/more-wording.ts'
import { byCodeUnit } from '../policy/order.ts'
import { renderHtml } from '../policy/render/html.ts'
import { renderMarkdown } from '../policy/render/markdown.ts'
import { renderText } from '../policy/render/text.ts'
import type { Snapshot } from '../policy/snapshot.ts'
import { archiveFiles } from './archive-files.ts'
import { type Banners, bannerFiles, tellingChange } from './banner-files.ts'
import { differenceFiles } from './difference-files.ts'
import { chainBehind, type PreviousRelease, type ReleaseChain, renewOf, revisionOf } from './release-chain.ts'
import { canonicalJson, file, jsonFile, listed, mediaTypes, type ReleaseFile } from './release-file.ts'

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
  banners: Banners
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
  chain = chainBehind(previous),
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
  const differences = previous ? differenceFiles({ policies, release, previous, compared, moreWording }) : []
  const manifest = manifestOf({ site, release, chain, files, differences, releases, banners })
  const index = jsonFile({ path: 'index.json', value: manifest })
  return { files: [...files, index], manifestSha256: index.sha256, manifest, policies, differences }
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

const ownEntry = ({
  release,
  banners,
}: {
  release: ReleaseFacts
  banners: Banners
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
  banners: Banners
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
