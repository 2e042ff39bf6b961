'use client'

import { Pill } from '@payloadcms/ui'
import type { FieldChange, PolicyDifference } from '../../contract/policy-difference.ts'
import { compareTexts } from '../../policy/compare-text.ts'
import { visibleChanges } from '../../policy/visible-changes.ts'
import { useSay } from '../interface/use-say.ts'
import { TextParts } from './text-parts.tsx'

const pillStyles = { added: 'success', removed: 'error', changed: 'warning' } as const

/** Where a field stands in the wording: `cookies/_ga` is the cookie `_ga`. */
const useFieldName = () => {
  const { say, knows } = useSay()
  return ({ field, part }: FieldChange) => {
    const [name = field] = field.split('/')
    const path = `ui.publish.registerFields.${name}`
    const words = knows(path) ? say(path) : name
    return part === undefined ? words : `${words} ${part}`
  }
}

const FieldChanges = ({ fields, locale }: { fields: FieldChange[]; locale: string }) => {
  const nameOf = useFieldName()
  if (fields.length === 0) return null
  return (
    <dl className="privacy-fields">
      {fields.map((change) => (
        <div key={change.field}>
          <dt>{nameOf(change)}</dt>
          <dd lang={locale}>
            <TextParts parts={compareTexts(change)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A row that came or went is already called by its name. */
const isDetail = ({ field }: FieldChange): boolean => !['name', 'subject', 'title'].includes(field)

/** What changed in the registers behind the text, row by row. */
export const RegisterChanges = ({ difference }: { difference: PolicyDifference }) => {
  const { say, count } = useSay()
  const { locale } = difference
  const { controller, registers } = visibleChanges(difference)
  const total = registers.reduce((sum, { rows }) => sum + rows.length, controller.length > 0 ? 1 : 0)
  if (total === 0) return null
  return (
    <details className="privacy-registers">
      <summary>{count('ui.publish.registersChanged', total)}</summary>
      {controller.length > 0 ? (
        <section>
          <h3>{say('ui.publish.registers.controller')}</h3>
          <FieldChanges fields={controller} locale={locale} />
        </section>
      ) : null}
      {registers.map(({ register, rows }) => (
        <section key={register}>
          <h3>{say(`ui.publish.registers.${register}`)}</h3>
          <ul>
            {rows.map(({ id, name, kind, fields }) => (
              <li key={id}>
                <span className="privacy-registers__row">
                  <span lang={locale}>{name || id}</span>
                  <Pill pillStyle={pillStyles[kind]} size="small">
                    {say(`ui.publish.section.kinds.${kind}`)}
                  </Pill>
                </span>
                <FieldChanges fields={kind === 'changed' ? fields : fields.filter(isDetail)} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
