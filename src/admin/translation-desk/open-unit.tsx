'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { Suggestion } from '../../translation/units/memory.ts'
import { useCopy } from '../interface/use-copy.ts'
import { useLocaleNames } from '../interface/use-locale-names.ts'
import { useSay } from '../interface/use-say.ts'
import { LeaveGuard } from '../publishing/leave-guard.tsx'
import { Notice } from '../publishing/notice.tsx'
import type { ShownUnit } from './answers.ts'
import { Assignment } from './assignment.tsx'
import { CheckList } from './check-list.tsx'
import { CommentList, commentField } from './comment-list.tsx'
import { EarlierText } from './earlier-text.tsx'
import { keptName } from './kept-text.ts'
import { KeyHelp } from './key-help.tsx'
import { Meanwhile } from './meanwhile.tsx'
import type { Neighbours } from './neighbours.ts'
import { isSameContent } from './read-blocks.ts'
import { SourcePanel } from './source-panel.tsx'
import { SourceText } from './source-text.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { TargetField } from './target-field.tsx'
import type { TargetHandle } from './target-handle.ts'
import { TokenButtons } from './token-buttons.tsx'
import { UnitActions } from './unit-actions.tsx'
import { nextLink, previousLink, UnitHeader } from './unit-header.tsx'
import { useUnitKeys } from './unit-keys.ts'
import { useChecks } from './use-checks.ts'
import type { Going } from './use-desk-place.ts'
import { useSiteTerms } from './use-site-terms.ts'
import { useTypedText } from './use-typed-text.ts'
import type { Act, UnitWay } from './use-unit.ts'
import { useUnitWork } from './use-unit-work.ts'
import { whyNotApprove, whyNotSave } from './why-not.ts'

const follow = (id: string): void => document.getElementById(id)?.click()

type Props = {
  unit: ShownUnit
  act: Act
  reload: () => Promise<void>
  recount: () => Promise<void>
  going: Going
  neighbours: Neighbours
}

export const OpenUnit = ({ unit, act, reload, recount, going, neighbours }: Props) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const copy = useCopy()
  const id = useId()
  const target = useRef<TargetHandle>(undefined)
  const typed = useTypedText(unit, keptName(unit))
  const terms = useSiteTerms(unit.site)
  const findings = useChecks({ unit, text: typed.text, terms })
  const [comment, setComment] = useState('')
  const [lacksComment, setLacksComment] = useState(false)
  const { place, go } = going

  const onDone = (way: UnitWay): void => {
    void recount()
    if (way === 'send' || way === 'return') setComment('')
    if (way === 'approve' || way === 'send') go({ ...place, unit: neighbours.nextOpen })
  }
  const work = useUnitWork({ unit, typed, target, act, reload, onDone })
  const isEmpty = isSameContent(typed.text, null)
  const asked = { unit, isTyped: typed.isTyped, isEmpty, findings, say }

  useUnitKeys({
    // Of keys struck a moment ago the form has not heard yet: whether there is anything to save is seen when it is saved.
    save: () => void (unit.mayWrite ? work.save() : undefined),
    approve: () => void (whyNotApprove(asked) === undefined ? work.approve() : undefined),
    next: () => follow(nextLink),
    previous: () => follow(previousLink),
  })

  const onReturn = (): void => {
    if (comment.trim() !== '') return void work.sendBack(comment)
    setLacksComment(true)
    document.getElementById(`field-${commentField}`)?.focus()
  }
  const onTerm = (text: string): void => {
    if (target.current) target.current.insertText(text)
    else void copy(text, say('ui.translationDesk.copied'))
  }
  const onUse = ({ text, target: plain }: Suggestion): void => {
    if (unit.field.kind !== 'rich') typed.put(plain)
    else if (typeof text === 'object' && text !== null) typed.put(text)
    else target.current?.insertText(plain)
  }

  return (
    <LeaveGuard typed={typed.isTyped}>
      <article className="privacy-unit">
        <UnitHeader going={going} isTyped={typed.isTyped} neighbours={neighbours} unit={unit} />
        <Assignment act={act} unit={unit} />
        <div className="privacy-unit__columns">
          <SourcePanel onTerm={onTerm} terms={terms} unit={unit} />
          <section aria-labelledby={id} className="privacy-unit__panel privacy-unit__panel--target">
            <h2 id={id}>{say('ui.translationDesk.translationOf', { locale: nameOf(unit.locale) })}</h2>
            {typed.isKept && typed.isTyped ? (
              <p className="privacy-unit__note">{say('ui.translationDesk.kept')}</p>
            ) : null}
            {unit.mayWrite ? (
              <>
                <TargetField describedBy={`${id}-checks`} labelledBy={id} target={target} typed={typed} unit={unit} />
                <TokenButtons onToken={(name) => target.current?.insertToken(name)} unit={unit} />
              </>
            ) : (
              <SourceText locale={unit.locale} site={unit.site} text={unit.target?.text ?? ''} />
            )}
            {typed.aside === undefined ? null : (
              <Notice kind="info" live>
                <p>{say('ui.translationDesk.aside')}</p>
                <Button buttonStyle="secondary" margin={false} onClick={typed.putBack} size="small" type="button">
                  {say('ui.translationDesk.putBack')}
                </Button>
              </Notice>
            )}
            <CheckList
              findings={findings}
              id={`${id}-checks`}
              onToken={unit.mayWrite ? (name) => target.current?.insertToken(name) : undefined}
            />
            {work.meanwhile ? (
              <Meanwhile
                busy={work.busy !== undefined}
                locale={unit.locale}
                onMine={() => void work.keepMine()}
                onTheirs={work.takeTheirs}
                other={work.meanwhile}
                own={typed.text}
              />
            ) : null}
            {work.problem ? (
              <Notice kind="error" live>
                <p>{work.problem}</p>
              </Notice>
            ) : null}
            {unit.mayWrite ? (
              <UnitActions {...asked} onReturn={onReturn} onSend={() => void work.send(comment)} work={work} />
            ) : (
              <p className="privacy-unit__note">{whyNotSave(asked)}</p>
            )}
            <EarlierText onUse={typed.put} unit={unit} />
          </section>
          <SuggestionList onUse={onUse} onUseMachine={typed.put} unit={unit} />
        </div>
        <CommentList
          comment={comment}
          error={lacksComment && comment.trim() === '' && say('ui.translationDesk.comments.missing')}
          onComment={setComment}
          unit={unit}
        />
        <KeyHelp of="unit" />
      </article>
    </LeaveGuard>
  )
}
