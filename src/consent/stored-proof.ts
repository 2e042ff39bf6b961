/** A proof as it is kept: signature, size of the tree, place of the leaf, and the path. */
import type { ConsentProof } from '../contract/consent.ts'
import { detachedJws } from './tree-head.ts'

const signatureBytes = 64
const hashBytes = 32
const start = signatureBytes + 8

export type ProofParts = { signature: Buffer; treeSize: number; leafIndex: number; path: readonly Buffer[] }

export const packProof = ({ signature, treeSize, leafIndex, path }: ProofParts): Buffer => {
  const numbers = Buffer.allocUnsafe(8)
  numbers.writeUInt32BE(treeSize, 0)
  numbers.writeUInt32BE(leafIndex, 4)
  return Buffer.concat([signature, numbers, ...path])
}

export const proofOf = ({ signature, treeSize, leafIndex, path }: ProofParts, kid: string): ConsentProof => ({
  treeSize,
  leafIndex,
  path: path.map((hash) => hash.toString('base64url')),
  signature: detachedJws(kid, signature),
})

export const unpackProof = (packed: Buffer): ProofParts => {
  const path: Buffer[] = []
  for (let at = start; at < packed.length; at += hashBytes) path.push(packed.subarray(at, at + hashBytes))
  return {
    signature: packed.subarray(0, signatureBytes),
    treeSize: packed.readUInt32BE(signatureBytes),
    leafIndex: packed.readUInt32BE(signatureBytes + 4),
    path,
  }
}
