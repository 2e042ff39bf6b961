import { describe, expect, it } from 'vitest'
import { demoContent } from '../../src/demo/content/index.ts'
import { paragraph, richText, token } from '../../src/demo/content/rich-text.ts'
import { previewRow } from '../../src/policy/compile-policy.ts'
import { registerNames, snapshotSchema } from '../../src/policy/snapshot.ts'
import { phraseKeys } from '../../src/policy/wording.ts'

const snapshot = snapshotSchema.parse(demoContent)
const locales = ['lv', 'et', 'en']

type Leaf = { path: string; byLocale: Record<string, unknown> }

/** Every localised text below a value: an object with nothing but locales in it. */
const leavesIn = (value: unknown, path: string): Leaf[] => {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([name]) => locales.includes(name)))
    return [{ path, byLocale: Object.fromEntries(entries) }]
  return entries.flatMap(([name, inner]) => leavesIn(inner, `${path}.${name}`))
}

const leaves = [
  ...leavesIn(demoContent.site.title, 'site.title'),
  ...registerNames.flatMap((name) => leavesIn(demoContent[name], name)),
]

describe('texts of the demo site', () => {
  it('are there in all three languages', () => {
    const incomplete = leaves.filter(({ byLocale }) =>
      locales.some((locale) => byLocale[locale] === undefined || String(byLocale[locale]).trim() === ''),
    )
    expect(leaves.length).toBeGreaterThan(150)
    expect(incomplete.map(({ path }) => path)).toEqual([])
  })

  it('differ from language to language', () => {
    const repeated = leaves.filter(
      ({ byLocale }) => new Set(Object.values(byLocale).map((text) => JSON.stringify(text))).size < locales.length,
    )
    expect(repeated.map(({ path }) => path)).toEqual([])
  })

  it('are clean: no space at the ends, none doubled, no straight quotes', () => {
    const untidy = leaves.flatMap(({ path, byLocale }) =>
      Object.values(byLocale).flatMap((text) =>
        typeof text === 'string' && /^\s|\s$|\s{2}|"|'/.test(text) ? `${path}: ${text}` : [],
      ),
    )
    expect(untidy).toEqual([])
  })
})

describe('rows of the demo site', () => {
  it.each(registerNames)('%s have keys of their own, in kebab case', (name) => {
    const keys = snapshot[name].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  it('refer to rows that are there', () => {
    const has = (name: (typeof registerNames)[number]) => new Set(snapshot[name].map(({ key }) => key))
    const dangling = (name: (typeof registerNames)[number], keys: (string | undefined)[]) =>
      keys.filter((key) => key !== undefined && !has(name).has(key))
    expect(
      dangling(
        'sections',
        snapshot.sections.map((row) => row.parent),
      ),
    ).toEqual([])
    expect(
      dangling(
        'dataCategories',
        snapshot.purposes.flatMap((row) => row.dataCategories),
      ),
    ).toEqual([])
    expect(
      dangling(
        'processors',
        snapshot.purposes.flatMap((row) => row.recipients),
      ),
    ).toEqual([])
    expect(
      dangling(
        'retentionRules',
        snapshot.purposes.flatMap((row) => row.retentionRules),
      ),
    ).toEqual([])
    expect(
      dangling(
        'processors',
        snapshot.cookieVendors.map((row) => row.provider),
      ),
    ).toEqual([])
    expect(
      dangling(
        'displayGroups',
        [...snapshot.processors, ...snapshot.cookieVendors].map((row) => row.displayGroup),
      ),
    ).toEqual([])
    const examples = snapshot.sections.flatMap((row) =>
      row.body.flatMap((block) => (block.blockType === 'transfers' ? block.examples : [])),
    )
    expect(dangling('processors', examples)).toEqual([])
  })

  it('override only phrases that exist', () => {
    expect(snapshot.site.phrases.map(({ phrase }) => phrase).filter((key) => !phraseKeys.includes(key))).toEqual([])
  })

  it('have ids of their own within sections and vendors', () => {
    const bodies = snapshot.sections.flatMap((row) => row.body.map(({ id }) => id))
    const cookies = snapshot.cookieVendors.flatMap((row) => row.cookies.map(({ id }) => id))
    expect(new Set(bodies).size).toBe(bodies.length)
    expect(new Set(cookies).size).toBe(cookies.length)
  })
})

describe('cookies of the demo site', () => {
  const cookies = snapshot.cookieVendors.flatMap((vendor) => vendor.cookies.map((cookie) => ({ vendor, cookie })))
  const matches = (pattern: string, name: string) => new RegExp(pattern).test(name)
  const real = (name: string) => name.replace('*', 'a1b2c3')

  it('have a pattern wherever the name has a variable part, and it matches what browsers see', () => {
    const wrong = cookies.filter(({ cookie }) =>
      cookie.name.includes('*') ? !matches(cookie.pattern, real(cookie.name)) : cookie.pattern !== '',
    )
    expect(wrong.map(({ cookie }) => cookie.name)).toEqual([])
    const crisp = cookies.find(({ cookie }) => cookie.name === 'crisp-client/session/*')
    expect(matches(crisp?.cookie.pattern ?? '', 'crisp-client%2Fsession%2Fa1b2')).toBe(true)
  })

  it('are matched by no other row’s pattern', () => {
    const patterned = cookies.filter(({ cookie }) => cookie.pattern !== '')
    const claimed = patterned.flatMap(({ cookie }) =>
      cookies
        .filter((other) => other.cookie !== cookie && matches(cookie.pattern, real(other.cookie.name)))
        .map((other) => `${cookie.pattern} claims ${other.cookie.name}`),
    )
    expect(claimed).toEqual([])
  })

  it('have a period where they are said to last for one', () => {
    const without = cookies.filter(
      ({ cookie }) => (cookie.lifetime === 'period') !== (cookie.amount !== undefined && cookie.unit !== undefined),
    )
    expect(without.map(({ cookie }) => cookie.name)).toEqual([])
  })

  it('are sure only where they were checked', () => {
    const unsure = cookies.filter(({ cookie }) => cookie.confidence === 'unverified').map(({ vendor }) => vendor.key)
    expect(new Set(unsure)).toEqual(
      new Set(['youtube', 'crisp', 'tawk-to', 'mailchimp', 'brevo', 'paypal', 'wordpress', 'wpml']),
    )
  })

  it('of tools that are not necessary wait for consent', () => {
    const necessary = snapshot.cookieVendors.filter(({ category }) => category === 'necessary').map(({ key }) => key)
    expect(necessary).toEqual(['consent-banner', 'wordpress', 'woocommerce', 'wpml', 'stripe', 'paypal'])
  })
})

describe('prose of the demo site', () => {
  it('says the facts of the site where a token stands', () => {
    const text = {
      en: richText(paragraph('Write to ', token('controller-email'), ' or ', token('controller-name'), '.')),
    }
    expect(previewRow({ snapshot, row: { blockType: 'prose', id: 'example', text }, locale: 'en' })).toEqual([
      { type: 'paragraph', text: 'Write to Info.probalances@gmail.com or PRO BALANCES OÜ.' },
    ])
  })

  it('is stored with every property that the editor writes', () => {
    expect(richText(paragraph('We use:'))).toEqual({
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          {
            type: 'paragraph',
            version: 1,
            direction: 'ltr',
            format: '',
            indent: 0,
            textFormat: 0,
            textStyle: '',
            children: [{ type: 'text', version: 1, text: 'We use:', format: 0, mode: 'normal', style: '', detail: 0 }],
          },
        ],
      },
    })
  })
})
