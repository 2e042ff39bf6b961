'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Withdrawal } from '../../consent/read-consents.ts'
import type { Period } from '../../consent/statistics/period.ts'
import type { Id, Withdrawals } from '../answers.ts'
import { type Problem, useDesk } from '../interface/use-desk.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { ConsentTable } from './consent-table.tsx'
import { useAsked } from './use-asked.ts'
import { useConsentWords } from './use-consent-words.ts'

const columns = ['at', 'subject', 'surface', 'shown'] as const

type Props = { site: Id; period: Period; onFind: (id: string) => void }

/** Who took consent back in a period, the latest first. Mount with a key of site and period. */
export const WithdrawalList = ({ site, period, onFind }: Props) => {
  const { say } = useSay()
  const desk = useDesk()
  const path = `/sites/${site}/consents/withdrawals` as const
  const { answer } = useAsked<Withdrawals>(path, new URLSearchParams(period).toString())
  const [further, setFurther] = useState<Withdrawals>()
  const [problem, setProblem] = useState<Problem>()
  if (!answer) return <p role="status">{say('ui.publish.loading')}</p>
  const failed = problem ?? (answer.ok ? undefined : answer.problem)
  if (!answer.ok || failed) {
    return (
      <Notice kind="error" live>
        <p>{failed?.detail}</p>
      </Notice>
    )
  }
  const rows = [...answer.body.withdrawals, ...(further?.withdrawals ?? [])]
  const { more } = further ?? answer.body
  const showMore = async () => {
    const told = await desk.get<Withdrawals>(path, { ...period, before: rows.at(-1)?.receipt ?? '' })
    if (!told.ok) return setProblem(told.problem)
    const { withdrawals } = told.body
    setFurther({ withdrawals: [...(further?.withdrawals ?? []), ...withdrawals], more: told.body.more })
  }
  if (rows.length === 0) return <p>{say('ui.consents.withdrawals.none')}</p>
  return (
    <>
      <ConsentTable columns={columns} label={say('ui.consents.withdrawals.heading')}>
        {rows.map((withdrawal) => (
          <WithdrawalRow key={withdrawal.receipt} onFind={onFind} withdrawal={withdrawal} />
        ))}
      </ConsentTable>
      {more ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => void showMore()} size="small" type="button">
          {say('ui.consents.withdrawals.more')}
        </Button>
      ) : null}
    </>
  )
}

const WithdrawalRow = ({ withdrawal, onFind }: { withdrawal: Withdrawal; onFind: Props['onFind'] }) => {
  const { say, moment } = useSay()
  const nameOf = useLocaleNames()
  const { surfaceIn } = useConsentWords()
  const { at, subject, receipt, surface, release, locale } = withdrawal
  return (
    <tr>
      <th scope="row">{moment(at)}</th>
      <td>
        <button className="privacy-textual" onClick={() => onFind(receipt)} type="button">
          <span className="privacy-hidden">{say('ui.consents.withdrawals.find')} </span>
          <code>{subject}</code>
        </button>
      </td>
      <td>{surfaceIn(surface)}</td>
      <td>{say('ui.consents.subject.shown', { release, locale: nameOf(locale) })}</td>
    </tr>
  )
}
