/** `payload privacy:check`: the checks of sites from a command line, for a shop's own CI. Ends the process itself. */
import type { SanitizedConfig } from 'payload'
import packageFile from 'payload-privacy/package.json' with { type: 'json' }
import { type CheckResult, checkSites } from '../release/check-sites.ts'
import { readArguments, usage } from './check-arguments.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'
import { formatText } from './format-text.ts'
import { connectClient, connectPayload, openPayload } from './open-payload.ts'
import { argumentsOf, end, messageOf, write } from './terminal.ts'

const check = async (config: SanitizedConfig, options: Parameters<typeof checkSites>[1]): Promise<CheckResult> => {
  const payload = await openPayload(config)
  const client = await connectClient(payload)
  await client.end()
  await connectPayload(payload)
  return checkSites(payload, options)
}

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const read = readArguments(argumentsOf('privacy:check'))
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
