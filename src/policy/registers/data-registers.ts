import type {
  CookieCategoryEntry,
  DataCategoryEntry,
  LegalBasisEntry,
  PurposeEntry,
  RequestChannelEntry,
  RetentionEntry,
  RightEntry,
  SecurityMeasureEntry,
} from '../../contract/policy-registers.ts'
import { channelFacts } from '../blocks/request-channels.ts'
import type { CompileContext } from '../compile-context.ts'
import { categoriesInUse } from '../cookie-categories.ts'
import { legalBasesInUse, legalBasisWords, specialBasisWords } from '../legal-articles.ts'
import { inListOrder } from '../order.ts'
import { retentionPeriod, retentionText } from '../periods.ts'
import { present } from '../present.ts'
import { dataSubjects, legalBases, specialBases } from '../register-choices.ts'

export const dataCategoryEntries = ({ snapshot, wording, text }: CompileContext): DataCategoryEntry[] =>
  snapshot.dataCategories.map((row) => ({
    id: row.key,
    name: text(row.name),
    ...present({ details: text(row.details), consequence: text(row.consequence) }),
    source: { id: row.source, name: wording(`dataSources.${row.source}`) },
    ...(row.obligation === 'not-stated'
      ? {}
      : { obligation: { id: row.obligation, name: wording(`obligations.${row.obligation}`) } }),
    specialCategory: row.specialCategory,
  }))

/** References point only at what the other registers hold. */
export const purposeEntries = ({
  context: { snapshot, wording, text },
  recipients,
}: {
  context: CompileContext
  recipients: ReadonlySet<string>
}): PurposeEntry[] =>
  snapshot.purposes.map((row) => ({
    id: row.key,
    name: text(row.name),
    group: { id: row.group, name: wording(`purposeGroups.${row.group}`) },
    legalBases: inListOrder(legalBases, row.legalBases),
    specialBases: inListOrder(specialBases, row.specialBases).map((letter) => {
      const { name, article } = specialBasisWords({ wording, letter })
      return { id: letter, name, article }
    }),
    ...present({ legitimateInterest: text(row.legitimateInterest) }),
    ...(row.dataSubjects.length === 0
      ? {}
      : {
          dataSubjects: inListOrder(dataSubjects, row.dataSubjects).map((id) => ({
            id,
            name: wording(`dataSubjects.${id}`),
          })),
        }),
    ...automatedDecisionOf({ row, wording, text }),
    dataCategories: inListOrder(keysOf(snapshot.dataCategories), row.dataCategories),
    recipients: inListOrder(keysOf(snapshot.processors), row.recipients).filter((key) => recipients.has(key)),
    retention: inListOrder(keysOf(snapshot.retentionRules), row.retentionRules),
  }))

const automatedDecisionOf = ({
  row,
  wording,
  text,
}: Pick<CompileContext, 'text' | 'wording'> & { row: CompileContext['snapshot']['purposes'][number] }): Pick<
  PurposeEntry,
  'automatedDecision' | 'automatedDecisionLogic'
> => {
  const { automatedDecision: id } = row
  if (id === 'not-stated') return {}
  const automatedDecision = { id, name: wording(`automatedDecisionStates.${id}`) }
  const automatedDecisionLogic = id === 'used' ? text(row.automatedDecisionLogic) : ''
  return { automatedDecision, ...present({ automatedDecisionLogic }) }
}

const keysOf = (rows: readonly { key: string }[]): string[] => rows.map((row) => row.key)

export const legalBasisEntries = (context: CompileContext): LegalBasisEntry[] =>
  legalBasesInUse(context).map((letter) => ({
    id: letter,
    ...legalBasisWords({ wording: context.wording, letter }),
    purposes: keysOf(context.snapshot.purposes.filter((row) => row.legalBases.includes(letter))),
  }))

export const cookieCategoryEntries = ({ snapshot, wording }: CompileContext): CookieCategoryEntry[] =>
  categoriesInUse(snapshot).map((id) => ({
    id,
    title: wording(`cookieCategories.${id}`),
    description: wording(`cookieCategoryDescriptions.${id}`),
    required: id === 'necessary',
  }))

export const retentionEntries = (context: CompileContext): RetentionEntry[] =>
  context.snapshot.retentionRules.map((rule) => {
    const period = retentionPeriod(rule)
    const untilEvent = rule.mode === 'until-event'
    return {
      id: rule.key,
      subject: context.text(rule.subject),
      text: retentionText({ context, rule }),
      mode: rule.mode,
      ...(period ? { period } : {}),
      ...present({
        event: untilEvent ? rule.event : undefined,
        countedFrom: untilEvent ? undefined : rule.countedFrom,
        legalSource: context.text(rule.legalSource),
      }),
    }
  })

export const rightEntries = ({ snapshot, wording, text }: CompileContext): RightEntry[] =>
  snapshot.rights.map((row) => ({
    id: row.key,
    right: row.right,
    name: text(row.name) || wording(`rights.${row.right}`),
    description: text(row.description) || wording(`rightDescriptions.${row.right}`),
    article: wording(`rightArticles.${row.right}`),
  }))

export const requestChannelEntries = (context: CompileContext): RequestChannelEntry[] =>
  context.snapshot.requestChannels.map((row) => {
    const { text, ...addresses } = channelFacts({ context, row })
    return {
      id: row.key,
      kind: { id: row.kind, name: context.wording(`requestChannelKinds.${row.kind}`) },
      text,
      ...present(addresses),
      ...(row.kind === 'account' && row.whereAvailable ? { whereAvailable: true } : {}),
    }
  })

export const securityMeasureEntries = ({ snapshot, wording, text }: CompileContext): SecurityMeasureEntry[] =>
  snapshot.securityMeasures.map((row) => ({
    id: row.key,
    kind: { id: row.kind, name: wording(`securityKinds.${row.kind}`) },
    name: text(row.name),
    ...present({ description: text(row.description) }),
  }))
