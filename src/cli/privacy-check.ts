/** `payload privacy:check`: the checks of sites from a command line, for a shop's own CI. Ends the process itself. */
import type { SanitizedConfig } from 'payload'
import packageFile from 'payload-privacy/package.json' with { type: 'json' }
import { type CheckResult, checkSites } from '../release/check-sites.ts'
import { readArguments, usage } from './check-arguments.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'
import { formatText } from './format-text.ts'
import { openConnected } from './open-payload.ts'
import { argumentsOf, end, messageOf, toldOrEnd, write } from './terminal.ts'

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const read = await toldOrEnd(readArguments(argumentsOf('privacy:check')), { usage, wrong: exitCodes.usage })
  const options = read.arguments
  let result: CheckResult
  try {
    result = await checkSites(await openConnected(config), options)
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
