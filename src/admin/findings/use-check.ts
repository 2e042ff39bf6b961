'use client'

import { useAllFormFields, useDebounce, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { DocumentChecked, Id } from '../answers.ts'
import { siteIdOf } from '../interface/site-of.ts'
import { useDesk } from '../interface/use-desk.ts'
import { forgetFindings, nameOfOpen, showFindings } from './live-findings.ts'

/** Milliseconds after the last key before the form is checked: nobody who types waits for it. */
const patience = 700

/** Checks the document that is open whenever its form rests, saved or not, and shows what is found. */
export const useCheck = (): void => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const rested = useDebounce(fields, patience)
  const desk = useDesk()
  const asked = useRef(0)
  const shown = useRef<string>(undefined)
  const name = nameOfOpen(collectionSlug, id)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is checked is the form when it rests, and after a save
  useEffect(() => {
    const values = getData()
    // A site is its own; a row that belongs to none yet cannot be checked.
    const site: Id | undefined = collectionSlug && 'slug' in values && !('site' in values) ? id : siteIdOf(values.site)
    if (!collectionSlug || site === undefined) return
    asked.current += 1
    const mine = asked.current
    void desk
      .post<DocumentChecked>(`/sites/${site}/check`, {
        collection: collectionSlug,
        ...(id === undefined ? {} : { id }),
        locale,
        values,
      })
      .then((answer) => {
        if (mine !== asked.current) return
        const said = JSON.stringify(answer)
        if (said === shown.current) return
        shown.current = said
        if (!answer.ok) showFindings(name, { kind: 'failed', findings: [] })
        else
          showFindings(name, {
            kind: answer.body.incomplete ? 'incomplete' : 'checked',
            findings: answer.body.findings,
          })
      })
  }, [rested, lastUpdateTime, locale, name])

  useEffect(
    () => () => {
      asked.current += 1
      shown.current = undefined
      forgetFindings(name)
    },
    [name],
  )
}
