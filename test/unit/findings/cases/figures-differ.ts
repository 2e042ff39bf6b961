import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a period in one translation',
      snapshot: soundSite(
        saying({
          lv: 'Atbildam viena mēneša laikā.',
          et: 'Vastame kahe kuu jooksul.',
          en: 'We answer within one month.',
        }),
      ),
      found: [saidIn('et')],
    },
    {
      name: 'the source says otherwise than both',
      snapshot: soundSite(
        saying({
          lv: 'Kopijas veidojam 3 reizes nedēļā.',
          et: 'Koopiad tehakse 2 korda nädalas.',
          en: 'Copies are made 2 times a week.',
        }),
      ),
      found: [saidIn('et'), saidIn('en')],
    },
    {
      name: 'a date',
      snapshot: soundSite(
        saying({
          lv: 'Spēkā no 2026. gada 5. janvāra.',
          et: 'Kehtib alates 5. jaanuarist 2026.',
          en: 'In force from 6 January 2026.',
        }),
      ),
      found: [saidIn('en')],
    },
    {
      name: 'a number in the name of a row',
      snapshot: soundSite((site) => {
        const rule = rowOf(site.retentionRules, 'orders')
        rule.legalSource = { ...rule.legalSource, en: 'Section 29 of the Latvian Accounting Law' }
      }),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'legalSource', locale: 'en' }],
    },
  ],
  good: [
    {
      name: 'the same in words, figures and other units',
      snapshot: soundSite(
        saying({
          lv: 'Atbildam mēneša laikā; no 2026. gada 5. janvāra; 1 000 eiro; 12 mēneši; 6. panta 1. punkts.',
          et: 'Vastame ühe kuu jooksul; alates 5.01.2026; 1000 eurot; üks aasta; artikli 6 lõige 1.',
          en: 'We answer within 1 month; from January 5, 2026; €1,000; one year; Article 6(1).',
        }),
      ),
    },
    {
      name: 'figures of addresses, names and filled-in values',
      snapshot: soundSite(
        saying({
          lv: 'Rakstiet uz shop1@veikals.example par GA4.',
          et: 'Kirjutage shop2@veikals.example.',
          en: 'Write to us about GA4.',
        }),
      ),
    },
  ],
} satisfies RuleCases
