/** `payload privacy:export`: the public tree as files for a static host. Ends the process itself. */
import type { SanitizedConfig } from 'payload'
import { type ExportedSite, type ExportResult, exportTree } from '../export/export-tree.ts'
import { inTurn } from '../export/in-turn.ts'
import { summaryOf } from '../export/summary.ts'
import { exitCodes, readArguments, usage } from './export-arguments.ts'
import { connectClient, openPayload } from './open-payload.ts'
import { argumentsOf, end, endOnSignals, messageOf, toldOrEnd, write } from './terminal.ts'

const lineOf = (site: ExportedSite): string => {
  if (site.outcome === 'failed') return `${site.site}: could not be exported: ${site.reason}`
  if (site.outcome === 'absent') return `${site.site}: nothing of it is in effect`
  return `${site.site}: release ${site.release}${site.outcome === 'unchanged' ? ', unchanged' : ''}`
}

/** Progress is told on the standard error. */
const onSite = (site: ExportedSite): void => {
  process.stderr.write(`${lineOf(site)}\n`)
}

const run = async (config: SanitizedConfig, folder: string, sites: string[] | undefined): Promise<ExportResult> => {
  const client = await connectClient(await openPayload(config))
  try {
    return await exportTree({ pool: inTurn(client), folder, basePath: `${config.routes.api}/privacy`, sites, onSite })
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const read = await toldOrEnd(readArguments(argumentsOf('privacy:export')), { usage, wrong: exitCodes.usage })
  endOnSignals()
  let result: ExportResult
  try {
    result = await run(config, read.folder, read.sites)
  } catch (error) {
    await write(process.stderr, `Nothing more was exported: ${messageOf(error)}\n`)
    return end(exitCodes.failed)
  }
  if (result.outcome === 'busy') {
    await write(process.stderr, `Process ${result.pid} exports to this folder, since ${result.since}.\n`)
    return end(exitCodes.busy)
  }
  if (result.outcome === 'unknown-sites') {
    const known = result.known.length > 0 ? `There are: ${result.known.join(', ')}.` : 'Nothing is published yet.'
    const unknown = result.unknown.map((slug) => `"${slug}"`).join(', ')
    await write(process.stderr, `No site that has published is called ${unknown}. ${known}\n`)
    return end(exitCodes.usage)
  }
  await write(process.stdout, `${summaryOf(result)}\n`)
  return end(result.sites.some(({ outcome }) => outcome === 'failed') ? exitCodes.incomplete : exitCodes.fine)
}
