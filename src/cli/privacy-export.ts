/** `payload privacy:export`: the public tree as files for a static host. */
import type { SanitizedConfig } from 'payload'
import { type ExportedSite, type ExportResult, exportTree } from '../export/export-tree.ts'
import { inTurn } from '../export/in-turn.ts'
import { summaryOf } from '../export/summary.ts'
import { type Command, programOf, type Streams, tellUsage } from './command.ts'
import { exitCodes, readArguments, usage } from './export-arguments.ts'
import { connectClient, openPayload } from './open-payload.ts'
import { messageOf, write } from './terminal.ts'

const lineOf = (site: ExportedSite): string => {
  if (site.outcome === 'failed') return `${site.site}: could not be exported: ${site.reason}`
  if (site.outcome === 'absent') return `${site.site}: nothing of it is in effect`
  return `${site.site}: release ${site.release}${site.outcome === 'unchanged' ? ', unchanged' : ''}`
}

type Order = Pick<Streams, 'stderr'> & { config: SanitizedConfig; folder: string; sites: string[] | undefined }

const run = async ({ config, folder, sites, stderr }: Order): Promise<ExportResult> => {
  const client = await connectClient(await openPayload(config))
  const onSite = (site: ExportedSite) => void stderr.write(`${lineOf(site)}\n`)
  const onCompressing = ({ site, release }: { site: string; release: number }) =>
    void stderr.write(`${site}: compressing release ${release}, published moments ago\n`)
  const basePath = `${config.routes.api}/privacy`
  try {
    return await exportTree({ pool: inTurn(client), folder, basePath, sites, onSite, onCompressing })
  } finally {
    await client.end().catch(() => undefined)
  }
}

export const exportFiles: Command = async ({ argv, config, stdout, stderr }) => {
  const read = readArguments(argv)
  if (!read.ok) return tellUsage(read, { usage, wrong: exitCodes.usage, stdout, stderr })
  let result: ExportResult
  try {
    result = await run({ config, folder: read.folder, sites: read.sites, stderr })
  } catch (error) {
    await write(stderr, `Nothing more was exported: ${messageOf(error)}\n`)
    return exitCodes.failed
  }
  if (result.outcome === 'busy') {
    await write(stderr, `Process ${result.pid} exports to this folder, since ${result.since}.\n`)
    return exitCodes.busy
  }
  if (result.outcome === 'unknown-sites') {
    const known = result.known.length > 0 ? `There are: ${result.known.join(', ')}.` : 'Nothing is published yet.'
    const unknown = result.unknown.map((slug) => `"${slug}"`).join(', ')
    await write(stderr, `No site that has published is called ${unknown}. ${known}\n`)
    return exitCodes.usage
  }
  await write(stdout, `${summaryOf(result)}\n`)
  return result.sites.some(({ outcome }) => outcome === 'failed') ? exitCodes.incomplete : exitCodes.fine
}

export const script = programOf('privacy:export', exportFiles)
