/** Who is responsible, who answers for it, and who gets data. */
import type { Controller } from '../../contract/policy-document.ts'
import type { supervisoryAuthorities } from '../register-choices.ts'
import { type EditionRow, type Editions, rowsIn, wordsOf } from './editions.ts'
import { controllerId, idOf, type LinkedNode, node, type Words } from './node.ts'
import type { Term } from './terms.ts'

export type Authority = (typeof supervisoryAuthorities)[number] | undefined

type Contact = { name?: string; address?: string; email?: string; phone?: string; url?: string }

const contactOf = ({ name, address, email, phone, url }: Contact) => ({
  name,
  address,
  contact: [email, phone].filter((way) => way !== undefined),
  url,
})

const officerId = '#data-protection-officer'
const representativeId = '#representative'
const jointId = '#joint-controllers'

const authorityIds: Readonly<Record<NonNullable<Authority>, string>> = {
  'lv-dvi': 'legal-lv:DPA-LV',
  'ee-aki': 'legal-ee:DPA-EE',
  other: '#supervisory-authority',
}

/** Which authority a policy names, from its `policy.jsonld`. */
export const authorityIn = (linked: string): Authority => {
  const { other, ...known } = authorityIds
  const named = Object.entries(known).find(([, id]) => linked.includes(JSON.stringify(id)))
  if (named) return named[0] as keyof typeof known
  return linked.includes(JSON.stringify(other)) ? 'other' : undefined
}

/** GDPR Art. 13(1)(a) and (b), and 13(2)(d). */
export const controllerNodes = ({
  editions,
  authority,
}: {
  editions: Editions
  authority: Authority
}): LinkedNode[] => {
  const { controller } = editions[0]
  const { representative, dataProtectionOfficer, supervisoryAuthority } = controller
  const jointControllers = controller.jointControllers ?? []
  const authorityId = supervisoryAuthority && authority && authorityIds[authority]
  const jointIds = jointControllers.map((_, index) => idOf('joint-controller', String(index + 1)))
  return [
    node({
      '@id': controllerId,
      '@type': ['dpv:DataController'],
      ...contactOf(controller),
      identifier: controller.registrationNumber,
      country: controller.country,
      officer: dataProtectionOfficer && officerId,
      representative: representative && representativeId,
      supervisoryAuthority: authorityId,
    }),
    ...jointControllers.map((joint, index) =>
      node({ '@id': jointIds[index] ?? '', '@type': ['dpv:DataController'], ...contactOf(joint) }),
    ),
    ...(jointIds.length === 0
      ? []
      : [node({ '@id': jointId, '@type': ['dpv:JointDataControllers'], member: [controllerId, ...jointIds] })]),
    ...contactNode({ id: representativeId, type: 'dpv:Representative', contact: representative }),
    ...contactNode({ id: officerId, type: 'dpv:DataProtectionOfficer', contact: dataProtectionOfficer }),
    ...(authorityId
      ? contactNode({
          id: authorityId,
          type: 'dpv:DataProtectionAuthority',
          contact: { ...supervisoryAuthority, name: undefined },
          title: wordsOf(editions, (document) => document.controller.supervisoryAuthority?.name),
        })
      : []),
  ]
}

export const controllersOf = ({ jointControllers = [] }: Controller): string[] =>
  jointControllers.length === 0 ? [controllerId] : [controllerId, jointId]

const contactNode = ({
  id,
  type,
  contact,
  title,
}: {
  id: string
  type: Term
  contact: Contact | undefined
  title?: Words | undefined
}): LinkedNode[] => (contact ? [node({ '@id': id, '@type': [type], ...contactOf(contact), title })] : [])

const roleTerms: Readonly<Record<string, Term>> = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:DataController',
  'joint-controller': 'dpv:DataController',
}

/** GDPR Art. 13(1)(e). */
export const recipientNodes = (editions: Editions): LinkedNode[] =>
  rowsIn(editions, 'recipients').map(({ row, words }) => {
    const role = roleTerms[row.role.id]
    const abroad = row.country?.eea === false
    return node({
      '@id': idOf('recipient', row.id),
      '@type': ['dpv:Recipient', ...(role ? [role] : []), ...(abroad ? (['dpv:DataImporter'] as const) : [])],
      identifier: row.id,
      ...nameOf(words),
      legalName: row.legalEntity,
      role: words((own) => own.role.name),
      category: words((own) => own.kind.name),
      country: row.country?.code,
      thirdCountry: row.country && abroad ? idOf('country', row.country.code) : undefined,
      url: row.privacyUrl,
    })
  })

/** The name of a company is one in all languages; what stands for members of a group that are not named, is words. */
const nameOf = (words: EditionRow<'recipients'>['words']): { name?: string; title?: Words } => {
  const names = words((own) => own.name)
  if (!names) return {}
  const [name, ...others] = new Set(Object.values(names))
  return name !== undefined && others.length === 0 ? { name } : { title: names }
}

/** Countries outside the EEA that data goes to. */
export const countryNodes = (editions: Editions): LinkedNode[] => {
  const nodes = rowsIn(editions, 'recipients').flatMap(({ row, words }) =>
    row.country?.eea === false
      ? [
          node({
            '@id': idOf('country', row.country.code),
            identifier: row.country.code,
            title: words((own) => own.country?.name),
          }),
        ]
      : [],
  )
  return [...new Map(nodes.map((each) => [each['@id'], each])).values()]
}
