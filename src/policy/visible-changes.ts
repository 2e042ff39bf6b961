import type { FieldChange, PolicyDifference } from '../contract/policy-difference.ts'

/** Without what reads the same before and after: two facts may be said in the same words. */
export const visibleChanges = ({
  controller,
  registers,
}: Pick<PolicyDifference, 'controller' | 'registers'>): Pick<PolicyDifference, 'controller' | 'registers'> => {
  const visible = (fields: readonly FieldChange[]) => fields.filter(({ before, after }) => before !== after)
  return {
    controller: visible(controller),
    registers: registers
      .map(({ register, rows }) => ({
        register,
        rows: rows
          .map((row) => ({ ...row, fields: visible(row.fields) }))
          .filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0),
      }))
      .filter(({ rows }) => rows.length > 0),
  }
}
