import type { DocumentStates, LocaleState } from '../answers.ts'
import type { Say } from '../interface/use-say.ts'

type Asked = { own: LocaleState; modified: boolean; say: Say }

/** What the state means, and who marked the text ready when. */
export const explainState = ({ own, modified, say, moment }: Asked & { moment: (iso: string) => string }): string => {
  const never = own.approvedAt === null
  const what = modified ? 'unsaved' : never && own.state === 'changed' ? 'neverReady' : own.state
  const who =
    own.approvedAt === null
      ? undefined
      : say(own.approvedBy ? 'ui.ready.lastBy' : 'ui.ready.last', {
          name: own.approvedBy ?? '',
          date: moment(own.approvedAt),
        })
  return [say(`ui.ready.explain.${what}`), who].filter(Boolean).join(' ')
}

/** Why nobody, or not this person, can mark the text ready now; nothing where they can. */
export const whyNotReady = ({ states, own, modified, say }: Asked & { states: DocumentStates }): string | undefined => {
  if (!own.mayApprove) return say(own.isSource ? 'ui.ready.editorsOnly' : 'ui.ready.translatorsOnly')
  const source = states.locales.find((candidate) => candidate.isSource)
  if (!own.isSource && source?.approvedAt == null) return say('ui.ready.sourceFirst')
  if (!modified && own.state === 'approved') return say('ui.ready.explain.approved')
  return undefined
}
