/** The banner of a page: what waits, what is asked, what is told, in this order. */
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import type { Choice, PrivacyConsent } from './api.ts'
import { clearRefused } from './blocking/clear.ts'
import { holdBack } from './blocking/hold-back.ts'
import { createPlaceholders } from './blocking/placeholder.ts'
import { watchScriptTags } from './blocking/script-tags.ts'
import { actionOf } from './choice/action.ts'
import { type Chosen, isRobot, openChoices } from './choice/choices.ts'
import { openSwitches } from './choice/switches.ts'
import { nothing } from './dialog/banner-view.ts'
import { defineElements } from './elements/define.ts'
import type { Inlined } from './inlined.ts'
import { matchLocale } from './page-locale.ts'
import { placeOf } from './place.ts'
import { proofStore } from './proof/kept-proof.ts'
import { createReport } from './proof/report.ts'
import { createTell } from './signals/tell.ts'
import { openSurface, type Surface } from './surface.ts'

const bodyThere = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.body) return resolve()
    const seen = new MutationObserver(() => {
      if (!document.body) return
      seen.disconnect()
      resolve()
    })
    seen.observe(document.documentElement, { childList: true })
  })

/** After the browser has painted what changed. */
const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work))
}

/** RFC 9562, 4; also where a page is not served over HTTPS. */
const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0'),
  )
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The banner in the language of the page: what is inlined, unless the page says that it is in another one. */
const inPageLanguage = async (
  { banner, locales }: Inlined,
  { files, wanted }: { files: URL | undefined; wanted: string | undefined },
): Promise<BannerConfiguration> => {
  const locale = matchLocale(wanted, locales)
  if (!locale || locale === banner.locale || !files) return banner
  try {
    const response = await fetch(new URL(`${locale}/banner.json`, files))
    return response.ok ? await response.json() : banner
  } catch {
    return banner
  }
}

const linksOf = ({ links, texts, locale }: BannerConfiguration, files: URL | undefined) =>
  [
    { href: links.policy, text: texts.links.policy },
    { href: links.requests ?? '', text: texts.links.requests },
  ].flatMap(({ href, text }) => {
    if (/^https?:\/\//.test(href)) return [{ href, text }]
    return href !== '' && files ? [{ href: new URL(`${locale}/${href}`, files).href, text }] : []
  })

/** Starts once a page; whoever comes second gets what the first one made. */
export const startConsent = (inlined: Inlined): PrivacyConsent => {
  if (window.privacyConsent) return window.privacyConsent
  const { banner } = inlined
  const { settings, files, site, fixedLocale } = placeOf(banner)
  const tell = createTell(banner)
  if (banner.mode === 'consent') tell('default', () => false)
  const choices = openChoices({ banner, domain: settings.domain })
  const gpc = Reflect.get(navigator, 'globalPrivacyControl') === true
  const listeners = new Set<(choice: Choice) => void>()
  let shown = banner
  let surface: Surface | undefined

  const placeholders = createPlaceholders({
    banner: () => shown,
    theme: settings.theme,
    onOnce: (vendor) => {
      choices.allowOnce(vendor)
      letGo()
    },
    onAlways: ({ vendor, category }) => {
      const switches = openSwitches({ banner, choice: choices.choice() })
      switches.setVendor(vendor, category, true)
      choose(switches.chosen(), 'placeholder')
    },
  })
  const hold = holdBack({ rules: banner.blocking, allows: choices.allows, onFrame: placeholders.stand })
  const tags = watchScriptTags(({ category, vendor }) =>
    vendor === undefined ? choices.has(category) : choices.allows({ category, vendor }),
  )
  const letGo = () => {
    hold.release()
    tags.release()
    placeholders.update(choices.allows)
  }
  const store = proofStore(`${banner.storage.name}_receipt`)
  const report = createReport({ site, store })

  const choose = (chosen: Chosen, on: string): void => {
    const before = choices.choice()
    choices.choose(chosen)
    surface?.update()
    const choice = choices.choice()
    if (choice.subject && banner.mode === 'consent') {
      const { subject, categories, vendors } = choice
      const action = actionOf({ before, after: choice, banner })
      report.send({
        ...{ id: randomId(), subject, release: shown.release, locale: shown.locale, action },
        ...{ categories, vendors, surface: on, gpc },
      })
    }
    // What was pressed is painted first; what it sets off may take long.
    afterPaint(() => {
      if (banner.mode === 'consent') tell('update', choices.has)
      clearRefused({ banner, allows: choices.allows })
      letGo()
      for (const listener of listeners) listener(choice)
      if (tags.outlived() || hold.outlived()) location.reload()
    })
  }

  if (banner.mode === 'consent' && choices.choice().categories.length > 1) tell('update', choices.has)
  // Where marketing is all that is asked about, the browser has answered.
  const optional = banner.categories.filter(({ required }) => !required)
  if (gpc && choices.asks() && optional.length === 1 && optional[0]?.id === 'marketing') choose(nothing, 'gpc')

  const wanted = settings.locale ?? document.documentElement.lang
  const spoken = inPageLanguage(inlined, { files, wanted: fixedLocale ? undefined : wanted })
  const ready = Promise.all([spoken, bodyThere()]).then(([inLanguage]) => {
    // The question is painted first.
    afterPaint(() => {
      clearRefused({ banner, allows: choices.allows })
      report.resume()
    })
    shown = inLanguage
    api.locale = inLanguage.locale
    if (isRobot()) return choices.choice()
    surface = openSurface({
      ...{ banner: shown, links: linksOf(shown, files), choices, gpc, theme: settings.theme },
      floating: settings.floating !== 'false' && banner.mode === 'consent',
      receipt: report.receipt,
      onChoose: choose,
      onShown: () => afterPaint(() => report.shown({ release: shown.release, locale: shown.locale })),
    })
    surface.update()
    placeholders.update(choices.allows)
    return choices.choice()
  })

  const open = () => void ready.then(() => surface?.open())
  document.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest('[data-privacy-preferences]') : null
    if (!control) return
    event.preventDefault()
    open()
  })
  document.addEventListener('DOMContentLoaded', () => {
    for (const control of document.querySelectorAll('[data-privacy-preferences]')) {
      control.setAttribute('aria-haspopup', 'dialog')
    }
    placeholders.update(choices.allows)
  })

  const api: PrivacyConsent = {
    site: banner.site,
    release: banner.release,
    locale: banner.locale,
    open,
    has: choices.has,
    choice: choices.choice,
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ready,
  }
  window.privacyConsent = api
  defineElements({ banner: spoken, files, policy: linksOf(banner, files)[0]?.href ?? '' })
  return api
}
