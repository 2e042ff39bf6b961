/** What each row of a register says, field by field, and which of it is fact rather than wording. */
import type { PolicyDocument } from '../contract/policy-document.ts'
import type {
  CookieEntry,
  Period,
  PublicRegisterName,
  RegisterRow,
  Registers,
  Term,
} from '../contract/policy-registers.ts'
import type { MoreWording } from './more-wording.ts'
import { createWording, type Wording } from './wording.ts'

/** `fact` is what must not change without people being told; two wordings of one fact have the same. */
export type FieldView = { field: string; part?: string; says: string; fact: string }
export type RowView = { id: string; name: string; fields: FieldView[] }

type Context = { registers: Registers; wording: Wording }
type Views = { [K in PublicRegisterName]: (row: RegisterRow<K>, context: Context) => RowView }

const words = (field: string, says = ''): FieldView => ({ field, says, fact: '' })
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
const flag = ({ field, value, wording }: { field: string; value: boolean; wording: Wording }): FieldView => {
  const answer = value ? 'yes' : 'no'
  return { field, says: wording(`difference.${answer}`), fact: answer }
}

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
  part: cookie.storage.id === 'cookie' ? cookie.name : `${cookie.name} (${cookie.storage.name})`,
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
  dataCategories: (row, { wording }) => ({
    id: row.id,
    name: row.name,
    fields: [
      words('name', row.name),
      words('details', row.details),
      term('source', row.source),
      term('obligation', row.obligation),
      words('consequence', row.consequence),
      flag({ field: 'specialCategory', value: row.specialCategory, wording }),
    ],
  }),
  purposes: (row, { registers }) => ({
    id: row.id,
    name: row.name,
    fields: [
      words('name', row.name),
      term('group', row.group),
      references('legalBases', row.legalBases, registers.legalBases),
      terms('specialBases', row.specialBases),
      words('legitimateInterest', row.legitimateInterest),
      terms('dataSubjects', row.dataSubjects ?? []),
      term('automatedDecision', row.automatedDecision),
      words('automatedDecisionLogic', row.automatedDecisionLogic),
      references('dataCategories', row.dataCategories, registers.dataCategories),
      references('recipients', row.recipients, registers.recipients),
      references('retention', row.retention, registers.retention),
    ],
  }),
  legalBases: (row) => ({ id: row.id, name: row.name, fields: [words('text', row.text)] }),
  cookieCategories: (row) => ({
    id: row.id,
    name: row.title,
    fields: [words('title', row.title), words('description', row.description)],
  }),
  vendors: (row, { registers, wording }) => ({
    id: row.id,
    name: row.name,
    fields: [
      fact('name', row.name),
      { field: 'provider', says: row.provider.name, fact: row.provider.id ?? '' },
      references('category', [row.category], registers.cookieCategories),
      flag({ field: 'strictlyNecessary', value: row.strictlyNecessary === true, wording }),
      flag({ field: 'listed', value: row.listed, wording }),
      ...row.cookies.map((cookie) => cookieView(cookie, categoryNames(registers))),
    ],
  }),
  recipients: (row, { wording }) => ({
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
      words('privacyUrl', row.privacyUrl),
      flag({ field: 'listed', value: row.listed, wording }),
    ],
  }),
  retention: (row) => ({
    id: row.id,
    name: row.subject,
    fields: [
      words('subject', row.subject),
      {
        field: 'text',
        says: row.text,
        fact: [row.mode, lengthFact(row.period), row.event, row.countedFrom].filter(Boolean).join(' '),
      },
      words('legalSource', row.legalSource),
    ],
  }),
  rights: (row) => ({
    id: row.id,
    name: row.name,
    fields: [
      { field: 'right', says: row.article, fact: row.right },
      words('name', row.name),
      words('description', row.description),
    ],
  }),
  requestChannels: (row, { wording }) => ({
    id: row.id,
    name: row.text || row.kind.name,
    fields: [
      term('kind', row.kind),
      words('text', row.text),
      fact('email', row.email),
      fact('phone', row.phone),
      fact('url', row.url),
      flag({ field: 'whereAvailable', value: row.whereAvailable === true, wording }),
    ],
  }),
  transfers: (row) => ({
    id: row.id,
    name: row.name,
    fields: [
      words('name', row.name),
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
    fields: [term('kind', row.kind), words('name', row.name), words('description', row.description)],
  }),
}

/** The rows of one register of a document. */
export const viewsOf = <K extends PublicRegisterName>({
  document,
  register,
  moreWording,
}: {
  document: PolicyDocument
  register: K
  moreWording?: MoreWording | undefined
}): RowView[] => {
  const rows: RegisterRow<K>[] = document.registers[register] ?? []
  const context = { registers: document.registers, wording: createWording({ locale: document.locale, moreWording }) }
  return rows.map((row) => views[register](row, context))
}
