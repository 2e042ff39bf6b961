import escapeHtml from 'escape-html'
import en from '../../../translations/en/policy.json' with { type: 'json' }
import type { FieldChange, PolicyDifference, RowChange } from '../../contract/policy-difference.ts'
import { compareTexts } from '../compare-text.ts'
import { visibleChanges } from '../visible-changes.ts'
import type { Wording } from '../wording.ts'
import { renderParts } from './text-parts-html.ts'

/** What changed in the registers, row by row: the fields of each, before and after. */
export const renderRegisterChanges = ({
  difference,
  wording,
}: {
  difference: PolicyDifference
  wording: Wording
}): string[] => {
  const { controller, registers } = visibleChanges(difference)
  if (controller.length === 0 && registers.length === 0) return []
  const name = (register: string) => heading({ tag: 'h3', text: registerName({ register, wording }) })
  return [
    heading({ tag: 'h2', text: wording('difference.registersHeading') }),
    ...(controller.length > 0
      ? ['<section>', name('controller'), renderFields({ fields: controller, wording }), '</section>']
      : []),
    ...registers.flatMap(({ register, rows }) => [
      '<section>',
      name(register),
      ...rows.map((row) => renderRow({ row, wording })),
      '</section>',
    ]),
  ]
}

/** What a row is called is in its heading. */
const inHeading = new Set(['name', 'subject', 'title'])

const renderRow = ({ row: { id, name, kind, fields }, wording }: { row: RowChange; wording: Wording }): string => {
  const shown = kind === 'changed' ? fields : fields.filter(({ field }) => !inHeading.has(field))
  const title = `${escapeHtml(name || id)} – <em>${escapeHtml(wording(`difference.rowKinds.${kind}`))}</em>`
  return [`<h4>${title}</h4>`, ...(shown.length > 0 ? [renderFields({ fields: shown, wording })] : [])].join('\n')
}

const renderFields = ({ fields, wording }: { fields: readonly FieldChange[]; wording: Wording }): string => {
  const items = fields.map((change) => {
    const says = renderParts(compareTexts({ before: change.before, after: change.after }))
    return `<dt>${escapeHtml(labelOf({ change, wording }))}</dt>\n<dd>${says}</dd>`
  })
  return `<dl>\n${items.join('\n')}\n</dl>`
}

const labelOf = ({ change: { field, part }, wording }: { change: FieldChange; wording: Wording }): string => {
  const [name = field] = field.split('/')
  const label = isNamed(fieldNames, name) ? wording(`difference.fields.${name}`) : name
  return part === undefined ? label : `${label} ${part}`
}

const registerName = ({ register, wording }: { register: string; wording: Wording }): string =>
  isNamed(registerNames, register) ? wording(`difference.registers.${register}`) : register

const { fields: fieldNames, registers: registerNames } = en.difference

/** What a document of a later version names is not known here. */
const isNamed = <Names extends object>(names: Names, name: string): name is Extract<keyof Names, string> =>
  Object.hasOwn(names, name)

const heading = ({ tag, text }: { tag: 'h2' | 'h3'; text: string }): string => `<${tag}>${escapeHtml(text)}</${tag}>`
