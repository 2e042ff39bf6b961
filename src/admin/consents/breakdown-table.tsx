'use client'

import type { ConsentStatistics, Tally } from '../../consent/statistics/consent-statistics.ts'
import { consentActions } from '../../contract/consent.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { shareOf } from './chart-scale.ts'
import { Swatch } from './column-chart.tsx'
import { ScrolledTable } from './scrolled-table.tsx'
import { useConsentWords } from './use-consent-words.ts'
import { useNumbers } from './use-numbers.ts'

type Row = { name: string; tally: Tally }

/** The shares of the choices side by side, language by language or release by release. */
export const BreakdownTable = ({ statistics, by }: { statistics: ConsentStatistics; by: 'locale' | 'release' }) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const { number, share } = useNumbers()
  const { categoryIn } = useConsentWords()
  const { locales, releases, categories } = statistics
  const rows: Row[] =
    by === 'locale'
      ? locales.map(({ locale, tally }) => ({ name: nameOf(locale), tally }))
      : releases.map(({ release, tally }) => ({ name: String(release), tally }))
  const title = say(by === 'locale' ? 'ui.consents.statistics.byLocale' : 'ui.consents.statistics.byRelease')
  if (rows.length === 0) return null
  return (
    <section className="privacy-breakdown">
      <h3>{title}</h3>
      <ScrolledTable label={title}>
        <thead>
          <tr>
            <th scope="col">
              {say(by === 'locale' ? 'ui.consents.statistics.locale' : 'ui.consents.statistics.release')}
            </th>
            <th scope="col">{say('ui.consents.statistics.choices')}</th>
            <td />
            {consentActions.map((action) => (
              <th key={action} scope="col">
                <Swatch kind={action} />
                {say(`ui.consents.actions.${action}`)}
              </th>
            ))}
            {categories.map((category) => (
              <th key={category} scope="col">
                {say('ui.consents.statistics.categoryAccepted', { category: categoryIn(category) })}
              </th>
            ))}
            <th scope="col">{say('ui.consents.statistics.shown')}</th>
            <th scope="col">{say('ui.consents.statistics.answered')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, tally }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(tally.choices)}</td>
              <td>
                <ShareBar tally={tally} />
              </td>
              {consentActions.map((action) => (
                <td key={action}>{share(tally.actions[action], tally.choices)}</td>
              ))}
              {categories.map((category) => (
                <td key={category}>{share(tally.accepted[category] ?? 0, tally.choices)}</td>
              ))}
              <td>{number(tally.shown)}</td>
              <td>{number(tally.answered)}</td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </section>
  )
}

/** The numbers beside it say the same. */
const ShareBar = ({ tally }: { tally: Tally }) => (
  <div aria-hidden="true" className="privacy-breakdown__bar">
    {consentActions.map((action) => (
      <span
        className={`privacy-chart__fill privacy-chart__fill--${action}`}
        key={action}
        style={{ width: `${shareOf(tally.actions[action], tally.choices) * 100}%` }}
      />
    ))}
  </div>
)
