import type { RowChanges } from './changes.ts'

/** Recipients by category: GDPR Art. 13(1)(e) asks for no more. */
export const displayGroups: RowChanges<'displayGroups'> = {
  added: [
    {
      row: {
        key: 'hosting-services',
        title: { lv: 'Mitināšanas pakalpojumi', et: 'Veebimajutusteenused', en: 'Hosting services' },
        showMembers: false,
      },
    },
    {
      row: {
        key: 'dispute-bodies',
        title: {
          lv: 'Patērētāju strīdu izšķiršanas iestādes',
          et: 'Tarbijavaidlusi lahendavad asutused',
          en: 'Consumer dispute resolution bodies',
        },
        showMembers: false,
      },
    },
  ],
}
