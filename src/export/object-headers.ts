/** Headers as data, for an object store, which keeps them with each object. */
import type { Encoding } from '../delivery/file.ts'
import type { Placement } from './placements.ts'
import { formsOf } from './store-file.ts'
import { headersOf, suffixes } from './stored-name.ts'

/** What the sender's own machine says of the bytes that it sends. */
const notKept = new Set(['Content-Length'])

/** The front process names the same file by its path from the one that was asked for; the store has copies. */
const kept = (placement: Placement, encoding: Encoding): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headersOf(placement.entry, encoding, placement.entry.file.bytes)).filter(
      ([name]) => !notKept.has(name),
    ),
  )

/**
 * For each path below the web root, which file holds it in which encoding, and its headers.
 *
 * @returns JSON: `{ "pro-balances/lv/policy.json": { "br": { "file": "…/policy.json.br", "headers": { … } }, … }, … }`
 */
export const objectHeaders = ({ placed, prefix }: { placed: Iterable<Placement>; prefix: string }): string => {
  const paths = [...placed].map((placement) => {
    const path = `${prefix}${placement.path}`
    const forms = formsOf(placement.entry).map((encoding) => [
      encoding,
      { file: path + suffixes[encoding], headers: kept(placement, encoding) },
    ])
    return [path, Object.fromEntries(forms)]
  })
  return `${JSON.stringify(Object.fromEntries(paths), null, 1)}\n`
}
