/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside other checks. */
import { createHash } from 'node:crypto'
import type { Severity } from '../policy/findings/rule.ts'
import type { CheckedFinding, CheckedSite } from '../release/check-sites.ts'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', note: 'note' }

const pathOf = (site: string, { place }: CheckedFinding): string =>
  ['privacy', site, place.collection, place.key].map(encodeURIComponent).join('/')

const resultOf = (site: string, finding: CheckedFinding, ruleIndex: number) => {
  const { place } = finding
  const name = [site, place.collection, place.key, place.field, place.row, place.locale].filter(Boolean).join('/')
  return {
    ruleId: finding.code,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: `${finding.wrong} ${finding.right}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: pathOf(site, finding) } },
        logicalLocations: [{ fullyQualifiedName: name, kind: 'resource' }],
      },
    ],
    partialFingerprints: {
      'privacyFinding/v1': createHash('sha256').update(`${site} ${finding.id}`).digest('hex'),
    },
    ...(finding.waiver ? { suppressions: [{ kind: 'external', justification: finding.waiver.reason }] } : {}),
  }
}

export const formatSarif = (sites: readonly CheckedSite[], version: string): string => {
  const all = sites.flatMap(({ site, findings }) => findings.map((finding) => ({ site, finding })))
  const rules = [...new Map(all.map(({ finding }) => [finding.code, finding])).values()]
  const order = new Map(rules.map(({ code }, at) => [code, at]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'payload-privacy',
            version,
            rules: rules.map(({ code, title, source, severity, pack }) => ({
              id: code,
              shortDescription: { text: title },
              ...(source ? { help: { text: source } } : {}),
              defaultConfiguration: { level: levels[severity] },
              properties: { tags: ['privacy', pack] },
            })),
          },
        },
        results: all.map(({ site, finding }) => resultOf(site, finding, order.get(finding.code) ?? 0)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
