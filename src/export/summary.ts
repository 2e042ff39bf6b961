import type { ExportResult } from './export-tree.ts'

/** What an export did, in a line. */
export const summaryOf = ({ sites, written, nginxChanged }: Extract<ExportResult, { outcome: 'exported' }>): string => {
  const count = (outcome: string) => sites.filter((site) => site.outcome === outcome).length
  const failed = count('failed')
  return [
    `sites: ${count('written')} written, ${count('unchanged')} unchanged${failed > 0 ? `, ${failed} failed` : ''}`,
    `files: ${written.files} written (${written.bytes} bytes), ${written.links} links`,
    ...(nginxChanged ? ['the configuration for nginx changed: have nginx read it again'] : []),
  ].join('; ')
}
