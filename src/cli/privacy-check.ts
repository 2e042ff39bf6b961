/** `payload privacy:check`: the checks of sites from a command line, for a shop's own CI. Ends the process itself. */
import { once } from 'node:events'
import { BasePayload, type Config, type SanitizedConfig } from 'payload'
import packageFile from 'payload-privacy/package.json' with { type: 'json' }
import { type CheckResult, checkSites } from '../release/check-sites.ts'
import { postgresOf } from '../release/database.ts'
import { readArguments, usage } from './check-arguments.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'
import { formatText } from './format-text.ts'

const command = 'privacy:check'

const write = async (stream: NodeJS.WriteStream, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** A process that ends with what it was asked for, and not with whatever was still to be written. */
const end = async (code: number): Promise<never> => {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))))
  process.exit(code)
}

const messageOf = (error: unknown): string =>
  error instanceof AggregateError && error.message === ''
    ? error.errors.map(messageOf).join('; ')
    : error instanceof Error
      ? error.message
      : String(error)

/** Whoever only checks changes nothing: Payload would create a missing database, migrate it, or push a schema to it. */
const connect = async (payload: BasePayload): Promise<void> => {
  const database = postgresOf(payload)
  const { default: pg } = await import('pg')
  const client = new pg.Client({ ...database.poolOptions, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } finally {
    await client.end().catch(() => undefined)
  }
  Object.assign(database, { push: false, prodMigrations: undefined })
  await payload.db.connect?.()
}

/** Standard output belongs to the result. */
const logger: Config['logger'] = { options: { level: 'error' }, destination: process.stderr }

const check = async (config: SanitizedConfig, options: Parameters<typeof checkSites>[1]): Promise<CheckResult> => {
  const payload = await new BasePayload().init({
    config: Object.assign({ ...config }, { logger }),
    disableDBConnect: true,
    disableOnInit: true,
  })
  await connect(payload)
  return checkSites(payload, options)
}

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const argv = process.argv.slice(2).filter((argument, at) => !(at === 0 && argument.toLowerCase() === command))
  const read = readArguments(argv)
  if (!read.ok) {
    if (read.reason === 'help') {
      await write(process.stdout, `${usage}\n`)
      return end(exitCodes.fine)
    }
    await write(process.stderr, `${read.message}\n\n${usage}\n`)
    return end(exitCodes.usage)
  }
  const options = read.arguments
  let result: CheckResult
  try {
    result = await check(config, options)
  } catch (error) {
    await write(process.stderr, `The sites could not be read: ${messageOf(error)}\n`)
    return end(exitCodes.unreadable)
  }
  if (result.outcome === 'unknown-sites') {
    const known = result.known.length > 0 ? `There are: ${result.known.join(', ')}.` : 'There is no site yet.'
    await write(process.stderr, `No site is called ${result.unknown.map((slug) => `"${slug}"`).join(', ')}. ${known}\n`)
    return end(exitCodes.usage)
  }
  const { sites } = result
  const said =
    options.format === 'json'
      ? formatJson(sites, options.of)
      : options.format === 'sarif'
        ? formatSarif(sites, packageFile.version)
        : formatText(sites)
  await write(process.stdout, said)
  return end(exitCodeOf(sites))
}
