'use client'

import { Pill } from '@payloadcms/ui'
import type { FieldChange, PolicyDifference } from '../../contract/policy-difference.ts'
import { compareTexts } from '../../policy/compare-text.ts'
import { useSay } from '../interface/use-say.ts'
import { TextParts } from './text-parts.tsx'

const pillStyles = { added: 'success', removed: 'error', changed: 'warning' } as const

/** Where a field stands in the wording: `cookies/_ga` is the cookie `_ga`. */
const useFieldName = () => {
  const { say, knows } = useSay()
  return (field: string) => {
    const [name = field, of] = field.split(/\/(.*)/s)
    const path = `ui.publish.registerFields.${name}`
    const words = knows(path) ? say(path) : name
    return of ? `${words} ${of}` : words
  }
}

const FieldChanges = ({ fields }: { fields: FieldChange[] }) => {
  const { say } = useSay()
  const nameOf = useFieldName()
  const shown = (text: string) => (text === 'yes' || text === 'no' ? say(`ui.publish.${text}`) : text)
  return (
    <dl className="privacy-fields">
      {fields.map(({ field, before, after, fact }) => (
        <div key={field}>
          <dt>
            {nameOf(field)}
            {fact ? <span className="privacy-fields__fact"> · {say('ui.publish.fact')}</span> : null}
          </dt>
          <dd>
            <TextParts parts={compareTexts({ before: shown(before), after: shown(after) })} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What changed in the registers behind the text, row by row. */
export const RegisterChanges = ({ difference }: { difference: PolicyDifference }) => {
  const { say, count } = useSay()
  const { controller, registers } = difference
  const total = registers.reduce((sum, { rows }) => sum + rows.length, controller.length > 0 ? 1 : 0)
  if (total === 0) return null
  return (
    <details className="privacy-registers">
      <summary>{count('ui.publish.registersChanged', total)}</summary>
      {controller.length > 0 ? (
        <section>
          <h3>{say('ui.publish.registers.controller')}</h3>
          <FieldChanges fields={controller} />
        </section>
      ) : null}
      {registers.map(({ register, rows }) => (
        <section key={register}>
          <h3>{say(`ui.publish.registers.${register}`)}</h3>
          <ul>
            {rows.map(({ id, name, kind, fields }) => (
              <li key={id}>
                <span className="privacy-registers__row">
                  {name}
                  <Pill pillStyle={pillStyles[kind]} size="small">
                    {say(`ui.publish.section.kinds.${kind}`)}
                  </Pill>
                </span>
                {kind === 'changed' ? <FieldChanges fields={fields} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
