/** Whether this installation sends e-mail, and the addresses that stand in it. */
import type { BasePayload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { type DeskPlace, emptyPlace, writePlace } from '../../admin/translation-desk/desk-place.ts'
import { settingHash } from './choices.ts'

/**
 * Without an adapter Payload writes e-mails to the log, where nobody they are for reads them; without an address of its own
 * an app has no links to send.
 */
export const sendsEmail = (payload: Pick<BasePayload, 'email' | 'config'>): boolean =>
  payload.email.name !== 'console' && URL.canParse(payload.config.serverURL)

/** Where digests are chosen. */
export const settingAddress = (payload: Pick<BasePayload, 'config'>): string =>
  `${deskAddress(payload, {})}${settingHash}`

/** The address of a place in the translation view, as an e-mail needs it. */
export const deskAddress = ({ config }: Pick<BasePayload, 'config'>, place: Partial<DeskPlace>): string => {
  const { serverURL, routes } = config
  const view = formatAdminURL({
    adminRoute: routes.admin,
    path: '/translations-desk',
    serverURL,
    includeBasePath: true,
  })
  const query = writePlace({ ...emptyPlace, ...place })
  return query === '' ? view : `${view}?${query}`
}
