/** The plural formula that gettext's tools expect in a file's header; no message here has plurals. */

const formulas: ReadonlyMap<string, string> = new Map([
  ['lv', 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);'],
  ['lt', 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);'],
  ['pl', 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);'],
  ...['ru', 'uk'].map(
    (language) =>
      [
        language,
        'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
      ] as const,
  ),
  ...['et', 'en', 'fi', 'de', 'sv', 'da', 'nb', 'nl', 'es', 'it'].map(
    (language) => [language, 'nplurals=2; plural=(n != 1);'] as const,
  ),
])

/** `undefined` for a language that is not in the table: tools know their own then. */
export const pluralForms = (locale: string): string | undefined =>
  formulas.get(locale.toLowerCase().split(/[-_]/)[0] ?? '')
