'use client'

import type { CheckFinding } from '../../translation/checks/check.ts'
import { sayCheckValues } from '../../translation/checks/say-check.ts'
import { SeverityPill } from '../findings/severity-pill.tsx'
import '../findings/findings.css'
import { keyed } from '../interface/keyed.ts'
import { useSay } from '../interface/use-say.ts'

const lostToken = ({ code, values }: CheckFinding): string | undefined => {
  const { token } = values
  return code === 'token-missing' && typeof token === 'object' && 'token' in token ? token.token : undefined
}

/** What the checks find while somebody types, read out as it comes. */
export const CheckList = ({
  findings,
  id,
  onToken,
}: {
  findings: readonly CheckFinding[]
  /** For the field that it describes. */
  id: string
  /** Puts a token back; left out where nothing can be written. */
  onToken: ((name: string) => void) | undefined
}) => {
  const { say, language } = useSay()
  const tokenName = (token: string) => say(`tokens.${token}`)
  return (
    <div aria-live="polite" className="privacy-checks" id={id}>
      {findings.length === 0 ? (
        <p className="privacy-unit__note">{say('ui.translationDesk.checks.none')}</p>
      ) : (
        <ul>
          {keyed(findings, (finding) => JSON.stringify(finding)).map(({ key, item: finding }) => {
            const token = lostToken(finding)
            return (
              <li className={`privacy-finding privacy-finding--${finding.severity}`} key={key}>
                <span className="privacy-finding__head">
                  <SeverityPill severity={finding.severity} />
                  <span>
                    {say(
                      `translationChecks.${finding.code}`,
                      sayCheckValues({ values: finding.values, language, tokenName }),
                    )}
                  </span>
                </span>
                {token !== undefined && onToken ? (
                  <button className="privacy-finding__go" onClick={() => onToken(token)} type="button">
                    {say('ui.translationDesk.insert')}: {tokenName(token)}
                  </button>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
