import type { AdminViewServerProps } from 'payload'
import { StaffView } from '../interface/staff-view.tsx'
import type { WithContext } from '../parts.ts'
import { Publishing } from './publishing.tsx'

/** `/admin/publishing` */
export const PublishingView = (view: AdminViewServerProps & WithContext) => (
  <StaffView path="/publishing" view={view}>
    <Publishing />
  </StaffView>
)
