/** The files of the page that shows the demo site, as the server puts them at `/`. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import words from './words.json' with { type: 'json' }

export type PageFile = { mediaType: string; body: Buffer }
type Language = keyof typeof words

const scripts = [
  'main.js',
  'choices-view.js',
  'contents.js',
  'developers-view.js',
  'elements.js',
  'language.js',
  'policy-view.js',
  'release-files.js',
  'release-view.js',
  'states-view.js',
  'wording.js',
]

const styles = [
  'fonts.css',
  'page.css',
  'masthead.css',
  'contents.css',
  'policy.css',
  'choices.css',
  'addresses.css',
  'states.css',
]

const fonts = {
  'serif-latin.woff2': 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'serif-latin-ext.woff2': 'source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  'sans-latin.woff2': 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'sans-latin-ext.woff2': 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
}

const ownFile = (name: string) => readFileSync(new URL(name, import.meta.url))

const require = createRequire(import.meta.url)
const font = (file: string) => readFileSync(require.resolve(`@fontsource-variable/${file}`))

const javascript = 'text/javascript; charset=utf-8'
const css = 'text/css; charset=utf-8'

/** In the outline that is shown while the policy loads stand its likely words, so that it takes as much room. */
const htmlOf = (template: string, language: Language): string => {
  const own = words[language]
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(2026, 0, 1))
  const modules = ['words.js', ...scripts].map((name) => `    <link rel="modulepreload" href="/demo/${name}">`)
  const sheets = styles.map((name) => `    <link rel="stylesheet" href="/demo/${name}">`)
  const values: Record<string, unknown> = {
    ...own,
    release: own.release.replace('{number}', '1'),
    published: own.published.replace('{date}', date),
    modules: modules.join('\n'),
    styles: sheets.join('\n'),
  }
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}

/**
 * Every file of the page by its path: HTML for `/`, `/lv`, `/et` and `/en`, the rest below `/demo/`.
 *
 * The page needs nothing from elsewhere and has no inline script or style: `default-src 'self'` is enough.
 *
 * @returns path → media type and bytes; those are read, and the page is put together, when asked for: a start waits for none
 * @throws when the bytes are asked for, where a file of the package is missing
 * @example demoPageFiles().get('/lv')?.mediaType // 'text/html; charset=utf-8'
 */
export const demoPageFiles = (): Map<string, PageFile> => {
  const files = new Map<string, PageFile>()
  const add = (path: string, mediaType: string, read: () => string | Buffer): void => {
    const file = {
      mediaType,
      get body() {
        return Buffer.from(read())
      },
    }
    files.set(path, file)
  }
  const page = (path: string, language: Language) =>
    add(path, 'text/html; charset=utf-8', () => htmlOf(ownFile('index.html').toString('utf8'), language))
  page('/', 'en')
  page('/lv', 'lv')
  page('/et', 'et')
  page('/en', 'en')
  for (const name of scripts) add(`/demo/${name}`, javascript, () => ownFile(name))
  add('/demo/words.js', javascript, () => `export const words = ${JSON.stringify(words)}\n`)
  for (const name of styles) add(`/demo/${name}`, css, () => ownFile(name))
  add('/demo/icon.svg', 'image/svg+xml', () => ownFile('icon.svg'))
  for (const [name, file] of Object.entries(fonts)) add(`/demo/fonts/${name}`, 'font/woff2', () => font(file))
  return files
}
