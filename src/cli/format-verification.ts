import type { Finding, SiteSummary, Verification } from '../verify/index.ts'
import { size } from './terminal.ts'

/** For programs: everything that is known. */
export const formatVerificationJson = (verification: Verification): string =>
  `${JSON.stringify({ schema: 'privacy-verification/1', ...verification }, null, 2)}\n`

/** Control characters in a name must not reach a terminal. */
const plain = (text: string): string => text.replace(/\p{C}+/gu, ' ').trim()

const differs = ({ expected, actual }: { expected: unknown; actual: unknown }): string =>
  `expected ${expected ?? 'none'}, found ${actual ?? 'none'}`

const explain = (finding: Finding): string => {
  switch (finding.code) {
    case 'file-missing':
      return `It is not there, and ${finding.listedIn} lists it.`
    case 'file-changed':
      return `It is not as ${finding.listedIn} has it: ${differs(finding)}.`
    case 'file-length':
      return `${finding.expected} bytes are in ${finding.listedIn}, found ${finding.actual ?? 'more'}.`
    case 'file-too-large':
      return `It was not read: ${finding.bytes} bytes are too many.`
    case 'file-unreadable':
    case 'manifest-unreadable':
    case 'keys-unreadable':
    case 'checksums-unreadable':
      return `It cannot be read: ${finding.reason}.`
    case 'compressed-differs':
      return `It does not hold ${finding.of} (${finding.reason}).`
    case 'manifest-too-large':
      return `It was not read: it has more than ${finding.limit} bytes.`
    case 'wrong-site':
      return `It is of another site: ${differs(finding)}.`
    case 'wrong-number':
      return `It is of another release: ${differs(finding)}.`
    case 'link-broken':
      return `It is not the one that ${finding.linkedFrom} names: ${differs(finding)}.`
    case 'link-wrong':
      return `It names another release as the one before: ${differs(finding)}.`
    case 'release-list-wrong':
      return `The list of releases is wrong: ${finding.reason}.`
    case 'path-refused':
      return `It names a path that is not read: ${finding.refused}`
    case 'path-twice':
      return `It names ${finding.twice} twice.`
    case 'too-many-files':
      return `It was not followed: it lists more than ${finding.limit} files.`
    case 'too-many-releases':
      return `It was not followed: more than ${finding.limit} releases.`
    case 'too-many-findings':
      return `There is more; after ${finding.limit} findings it was not looked at further.`
    case 'signature-missing':
      return `${finding.of} is not signed.`
    case 'signature-wrong':
      return `${finding.signature} is not the signature of ${finding.of}.`
    case 'key-unknown':
      return `It was signed with a key that is not trusted: ${finding.kid ?? 'unnamed'}.`
    case 'keys-missing':
      return 'There are no public keys. Name a file with --keys.'
    case 'key-wrong':
      return `The key ${finding.kid} is none: ${finding.reason}.`
    case 'key-of-other-kind':
      return `The key ${finding.kid} is of a kind that signs no release.`
    case 'current-differs':
      return `It is not ${finding.numbered}, which is in effect: ${differs(finding)}.`
    case 'current-unknown':
      return `It names release ${finding.release}, which is not there.`
    case 'current-cancelled':
      return `It says that release ${finding.release} is in effect, which was cancelled.`
    case 'current-too-early':
      return `It says that release ${finding.release} is in effect, which is from ${finding.effectiveFrom} on.`
    case 'not-in-effect':
      return `It is neither in effect nor on its way: it was cancelled, or index.json is older.`
    case 'checksums-wrong':
      return `It says otherwise of ${finding.of} than the manifest, which is right: ${differs(finding)}.`
    case 'unlisted-file':
      return 'Nothing says what it is.'
    case 'not-covered':
      return 'Nothing signed is about it.'
    case 'unsigned-before':
      return 'It is of before there were signatures; the signed releases after it vouch for it by its hash.'
    case 'no-release':
      return 'There is no release.'
  }
}

const linesOf = (finding: Finding): string[] => [
  `  ${finding.severity.padEnd(8)}${finding.code}  ${plain(finding.path || '.')}`,
  `          ${plain(explain(finding))}${'inDoubt' in finding ? ' (What says so is broken itself.)' : ''}`,
]

const summaryOf = (site: SiteSummary): string[] => {
  const { newest, inEffect, upcoming, cancelled, from, releases, files, bytes, signedBy, unsigned } = site
  const range = ({ first, last }: { first: number; last: number }) => (first === last ? `${first}` : `${first}–${last}`)
  return [
    `${plain(site.site)}: ${releases} releases${from > 1 ? ` from ${from} on` : ''}, ${files} files, ${size(bytes)}`,
    `  newest ${newest ?? 'none'}, in effect ${inEffect ?? 'none'}` +
      (upcoming === undefined ? '' : `, upcoming ${upcoming}`) +
      (cancelled.length > 0 ? `, cancelled ${cancelled.join(', ')}` : ''),
    ...signedBy.map((key) => `  signed with ${plain(key.kid)}: ${key.releases} releases (${range(key)})`),
    ...(unsigned > 0 ? [`  without a signature that holds: ${unsigned} releases`] : []),
  ]
}

const outcomes: Record<Verification['outcome'], string> = {
  intact: 'Everything is as it was published.',
  broken: 'Something is broken.',
  unreadable: 'Not everything could be read.',
}

/** For people: what was found, then what was looked at. */
export const formatVerificationText = ({ outcome, findings, sites }: Verification): string =>
  [...findings.flatMap(linesOf), ...sites.flatMap(summaryOf), outcomes[outcome], ''].join('\n')
