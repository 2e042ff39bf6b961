import type { PolicyDocument } from '../../contract/policy-document.ts'
import type { PublicRegisterName, RegisterRow } from '../../contract/policy-registers.ts'
import type { Words } from './node.ts'

/** The same policy in every published locale; at least one. */
export type Editions = readonly [PolicyDocument, ...PolicyDocument[]]

/** What each edition says; undefined where none says anything. */
export const wordsOf = (
  editions: Editions,
  textOf: (document: PolicyDocument) => string | undefined,
): Words | undefined => {
  const said = editions.flatMap((document) => {
    const text = textOf(document)
    return text ? [[document.locale, text] as const] : []
  })
  return said.length === 0 ? undefined : Object.fromEntries(said)
}

export type EditionRow<K extends PublicRegisterName> = {
  /** As the first edition has it: for what is no matter of language. */
  row: RegisterRow<K>
  words: (textOf: (row: RegisterRow<K>) => string | undefined) => Words | undefined
}

/** The rows of a register, each with its texts in every edition. */
export const rowsIn = <K extends PublicRegisterName>(editions: Editions, register: K): EditionRow<K>[] => {
  const byId = new Map(
    editions.map((document) => {
      const rows: RegisterRow<K>[] = document.registers[register] ?? []
      return [document, new Map(rows.map((row) => [row.id, row]))] as const
    }),
  )
  const rows: RegisterRow<K>[] = editions[0].registers[register] ?? []
  return rows.map((row) => ({
    row,
    words: (textOf) =>
      wordsOf(editions, (document) => {
        const own = byId.get(document)?.get(row.id)
        return own && textOf(own)
      }),
  }))
}
