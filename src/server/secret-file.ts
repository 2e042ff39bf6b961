import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { codeOf } from './start-error.ts'

/**
 * Reads a secret that only its owner may read, and makes it where there is none.
 *
 * @param file path; its folder exists
 * @param bytes of randomness, 32 by default
 * @returns the secret (base64url) and whether it is new
 */
export const readOrCreateSecret = async (file: string, bytes = 32): Promise<{ secret: string; created: boolean }> => {
  try {
    const secret = (await readFile(file, 'utf8')).trim()
    if (secret.length >= 16) return { secret, created: false }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  const secret = randomBytes(bytes).toString('base64url')
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${secret}\n`, { mode: 0o600 })
  await rename(draft, file)
  return { secret, created: true }
}
