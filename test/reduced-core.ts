/** The core of vanilla-cookieconsent with the settings that we never use as constants, so that what hangs on them is left out. */
import { readFile } from 'node:fs/promises'
import { type Plugin, transform } from 'esbuild'

type Replacement = { what: string; by: string; times?: number }

/** Of 3.1.0. */
const replacements: readonly Replacement[] = [
  // The part without dialogs forgets to make the state of the dialogs, which its `run` writes to, and ends there.
  { what: 'this.K={},', by: 'this.K={},this.ie={de:{}},' },
  // Scripts and cookies are ours.
  { what: 's.t.manageScriptTags', by: '!1', times: 2 },
  { what: 's.t.autoClearCookies', by: '!1' },
  // A choice is kept in a cookie.
  { what: 'useLocalStorage:l,', by: '' },
  { what: 'l?((e,t)=>{D(', by: '!1?((e,t)=>{D(' },
  {
    what: 'o=s.t.cookie.useLocalStorage;return((e,t)=>{let o;return o=D((()=>JSON.parse(t?',
    by: 'o=!1;return((e,t)=>{let o;return o=D((()=>JSON.parse(!1?',
  },
  { what: ')(o?(n=t,', by: ')(!1?(n=t,' },
  { what: 'o.cookie.useLocalStorage&&', by: '!1&&' },
  // Nothing is allowed before it is chosen.
  { what: 's.t.mode===t', by: '!1' },
  { what: 's.t.mode===e', by: '!0' },
  { what: 'c.mode===t', by: '!1' },
  { what: 'e.i.mode===t', by: '!1' },
  { what: 'o.mode===t', by: '!1' },
  { what: 'S===t&&', by: '!1&&' },
  // What is kept beside the choice is replaced as a whole.
  { what: "'update'===n", by: '!1' },
]

const replaced = (text: string, { what, by, times = 1 }: Replacement): string => {
  const parts = text.split(what)
  if (parts.length !== times + 1) {
    throw new Error(`vanilla-cookieconsent has changed: ${what} is there ${parts.length - 1} times, and not ${times}.`)
  }
  return parts.join(by)
}

export const reducedCore: Plugin = {
  name: 'reduced-core',
  setup: ({ onLoad }) => {
    onLoad({ filter: /cookieconsent-core\.esm\.js$/ }, async ({ path: file }) => {
      const contents = replacements.reduce(replaced, await readFile(file, 'utf8'))
      // What is dead by now is away before it is looked what is used at all.
      const { code } = await transform(contents, {
        minify: true,
        format: 'esm',
        target: 'es2020',
        legalComments: 'inline',
      })
      return { contents: code, loader: 'js' }
    })
  },
}
