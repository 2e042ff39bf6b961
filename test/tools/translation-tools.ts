/** Other people's programs for translation files, and OASIS' schemas as Debian has them. */
import { execFile } from 'node:child_process'
import { access, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const programs = {
  xliff2po: 'translate-toolkit',
  po2xliff: 'translate-toolkit',
  pofilter: 'translate-toolkit',
  msgfmt: 'gettext',
  xmllint: 'libxml2-utils',
} as const
type Program = keyof typeof programs

const quiet: ReadonlySet<Program> = new Set(['xliff2po', 'po2xliff', 'pofilter'])

/** Of php-symfony-translation, which brings them as OASIS published them. */
const schemas = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'

/** Throws with the name of what is to be installed. */
export const requireTools = async (): Promise<void> => {
  const missing = new Set<string>()
  for (const [program, from] of Object.entries(programs)) {
    await run(program, ['--version']).catch(() => missing.add(from))
  }
  await access(path.join(schemas, 'xliff-core-2.0.xsd')).catch(() => missing.add('php-symfony-translation'))
  if (missing.size > 0) throw new Error(`Not installed here: apt-get install ${[...missing].join(' ')}`)
}

/** @returns what the program says, of its faults as well; throws where it fails */
export const tool = async (program: Program, ...options: string[]): Promise<string> => {
  const { stdout, stderr } = await run(program, [...(quiet.has(program) ? ['--progress=none'] : []), ...options])
  return stdout + stderr
}

/** Puts the schemas where each finds what it imports, so that nothing is fetched. */
export const placeSchemas = async (folder: string): Promise<{ xliff1: string; xliff2: string }> => {
  const beside = path.join(folder, 'informativeCopiesOf3rdPartySchemas/w3c')
  await mkdir(beside, { recursive: true })
  for (const place of [folder, beside]) await copyFile(path.join(schemas, 'xml.xsd'), path.join(place, 'xml.xsd'))
  const xliff1 = path.join(folder, 'xliff-core-1.2-strict.xsd')
  const xliff2 = path.join(folder, 'xliff-core-2.0.xsd')
  const text = await readFile(path.join(schemas, 'xliff-core-1.2-strict.xsd'), 'utf8')
  await writeFile(xliff1, text.replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd'))
  await copyFile(path.join(schemas, 'xliff-core-2.0.xsd'), xliff2)
  return { xliff1, xliff2 }
}
