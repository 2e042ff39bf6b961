/** The codes of one unit by id: those of its source, segment by segment, and those that only the translation has. */
import type { Code, CodeMeaning } from './inline-codes.ts'
import { isRequired } from './inline-codes.ts'
import type { NameCode } from './nodes-to-content.ts'

/** The codes of one leaf of the source. */
export type LeafCodes = Map<string, Code>

export type CodeBook = {
  /** All codes, for a file to describe; what the translation has itself is in it under its own id. */
  codes: Map<string, Code>
  /** Names the codes of a leaf of the source. */
  forSource: (leaf: LeafCodes) => NameCode
  /**
   * Names the codes of a leaf of the translation: by what they stand for in the source, and where the source has nothing
   * of the kind, by a name of their own.
   *
   * @param own gets what the translation has in place of the source's: a link to its own language
   * @param has signatures of all codes in that leaf
   */
  forTarget: (at: { leaf: LeafCodes; own: LeafCodes; has: ReadonlySet<string> }) => NameCode
}

export const codeBook = (): CodeBook => {
  const codes = new Map<string, Code>()
  const add = (meaning: CodeMeaning, prefix = ''): Code => {
    const code = { ...meaning, id: `${prefix}${meaning.name}${codes.size + 1}` }
    codes.set(code.id, code)
    return code
  }
  return {
    codes,
    forSource: (leaf) => (meaning) => {
      const code = add(meaning)
      leaf.set(code.id, code)
      return code.id
    },
    forTarget: ({ leaf, own, has }) => {
      const used = new Set<string>()
      const all = [...leaf.values()]
      return (meaning) => {
        const same = all.filter(({ signature }) => signature === meaning.signature)
        const found =
          same.find(({ id }) => !used.has(id)) ??
          (isRequired(meaning) ? undefined : same[0]) ??
          (meaning.kind === 'link'
            ? all.find(({ kind, id, signature }) => kind === 'link' && !used.has(id) && !has.has(signature))
            : undefined)
        const id = found?.id ?? add(meaning, 'own-').id
        used.add(id)
        own.set(id, { ...meaning, id })
        return id
      }
    },
  }
}
