/** What a webhook may be, and which part of it is the server's. */
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  isolateObjectProperty,
  type TextFieldSingleValidation,
} from 'payload'
import { accountOf, mayReach } from '../access/account.ts'
import { changesOf, plain } from '../access/changes.ts'
import { refuse } from '../access/refuse.ts'
import { sayTo } from '../admin/say.ts'
import type { PrivacyContext } from '../options.ts'
import { isRecord } from '../translation/leaves.ts'
import { newSecret } from './secret.ts'
import { checkWebhookUrl, type UrlRefusal } from './webhook-url.ts'

const words: Record<UrlRefusal, string> = {
  'not-a-url': 'webAddress',
  'not-https': 'webhookHttps',
  credentials: 'webhookCredentials',
  'private-address': 'webhookPrivate',
}

/** An address of the public internet over https, without a password in it. */
export const validateWebhookUrl =
  (context: PrivacyContext): TextFieldSingleValidation =>
  (value, { req }) => {
    const checked = checkWebhookUrl({ value: value ?? '', allowPrivate: context.webhooks.allowPrivateAddresses })
    return checked.outcome === 'ok' ? true : sayTo(req, `errors.${words[checked.reason]}`)
  }

const ofServer = ['secret', 'previousSecret', 'previousSecretUntil', 'switchedOffAt']
const fixedFields = ['site']

/**
 * Payload drops what may not be written without a word; here it is refused by name. Holds for every way of writing that has
 * a user.
 */
export const guardWebhook =
  (context: PrivacyContext): CollectionBeforeOperationHook =>
  async ({ args, operation, req, collection }) => {
    if (!req.user || (operation !== 'create' && operation !== 'update')) return args
    const account = accountOf(context, req.user)
    const incoming = isRecord(args.data) ? args.data : {}
    const id: unknown = operation === 'update' && 'id' in args ? args.id : undefined
    const original =
      typeof id === 'number' || typeof id === 'string'
        ? await req.payload.findByID({
            collection: collection.slug,
            id,
            depth: 0,
            disableErrors: true,
            overrideAccess: true,
            showHiddenFields: true,
            req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query']),
          })
        : undefined
    const site = plain(Reflect.get(original ?? {}, 'site'))
    // What is of another site is Payload's to refuse, and nothing of it is compared here.
    if (operation === 'update' && original && (!account || !mayReach(account, String(site)))) return args
    const { facts } = changesOf(collection.flattenedFields, incoming, isRecord(original) ? original : {})
    const changed = facts.filter((path) => ofServer.includes(path))
    if (changed.length > 0) refuse(req, 'fieldsAreServers', { fields: changed.join(', ') })
    if (operation === 'update' && facts.some((path) => fixedFields.includes(path))) {
      refuse(req, 'fixedAfterCreation', { fields: 'site' })
    }
    return args
  }

/** A new webhook gets its secret; one that is switched on again is not marked as gone any more. */
export const keepSecret: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, secret: newSecret() }
  const switchedOn = data.enabled === true && originalDoc?.enabled !== true
  return switchedOn ? { ...data, switchedOffAt: null } : data
}
