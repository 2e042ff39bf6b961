import type { Localised } from '../localised.ts'
import { paragraph, richText } from '../rich-text.ts'
import { sections as found } from '../sections.ts'
import type { Row, RowChanges } from './changes.ts'

type Body = NonNullable<Row<'sections'>['body']>

const bodyOf = (key: string): Body => [...((found ?? []).find((row) => row.key === key)?.body ?? [])]

const withdrawal: Localised = {
  lv: 'Lietotāji var jebkurā laikā pārvaldīt preferences un atsaukt piekrišanu, izmantojot sīkdatņu paziņojumu joslu; tas neietekmē iepriekš veiktās apstrādes likumību.',
  et: 'Kasutajad saavad igal ajal küpsiste teavitusriba kaudu oma eelistusi hallata ja nõusoleku tagasi võtta; see ei mõjuta varasema töötlemise seaduslikkust.',
  en: 'Users can manage their preferences and withdraw their consent at any time in the cookie banner; this does not affect the lawfulness of earlier processing.',
}

/** Each purpose together with its legal basis, recipients and period (GDPR Art. 13(1)(c)): a table instead of names. */
const asTable = (key: string) => ({
  body: bodyOf(key).map((row) => (row.blockType === 'purposes' ? { ...row, layout: 'table' as const } : row)),
})

export const sections: RowChanges<'sections'> = {
  changed: {
    'service-provision': asTable('service-provision'),
    'contract-performance': asTable('contract-performance'),
    'legal-obligations': asTable('legal-obligations'),
    marketing: asTable('marketing'),
    analytics: asTable('analytics'),
    cookies: {
      body: bodyOf('cookies').map((row) =>
        row.id === 'cookies-choice' && row.blockType === 'prose'
          ? {
              ...row,
              text: {
                lv: richText(paragraph(withdrawal.lv)),
                et: richText(paragraph(withdrawal.et)),
                en: richText(paragraph(withdrawal.en)),
              },
            }
          : row,
      ),
    },
    rights: {
      body: bodyOf('rights').map((row) =>
        row.blockType === 'rights' ? { ...row, layout: 'descriptions' as const } : row,
      ),
    },
    contacts: {
      body: bodyOf('contacts').map((row) =>
        row.blockType === 'controllerCard'
          ? { ...row, show: [...(row.show ?? []), 'supervisoryAuthority' as const] }
          : row,
      ),
    },
  },
  added: [
    {
      after: 'analytics',
      row: {
        key: 'site-operation',
        parent: 'purposes',
        title: {
          lv: 'Vietnes darbība un drošība',
          et: 'Veebisaidi toimimine ja turvalisus',
          en: 'Operation and security of the site',
        },
        body: [{ blockType: 'purposes', id: 'site-operation-list', group: 'security', layout: 'table' }],
      },
    },
    {
      after: 'site-operation',
      row: {
        key: 'automated-decisions',
        parent: 'purposes',
        title: {
          lv: 'Automatizēta lēmumu pieņemšana',
          et: 'Automatiseeritud otsuste tegemine',
          en: 'Automated decision-making',
        },
        body: [{ blockType: 'automatedDecisions', id: 'automated-decisions-list' }],
      },
    },
  ],
}
