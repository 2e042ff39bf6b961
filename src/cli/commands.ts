/** The commands that the plugin adds to Payload's command line. */
import { fileURLToPath } from 'node:url'
import type { BinScriptConfig } from 'payload'

/** Beside this file, from its source or from the built package; where a bundler took it in, nobody runs commands. */
const programOf = (name: string): string => {
  const { url } = import.meta
  return url.startsWith('file:') ? fileURLToPath(url).replace(/commands\.([tj]s)$/, `${name}.$1`) : name
}

export const commands: BinScriptConfig[] = [
  'check',
  'verify',
  'export',
  'backup',
  'restore',
  'translations',
  'digests',
  'terms',
  'consents',
].map((name) => ({
  key: `privacy:${name}`,
  scriptPath: programOf(`privacy-${name}`),
}))
