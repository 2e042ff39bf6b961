import { z } from 'zod'
import { mayTranslate } from '../../access/account.ts'
import { plainOf } from '../changes/plain-of.ts'
import { applySegments } from '../files/apply-segments.ts'
import { contentOfTagged } from '../files/content-builder.ts'
import { segmentUnit } from '../files/segment-unit.ts'
import { taggedText } from '../files/tagged-text.ts'
import { findUnit, type UnitAsked } from '../units/find-unit.ts'
import type { Refused } from '../units/save-unit.ts'
import type { MachineTranslation } from './machine-translation.ts'

export type SuggestResult =
  | { outcome: 'suggested'; by: string; text: unknown; plain: string }
  | Refused<'not-found' | 'forbidden' | 'no-machine' | 'machine-unavailable' | 'machine-unusable'>

const patience = 20_000

const translated = async (
  machine: MachineTranslation,
  asked: Omit<Parameters<MachineTranslation['translate']>[0], 'signal'>,
): Promise<string[] | undefined> => {
  try {
    const texts: unknown = await machine.translate({ ...asked, signal: AbortSignal.timeout(patience) })
    return z.array(z.string().max(100_000)).length(asked.texts.length).parse(texts)
  } catch {
    return undefined
  }
}

/**
 * Asks the machine of the installation for a translation of a unit. It is shown, and saved only by whoever takes it; codes
 * that the machine lost or made up are no translation.
 */
export const suggestUnit = async (asked: UnitAsked): Promise<SuggestResult> => {
  const { context, account, locale } = asked
  const found = await findUnit(asked)
  if (!found) return { outcome: 'refused', code: 'not-found' }
  if (!mayTranslate(account, locale)) return { outcome: 'refused', code: 'forbidden' }
  const machine = context.machineTranslation
  if (!machine) return { outcome: 'refused', code: 'no-machine' }
  const { source } = found.unit
  const { segments } = segmentUnit({ source, target: undefined })
  const texts = segments.map((segment) => taggedText(segment.source))
  const answers = await translated(machine, { texts, from: found.working.site.sourceLocale, to: locale })
  if (!answers) return { outcome: 'refused', code: 'machine-unavailable' }
  const applied = applySegments({
    source,
    target: undefined,
    segments: segments.map(({ id }, at) => ({ id, source: undefined, target: contentOfTagged(answers[at] ?? '') })),
  })
  if (applied.outcome !== 'rebuilt') return { outcome: 'refused', code: 'machine-unusable' }
  return { outcome: 'suggested', by: machine.name, text: applied.target, plain: plainOf(applied.target) }
}
