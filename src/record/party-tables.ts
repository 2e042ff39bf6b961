/** What the purposes of a record refer to: recipients, how long data is kept, and how it is protected. */
import { cleanLine } from '../policy/clean-text.ts'
import { countryOf } from '../policy/countries.ts'
import { inListOrder } from '../policy/order.ts'
import { retentionText } from '../policy/periods.ts'
import { transferToolOrder } from '../policy/transfers.ts'
import type { RecordContext } from './context.ts'
import { dayOf } from './day.ts'
import { type ColumnPlan, tableOf } from './plan.ts'
import type { RecordSnapshot } from './snapshot.ts'
import type { RecordTable } from './table.ts'

type Processor = RecordSnapshot['processors'][number]
type RetentionRule = RecordSnapshot['retentionRules'][number]
type SecurityMeasure = RecordSnapshot['securityMeasures'][number]

const recipients: ColumnPlan<Processor>[] = [
  { heading: 'columns.recipients.id', width: 22, cell: ({ row }) => row.key },
  { heading: 'columns.recipients.name', width: 30, letter: 'd', cell: ({ row }) => cleanLine(row.name) },
  { heading: 'columns.recipients.legalEntity', width: 34, cell: ({ row }) => cleanLine(row.legalEntity) },
  { heading: 'columns.recipients.eeaEntity', width: 34, cell: ({ row }) => cleanLine(row.eeaEntity) },
  {
    heading: 'columns.recipients.kind',
    width: 28,
    letter: 'd',
    cell: ({ context, row }) => context.wording(`recipientKinds.${row.kind}`),
  },
  {
    heading: 'columns.recipients.role',
    width: 22,
    cell: ({ context, row }) => context.wording(`processorRoles.${row.role}`),
  },
  {
    heading: 'columns.recipients.country',
    width: 28,
    letter: 'e',
    cell: ({ context, row }) => countryText({ context, row }),
  },
  { heading: 'columns.recipients.transferTools', width: 40, cell: ({ context, row }) => toolsText({ context, row }) },
  { heading: 'columns.recipients.transferCheckedOn', width: 16, cell: ({ row }) => dayOf(row.transferCheckedAt) },
  {
    heading: 'columns.recipients.agreement',
    width: 22,
    cell: ({ context, row }) => context.say(`agreements.${row.agreement}`),
  },
  { heading: 'columns.recipients.agreementDate', width: 16, cell: ({ row }) => dayOf(row.agreementDate) },
  {
    heading: 'columns.recipients.purposes',
    width: 44,
    cell: ({ context, row }) =>
      purposeNames(context, (purpose) => context.recipientsOf(purpose).some(({ key }) => key === row.key)),
  },
]

const retention: ColumnPlan<RetentionRule>[] = [
  { heading: 'columns.retention.id', width: 22, cell: ({ row }) => row.key },
  { heading: 'columns.retention.subject', width: 34, cell: ({ context, row }) => context.text(row.subject) },
  {
    heading: 'columns.retention.period',
    width: 40,
    letter: 'f',
    cell: ({ context, row }) => retentionText({ context, rule: row }),
  },
  { heading: 'columns.retention.legalSource', width: 40, cell: ({ context, row }) => context.text(row.legalSource) },
  {
    heading: 'columns.retention.purposes',
    width: 44,
    cell: ({ context, row }) => purposeNames(context, (purpose) => purpose.retentionRules.includes(row.key)),
  },
]

const measures: ColumnPlan<SecurityMeasure>[] = [
  { heading: 'columns.measures.id', width: 22, cell: ({ row }) => row.key },
  {
    heading: 'columns.measures.kind',
    width: 18,
    cell: ({ context, row }) => context.wording(`securityKinds.${row.kind}`),
  },
  { heading: 'columns.measures.name', width: 34, letter: 'g', cell: ({ context, row }) => context.text(row.name) },
  { heading: 'columns.measures.description', width: 60, cell: ({ context, row }) => context.text(row.description) },
]

export const recipientsTable = (context: RecordContext): RecordTable =>
  tableOf({ context, id: 'recipients', columns: recipients, rows: context.snapshot.processors })

export const retentionTable = (context: RecordContext): RecordTable =>
  tableOf({ context, id: 'retention', columns: retention, rows: context.snapshot.retentionRules })

export const measuresTable = (context: RecordContext): RecordTable =>
  tableOf({ context, id: 'measures', columns: measures, rows: context.snapshot.securityMeasures })

const countryText = ({ context: { locale, say }, row }: { context: RecordContext; row: Processor }): string => {
  const country = countryOf({ code: row.country, locale })
  if (!country) return ''
  return country.eea ? country.name : say('outsideEea', { country: country.name })
}

const toolsText = ({ context, row }: { context: RecordContext; row: Processor }): string =>
  context.joinValues(
    inListOrder(transferToolOrder, row.transferTools).map((tool) => context.wording(`transferTools.${tool}`)),
  )

const purposeNames = (
  { snapshot, text, joinValues }: RecordContext,
  concerned: (purpose: RecordSnapshot['purposes'][number]) => boolean,
): string => joinValues(snapshot.purposes.filter(concerned).map(({ name }) => text(name)))
