import type { ReceiptFinding, ReceiptVerification } from '../verify/verify-receipt.ts'

/** For programs: everything that is known. */
export const formatReceiptJson = (verification: ReceiptVerification): string =>
  `${JSON.stringify({ schema: 'receipt-verification/1', ...verification }, null, 2)}\n`

/** Control characters in a name must not reach a terminal. */
const plain = (text: string): string => text.replace(/\p{C}+/gu, ' ').trim()

const explain = (finding: ReceiptFinding): string => {
  switch (finding.code) {
    case 'receipt-malformed':
      return `It is no receipt: ${finding.reason}.`
    case 'receipt-forged':
      return 'Its signature is of something else: it was changed, or never given.'
    case 'key-unknown':
      return `It is signed with a key that is not trusted: ${finding.kid ?? 'none is named'}.`
    case 'release-missing':
      return `${finding.path} is not there.`
    case 'release-differs':
      return `${finding.path} is not the release that it names: expected ${finding.expected}, found ${finding.actual}.`
    case 'release-not-signed':
      return `${finding.path} is no signature of the release by a trusted key.`
    case 'banner-differs':
      return `${finding.path} is not the file that the release names.`
    case 'choice-not-offered':
      return `It was not offered: ${finding.reason}`
    case 'unreadable':
      return `${finding.path} cannot be read: ${finding.reason}.`
  }
}

const outcomes = {
  valid: 'The receipt is valid.',
  broken: 'The receipt is not valid.',
  unreadable: 'Not everything could be read.',
}

const summaryOf = ({ receipt }: ReceiptVerification): string[] => {
  if (!receipt) return []
  const { site, created, record } = receipt
  const { notice } = record
  return [
    `${site}: ${record.action} of ${created}, until ${record.expires}`,
    `shown: release ${notice.release} in ${notice.language}`,
    `accepted: ${record.categories.join(', ') || 'nothing'}`,
  ].map(plain)
}

/** For people. What a broken receipt says is not repeated. */
export const formatReceiptText = (verification: ReceiptVerification): string => {
  const lines = verification.findings.map((finding) => plain(`error   ${finding.code}  ${explain(finding)}`))
  const summary = verification.outcome === 'valid' ? summaryOf(verification) : []
  return [...lines, ...summary, outcomes[verification.outcome], ''].join('\n')
}
