import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { codeOf } from '../error-code.ts'

/** What a build of the admin is made from. */
const ingredients = [
  ...['collections', 'src', 'translations', 'public'],
  ...['payload.config.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json'],
]

/** Parts of them that no build contains, but for what the config of Payload takes from there. */
const left = ['src/server', 'src/demo']
const except = [
  ...['embedded-settings', 'more-wording', 'payload-settings', 'planned-statements'],
  ...['postgres/names', 'sender', 'signing-key-file', 'smtp'],
].map((name) => `src/server/${name}.ts`)

const filesBelow = async (root: string, name: string): Promise<string[]> => {
  try {
    const entries = await readdir(path.join(root, name), { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return [name]
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Whether a build is out of date where a file is another; its path from the root of the project. */
export const isBuiltFrom = (file: string): boolean => {
  const name = file.split(path.sep).join('/')
  return except.includes(name) || !left.some((folder) => name.startsWith(`${folder}/`))
}

/**
 * Names a build by all that goes into it: the same sources and packages, the same fingerprint (hex).
 *
 * @param root folder of package.json
 */
export const buildFingerprint = async (root: string): Promise<string> => {
  const files = (await Promise.all(ingredients.map((name) => filesBelow(root, name)))).flat().filter(isBuiltFrom).sort()
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\n`)
  for (const file of files) {
    const content = createHash('sha256')
    await pipeline(createReadStream(path.join(root, file)), content)
    hash.update(`${file} ${content.digest('hex')}\n`)
  }
  return hash.digest('hex')
}

const fingerprintFile = (root: string): string => path.join(root, '.next', 'build-fingerprint')

/** Whether there is a build, and it was made from what is there now. */
export const isBuilt = async (root: string, fingerprint: string): Promise<boolean> => {
  const [built, id] = await Promise.all([
    readFile(fingerprintFile(root), 'utf8').catch(() => ''),
    readFile(path.join(root, '.next', 'BUILD_ID'), 'utf8').catch(() => ''),
  ])
  return id !== '' && built.trim() === fingerprint
}

/** Remembers what the build that was just made was made from. */
export const rememberBuild = (root: string, fingerprint: string): Promise<void> =>
  writeFile(fingerprintFile(root), `${fingerprint}\n`)
