import type { AdminViewServerProps } from 'payload'
import { StaffView } from '../interface/staff-view.tsx'
import type { WithContext } from '../parts.ts'
import { BannerPreviewScreen } from './banner-preview-screen.tsx'

/** `/admin/privacy/banner` */
export const BannerPreviewView = (view: AdminViewServerProps & WithContext) => (
  <StaffView path="/privacy/banner" view={view}>
    <BannerPreviewScreen />
  </StaffView>
)
