import type { ServerProps } from 'payload'
import { accountOf } from '../../access/account.ts'
import type { WithContext } from '../parts.ts'
import { TranslationDeskNavLink } from './translation-desk-nav-link.tsx'

/** The way to the translation view, for those who have a role here. */
export const TranslationDeskLink = ({ privacy, user }: ServerProps & WithContext) =>
  accountOf(privacy, user ?? null) ? <TranslationDeskNavLink /> : null
