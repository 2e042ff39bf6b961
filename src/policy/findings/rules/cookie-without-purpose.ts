import type { Rule } from '../rule.ts'

/** Text that only some locales lack is a missing translation; here nobody ever said what the cookie is for. */
export default {
  code: 'cookie-without-purpose',
  severity: 'error',
  pack: 'banner',
  implements: ['P03'],
  source: { kind: 'law', title: 'CJEU C-673/17 (Planet49)', article: '§ 73–81' },
  texts: {
    lv: {
      title: 'Sīkdatnei nav nolūka',
      wrong: 'Sīkdatnei „{{cookie}}” ({{vendor}}) nav pateikts, kam to izmanto.',
      right: 'Uzrakstiet vienā teikumā, ko šī sīkdatne dara.',
    },
    et: {
      title: 'Küpsisel puudub eesmärk',
      wrong: 'Küpsise „{{cookie}}“ ({{vendor}}) juures pole öeldud, milleks seda kasutatakse.',
      right: 'Kirjutage ühe lausega, mida see küpsis teeb.',
    },
    en: {
      title: 'Cookie without a purpose',
      wrong: 'It is not said what the cookie “{{cookie}}” ({{vendor}}) is for.',
      right: 'Write in one sentence what this cookie does.',
    },
  },
  check: ({ snapshot, locales }) =>
    snapshot.cookieVendors.flatMap(({ key, name, cookies }) =>
      cookies
        .filter(({ purpose }) => !locales.some((locale) => purpose[locale]?.trim()))
        .map((cookie) => ({
          place: { collection: 'cookieVendors' as const, key, field: 'cookies', row: cookie.id },
          values: { cookie: cookie.name, vendor: name },
        })),
    ),
} satisfies Rule
