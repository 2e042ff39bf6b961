import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { codeOf } from '../error-code.ts'

/**
 * Reads a secret that only its owner may read, and makes it where there is none.
 *
 * @param file path; its folder exists
 * @param make a new one; 32 random bytes in base64url by default
 * @returns the secret and whether it is new
 */
export const readOrCreateSecret = async (
  file: string,
  make = () => randomBytes(32).toString('base64url'),
): Promise<{ secret: string; created: boolean }> => {
  try {
    const secret = (await readFile(file, 'utf8')).trim()
    if (secret.length >= 16) return { secret, created: false }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  const secret = make()
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${secret}\n`, { mode: 0o600 })
  await rename(draft, file)
  return { secret, created: true }
}
