import { compress, sha256 } from './compression.ts'
import type { Encoding } from './file.ts'
import type { Reserved } from './respond.ts'
import { fileEntry } from './tree.ts'

const path = '.well-known/jwks.json'

/**
 * The public keys that verify releases, as a JSON Web Key Set (RFC 7517).
 *
 * @param keys another list whenever they changed
 */
export const keysFile = (keys: () => readonly Record<string, unknown>[]): Reserved => {
  let made: { of: readonly Record<string, unknown>[]; file: NonNullable<ReturnType<Reserved>> } | undefined
  return (asked) => {
    if (asked !== path) return undefined
    const of = keys()
    if (made?.of === of) return made.file
    const body = Buffer.from(JSON.stringify({ keys: of }))
    const file = {
      site: '',
      release: undefined,
      path,
      mediaType: 'application/jwk-set+json',
      sha256: sha256(body),
      bytes: body.length,
      compressions: [],
    }
    const entry = fileEntry({ file, cache: 'fixed', development: false })
    made = {
      of,
      file: { entry, body: (encoding: Encoding) => (encoding === 'identity' ? body : compress(encoding, body)) },
    }
    return made.file
  }
}
