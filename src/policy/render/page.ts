import escapeHtml from 'escape-html'

/** The style of every page here. It never changes with the content, so that a policy can allow it by its hash. */
export const pageStyle =
  ':root{color-scheme:light dark;--added:#e2f3e5;--removed:#fbe3e4;--quiet:#595959}' +
  '@media(prefers-color-scheme:dark){:root{--added:#16391d;--removed:#4a1a1c;--quiet:#a8a8a8}}' +
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif;overflow-wrap:break-word}' +
  'ins{background:var(--added)}del{background:var(--removed)}dt{font-weight:bold}dd{margin:0 0 .5rem 1.5rem}' +
  'ol{list-style:none;padding:0}ol>li{margin:0 0 2rem}h2{margin:0}.facts{margin:0;color:var(--quiet)}' +
  'li>p{margin:.25rem 0}nav a{display:inline-block;padding:.25rem 1rem .25rem 0}'

/**
 * A page of its own, to be kept or sent: with its character set, a title and what little style it needs.
 *
 * @param main HTML, escaped already
 * @param head further elements of the head, escaped already
 * @example
 * renderPage({ locale: 'lv', title: 'Visi laidieni', main: '<h1>Visi laidieni</h1>' }) // '<!doctype html>\n<html lang="lv">…'
 */
export const renderPage = ({
  locale,
  title,
  main,
  head = [],
}: {
  locale: string
  title: string
  main: string
  head?: readonly string[]
}): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...head,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    main.trimEnd(),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
