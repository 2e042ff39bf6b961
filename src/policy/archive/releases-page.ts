/** `{locale}/releases.html`: every release of a site on one page. */
import escapeHtml from 'escape-html'
import type { MoreWording } from '../more-wording.ts'
import { renderPage } from '../render/page.ts'
import { createWording, type Wording } from '../wording.ts'
import { inEffectBefore, latestInEffect, type PastRelease } from './past-release.ts'

type Archive = {
  locale: string
  /** Title of the policy in the locale. */
  title: string
  /** Name of the controller. */
  controller: string
  /** IANA name, in which dates are told: `Europe/Riga`. */
  timeZone: string
  /** Oldest first. */
  releases: readonly PastRelease[]
  moreWording?: MoreWording | undefined
}

/**
 * The page as it stands while the last of the releases is in effect, the newest first. Links are relative to
 * `{site}/{locale}/releases.html`.
 *
 * @example
 * renderReleasesPage({ locale: 'lv', title, controller, timeZone: 'Europe/Riga', releases }) // '<!doctype html>…'
 */
export const renderReleasesPage = ({ locale, title, controller, timeZone, releases, moreWording }: Archive): string => {
  const wording = createWording({ locale, moreWording })
  const current = latestInEffect(releases)?.release
  const items = [...releases].reverse().map((release) =>
    renderRelease({
      release,
      before: inEffectBefore(releases, release.release)?.release,
      isCurrent: release.release === current,
      locale,
      wording,
      dateOf: dateIn({ locale, timeZone }),
    }),
  )
  const heading = wording('archive.heading')
  return renderPage({
    locale,
    title: `${controller}: ${title}. ${heading}`,
    head: ['<link rel="alternate" type="application/atom+xml" href="../feed.xml">'],
    main: [
      `<h1>${escapeHtml(`${title}. ${heading}`)}</h1>`,
      `<nav><a href="policy.html">${escapeHtml(wording('archive.policy'))}</a></nav>`,
      '<ol reversed>',
      ...items,
      '</ol>',
    ].join('\n'),
  })
}

type Item = {
  release: PastRelease
  before: number | undefined
  isCurrent: boolean
  locale: string
  wording: Wording
  dateOf: (timestamp: string) => string
}

const renderRelease = ({ release, before, isCurrent, locale, wording, dateOf }: Item): string => {
  const { release: number, publishedAt, effectiveFrom, material, cancelledAt, notes } = release
  const note = notes[locale]?.trim() ?? ''
  const facts = [
    wording('archive.publishedAt', { date: dateOf(publishedAt) }),
    cancelledAt === undefined
      ? wording('archive.effectiveFrom', { date: dateOf(effectiveFrom) })
      : wording('archive.cancelledAt', { date: dateOf(cancelledAt) }),
  ]
  const link = (href: string, text: string) => `<a href="../releases/${href}">${escapeHtml(text)}</a>`
  const links = [
    link(`${number}/${locale}/policy.html`, wording('archive.text', { release: number })),
    ...(before === undefined
      ? []
      : [link(`${before}/diff/${number}/${locale}.html`, wording('archive.changes', { release: number }))]),
  ]
  return [
    `<li value="${number}" id="release-${number}">`,
    `<h2>${escapeHtml(wording('difference.first', { to: number }))}</h2>`,
    ...(isCurrent ? [`<p><strong>${escapeHtml(wording('archive.current'))}</strong></p>`] : []),
    `<p class="facts">${facts.map(escapeHtml).join('<br>')}</p>`,
    ...(note === '' ? [] : [`<p>${escapeHtml(note)}</p>`]),
    ...(before === undefined
      ? []
      : [`<p>${escapeHtml(wording(material ? 'difference.material' : 'difference.editorial'))}</p>`]),
    `<nav>${links.join(' ')}</nav>`,
    '</li>',
  ].join('\n')
}

const dateIn = ({ locale, timeZone }: { locale: string; timeZone: string }): ((timestamp: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  return (timestamp) => format.format(new Date(timestamp))
}
