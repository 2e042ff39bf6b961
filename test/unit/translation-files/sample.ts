/** One file with a unit of each state, and what its codes can be. */
import type { ExchangeFile, ExchangeUnit } from '../../../src/translation/files/exchange.ts'
import { unitFingerprint } from '../../../src/translation/fingerprint.ts'
import { heading, link, list, paragraph, state, text, token } from './lexical-nodes.ts'

const unit = (given: Omit<ExchangeUnit, 'sourceFingerprint'>): ExchangeUnit => ({
  ...given,
  sourceFingerprint: unitFingerprint(given.source),
})

export const introduction = state(
  heading('h3', text('Kas mēs esam')),
  paragraph(
    text('Jūsu datus apstrādā '),
    token('controller-name'),
    text(' ('),
    link('https://shop.example/kontakti', [text('saziņa')]),
    text(') — '),
    text('tikai', 1),
    text(' tam, kas vajadzīgs.'),
  ),
  list('bullet', [text('Vārds & "uzvārds"')], [text('E-pasts <nav obligāts>')]),
)
export const introductionInEstonian = state(
  heading('h3', text('Kes me oleme')),
  paragraph(
    text('Teie andmeid töötleb '),
    token('controller-name'),
    text(' ('),
    link('https://shop.example/et/kontakt', [text('kontakt')]),
    text(') — '),
    text('ainult', 1),
    text(' vajalikuks.'),
  ),
  list('bullet', [text('Ees- ja perekonnanimi')], [text('E-post')]),
)

export const sample: ExchangeFile = {
  site: 'shop',
  sourceLocale: 'lv',
  targetLocale: 'et',
  units: [
    unit({
      collection: 'sections',
      key: 'intro',
      path: 'title',
      label: 'Ievads',
      source: 'Ievads',
      target: 'Sissejuhatus',
      state: 'approved',
    }),
    unit({
      collection: 'sections',
      key: 'intro',
      path: 'body.64f0.text',
      label: 'Ievads',
      source: introduction,
      target: introductionInEstonian,
      state: 'in-review',
    }),
    unit({
      collection: 'purposes',
      key: 'orders',
      path: 'name',
      label: 'Pasūtījumi',
      source: 'Pasūtījumu izpilde un piegāde',
      previousSource: 'Pasūtījumu izpilde',
      target: 'Tellimuste täitmine',
      state: 'outdated',
      note: 'At most 60 characters.',
    }),
    unit({
      collection: 'purposes',
      key: 'orders',
      path: 'legitimateInterest?',
      label: 'Pasūtījumi',
      source: '=2+2 rindas\n+ otrā rinda',
      target: '- read\n+ teine rida',
      state: 'changed',
    }),
    unit({
      collection: 'purposes',
      key: 'letters',
      path: 'name',
      label: 'Vēstules',
      source: 'Jaunumu vēstules',
      target: undefined,
      state: 'missing',
    }),
  ],
}
