import type { AdminViewServerProps } from 'payload'
import { mayPublish } from '../../access/account.ts'
import { StaffView } from '../interface/staff-view.tsx'
import type { WithContext } from '../parts.ts'
import { Consents } from './consents.tsx'

/** `/admin/consents` */
export const ConsentsView = (view: AdminViewServerProps & WithContext) => (
  <StaffView may={mayPublish} path="/consents" view={view}>
    <Consents />
  </StaffView>
)
