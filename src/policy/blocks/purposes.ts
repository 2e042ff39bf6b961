import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { groupedNames } from '../display-groups.ts'
import { legalBasisWords, specialBasisWords } from '../legal-articles.ts'
import { listBlock, tableBlock } from '../list-block.ts'
import { inListOrder } from '../order.ts'
import { retentionText } from '../periods.ts'
import { legalBases, specialBases } from '../register-choices.ts'
import type { Snapshot } from '../snapshot.ts'

type Purpose = Snapshot['purposes'][number]

/** The purposes of one group: a list of them, or a table with what each rests on and reaches. */
export const purposesBlock = ({
  context,
  group,
  layout,
}: {
  context: CompileContext
  group: Purpose['group']
  layout: 'list' | 'table'
}): Block[] => {
  const { wording, text } = context
  const purposes = context.snapshot.purposes.filter((row) => row.group === group && text(row.name) !== '')
  if (layout === 'list') return listBlock(purposes.map((row) => lineOf({ context, row })))
  return tableBlock({
    columns: [
      wording('tables.purpose'),
      wording('tables.legalBasis'),
      wording('tables.data'),
      wording('tables.recipients'),
      wording('tables.retention'),
    ],
    rows: purposes.map((row) => cellsOf({ context, row })),
  })
}

/** GDPR Art. 13(1)(d): where a purpose rests on legitimate interests, which. */
const interestOf = ({ context, row }: { context: CompileContext; row: Purpose }): string =>
  row.legalBases.includes('f') ? context.text(row.legitimateInterest) : ''

const lineOf = ({ context, row }: { context: CompileContext; row: Purpose }): string => {
  const item = context.text(row.name)
  const interest = interestOf({ context, row })
  return interest === '' ? item : context.wording('connectives.withLegitimateInterest', { item, interest })
}

/** "Līguma izpilde — 6(1)(b) pants", "Leģitīmās intereses — 6(1)(f) pants: aizsargāt vietni". */
const basesOf = ({ context, row }: { context: CompileContext; row: Purpose }): string[] => {
  const { wording } = context
  const interest = interestOf({ context, row })
  return [
    ...inListOrder(legalBases, row.legalBases).map((letter) => {
      const { text } = legalBasisWords({ wording, letter })
      return letter === 'f' && interest !== ''
        ? wording('connectives.labelled', { label: text, value: interest })
        : text
    }),
    ...inListOrder(specialBases, row.specialBases).map((letter) => specialBasisWords({ wording, letter }).text),
  ]
}

const cellsOf = ({ context, row }: { context: CompileContext; row: Purpose }): string[] => {
  const { snapshot, wording, text, join } = context
  const cell = (parts: string[]): string => join(parts.filter(Boolean)) || wording('connectives.none')
  const recipients = snapshot.processors.filter(({ key, listed }) => listed && row.recipients.includes(key))
  return [
    text(row.name),
    cell(basesOf({ context, row })),
    cell(snapshot.dataCategories.filter(({ key }) => row.dataCategories.includes(key)).map(({ name }) => text(name))),
    cell(groupedNames({ context, rows: recipients }).map(({ name }) => name)),
    cell(
      snapshot.retentionRules
        .filter(({ key }) => row.retentionRules.includes(key))
        .map((rule) => retentionText({ context, rule })),
    ),
  ]
}
