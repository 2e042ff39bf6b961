'use client'

import { useId } from 'react'
import { keyed } from '../interface/keyed.ts'
import { useSay } from '../interface/use-say.ts'
import { TextArea } from '../publishing/text-area.tsx'
import type { ShownUnit } from './answers.ts'

/** Within the id of the field, `field-…`. */
export const commentField = 'privacy-comment'

/** What was said when the text was sent on, and what is said next time. */
export const CommentList = ({
  unit,
  comment,
  onComment,
  error,
}: {
  unit: ShownUnit
  comment: string
  onComment: (comment: string) => void
  error: string | false
}) => {
  const { say, moment } = useSay()
  const id = useId()
  if (unit.comments.length === 0 && !unit.mayWrite) return null
  return (
    <section aria-labelledby={id} className="privacy-unit__part">
      <h2 id={id}>{say('ui.translationDesk.comments.heading')}</h2>
      {unit.comments.length > 0 ? (
        <ol className="privacy-comments">
          {keyed(unit.comments, ({ at, comment: said }) => `${at}/${said}`).map(({ key, item }) => (
            <li key={key}>
              <p className="privacy-unit__note">
                {say(`ui.translationDesk.comments.${item.kind}`, { name: item.by, date: moment(item.at) })}
              </p>
              <p>{item.comment}</p>
            </li>
          ))}
        </ol>
      ) : null}
      {unit.mayWrite ? (
        <TextArea
          description={say('ui.translationDesk.comments.explained')}
          error={error}
          label={say('ui.translationDesk.comments.label')}
          name={commentField}
          onChange={onComment}
          value={comment}
        />
      ) : null}
    </section>
  )
}
