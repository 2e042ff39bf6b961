import { countItems, type SaidItem } from '../policy/findings/say-checklist.ts'
import type { CheckedFinding, CheckedSite } from '../release/check-sites.ts'

/** Control characters in a text of a register must not reach a terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()

const placeOf = ({ place, document }: CheckedFinding): string =>
  [`${place.collection}/${place.key}`, place.field, place.row, place.locale && `[${place.locale}]`]
    .filter(Boolean)
    .join(' ')
    .concat(document ? ` (${document.label})` : '')

const linesOf = (finding: CheckedFinding): string[] => [
  `  ${finding.severity.padEnd(8)}${finding.code}${finding.waiver ? ' (waived)' : ''}`,
  `          ${placeOf(finding)}`,
  `          ${finding.wrong}`,
  `          → ${finding.right}`,
  ...(finding.source ? [`          ${finding.source}`] : []),
  ...(finding.waiver ? [`          waived by ${finding.waiver.waivedBy}: ${finding.waiver.reason}`] : []),
]

const summary = (findings: readonly CheckedFinding[]): string => {
  const open = findings.filter(({ waiver }) => !waiver)
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length
  const waived = findings.length - open.length
  const counts = [
    ...(['error', 'warning', 'note'] as const).map((severity) => `${severity}s: ${count(severity)}`),
    ...(waived > 0 ? [`waived: ${waived}`] : []),
  ]
  return counts.join(', ')
}

/** `13-1-d`: Art. 13(1)(d). */
const articleOf = ({ id }: SaidItem): string => id.replace(/-(\w)/g, '($1)')

const checklistLine = (checklist: readonly SaidItem[]): string => {
  const counts = countItems(checklist)
  const open = checklist.filter(({ state }) => state === 'findings').map(articleOf)
  return [
    `GDPR Art. 13 and 14: satisfied: ${counts.satisfied}`,
    `not applicable: ${counts['not-applicable']}`,
    `with findings: ${counts.findings}${open.length > 0 ? ` (${open.join(', ')})` : ''}`,
  ].join(', ')
}

/** For people: a block a finding, and two lines of counts a site. */
export const formatText = (sites: readonly CheckedSite[]): string =>
  sites
    .flatMap(({ site, name, ready, findings, checklist }) => [
      `${plain(name)} (${site})`,
      ...(ready ? findings.flatMap(linesOf).map((line) => line.replace(/\p{Cc}+/gu, ' ')) : []),
      ...(ready
        ? [`  ${summary(findings)}`, `  ${checklistLine(checklist)}`]
        : ['  Nothing is marked ready yet, so there is nothing to check. Try --of working.']),
      '',
    ])
    .join('\n')
