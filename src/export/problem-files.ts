/** Answers for what there is not, as files. They say less than the front process, which knows what was asked for. */
import { type ProblemOptions, problemAnswer } from '../delivery/answer.ts'

const bodyOf = (options: ProblemOptions): string => problemAnswer(options).body?.toString('utf8') ?? ''

/** Of a site: file name → content. */
export const siteProblems = (known: { locales: readonly string[]; releases: readonly number[] }): Map<string, string> =>
  new Map([
    ['unknown-file.json', bodyOf({ code: 'unknown-file', detail: 'There is no file of this name.', ...known })],
    ['unknown-locale.json', bodyOf({ code: 'unknown-locale', detail: 'There is no such locale here.', ...known })],
    ['unknown-release.json', bodyOf({ code: 'unknown-release', detail: 'The site has no such release.', ...known })],
  ])

/** Of no site: file name → content. */
export const baseProblems = (): Map<string, string> =>
  new Map([
    [
      'unknown-site.json',
      bodyOf({ code: 'unknown-site', detail: 'There is no such site, or it has published nothing yet.' }),
    ],
    ['method-not-allowed.json', bodyOf({ code: 'method-not-allowed' })],
    [
      'not-acceptable.json',
      bodyOf({ code: 'not-acceptable', detail: 'Accept-Encoding takes neither br, gzip nor identity.' }),
    ],
  ])
