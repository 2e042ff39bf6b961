/** `policy.jsonld`: the policy for machines, in the W3C Data Privacy Vocabulary. */
import type { LinkedPolicy } from '../../contract/linked-policy.ts'
import type { MoreWording } from '../more-wording.ts'
import { linkedContext } from './context.ts'
import { cookieIds, cookieNodes } from './cookies.ts'
import { type Editions, wordsOf } from './editions.ts'
import { type LinkedNode, node, policyId, processingId } from './node.ts'
import { type Authority, controllerNodes, controllersOf, countryNodes, recipientNodes } from './parties.ts'
import { basisNodes, dataNodes, processIds, processNodes, retentionNodes, subjectNodes } from './processes.ts'
import { measureIds, measureNodes, rightIds, rightNodes, transferIds, transferNodes } from './safeguards.ts'

/**
 * All published locales of a policy as one JSON-LD document. It is made from the documents themselves, so that it cannot
 * say what they do not.
 *
 * @param editions the policy in each locale
 * @param authority which supervisory authority the controller names
 * @example
 * compileLinkedPolicy({ editions: [lv, et, en], authority: 'lv-dvi' })['@graph'][0]
 * // { '@id': '#policy', '@type': ['dpv:PrivacyNotice'], title: { lv: 'Privātuma politika', … }, … }
 */
export const compileLinkedPolicy = ({
  editions,
  authority,
  moreWording,
}: {
  editions: Editions
  authority: Authority
  moreWording?: MoreWording | undefined
}): LinkedPolicy => ({
  '@context': linkedContext,
  '@graph': [
    policyNode(editions),
    processingNode(editions),
    ...controllerNodes({ editions, authority }),
    ...processNodes({ editions, moreWording }),
    ...cookieNodes(editions),
    ...basisNodes(editions),
    ...subjectNodes(editions),
    ...dataNodes(editions),
    ...recipientNodes(editions),
    ...countryNodes(editions),
    ...transferNodes(editions),
    ...retentionNodes(editions),
    ...rightNodes(editions),
    ...measureNodes(editions),
  ],
})

const policyNode = (editions: Editions): LinkedNode => {
  const { release, publishedAt, effectiveFrom } = editions[0]
  return node({
    '@id': policyId,
    '@type': ['dpv:PrivacyNotice'],
    title: wordsOf(editions, ({ title }) => title),
    about: [processingId],
    language: editions.map(({ locale }) => locale),
    version: release,
    issued: publishedAt,
    effective: effectiveFrom,
  })
}

/** All the processing that the policy is about. */
const processingNode = (editions: Editions): LinkedNode => {
  const [document] = editions
  return node({
    '@id': processingId,
    controller: controllersOf(document.controller),
    notice: [policyId],
    process: [...processIds(editions), ...cookieIds(editions), ...transferIds(document)],
    right: rightIds(document),
    technicalMeasure: measureIds(document, 'technical'),
    organisationalMeasure: measureIds(document, 'organisational'),
  })
}
