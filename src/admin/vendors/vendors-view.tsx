import type { AdminViewServerProps } from 'payload'
import { StaffView } from '../interface/staff-view.tsx'
import type { WithContext } from '../parts.ts'
import { Vendors } from './vendors.tsx'

/** `/admin/privacy/vendors` */
export const VendorsView = (view: AdminViewServerProps & WithContext) => (
  <StaffView path="/privacy/vendors" view={view}>
    <Vendors />
  </StaffView>
)
