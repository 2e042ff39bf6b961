'use client'

import {
  Button,
  ChevronIcon,
  Popup,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useFormProcessing,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useId } from 'react'
import type { Id } from '../answers.ts'
import '../interface/interface.css'
import { StatePill } from '../interface/state-pill.tsx'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { forgetTokenValues } from '../token-chip/token-values.ts'
import { DeskLink } from '../translation-desk/desk-link.tsx'
import { allStates } from '../translation-desk/desk-place.ts'
import { explainState, whyNotReady } from './explain-state.ts'
import { LocaleStates } from './locale-states.tsx'
import './narrow.css'
import './ready.css'
import { useMarkReady } from './use-mark-ready.ts'
import { useReadiness } from './use-readiness.ts'

/** Beside Save: whether the text being edited is ready, the button that makes it so, and the other locales' states. */
export const ReadyControl = () => {
  const { id, collectionSlug } = useDocumentInfo()
  return id === undefined || !collectionSlug ? null : <SavedDocument collection={collectionSlug} id={id} />
}

const SavedDocument = ({ collection, id }: { collection: string; id: Id }) => {
  const { lastUpdateTime } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const inDrawer = useEditDepth() > 1
  const { say, moment } = useSay()
  const nameOf = useLocaleNames()
  const hint = useId()
  const { states, refresh } = useReadiness({ collection, id, savedAt: lastUpdateTime })
  const name = String(getEntityConfig({ collectionSlug: collection })?.admin.custom?.privacy ?? collection)
  const { mark, busy } = useMarkReady({ name, collection, id, locale, done: refresh })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved site is what makes its tokens say something else
  useEffect(() => {
    if (name === 'sites') forgetTokenValues()
  }, [name, lastUpdateTime])
  if (!states) return null

  const own = states.locales.find((candidate) => candidate.locale === locale)
  const explained = own
    ? explainState({ own, modified, say, moment })
    : say('ui.ready.notPublished', { locale: nameOf(locale) })
  const reason = own ? whyNotReady({ states, own, modified, say }) : undefined
  return (
    <div className="privacy-ready">
      <Popup
        button={
          <span className="privacy-ready__state">
            <span className="privacy-hidden">{say('ui.ready.stateOf', { locale: nameOf(locale) })}</span>
            <span aria-live="polite" title={explained}>
              {own ? <StatePill state={modified ? 'unsaved' : own.state} /> : say('ui.ready.noState')}
            </span>
            <ChevronIcon size="small" />
          </span>
        }
        buttonClassName="privacy-ready__toggle"
        horizontalAlign="right"
        portalClassName="privacy-ready__popup"
        size="fit-content"
        verticalAlign="bottom"
      >
        <div className="privacy-ready__panel">
          <p className="privacy-ready__explained">{explained}</p>
          {reason && !explained.startsWith(reason) ? <p className="privacy-ready__reason">{reason}</p> : null}
          <p className="privacy-ready__heading">{say('ui.ready.allLanguages')}</p>
          <LocaleStates current={locale} linked={!inDrawer} locales={states.locales} />
          {own && !own.isSource && !inDrawer ? (
            <p className="privacy-ready__desk">
              <DeskLink
                place={{
                  site: String(states.site),
                  locale,
                  states: allStates,
                  document: { collection, document: String(id) },
                }}
              />
            </p>
          ) : null}
        </div>
      </Popup>
      {own?.mayApprove ? (
        <>
          <Button
            buttonStyle="secondary"
            disabled={busy || processing || reason !== undefined}
            extraButtonProps={{ 'aria-describedby': hint, 'aria-busy': busy, title: reason ?? explained }}
            id="privacy-mark-ready"
            margin={false}
            onClick={() => void mark()}
            size="medium"
            type="button"
          >
            {say(busy ? 'ui.ready.marking' : modified ? 'ui.ready.saveAndMark' : 'ui.ready.mark')}
          </Button>
          <span className="privacy-hidden" id={hint}>
            {reason ?? explained}
          </span>
        </>
      ) : null}
    </div>
  )
}
