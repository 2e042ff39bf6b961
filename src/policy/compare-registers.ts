import type { FieldChange, PolicyDifference, RowChange } from '../contract/policy-difference.ts'
import type { Controller, PolicyDocument } from '../contract/policy-document.ts'
import { type PublicRegisterName, publicRegisterNames } from '../contract/policy-registers.ts'
import { countryOf } from './countries.ts'
import type { MoreWording } from './more-wording.ts'
import { type FieldView, type RowView, viewsOf } from './register-views.ts'

type Both = { before: PolicyDocument | undefined; after: PolicyDocument | undefined }

/** Registers row by row, matched by id; those without a change are left out. */
export const compareRegisters = ({
  before,
  after,
  moreWording,
}: Both & { moreWording?: MoreWording | undefined }): PolicyDifference['registers'] =>
  publicRegisterNames.flatMap((register) => {
    // A release from before the register was published says nothing of it: nothing of it is new.
    if (before && !before.registers[register]) return []
    const rows = compareRows({ register, before, after, moreWording })
    return rows.length > 0 ? [{ register, rows }] : []
  })

const compareRows = ({
  register,
  before,
  after,
  moreWording,
}: Both & { register: PublicRegisterName; moreWording: MoreWording | undefined }): RowChange[] => {
  const old = byId(before ? viewsOf({ document: before, register, moreWording }) : [])
  const now = byId(after ? viewsOf({ document: after, register, moreWording }) : [])
  const ids = new Set([...now.keys(), ...old.keys()])
  return [...ids].flatMap((id) => {
    const oldRow = old.get(id)
    const nowRow = now.get(id)
    const fields = compareFields({ before: oldRow?.fields ?? [], after: nowRow?.fields ?? [] })
    const kind = !oldRow ? 'added' : !nowRow ? 'removed' : 'changed'
    if (kind === 'changed' && fields.length === 0) return []
    return [{ id, name: (nowRow ?? oldRow)?.name ?? id, kind, fields }]
  })
}

const byId = (rows: RowView[]): Map<string, RowView> => new Map(rows.map((row) => [row.id, row]))

const compareFields = ({ before, after }: { before: FieldView[]; after: FieldView[] }): FieldChange[] => {
  const old = new Map(before.map((field) => [field.field, field]))
  const now = new Map(after.map((field) => [field.field, field]))
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field) => {
    const was = old.get(field)
    const is = now.get(field)
    const fact = (was?.fact ?? '') !== (is?.fact ?? '')
    const says = { before: was?.says ?? '', after: is?.says ?? '' }
    const part = is?.part ?? was?.part
    const place = { field, ...(part === undefined ? {} : { part }) }
    return fact || says.before !== says.after ? [{ ...place, fact, ...says }] : []
  })
}

/** Who is responsible, and how to reach them: each change of it is one of fact. */
export const compareControllers = ({ before, after }: Both): FieldChange[] =>
  compareFields({ before: controllerView(before), after: controllerView(after) })

const controllerView = (document: PolicyDocument | undefined): FieldView[] =>
  Object.entries(document?.controller ?? {}).map(([field, value]) => {
    if (field === 'country' && typeof value === 'string') {
      return { field, says: countryOf({ code: value, locale: document?.locale ?? 'en' })?.name ?? value, fact: value }
    }
    const says = wordsOf(value)
    // The authority's name is worded in each locale; its address tells one authority from another.
    const fact = typeof value === 'object' && 'url' in value ? (value.url ?? says) : says
    return { field, says, fact }
  })

type ControllerValue = NonNullable<Controller[keyof Controller]>

const wordsOf = (value: ControllerValue): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).join('; ')
  return Object.values(value).join(', ')
}
