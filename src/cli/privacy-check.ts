/** `payload privacy:check`: the checks of sites from a command line, for a shop's own CI. */
import packageFile from 'payload-privacy/package.json' with { type: 'json' }
import { type CheckResult, checkSites } from '../release/check-sites.ts'
import { readArguments, usage } from './check-arguments.ts'
import { type Command, programOf, tellUsage } from './command.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'
import { formatText } from './format-text.ts'
import { withPayload } from './open-payload.ts'
import { messageOf, write } from './terminal.ts'

export const check: Command = async ({ argv, config, stdout, stderr }) => {
  const read = readArguments(argv)
  if (!read.ok) return tellUsage(read, { usage, wrong: exitCodes.usage, stdout, stderr })
  const options = read.arguments
  let result: CheckResult
  try {
    result = await withPayload(config, (payload) => checkSites(payload, options))
  } catch (error) {
    await write(stderr, `The sites could not be read: ${messageOf(error)}\n`)
    return exitCodes.unreadable
  }
  if (result.outcome === 'unknown-sites') {
    const known = result.known.length > 0 ? `There are: ${result.known.join(', ')}.` : 'There is no site yet.'
    await write(stderr, `No site is called ${result.unknown.map((slug) => `"${slug}"`).join(', ')}. ${known}\n`)
    return exitCodes.usage
  }
  const { sites } = result
  const said =
    options.format === 'json'
      ? formatJson(sites, options.of)
      : options.format === 'sarif'
        ? formatSarif(sites, packageFile.version)
        : formatText(sites)
  await write(stdout, said)
  return exitCodeOf(sites)
}

export const script = programOf('privacy:check', check)
