/** Well-known tools and companies that the library has no preset of yet: enough to see that a text names them. */
import type { KnownName } from '../policy/findings/known-name.ts'

/** As people write them; no name that is also a common word of a language. */
const names: Readonly<Record<string, readonly string[]>> = {
  tiktok: ['TikTok', 'TikTok Pixel'],
  linkedin: ['LinkedIn', 'LinkedIn Insight Tag'],
  pinterest: ['Pinterest', 'Pinterest Tag'],
  snapchat: ['Snapchat', 'Snap Pixel'],
  twitter: ['Twitter', 'X Pixel'],
  bing: ['Bing Ads', 'Microsoft Advertising'],
  criteo: ['Criteo'],
  adform: ['Adform'],
  rtbhouse: ['RTB House'],
  matomo: ['Matomo', 'Piwik'],
  plausible: ['Plausible Analytics'],
  'yandex-metrica': ['Yandex Metrica', 'Yandex.Metrica', 'Яндекс.Метрика'],
  fullstory: ['FullStory'],
  mouseflow: ['Mouseflow'],
  hubspot: ['HubSpot'],
  zendesk: ['Zendesk'],
  livechat: ['LiveChat'],
  tidio: ['Tidio'],
  klaviyo: ['Klaviyo'],
  mailerlite: ['MailerLite'],
  smaily: ['Smaily'],
  omnisend: ['Omnisend'],
  sendgrid: ['SendGrid'],
  shopify: ['Shopify'],
  klarna: ['Klarna'],
  montonio: ['Montonio'],
  'every-pay': ['EveryPay'],
  klix: ['Klix'],
  inbank: ['Inbank'],
  esto: ['ESTO'],
  swedbank: ['Swedbank'],
  luminor: ['Luminor'],
  'latvijas-pasts': ['Latvijas Pasts'],
  unisend: ['Unisend'],
  venipak: ['Venipak'],
  fedex: ['FedEx'],
  recaptcha: ['reCAPTCHA'],
  'google-tag-manager': ['Google Tag Manager'],
  'amazon-web-services': ['Amazon Web Services'],
}

const cookies: readonly (readonly [vendor: string, name: string, beginning?: true])[] = [
  ['tiktok', '_ttp'],
  ['tiktok', '_tt_enable_cookie'],
  ['linkedin', 'li_fat_id'],
  ['linkedin', 'lidc'],
  ['pinterest', '_pin_unauth'],
  ['bing', '_uetsid'],
  ['bing', '_uetvid'],
  ['matomo', '_pk_id', true],
  ['matomo', '_pk_ses', true],
  ['hubspot', 'hubspotutk'],
  ['hubspot', '__hstc'],
  ['klaviyo', '__kla_id'],
  ['yandex-metrica', '_ym_', true],
]

export const otherNames: readonly KnownName[] = [
  ...Object.entries(names).flatMap(([vendor, own]) => own.map((name): KnownName => ({ vendor, kind: 'name', name }))),
  ...cookies.map(
    ([vendor, name, beginning]): KnownName => ({ vendor, kind: 'cookie', name, ...(beginning && { beginning }) }),
  ),
]
