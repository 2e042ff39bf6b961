import type { AdminViewServerProps } from 'payload'
import { StaffView } from '../interface/staff-view.tsx'
import type { WithContext } from '../parts.ts'
import { TranslationDesk } from './translation-desk.tsx'

/** `/admin/translations-desk` */
export const TranslationDeskView = (view: AdminViewServerProps & WithContext) => (
  <StaffView path="/translations-desk" view={view}>
    <TranslationDesk />
  </StaffView>
)
