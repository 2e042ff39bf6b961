'use client'

import { useId } from 'react'
import { useSay } from '../interface/use-say.ts'
import { labelled, roundAbove } from './chart-scale.ts'
import { ScrolledTable } from './scrolled-table.tsx'
import { useNumbers } from './use-numbers.ts'

/** How a part is drawn: each kind has a colour and a pattern of its own. */
export type Kind = 'accept-all' | 'reject-all' | 'custom' | 'withdraw' | 'shown' | 'answered'

export type ChartSeries = { kind: Kind; label: string }
export type ChartPoint = { start: string; label: string; values: readonly number[] }

type Props = {
  title: string
  /** What the chart comes to, for who does not see it. */
  summary: string
  series: readonly ChartSeries[]
  /** A value for each of the series, in their order. */
  points: readonly ChartPoint[]
  /** Heading of the first column of the table. */
  start: string
  stacked?: boolean
  /** A chart of parts of a whole: its scale ends at 1. */
  shares?: boolean
  level?: 'h3' | 'h4'
}

export const Swatch = ({ kind }: { kind: Kind }) => (
  <span aria-hidden="true" className={`privacy-chart__fill privacy-chart__fill--${kind} privacy-chart__swatch`} />
)

/** Columns over time, as large as there is room, and the same numbers as a table. */
export const ColumnChart = (props: Props) => {
  const { title, summary, series, points, start, stacked = false, shares = false, level: Heading = 'h3' } = props
  const { say } = useSay()
  const { number, percent } = useNumbers()
  const id = useId()
  const heights = points.map(({ values }) =>
    stacked ? values.reduce((sum, each) => sum + each, 0) : Math.max(...values),
  )
  const top = shares ? 1 : roundAbove(Math.max(0, ...heights))
  const written = shares ? percent : number
  return (
    <figure aria-labelledby={id} className="privacy-chart">
      <Heading id={id}>{title}</Heading>
      {series.length > 1 ? (
        <ul className="privacy-chart__legend">
          {series.map(({ kind, label }) => (
            <li key={kind}>
              <Swatch kind={kind} />
              {label}
            </li>
          ))}
        </ul>
      ) : null}
      <div aria-label={summary} className="privacy-chart__plot" role="img">
        <div className="privacy-chart__scale">
          <span>{written(top)}</span>
          <span>{written(0)}</span>
        </div>
        <div className={`privacy-chart__columns ${stacked ? 'privacy-chart__columns--stacked' : ''}`}>
          {points.map(({ start: at, label, values }) => (
            <div
              className="privacy-chart__column"
              key={at}
              title={`${label}: ${series.map((each, place) => `${each.label} ${written(values[place] ?? 0)}`).join(', ')}`}
            >
              {series.map(({ kind }, place) => (
                <span
                  className={`privacy-chart__fill privacy-chart__fill--${kind}`}
                  key={kind}
                  style={{ height: `${((values[place] ?? 0) / top) * 100}%` }}
                />
              ))}
            </div>
          ))}
        </div>
        <div className="privacy-chart__axis">
          {labelled(points).map(({ start: at, label }) => (
            <span key={at}>{label}</span>
          ))}
        </div>
      </div>
      <details className="privacy-chart__numbers">
        <summary>
          {say('ui.consents.statistics.asTable')}
          <span className="privacy-hidden">: {title}</span>
        </summary>
        <ScrolledTable label={title}>
          <thead>
            <tr>
              <th scope="col">{start}</th>
              {series.map(({ kind, label }) => (
                <th key={kind} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ start: at, label, values }) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                {series.map(({ kind }, place) => (
                  <td key={kind}>{written(values[place] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrolledTable>
      </details>
    </figure>
  )
}
