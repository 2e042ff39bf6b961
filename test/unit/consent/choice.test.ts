import { describe, expect, it } from 'vitest'
import { checkChoice } from '../../../src/consent/choice.ts'
import type { ConsentAction } from '../../../src/contract/consent.ts'

const facts = {
  locales: ['lv', 'en'],
  categories: [
    { id: 'necessary', required: true, vendors: ['shop'] },
    { id: 'statistics', required: false, vendors: ['google-analytics', 'clarity'] },
    { id: 'marketing', required: false, vendors: ['meta', 'youtube'] },
  ],
}
const all = ['statistics', 'marketing']
const every = ['shop', 'google-analytics', 'clarity', 'meta', 'youtube']

const check = (action: ConsentAction, categories: string[], vendors?: string[], locale = 'lv') =>
  checkChoice({ order: { action, categories, locale, ...(vendors ? { vendors } : {}) }, facts })

describe('a choice', () => {
  it.each<[ConsentAction, string[], string[] | undefined, string[], string[]]>([
    ['accept-all', all, undefined, ['necessary', ...all], every],
    ['accept-all', ['marketing', 'necessary', 'statistics'], [], ['necessary', ...all], every],
    ['accept-all', all, every, ['necessary', ...all], every],
    ['reject-all', [], undefined, ['necessary'], ['shop']],
    ['reject-all', ['necessary'], ['shop'], ['necessary'], ['shop']],
    ['custom', ['statistics'], undefined, ['necessary', 'statistics'], ['shop', 'google-analytics', 'clarity']],
    ['custom', ['statistics'], ['clarity'], ['necessary', 'statistics'], ['shop', 'clarity']],
    ['custom', [], ['youtube'], ['necessary'], ['shop', 'youtube']],
    ['withdraw', [], [], ['necessary'], ['shop']],
    ['withdraw', ['statistics'], undefined, ['necessary', 'statistics'], ['shop', 'google-analytics', 'clarity']],
    ['custom', ['statistics', 'statistics'], ['clarity', 'clarity'], ['necessary', 'statistics'], ['shop', 'clarity']],
  ])(
    '%s of %j and %j is written down in the order of the banner, with what is necessary',
    (action, given, vendors, categories, kept) => {
      expect(check(action, given, vendors)).toEqual({
        outcome: 'accepted',
        choice: { action, categories, vendors: kept },
      })
    },
  )

  it.each<[string, ConsentAction, string[], string[] | undefined, string]>([
    ['unknown-category', 'custom', ['advertising'], undefined, 'lv'],
    ['unknown-category', 'custom', ['__proto__'], undefined, 'lv'],
    ['unknown-vendor', 'custom', ['statistics'], ['hotjar'], 'lv'],
    ['unknown-vendor', 'custom', [], ['constructor'], 'lv'],
    ['unknown-locale', 'reject-all', [], undefined, 'et'],
    ['unknown-locale', 'reject-all', [], undefined, 'toString'],
    ['choice-contradictory', 'accept-all', ['statistics'], undefined, 'lv'],
    ['choice-contradictory', 'accept-all', all, ['meta'], 'lv'],
    ['choice-contradictory', 'reject-all', ['statistics'], undefined, 'lv'],
    ['choice-contradictory', 'reject-all', [], ['youtube'], 'lv'],
    ['choice-contradictory', 'withdraw', all, undefined, 'lv'],
  ])('is refused as %s: %s of %j and %j in %s', (code, action, categories, vendors, locale) => {
    expect(check(action, categories, vendors, locale)).toMatchObject({ outcome: 'refused', code })
  })

  it('against all that is optional leaves a vendor that has necessary cookies too', () => {
    const both = facts.categories.map((each) => ({ ...each, vendors: [...each.vendors, 'shop-and-more'] }))
    const order = { action: 'reject-all' as const, categories: [], locale: 'lv' }
    expect(checkChoice({ order, facts: { ...facts, categories: both } })).toMatchObject({
      outcome: 'accepted',
      choice: { categories: ['necessary'], vendors: ['shop', 'shop-and-more'] },
    })
  })

  it('about nothing optional is any of the four', () => {
    const only = { ...facts, categories: facts.categories.slice(0, 1) }
    for (const action of ['accept-all', 'reject-all', 'custom', 'withdraw'] as const) {
      const checked = checkChoice({ order: { action, categories: [], locale: 'lv' }, facts: only })
      expect(checked).toMatchObject({ outcome: 'accepted', choice: { categories: ['necessary'] } })
    }
  })
})
