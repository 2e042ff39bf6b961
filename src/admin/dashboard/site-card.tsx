'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { TranslationState } from '../../translation/state.ts'
import type { UnitCount } from '../../translation/units/list-units.ts'
import type { SiteOverview } from '../answers.ts'
import '../interface/interface.css'
import { CountPills } from '../findings/count-pills.tsx'
import { useFindingCounts } from '../findings/use-finding-counts.ts'
import { momentIn } from '../interface/moments.ts'
import { useCollections } from '../interface/use-collections.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { progressOf } from '../translation-desk/count-states.ts'
import { DeskLink } from '../translation-desk/desk-link.tsx'

/** In the order in which somebody has to act on them. */
const translationStates = ['missing', 'outdated', 'changed', 'approved'] as const satisfies TranslationState[]

/** One site: its current release, and how many of its documents are in which state, language by language. */
export const SiteCard = ({
  site,
  counts,
  mayPublish,
}: {
  site: SiteOverview
  /** Its texts by language and state; nothing while they are asked. */
  counts: readonly UnitCount[] | undefined
  mayPublish: boolean
}) => {
  const { config } = useConfig()
  const { say, language } = useSay()
  const nameOf = useLocaleNames()
  const { hrefOf, listHref } = useCollections()
  const { current, timeZone, upcoming } = site
  const found = useFindingCounts(site.id)
  const publishing = formatAdminURL({ adminRoute: config.routes.admin, path: `/publishing?site=${site.id}` })
  return (
    <article className="privacy-site">
      <header>
        <h3>
          <Link href={hrefOf({ collection: 'sites', document: site.id })}>{site.name}</Link>
        </h3>
        <p>
          {current
            ? say('ui.publish.current', {
                release: current.release,
                date: momentIn({ iso: current.publishedAt, timeZone, language }),
              })
            : say('ui.publish.neverPublished')}
        </p>
        {upcoming ? (
          <p className="privacy-site__upcoming">
            {say('ui.dashboard.upcoming', {
              release: upcoming.release,
              zone: timeZone,
              date: momentIn({ iso: upcoming.effectiveFrom, timeZone, language }),
            })}
          </p>
        ) : null}
      </header>
      <div className="privacy-site__states">
        <table>
          <caption className="privacy-hidden">{say('ui.dashboard.states')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('ui.dashboard.language')}</th>
              {translationStates.map((state) => (
                <th key={state} scope="col">
                  {say(`options.states.${state}`)}
                </th>
              ))}
              <th scope="col">{say('ui.findings.heading')}</th>
            </tr>
          </thead>
          <tbody>
            {site.locales.map(({ locale, states }) => (
              <tr key={locale}>
                <th scope="row">{nameOf(locale)}</th>
                {translationStates.map((state) => (
                  <td key={state}>
                    {states[state] === 0 ? (
                      <span className="privacy-site__none">0</span>
                    ) : (
                      <Link
                        className={`privacy-site__count privacy-site__count--${state}`}
                        href={listHref('translations', { site: String(site.id), locale, state })}
                      >
                        {states[state]}
                      </Link>
                    )}
                  </td>
                ))}
                <td>
                  {found ? (
                    <Link className="privacy-site__findings" href={publishing}>
                      <CountPills
                        counts={
                          found.byLocale.find((own) => own.locale === locale) ?? { error: 0, warning: 0, note: 0 }
                        }
                      />
                    </Link>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {counts ? <ToTranslate counts={counts} site={site} /> : null}
      <div className="privacy-site__ways">
        <Button buttonStyle="secondary" el="link" margin={false} size="small" to={publishing}>
          {say(mayPublish ? 'ui.dashboard.publish' : 'ui.dashboard.look')}
        </Button>
        {mayPublish && current ? (
          <Button
            buttonStyle="secondary"
            el="link"
            margin={false}
            size="small"
            to={formatAdminURL({ adminRoute: config.routes.admin, path: `/consents?site=${site.id}` })}
          >
            {say('ui.consents.nav')}
            <span className="privacy-hidden"> {site.name}</span>
          </Button>
        ) : null}
        <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: `/privacy/banner?site=${site.id}` })}>
          {say('ui.dashboard.banner')}
        </Link>
      </div>
    </article>
  )
}

/** How many texts of each language are not ready, and the way to them; nothing where all are. */
const ToTranslate = ({ site, counts }: { site: SiteOverview; counts: readonly UnitCount[] }) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const open = site.publishedLocales.flatMap((locale) => {
    const { all, ready } = progressOf({ counts, locale })
    return locale === site.sourceLocale || all === ready ? [] : [{ locale, left: all - ready }]
  })
  if (open.length === 0) return null
  return (
    <p className="privacy-site__translate">
      {say('ui.translationDesk.toTranslate')}:
      {open.map(({ locale, left }) => (
        <DeskLink key={locale} place={{ site: String(site.id), locale }}>
          {nameOf(locale)} ({left})
        </DeskLink>
      ))}
    </p>
  )
}
