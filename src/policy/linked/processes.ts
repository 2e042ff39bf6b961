/** What is done with which data, why, on which legal basis, and for how long: a process for each purpose. */
import type { MoreWording } from '../more-wording.ts'
import { createWording, type Phrase } from '../wording.ts'
import { dataTerms } from './data-terms.ts'
import { type EditionRow, type Editions, rowsIn, wordsOf } from './editions.ts'
import { endsOf } from './length.ts'
import { idOf, type LinkedNode, node, type Words } from './node.ts'
import { purposeTerms } from './purpose-terms.ts'
import type { Term } from './terms.ts'

export const processIds = (editions: Editions): string[] =>
  editions[0].registers.purposes.map(({ id }) => idOf('process', id))

export const processNodes = ({ editions, moreWording }: Asked): LinkedNode[] => {
  const processors = new Set(
    editions[0].registers.recipients.filter(({ role }) => role.id === 'processor').map(({ id }) => id),
  )
  return rowsIn(editions, 'purposes').flatMap((purpose) => [
    purposeNode(purpose),
    processNode({ editions, moreWording, purpose, processors }),
    ...interestNode(purpose),
    ...decisionNode({ editions, moreWording, purpose }),
  ])
}

type Asked = { editions: Editions; moreWording?: MoreWording | undefined }
type Purpose = EditionRow<'purposes'>

const purposeNode = ({ row, words }: Purpose): LinkedNode =>
  node({
    '@id': idOf('purpose', row.id),
    '@type': purposeTerms({ id: row.id, group: row.group.id }),
    identifier: row.id,
    title: words(({ name }) => name),
    category: words(({ group }) => group.name),
  })

const hasInterest = ({ row, words }: Purpose): boolean =>
  row.legalBases.includes('f') && words((own) => own.legitimateInterest) !== undefined

const processNode = ({
  purpose,
  processors,
  ...asked
}: Asked & {
  purpose: Purpose
  processors: ReadonlySet<string>
}): LinkedNode => {
  const { row } = purpose
  return node({
    '@id': idOf('process', row.id),
    purpose: [idOf('purpose', row.id)],
    legalBasis: [
      ...row.legalBases.flatMap((letter) => basisTerms[letter] ?? []),
      ...(hasInterest(purpose) ? [idOf('interest', row.id)] : []),
      ...row.specialBases.map(({ id }) => specialBasisId(id)),
    ],
    dataSubject: (row.dataSubjects ?? []).map(({ id }) => idOf('subjects', id)),
    personalData: row.dataCategories.map((id) => idOf('data', id)),
    recipient: row.recipients.map((id) => idOf('recipient', id)),
    processor: row.recipients.filter((id) => processors.has(id)).map((id) => idOf('recipient', id)),
    storage: row.retention.map((id) => idOf('retention', id)),
    processing: row.automatedDecision?.id === 'used' ? [idOf('decisions', row.id)] : [],
    note: row.automatedDecision?.id === 'none' ? standard(asked, 'automatedDecisions.none') : undefined,
  })
}

/** GDPR Art. 13(1)(d). */
const interestNode = (purpose: Purpose): LinkedNode[] =>
  hasInterest(purpose)
    ? [
        node({
          '@id': idOf('interest', purpose.row.id),
          '@type': ['eu-gdpr:A6-1-f'],
          description: purpose.words((own) => own.legitimateInterest),
        }),
      ]
    : []

/** GDPR Art. 13(2)(f). */
const decisionNode = ({ purpose: { row, words }, ...asked }: Asked & { purpose: Purpose }): LinkedNode[] =>
  row.automatedDecision?.id === 'used'
    ? [
        node({
          '@id': idOf('decisions', row.id),
          title: standard(asked, 'difference.fields.automatedDecision'),
          description: words((own) => own.automatedDecisionLogic),
          right: ['eu-gdpr:A22'],
        }),
      ]
    : []

/** Out of its table, a state needs a sentence of its own: the standard one. */
const standard = ({ editions, moreWording }: Asked, phrase: Phrase): Words | undefined =>
  wordsOf(editions, ({ locale }) => createWording({ locale, moreWording })(phrase))

const basisTerms: Readonly<Record<string, Term>> = {
  a: 'eu-gdpr:A6-1-a',
  b: 'eu-gdpr:A6-1-b',
  c: 'eu-gdpr:A6-1-c',
  d: 'eu-gdpr:A6-1-d',
  e: 'eu-gdpr:A6-1-e',
  f: 'eu-gdpr:A6-1-f',
}

/** The vocabulary has an identifier for explicit consent; of the other exceptions, the article is named. */
const specialBasisId = (letter: string): string => (letter === 'a' ? 'eu-gdpr:A9-2-a' : idOf('special-basis', letter))

/** The bases in the words of the policy. */
export const basisNodes = (editions: Editions): LinkedNode[] => {
  const bases = rowsIn(editions, 'legalBases').flatMap(({ row, words }) => {
    const term = basisTerms[row.id]
    return term ? [node({ '@id': term, title: words(({ text }) => text) })] : []
  })
  const special = rowsIn(editions, 'purposes').flatMap(({ row, words }) =>
    row.specialBases.map(({ id }) => {
      const title = words((own) => {
        const basis = own.specialBases.find((each) => each.id === id)
        return basis && `${basis.name} (${basis.article})`
      })
      return node({ '@id': specialBasisId(id), title })
    }),
  )
  return [...bases, ...new Map(special.map((each) => [each['@id'], each])).values()]
}

/** GDPR Art. 13(1)(c) and 30(1)(c). */
export const subjectNodes = (editions: Editions): LinkedNode[] => {
  const nodes = rowsIn(editions, 'purposes').flatMap(({ row, words }) =>
    (row.dataSubjects ?? []).map(({ id }) =>
      node({
        '@id': idOf('subjects', id),
        '@type': ['dpv:DataSubject'],
        title: words((own) => own.dataSubjects?.find((each) => each.id === id)?.name),
      }),
    ),
  )
  return [...new Map(nodes.map((each) => [each['@id'], each])).values()]
}

export const dataNodes = (editions: Editions): LinkedNode[] =>
  rowsIn(editions, 'dataCategories').map(({ row, words }) =>
    node({
      '@id': idOf('data', row.id),
      '@type': dataTerms(row),
      identifier: row.id,
      title: words(({ name }) => name),
      description: words(({ details }) => details),
      dataSource: row.source.id === 'third-party' ? 'dpv:ThirdParty' : 'dpv:DataSubject',
      category: words(({ source }) => source.name),
      note: words(({ obligation, consequence }) => [obligation?.name, consequence].filter(Boolean).join('; ')),
    }),
  )

/** GDPR Art. 13(2)(a). */
export const retentionNodes = (editions: Editions): LinkedNode[] =>
  rowsIn(editions, 'retention').map(({ row, words }) => {
    const untilEvent = row.mode === 'until-event'
    const length = row.period ? endsOf(row.period) : {}
    const limit = row.mode === 'up-to' && length.exactly !== undefined ? { atMost: length.exactly } : length
    return node({
      '@id': idOf('retention', row.id),
      '@type': ['dpv:StorageDuration'],
      identifier: row.id,
      title: words(({ subject }) => subject),
      description: words(({ text }) => text),
      legalSource: words(({ legalSource }) => legalSource),
      duration:
        untilEvent || row.period
          ? [node({ '@type': [untilEvent ? 'dpv:UntilEventDuration' : 'dpv:TemporalDuration'], ...limit })]
          : [],
    })
  })
