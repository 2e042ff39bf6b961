/**
 * The part of a configuration of nginx that belongs into `http { }`: from the request and from the name of the stored
 * file to the headers of the answer.
 */

import type { CacheRule } from '../delivery/headers.ts'
import { represent } from '../delivery/headers.ts'
import { literally, map, quoted } from './nginx-text.ts'
import { kindOf } from './stored-name.ts'

export type NginxSite = {
  site: string
  /** The site's own first. */
  locales: readonly string[]
}

export type NginxMapsOptions = { basePath: string; contentTypes: readonly string[]; sites: readonly NginxSite[] }

const notZero = '(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*'
const end = '\\s*(?=,|$)'
const start = '(?:^|,)\\s*'
const zero = '0(?:\\.0*)?'
const full = `(?:;\\s*q=1(?:\\.0*)?\\s*)?`
const some = `(?:;\\s*q=${notZero})?`

/** As `acceptedEncodings`, but for weights between 0 and 1, which nginx cannot compare. */
const encodingMap = (): string =>
  map('$http_accept_encoding', '$privacy_accepted', [
    ['default', 'identity'],
    ...(
      [
        ['br', 'br'],
        ['(?:x-)?gzip', 'gzip'],
        ['identity', 'identity'],
      ] as const
    ).map(([name, value]) => [quotedRegex(`${start}${name}\\s*${full}${end}`), value] as const),
    ...(
      [
        ['br', 'br'],
        ['(?:x-)?gzip', 'gzip'],
        ['identity', 'identity'],
      ] as const
    ).map(([name, value]) => [quotedRegex(`${start}${name}\\s*${some}${end}`), value] as const),
    [quotedRegex(`^(?=.*${start}br\\s*;\\s*q=${zero}${end}).*${start}\\*\\s*${some}${end}`), 'gzip'],
    [quotedRegex(`${start}\\*\\s*${some}${end}`), 'br'],
    [quotedRegex(`${start}(?:identity|\\*)\\s*;\\s*q=${zero}${end}`), 'none'],
  ])

const quotedRegex = (pattern: string): string => `"~*${pattern}"`

const setKey = (locales: readonly string[]): string => locales.join(' ')

/** Sites that publish the same locales share a number. */
const localeSets = (sites: readonly NginxSite[]): { number: number; locales: readonly string[]; sites: string[] }[] => {
  const sets = new Map<string, { number: number; locales: readonly string[]; sites: string[] }>()
  for (const { site, locales } of sites) {
    const known = sets.get(setKey(locales)) ?? { number: sets.size + 1, locales, sites: [] }
    known.sites.push(site)
    sets.set(setKey(locales), known)
  }
  return [...sets.values()]
}

/** The first of the languages in the header that a site publishes, unless its weight is 0. */
const rangeOf = (locales: readonly string[]): string => {
  const whole = locales.map((locale) => literally(locale) + (locale.includes('-') ? '' : '(?:-[a-z0-9-]+)?'))
  const prefixes = locales
    .filter((locale) => locale.includes('-'))
    .map((locale) => literally(locale.split('-')[0] ?? ''))
  return [...whole, ...prefixes, '\\*'].join('|')
}

const languageMaps = (sites: readonly NginxSite[]): string[] => {
  const sets = localeSets(sites)
  const found = sets.map(({ number, locales }) => {
    const pattern = `^${number} (?:[^,]*,)*?\\s*(?<privacy_range_${number}>${rangeOf(locales)})\\s*${some}${end}`
    return [quotedRegex(pattern), quotedVariable(`${number} `, `privacy_range_${number}`)] as const
  })
  const line = (pattern: string, locale: string) => [quotedRegex(pattern), quoted(locale)] as const
  const chosen = sets.flatMap(({ number, locales }) => [
    ...locales.map((locale) => line(`^${number} ${literally(locale)}$`, locale)),
    // \`et-EE\` takes \`et\`, and \`pt\` takes \`pt-BR\`.
    ...locales.map((locale) => {
      const [prefix = ''] = locale.split('-')
      return line(`^${number} ${literally(prefix)}${prefix === locale ? '-' : '$'}`, locale)
    }),
  ])
  return [
    '# Sites that publish the same locales share a number.',
    map('$privacy_site', '$privacy_locales', [
      ['default', '0'],
      ...sets.flatMap(({ number, sites: named }) => named.map((site) => [quoted(site), String(number)] as const)),
    ]),
    '# The first language of Accept-Language that the site publishes; none: the own language of the site.',
    map('"$privacy_locales $http_accept_language"', '$privacy_range', [['default', '""'], ...found]),
    map('$privacy_range', '$privacy_locale', [['default', '""'], ...chosen]),
  ]
}

const quotedVariable = (before: string, name: string): string => `"${before}$${name}"`

/** What the front process would say, as it says it. */
const sample = (cache: CacheRule, mediaType = 'application/json') => {
  const file = { site: '', release: 1, path: '', mediaType, sha256: '0'.repeat(64), bytes: 0, compressions: [] }
  const flat = represent({ file, encoding: 'identity', cache, development: true }).headers(0)
  return (name: string) => flat[flat.indexOf(name) + 1] ?? ''
}

/** @returns text for a file that is included in `http { }` */
export const nginxMaps = ({ basePath, contentTypes, sites }: NginxMapsOptions): string => {
  const base = `^${literally(basePath)}`
  const html = sample('current', 'text/html')
  const tail = '/[0-9a-f]{2}/[0-9a-f]{32}'
  return `${[
    '# Written by privacy:export, and again when sites, their locales or media types change: include it in http { }.',
    '# Which file is served, and how, is in the name of the stored file that a path leads to.',
    map('$uri', '$privacy_path', [
      ['default', '""'],
      [`"~${base}/(?<privacy_below>.+)$"`, '$privacy_below'],
    ]),
    '# Not the name of anything that was published: an encoded slash, an empty segment, a compressed form by its name.',
    map('$request_uri', '$privacy_refused', [
      ['default', '""'],
      ['"~*^[^?]*(?:%2f|//)"', '1'],
      [`"~${base}/[^?]*\\.(?:br|gz)(?:\\?|$)"`, '1'],
      [`"~${base}/checksums\\.txt(?:\\?|$)"`, '""'],
    ]),
    map('$privacy_path', '$privacy_site', [
      ['default', '""'],
      ['"~^(?<privacy_first>[^/]+)"', '$privacy_first'],
    ]),
    ...languageMaps(sites),
    map('$privacy_path', '$privacy_in_locale', [
      ['default', '""'],
      [
        '"~^(?<privacy_folder>[^/]+/(?:releases/[0-9]+/)?)(?<privacy_name>[^/]+)$"',
        '"$privacy_folder$privacy_locale/$privacy_name"',
      ],
    ]),
    '# A path without a locale that stands for a file with one.',
    map('"$privacy_in_locale $privacy_default"', '$privacy_negotiates', [
      ['default', '""'],
      [`"~^[^ ]+ .*${tail}@"`, '1'],
    ]),
    map('$privacy_file', '$privacy_own_locale', [
      ['default', '""'],
      [`"~${tail}@(?<privacy_tongue>[A-Za-z0-9-]+)"`, '$privacy_tongue'],
    ]),
    map('"$privacy_negotiates $privacy_in_locale"', '$privacy_location', [
      ['default', '""'],
      ['"~^1 .*/(?<privacy_last>[^/]+)$"', '"$privacy_own_locale/$privacy_last"'],
    ]),
    map('$privacy_negotiates', '$privacy_vary', [
      ['default', '"Accept-Encoding"'],
      ['1', '"Accept-Encoding, Accept-Language"'],
    ]),
    encodingMap(),
    map('$privacy_coding', '$privacy_suffix', [
      ['default', '""'],
      ['br', '.br'],
      ['gzip', '.gz'],
    ]),
    map('$privacy_coding', '$privacy_content_encoding', [
      ['default', '$privacy_coding'],
      ['identity', '""'],
    ]),
    map('"$privacy_coding $privacy_file"', '$privacy_etag', [
      ['default', '""'],
      ['"~^identity .*/(?<privacy_tag>[0-9a-f]{32})[@+.][^/]*$"', `'"$privacy_tag"'`],
      ['"~^(?<privacy_form>[a-z]+) .*/(?<privacy_hash>[0-9a-f]{32})[@+.][^/]*$"', `'"$privacy_hash-$privacy_form"'`],
    ]),
    '# Whether If-None-Match names the ETag; weak comparison.',
    map('"$privacy_etag $http_if_none_match"', '$privacy_unchanged', [
      ['default', '""'],
      [`'~^("[^"]+") (?:.*,)?\\s*(?:(?:W/)?\\1|\\*)\\s*(?:,|$)'`, '1'],
    ]),
    map('$privacy_file', '$privacy_type', [
      ['default', '"application/octet-stream"'],
      ...contentTypes.map((type) => [`"~/[0-9a-f]{32}[^/.]*\\.${literally(kindOf(type))}$"`, quoted(type)] as const),
    ]),
    map('$privacy_type', '$privacy_policy', [
      ['default', '""'],
      ['"~^text/html"', quoted(html('Content-Security-Policy'))],
    ]),
    map('$privacy_type', '$privacy_referrer', [
      ['default', '""'],
      ['"~^text/html"', quoted(html('Referrer-Policy'))],
    ]),
    map('$privacy_file', '$privacy_robots', [
      ['default', '""'],
      [`"~${tail}(?:@[^/+]*)?\\+noindex"`, quoted(sample('current')('X-Robots-Tag'))],
    ]),
    map('$privacy_path', '$privacy_cache', [
      ['default', quoted(sample('current')('Cache-Control'))],
      ['"~^[^/]+/releases/"', quoted(sample('numbered')('Cache-Control'))],
      ['"~^(?:schemas/|\\.well-known/|[^/]+$)"', quoted(sample('fixed')('Cache-Control'))],
    ]),
    '# Folders that are there where the locale or the release of a path is; "." where the path names none.',
    map('$privacy_path', '$privacy_locale_folder', [
      ['default', '"."'],
      [
        '"~^(?<privacy_of_diff>[^/]+/)releases/[0-9]+/diff/[0-9]+/(?<privacy_in_diff>[^/]+)\\.(?:json|html)$"',
        '"$privacy_of_diff$privacy_in_diff"',
      ],
      ['"~^(?<privacy_before>[^/]+/releases/[0-9]+/)(?<privacy_in>[^/]+)/[^/]*$"', '"$privacy_before$privacy_in"'],
      ['"~^[^/]+/releases/[^/]*$"', '"."'],
      ['"~^(?<privacy_of>[^/]+/[^/]+)/[^/]*$"', '$privacy_of'],
    ]),
    map('$privacy_path', '$privacy_release_folder', [
      ['default', '"."'],
      ['"~^(?<privacy_release>[^/]+/releases/[^/]*)"', '$privacy_release'],
    ]),
    map('$privacy_path', '$privacy_other_folder', [
      ['default', '"."'],
      ['"~^(?<privacy_top>[^/]+/releases/)[0-9]+/diff/(?<privacy_other>[^/]*)"', '"$privacy_top$privacy_other"'],
    ]),
  ].join('\n\n')}\n`
}
