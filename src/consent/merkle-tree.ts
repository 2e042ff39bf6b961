/** Hash trees and inclusion proofs of RFC 9162, 2.1: one signature is for all leaves of a tree. */
import { hash } from 'node:crypto'

/** At once: an object that is told part after part takes three times as long. */
const sha256 = (bytes: Buffer | string): Buffer => hash('sha256', bytes, 'buffer')

const nodeMark = Buffer.from([1])

export const leafHash = (entry: string): Buffer => sha256(`\0${entry}`)
const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.concat([nodeMark, left, right]))

/** The largest power of two that is smaller than a number from 2 on. */
const splitOf = (size: number): number => 2 ** (31 - Math.clz32(size - 1))

export type MerkleTree = {
  root: Buffer
  /** For each leaf, the hashes beside its way to the root, from the leaf up. */
  paths: readonly (readonly Buffer[])[]
}

/**
 * @param leaves hashes of leaves, at least one
 * @example merkleTree(entries.map(leafHash)).root
 */
export const merkleTree = (leaves: readonly Buffer[]): MerkleTree => {
  const paths: Buffer[][] = leaves.map(() => [])
  const hashOf = (from: number, to: number): Buffer => {
    const only = leaves[from]
    if (only && to - from === 1) return only
    const middle = from + splitOf(to - from)
    const [left, right] = [hashOf(from, middle), hashOf(middle, to)]
    for (let at = from; at < to; at += 1) paths[at]?.push(at < middle ? right : left)
    return nodeHash(left, right)
  }
  if (leaves.length === 0) throw new Error('A tree has at least one leaf.')
  return { root: hashOf(0, leaves.length), paths }
}

/**
 * The root that a leaf and its path come to (RFC 9162, 2.1.3.2).
 *
 * @returns undefined where the path is of no such leaf in a tree of that size
 */
export const rootOf = ({
  leaf,
  leafIndex,
  treeSize,
  path,
}: {
  leaf: Buffer
  leafIndex: number
  treeSize: number
  path: readonly Buffer[]
}): Buffer | undefined => {
  if (leafIndex >= treeSize) return undefined
  let [index, last, root] = [leafIndex, treeSize - 1, leaf]
  for (const hash of path) {
    if (last === 0) return undefined
    if (index % 2 === 1 || index === last) {
      root = nodeHash(hash, root)
      while (index % 2 === 0 && index !== 0) {
        index = Math.floor(index / 2)
        last = Math.floor(last / 2)
      }
    } else root = nodeHash(root, hash)
    index = Math.floor(index / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? root : undefined
}
