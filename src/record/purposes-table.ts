/** One row for each purpose, with the columns of GDPR Art. 30(1) and those that make a record useful. */
import { cleanLine } from '../policy/clean-text.ts'
import { countryOf, isOutsideEea } from '../policy/countries.ts'
import { legalBasisWords, specialBasisWords } from '../policy/legal-articles.ts'
import { inListOrder } from '../policy/order.ts'
import { retentionText } from '../policy/periods.ts'
import { dataSources, dataSubjects, legalBases, recipientKinds, specialBases } from '../policy/register-choices.ts'
import { transferToolOrder } from '../policy/transfers.ts'
import type { RecordContext } from './context.ts'
import { dayOf } from './day.ts'
import { type ColumnPlan, tableOf } from './plan.ts'
import type { RecordSnapshot } from './snapshot.ts'
import type { RecordTable } from './table.ts'

type Purpose = RecordSnapshot['purposes'][number]
type Processor = RecordSnapshot['processors'][number]
type Cell = { context: RecordContext; row: Purpose }

const columns: ColumnPlan<Purpose>[] = [
  { heading: 'columns.purposes.id', width: 22, cell: ({ row }) => row.key },
  { heading: 'columns.purposes.purpose', letter: 'b', width: 34, cell: ({ context, row }) => context.text(row.name) },
  { heading: 'columns.purposes.controller', letter: 'a', width: 26, cell: ({ context }) => controllers(context) },
  {
    heading: 'columns.purposes.dataSubjects',
    letter: 'c',
    width: 28,
    cell: ({ context, row }) => subjects({ context, row }),
  },
  {
    heading: 'columns.purposes.dataCategories',
    letter: 'c',
    width: 40,
    cell: ({ context, row }) => categories({ context, row }),
  },
  {
    heading: 'columns.purposes.recipients',
    letter: 'd',
    width: 44,
    cell: ({ context, row }) => recipients({ context, row }),
  },
  {
    heading: 'columns.purposes.transfers',
    letter: 'e',
    width: 44,
    cell: ({ context, row }) => transfers({ context, row }),
  },
  {
    heading: 'columns.purposes.retention',
    letter: 'f',
    width: 34,
    cell: ({ context, row }) => retention({ context, row }),
  },
  { heading: 'columns.purposes.security', letter: 'g', width: 40, cell: ({ context }) => security(context) },
  {
    heading: 'columns.purposes.legalBases',
    width: 34,
    required: true,
    cell: ({ context, row }) => bases({ context, row }),
  },
  {
    heading: 'columns.purposes.legitimateInterest',
    width: 40,
    cell: ({ context, row }) => context.text(row.legitimateInterest),
  },
  { heading: 'columns.purposes.dataSources', width: 30, cell: ({ context, row }) => sources({ context, row }) },
  { heading: 'columns.purposes.agreements', width: 40, cell: ({ context, row }) => agreements({ context, row }) },
  { heading: 'columns.purposes.retentionRules', width: 22, cell: ({ context, row }) => ruleIds({ context, row }) },
  { heading: 'columns.purposes.systems', width: 26, cell: ({ row }) => cleanLine(row.systems) },
  {
    heading: 'columns.purposes.dpia',
    width: 24,
    cell: ({ context, row }) => context.say(`impactAssessments.${row.dpia}`),
  },
  { heading: 'columns.purposes.responsibleUnit', width: 22, cell: ({ row }) => cleanLine(row.responsibleUnit) },
  { heading: 'columns.purposes.lastReviewed', width: 14, cell: ({ row }) => dayOf(row.lastReviewed) },
  {
    heading: 'columns.purposes.sections',
    width: 26,
    cell: ({ context, row }) => context.joinValues(sectionsOf({ context, row })),
  },
]

export const purposesTable = (context: RecordContext): RecordTable =>
  tableOf({ context, id: 'purposes', columns, rows: context.snapshot.purposes })

const controllers = ({ snapshot: { site }, joinValues }: RecordContext): string =>
  joinValues([site.controller.name, ...site.controller.jointControllers.map(({ name }) => name)].map(cleanLine))

const subjects = ({ context, row }: Cell): string =>
  context.joinValues(inListOrder(dataSubjects, row.dataSubjects).map((each) => context.wording(`dataSubjects.${each}`)))

const categoriesOf = ({ context, row }: Cell) =>
  context.snapshot.dataCategories.filter(({ key }) => row.dataCategories.includes(key))

const categories = ({ context, row }: Cell): string => {
  const { say, text, wording } = context
  return context.joinValues(
    categoriesOf({ context, row }).map((category) => {
      const details = text(category.details)
      const plain = text(category.name)
      const name = details === '' ? plain : wording('connectives.withDetails', { name: plain, details })
      return category.specialCategory ? say('specialCategory', { name }) : name
    }),
  )
}

/** "Piegādes pakalpojumu sniedzējs: DPD, Omniva; E-pasta mārketinga rīks: Mailchimp (Amerikas Savienotās Valstis)" */
const recipients = ({ context, row }: Cell): string => {
  const { wording } = context
  const named = context.recipientsOf(row)
  return context.joinValues(
    inListOrder(
      recipientKinds,
      named.map(({ kind }) => kind),
    ).map((kind) =>
      wording('connectives.labelled', {
        label: wording(`recipientKinds.${kind}`),
        value: context.join(named.filter((each) => each.kind === kind).map((each) => nameOf({ context, row: each }))),
      }),
    ),
  )
}

const nameOf = ({ context, row }: { context: RecordContext; row: Processor }): string => {
  const name = cleanLine(row.name)
  const country = isOutsideEea(row.country) ? countryOf({ code: row.country, locale: context.locale })?.name : undefined
  return country === undefined ? name : context.wording('connectives.withDetails', { name, details: country })
}

const transfers = ({ context, row }: Cell): string => {
  const { say, wording } = context
  const named = context.recipientsOf(row)
  const abroad = named.filter(({ country }) => isOutsideEea(country))
  // Where it is not known of everybody in which country they are, it is not said that there are no transfers.
  if (abroad.length === 0 && named.every(({ country }) => country !== '')) return say('none')
  return context.joinValues(
    abroad.map((each) => {
      const tools = inListOrder(transferToolOrder, each.transferTools).map((tool) => wording(`transferTools.${tool}`))
      const value = context.join(tools) || say('noSafeguards')
      return wording('connectives.labelled', { label: nameOf({ context, row: each }), value })
    }),
  )
}

const rulesOf = ({ context, row }: Cell) =>
  context.snapshot.retentionRules.filter(({ key }) => row.retentionRules.includes(key))

const ruleIds = ({ context, row }: Cell): string => context.joinValues(rulesOf({ context, row }).map(({ key }) => key))

const retention = ({ context, row }: Cell): string =>
  context.joinValues(
    rulesOf({ context, row }).map((rule) => {
      const subject = context.text(rule.subject)
      const period = retentionText({ context, rule })
      return period === '' ? subject : context.wording('retention.line', { subject, period })
    }),
  )

const security = ({ snapshot, text, joinValues }: RecordContext): string =>
  joinValues(snapshot.securityMeasures.map(({ name }) => text(name)))

const bases = ({ context: { wording, joinValues }, row }: Cell): string =>
  joinValues([
    ...inListOrder(legalBases, row.legalBases).map((letter) => legalBasisWords({ wording, letter }).text),
    ...inListOrder(specialBases, row.specialBases).map((letter) => specialBasisWords({ wording, letter }).text),
  ])

const sources = ({ context, row }: Cell): string =>
  context.joinValues(
    inListOrder(
      dataSources,
      categoriesOf({ context, row }).map(({ source }) => source),
    ).map((source) => context.say(`dataSources.${source}`)),
  )

/** GDPR Art. 28(3): with whom there is a contract, and since when. */
const agreements = ({ context, row }: Cell): string =>
  context.joinValues(
    context
      .recipientsOf(row)
      .filter(({ role }) => role === 'processor')
      .map((each) => {
        const state = context.say(`agreements.${each.agreement}`)
        const value = context.join([state, dayOf(each.agreementDate)].filter(Boolean))
        return context.wording('connectives.labelled', { label: cleanLine(each.name), value })
      }),
  )

/** The sections that list purposes of its group. */
const sectionsOf = ({ context, row }: Cell): string[] =>
  context.snapshot.sections
    .filter(({ body }) => body.some((block) => block.blockType === 'purposes' && block.group === row.group))
    .map(({ key }) => key)
