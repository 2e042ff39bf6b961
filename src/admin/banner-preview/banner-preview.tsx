'use client'

import { Button } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import '../publishing/publishing.css'
import { RadioGroup } from '../publishing/radio-group.tsx'
import './banner-preview.css'
import { BannerFindings } from './banner-findings.tsx'
import { PreviewFrame, type Screen, screens } from './preview-frame.tsx'
import {
  type Layer,
  layers,
  newNonce,
  previewPage,
  type Theme,
  themes,
  type Visitor,
  visitors,
} from './preview-page.ts'
import { type Asked, useBannerPreview } from './use-banner-preview.ts'

const screenNames = Object.keys(screens) as Screen[]

/** The banner that visitors would get, with the choice of language, layer, visitor, width and colours. */
export const BannerPreview = ({ locale: initial, ...asked }: Asked) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const heading = useId()
  const [locale, setLocale] = useState(initial)
  const [theme, setTheme] = useState<Theme>('light')
  const [screen, setScreen] = useState<Screen>('desktop')
  const [layer, setLayer] = useState<Layer>('banner')
  const [visitor, setVisitor] = useState<Visitor>('new')
  const [round, setRound] = useState(0)
  const state = useBannerPreview({ ...asked, locale })
  const { script, cookie } = state.kind === 'shown' ? state : { script: undefined, cookie: '' }
  const shownLocale = state.kind === 'shown' ? state.locale : locale
  const title = say('ui.bannerPreview.frame', { locale: nameOf(shownLocale) })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is the same page from its start
  const page = useMemo(
    () =>
      script && previewPage({ script, cookie, locale: shownLocale, theme, layer, visitor, title, nonce: newNonce() }),
    [script, cookie, shownLocale, theme, layer, visitor, title, round],
  )
  // Below the headings of the form, or the screen's own.
  const Heading = asked.form ? 'h3' : 'h2'
  return (
    <section aria-labelledby={heading} className="privacy-banner-preview">
      <Heading id={heading}>{say('ui.bannerPreview.heading')}</Heading>
      <p className="privacy-banner-preview__lead">
        {say(asked.form ? 'ui.bannerPreview.typed' : 'ui.bannerPreview.saved')}
      </p>
      <BannerFindings site={asked.site} version={asked.version} />
      <div className="privacy-banner-preview__options">
        {state.kind === 'shown' ? (
          <RadioGroup
            legend={say('ui.bannerPreview.language')}
            onChange={setLocale}
            options={state.locales.map((value) => ({ value, label: nameOf(value) }))}
            value={state.locales.includes(locale) ? locale : shownLocale}
          />
        ) : null}
        <RadioGroup
          legend={say('ui.bannerPreview.layer')}
          onChange={setLayer}
          options={layers.map((value) => ({ value, label: say(`ui.bannerPreview.layers.${value}`) }))}
          value={layer}
        />
        <RadioGroup
          legend={say('ui.bannerPreview.visitor')}
          onChange={setVisitor}
          options={visitors.map((value) => ({ value, label: say(`ui.bannerPreview.visitors.${value}`) }))}
          value={visitor}
        />
        <RadioGroup
          legend={say('ui.bannerPreview.screen')}
          onChange={setScreen}
          options={screenNames.map((value) => ({ value, label: say(`ui.bannerPreview.screens.${value}`) }))}
          value={screen}
        />
        <RadioGroup
          legend={say('ui.bannerPreview.theme')}
          onChange={setTheme}
          options={themes.map((value) => ({ value, label: say(`ui.bannerPreview.themes.${value}`) }))}
          value={theme}
        />
        <Button buttonStyle="secondary" margin={false} onClick={() => setRound(round + 1)} size="small">
          {say('ui.bannerPreview.again')}
        </Button>
      </div>
      <div aria-live="polite">
        {state.kind !== 'shown' ? <p>{say(`ui.bannerPreview.${state.kind}`)}</p> : null}
        {state.kind === 'shown' && state.mode === 'notice' ? (
          <Notice kind="info">{say('ui.bannerPreview.notice')}</Notice>
        ) : null}
      </div>
      {page ? <PreviewFrame page={page} screen={screen} title={title} /> : null}
    </section>
  )
}
