/** What each row of a register says, field by field, and which of it is fact rather than wording. */
import type { PolicyDocument } from '../contract/policy-document.ts'
import type { CookieEntry, Period, PublicRegisterName, Registers, Term } from '../contract/policy-registers.ts'

/** `fact` is what must not change without people being told; two wordings of one fact have the same. */
export type FieldView = { field: string; says: string; fact: string }
export type RowView = { id: string; name: string; fields: FieldView[] }

type Views = { [K in PublicRegisterName]: (row: Registers[K][number], registers: Registers) => RowView }

const wording = (field: string, says = ''): FieldView => ({ field, says, fact: '' })
const fact = (field: string, says = ''): FieldView => ({ field, says, fact: says })
const term = (field: string, value: Term | undefined): FieldView => ({
  field,
  says: value?.name ?? '',
  fact: value?.id ?? '',
})
const terms = (field: string, values: Term[]): FieldView => ({
  field,
  says: values.map(({ name }) => name).join(', '),
  fact: values.map(({ id }) => id).join(' '),
})
const flag = (field: string, value: boolean): FieldView => fact(field, value ? 'yes' : 'no')

/** References, named as their own register names them. */
const references = (
  field: string,
  ids: string[],
  rows: { id: string; name?: string; subject?: string; title?: string }[],
): FieldView => {
  const names = new Map(rows.map((row) => [row.id, row.name ?? row.subject ?? row.title ?? row.id]))
  return { field, says: ids.map((id) => names.get(id) ?? id).join(', '), fact: [...ids].sort().join(' ') }
}

const lengthFact = (period: Period | undefined): string =>
  period ? `${period.amount}-${period.amountMax ?? ''} ${period.unit}` : ''

const categoryNames = (registers: Registers): ReadonlyMap<string, string> =>
  new Map(registers.cookieCategories.map(({ id, title }) => [id, title]))

const cookieView = (cookie: CookieEntry, categories: ReadonlyMap<string, string>): FieldView => ({
  field: `cookies/${cookie.name}${cookie.storage.id === 'cookie' ? '' : ` (${cookie.storage.id})`}`,
  says: [
    categories.get(cookie.category) ?? cookie.category,
    cookie.storage.name,
    cookie.party.name,
    cookie.duration,
    cookie.purpose,
  ]
    .filter(Boolean)
    .join('; '),
  fact: [cookie.category, cookie.storage.id, cookie.party.id, cookie.lifetime, lengthFact(cookie.period)].join(' '),
})

const views: Views = {
  dataCategories: (row) => ({
    id: row.id,
    name: row.name,
    fields: [
      wording('name', row.name),
      wording('details', row.details),
      term('source', row.source),
      term('obligation', row.obligation),
      wording('consequence', row.consequence),
      flag('specialCategory', row.specialCategory),
    ],
  }),
  purposes: (row, registers) => ({
    id: row.id,
    name: row.name,
    fields: [
      wording('name', row.name),
      term('group', row.group),
      references('legalBases', row.legalBases, registers.legalBases),
      terms('specialBases', row.specialBases),
      wording('legitimateInterest', row.legitimateInterest),
      terms('dataSubjects', row.dataSubjects ?? []),
      term('automatedDecision', row.automatedDecision),
      wording('automatedDecisionLogic', row.automatedDecisionLogic),
      references('dataCategories', row.dataCategories, registers.dataCategories),
      references('recipients', row.recipients, registers.recipients),
      references('retention', row.retention, registers.retention),
    ],
  }),
  legalBases: (row) => ({ id: row.id, name: row.name, fields: [wording('text', row.text)] }),
  cookieCategories: (row) => ({
    id: row.id,
    name: row.title,
    fields: [wording('title', row.title), wording('description', row.description)],
  }),
  vendors: (row, registers) => ({
    id: row.id,
    name: row.name,
    fields: [
      fact('name', row.name),
      fact('provider', row.provider.name),
      references('category', [row.category], registers.cookieCategories),
      flag('strictlyNecessary', row.strictlyNecessary === true),
      flag('listed', row.listed),
      ...row.cookies.map((cookie) => cookieView(cookie, categoryNames(registers))),
    ],
  }),
  recipients: (row) => ({
    id: row.id,
    name: row.name,
    fields: [
      fact('name', row.name),
      fact('legalEntity', row.legalEntity),
      fact('eeaEntity', row.eeaEntity),
      term('role', row.role),
      term('kind', row.kind),
      { field: 'country', says: row.country?.name ?? '', fact: row.country?.code ?? '' },
      terms('transferTools', row.transferTools),
      wording('privacyUrl', row.privacyUrl),
      flag('listed', row.listed),
    ],
  }),
  retention: (row) => ({
    id: row.id,
    name: row.subject,
    fields: [
      wording('subject', row.subject),
      {
        field: 'text',
        says: row.text,
        fact: [row.mode, lengthFact(row.period), row.event, row.countedFrom].filter(Boolean).join(' '),
      },
      wording('legalSource', row.legalSource),
    ],
  }),
  rights: (row) => ({
    id: row.id,
    name: row.name,
    fields: [fact('right', row.right), wording('name', row.name), wording('description', row.description)],
  }),
  transfers: (row) => ({
    id: row.id,
    name: row.name,
    fields: [
      wording('name', row.name),
      references(
        'recipients',
        row.recipients.map(({ id }) => id),
        row.recipients,
      ),
    ],
  }),
  securityMeasures: (row) => ({
    id: row.id,
    name: row.name,
    fields: [term('kind', row.kind), wording('name', row.name), wording('description', row.description)],
  }),
}

/** The rows of one register of a document. */
export const viewsOf = <K extends PublicRegisterName>({
  document,
  register,
}: {
  document: PolicyDocument
  register: K
}): RowView[] => {
  const rows: Registers[K][number][] = document.registers[register]
  return rows.map((row) => views[register](row, document.registers))
}
