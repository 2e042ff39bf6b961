'use client'

import { useDebounce, useFormFields, useLocale } from '@payloadcms/ui'
import type { FormState, UIFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import type { RowPreviewed } from '../answers.ts'
import { CompiledBlocks } from '../compiled/compiled-blocks.tsx'
import { siteIdOf } from '../interface/site-of.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import './row-preview.css'

const notOfTheRow = new Set(['id', 'preview', 'blockName'])

/** What the row's own fields hold now, saved or not; as text, so that a change elsewhere in the form is none here. */
const rowOf = (fields: FormState, rowPath: string): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(fields).flatMap(([path, field]) => {
        const name = path.startsWith(`${rowPath}.`) ? path.slice(rowPath.length + 1) : ''
        return name && !name.includes('.') && !notOfTheRow.has(name) ? [[name, field?.value ?? null]] : []
      }),
    ),
  )

type Shown = { kind: 'failed' | 'loading' } | ({ kind: 'previewed' } & RowPreviewed)

const usePreview = (asked: { site: ReturnType<typeof siteIdOf>; locale: string; row: string }): Shown => {
  const { site, locale, row } = asked
  const desk = useDesk()
  const [shown, setShown] = useState<Shown>({ kind: 'loading' })
  useEffect(() => {
    if (site === undefined) return
    let current = true
    void desk.post<RowPreviewed>(`/sites/${site}/preview-row`, { locale, row: JSON.parse(row) }).then((answer) => {
      if (current) setShown(answer.ok ? { kind: 'previewed', ...answer.body } : { kind: 'failed' })
    })
    return () => {
      current = false
    }
  }, [desk, site, locale, row])
  return shown
}

/** In every row that lists a register: what it lists in the locale being edited. */
export const RowPreview = ({ path }: UIFieldClientProps) => {
  const rowPath = path.split('.').slice(0, -1).join('.')
  const site = useFormFields(([fields]) => siteIdOf(fields.site?.value))
  const row = useDebounce(
    useFormFields(([fields]) => rowOf(fields, rowPath)),
    400,
  )
  const { code: locale } = useLocale()
  const { say } = useSay()
  const label = useId()
  const shown = usePreview({ site, locale, row })

  const note = () => {
    if (site === undefined) return say('ui.row.noSite')
    if (shown.kind !== 'previewed') return say(`ui.row.${shown.kind}`)
    if (shown.incomplete) return say('ui.row.incomplete')
    return shown.blocks.length === 0 ? say('ui.row.empty') : undefined
  }
  const said = note()
  return (
    <section aria-labelledby={label} className="privacy-row-preview">
      <p className="privacy-row-preview__label" id={label}>
        {say('ui.row.label')}
      </p>
      <div aria-live="polite">
        {said ? <p className="privacy-row-preview__note">{said}</p> : null}
        {!said && shown.kind === 'previewed' ? <CompiledBlocks blocks={shown.blocks} /> : null}
      </div>
    </section>
  )
}
