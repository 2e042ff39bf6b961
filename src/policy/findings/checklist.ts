/** GDPR Art. 13 and 14 item by item: satisfied, not applicable with a reason, or what was found. */
import type { Snapshot } from '../snapshot.ts'
import { type ItemId, type NeededItem, neededItems, type Words } from './checklist-items.ts'
import { isGiven } from './contacts.ts'
import { type Finding, identityOf } from './finding.ts'
import { usesConsent } from './rights-told.ts'
import type { Rule } from './rule.ts'
import { rules as ownRules } from './rules/index.generated.ts'
import { recipientsAbroad } from './transfers-abroad.ts'

export type ItemState =
  /** `reason`: where no rule answers for it, but the way in which policies are published. */
  | { state: 'satisfied'; reason?: Words }
  | { state: 'not-applicable'; reason: Words }
  /** Identities of the findings, waived or not. */
  | { state: 'findings'; findings: readonly string[] }

export type ChecklistItem = NeededItem & { id: ItemId; state: ItemState }

/**
 * Every item of GDPR Art. 13 and 14 with its state, in the order of the articles.
 *
 * @param findings of the same snapshot
 * @param moreRules rules of a host, beside ours: theirs may answer for an item too
 * @example
 * checklistOf({ snapshot, findings: findingsOf({ snapshot, today }) })[3]
 * // { id: '13-1-d', article: 'Art. 13(1)(d)', need: { … }, state: { state: 'findings', findings: ['legitimate-interest-not-named …'] } }
 */
export const checklistOf = ({
  snapshot,
  findings,
  moreRules = [],
}: {
  snapshot: Snapshot
  findings: readonly Pick<Finding, 'code' | 'place'>[]
  moreRules?: readonly Rule[]
}): ChecklistItem[] => {
  const itemsOfCode = new Map([...ownRules, ...moreRules].map(({ code, items = [] }) => [code, items]))
  const found = new Map<string, string[]>()
  for (const finding of findings) {
    for (const item of itemsOfCode.get(finding.code) ?? []) {
      found.set(item, [...(found.get(item) ?? []), identityOf(finding)])
    }
  }
  return neededItems.map((item) => ({
    ...item,
    state: stateOf({ id: item.id, snapshot, found: found.get(item.id) ?? [] }),
  }))
}

const stateOf = ({ id, snapshot, found }: { id: ItemId; snapshot: Snapshot; found: readonly string[] }): ItemState => {
  const absent = whyNotAsked[id]?.(snapshot)
  if (absent) return { state: 'not-applicable', reason: absent }
  if (found.length > 0) return { state: 'findings', findings: found }
  // Asked for only after the findings: where a policy does not say that there are none, that is one.
  if (id === '13-2-f' && !snapshot.purposes.some(({ automatedDecision }) => automatedDecision === 'used')) {
    return { state: 'not-applicable', reason: reasons.noAutomatedDecisions }
  }
  return id === '13-3' ? { state: 'satisfied', reason: reasons.byPublishing } : { state: 'satisfied' }
}

type Why = (snapshot: Snapshot) => Words | undefined

const hasThirdPartyData = ({ dataCategories }: Snapshot): boolean =>
  dataCategories.some(({ source }) => source === 'third-party')

const unlessFromOthers: Why = (snapshot) => (hasThirdPartyData(snapshot) ? undefined : reasons.noThirdPartyData)

/** What makes an item one that the article does not ask for here. */
const whyNotAsked: Partial<Record<ItemId, Why>> = {
  '13-1-b': ({ site }) => (isGiven(site.controller.dataProtectionOfficer) ? undefined : reasons.noOfficer),
  '13-1-d': ({ purposes }) =>
    purposes.some(({ legalBases }) => legalBases.includes('f')) ? undefined : reasons.noLegitimateInterest,
  '13-1-e': ({ processors }) => (processors.length > 0 ? undefined : reasons.noRecipients),
  '13-1-f': (snapshot) => (recipientsAbroad({ snapshot }).length > 0 ? undefined : reasons.noTransfers),
  '13-2-c': (snapshot) => (usesConsent(snapshot) ? undefined : reasons.noConsent),
  '13-2-e': ({ dataCategories }) =>
    dataCategories.length === 0 || dataCategories.some(({ source }) => source !== 'third-party')
      ? undefined
      : reasons.onlyThirdPartyData,
  '13-2-f': ({ purposes }) => (purposes.length > 0 ? undefined : reasons.noPurposes),
  '14-1-d': unlessFromOthers,
  '14-2-f': unlessFromOthers,
  '14-3': (snapshot) => (hasThirdPartyData(snapshot) ? reasons.notOfText : reasons.noThirdPartyData),
}

const reasons = {
  noOfficer: {
    lv: 'Datu aizsardzības speciālists nav norādīts.',
    et: 'Andmekaitsespetsialisti ei ole märgitud.',
    en: 'No data protection officer is given.',
  },
  noPurposes: {
    lv: 'Reģistrā nav neviena nolūka.',
    et: 'Registris ei ole ühtegi eesmärki.',
    en: 'The register has no purposes.',
  },
  noLegitimateInterest: {
    lv: 'Neviens nolūks nebalstās uz leģitīmajām interesēm.',
    et: 'Ükski eesmärk ei põhine õigustatud huvil.',
    en: 'No purpose rests on legitimate interests.',
  },
  noRecipients: {
    lv: 'Reģistrā nav neviena datu saņēmēja.',
    et: 'Registris ei ole ühtegi andmete vastuvõtjat.',
    en: 'The register has no recipients.',
  },
  noTransfers: {
    lv: 'Neviens reģistra saņēmējs nav ārpus EEZ.',
    et: 'Ükski registri vastuvõtja ei asu väljaspool EMPd.',
    en: 'No recipient of the register is outside the EEA.',
  },
  noConsent: {
    lv: 'Ne nolūki, ne sīkdatnes nebalstās uz piekrišanu.',
    et: 'Nõusolekul ei põhine ükski eesmärk ega küpsis.',
    en: 'Neither purposes nor cookies rest on consent.',
  },
  onlyThirdPartyData: {
    lv: 'Visus datus iegūst no trešajām pusēm.',
    et: 'Kõik andmed saadakse kolmandatelt isikutelt.',
    en: 'All data come from third parties.',
  },
  noAutomatedDecisions: {
    lv: 'Automatizētus lēmumus nepieņem, un politika to pasaka.',
    et: 'Automatiseeritud otsuseid ei tehta ja poliitika ütleb seda.',
    en: 'No automated decisions are made, and the policy says so.',
  },
  noThirdPartyData: {
    lv: 'Dati netiek iegūti no trešajām pusēm.',
    et: 'Andmeid ei saada kolmandatelt isikutelt.',
    en: 'No data come from third parties.',
  },
  notOfText: {
    lv: 'Tas attiecas uz brīdi, kad cilvēku informē, nevis uz politikas tekstu: ievērojiet mēneša termiņu.',
    et: 'See puudutab teavitamise aega, mitte poliitika teksti: järgige ühe kuu tähtaega.',
    en: 'This is about when people are told, not about what the policy says: keep to the term of one month.',
  },
  byPublishing: {
    lv: 'Jauna nolūka pievienošanu publicējot iesaka kā būtiskas izmaiņas, par kurām cilvēki jāinformē.',
    et: 'Uue eesmärgi lisamine pakutakse avaldamisel välja olulise muudatusena, millest tuleb inimesi teavitada.',
    en: 'A new purpose is proposed as a material change when it is published, of which people are to be told.',
  },
} satisfies Record<string, Words>
