'use client'

import { useEffect, useState } from 'react'
import type { BannerPreviewed, Id } from '../answers.ts'
import { useDesk } from '../interface/use-desk.ts'

export type PreviewState =
  | { kind: 'failed' | 'incomplete' | 'loading' }
  | ({ kind: 'shown' } & Extract<BannerPreviewed, { incomplete: false }>)

export type Asked = {
  site: Id
  /** Empty: the site's own. */
  locale: string
  /** A site's form as it stands, with its locale, as JSON; nothing where what is saved is meant. */
  form?: string | undefined
  /** Another one where something was saved. */
  version?: string | undefined
}

/** What the banner would be. While it is compiled again, what was shown before stays on the screen. */
export const useBannerPreview = ({ site, locale, form, version }: Asked): PreviewState => {
  const desk = useDesk()
  const [state, setState] = useState<PreviewState>({ kind: 'loading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a save, the registers may say something else
  useEffect(() => {
    let current = true
    void desk
      .post<BannerPreviewed>(`/sites/${site}/banner-preview`, { locale, ...(form ? { form: JSON.parse(form) } : {}) })
      .then((answer) => {
        if (!current) return
        if (!answer.ok) setState({ kind: 'failed' })
        else setState(answer.body.incomplete ? { kind: 'incomplete' } : { kind: 'shown', ...answer.body })
      })
    return () => {
      current = false
    }
  }, [desk, site, locale, form, version])
  return state
}
