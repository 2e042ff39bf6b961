import { safeWebUrl } from '../../safe-href.ts'
import type { Rule } from '../rule.ts'

const hostOf = (address: string): string | undefined => {
  try {
    return new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`).hostname.replace(/^www\./, '')
  } catch {
    return undefined
  }
}

export default {
  code: 'banner-link-elsewhere',
  severity: 'error',
  pack: 'banner',
  implements: ['B11'],
  source: {
    kind: 'guidance',
    authority: 'Datu valsts inspekcija',
    title: 'explanation on cookie banners',
    date: '2023-10-20',
  },
  texts: {
    lv: {
      title: 'Joslas saite ved ārpus vietnes',
      wrong: 'Sīkdatņu joslas saite {{url}} neved uz jūsu vietnes lapu.',
      right: 'Norādiet pilnu adresi vienā no vietnes domēniem ({{domains}}).',
    },
    et: {
      title: 'Riba link viib saidilt välja',
      wrong: 'Küpsiste teavitusriba link {{url}} ei vii teie saidi lehele.',
      right: 'Märkige täielik aadress ühes saidi domeenidest ({{domains}}).',
    },
    en: {
      title: 'Banner link leads elsewhere',
      wrong: 'The banner’s link {{url}} does not lead to a page of your site.',
      right: 'Give a full address in one of the site’s domains ({{domains}}).',
    },
  },
  check: ({ snapshot: { site }, locales }) => {
    const domains = site.domains.map(hostOf).filter((host) => host !== undefined)
    if (domains.length === 0) return []
    const isOwn = (url: string) => {
      const host = safeWebUrl(url) ? hostOf(url) : undefined
      return host !== undefined && domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
    }
    return (['policyUrl', 'requestsUrl'] as const).flatMap((field) =>
      locales.flatMap((locale) => {
        const url = site.banner[field][locale]?.trim()
        if (!url || isOwn(url)) return []
        const place = { collection: 'sites' as const, key: site.slug, field: `banner.${field}`, locale }
        return [{ place, values: { url, domains } }]
      }),
    )
  },
} satisfies Rule
