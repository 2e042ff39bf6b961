import type { Field, FieldAccess } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { accountOf, mayEdit, mayPublish } from './account.ts'
import { unitByUnit } from './unit-validation.ts'
import { wholeCharacters } from './whole-characters.ts'

/** Facts are shown to a translator read-only; an attempt to change them anyway is refused with a reason by the guard. */
const editorsOnly =
  (context: PrivacyContext): FieldAccess =>
  ({ req }) => {
    if (!req.user) return true
    const account = accountOf(context, req.user)
    return account !== undefined && mayEdit(account)
  }

/** For what is the business of whoever answers for a release. */
export const publishersOnly =
  (context: PrivacyContext): FieldAccess =>
  ({ req }) => {
    const account = accountOf(context, req.user)
    return account !== undefined && mayPublish(account)
  }

/**
 * For what never changes after creation. A restored version holds the same value, and Payload drops from it what may not
 * be updated, so that a required field would be missing.
 */
export const fixed: FieldAccess = ({ req }) => req.context.isRestoringVersion === true

const isLocalised = (field: Field): boolean => 'localized' in field && field.localized === true

/** Adds the rule to every leaf that is not localised; what holds localised leaves inside stays open to them. */
export const protectFacts = (context: PrivacyContext, fields: Field[]): Field[] =>
  fields.map((field): Field => {
    switch (field.type) {
      case 'row':
      case 'collapsible':
      case 'group':
        return { ...field, fields: protectFacts(context, field.fields) }
      case 'array':
        return { ...field, fields: protectFacts(context, field.fields) }
      case 'tabs':
        return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: protectFacts(context, tab.fields) })) }
      case 'blocks':
        return {
          ...field,
          blocks: field.blocks.map((block) => ({ ...block, fields: protectFacts(context, block.fields) })),
        }
      case 'ui':
      case 'join':
        return field
      default:
        if (isLocalised(field)) return wholeCharacters(unitByUnit(field))
        return { ...wholeCharacters(field), access: { update: editorsOnly(context), ...field.access } } as Field
    }
  })
