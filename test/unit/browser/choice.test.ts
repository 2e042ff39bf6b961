import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../src/browser/api.ts'
import { actionOf } from '../../../src/browser/choice/action.ts'
import { heldCategories, holdsAsWhole } from '../../../src/browser/choice/renewal.ts'
import { statesFor } from '../../../src/browser/signals/tell.ts'
import type { BannerCategory, OptionalCategoryId } from '../../../src/contract/banner-configuration.ts'

const category = (id: BannerCategory['id'], vendors: string[]): BannerCategory => ({
  id,
  required: id === 'necessary',
  title: id,
  description: id,
  vendors: vendors.map((vendor) => ({ id: vendor, name: vendor, provider: vendor, cookies: [] })),
})
const categories = [
  category('necessary', ['shop']),
  category('statistics', ['ga', 'clarity']),
  category('marketing', ['meta']),
]
const chosen = (on: string[], vendors: string[] = [], made = true): Choice => ({
  made,
  categories: ['necessary', ...on],
  vendors,
})

describe('a choice from before the revision was raised', () => {
  const rule = (renew?: OptionalCategoryId[]) => ({ revision: 3, categories, ...(renew ? { renew } : {}) })
  const both = ['necessary', 'statistics', 'marketing']

  it.each([
    ['still holds for what is not renewed', { revision: 2, categories: both }, ['marketing'], ['statistics']],
    ['holds for nothing where everything is renewed', { revision: 2, categories: both }, undefined, []],
    ['holds for nothing where it is older than that', { revision: 1, categories: both }, ['marketing'], []],
    ['allows nothing that was refused', { revision: 2, categories: ['necessary'] }, ['marketing'], []],
    ['is none where the cookie is not ours', { revision: 2, categories: 'all' }, ['marketing'], []],
  ] as const)('%s', (_, stored, renew, held) => {
    expect(heldCategories(stored, rule(renew && [...renew]))).toEqual(held)
  })

  it('holds as a whole where nothing is asked about anew', () => {
    expect(holdsAsWhole({ revision: 2, categories: both }, rule([]))).toBe(true)
    expect(holdsAsWhole({ revision: 1, categories: both }, rule([]))).toBe(false)
    expect(holdsAsWhole({ revision: 2, categories: both }, rule(['marketing']))).toBe(false)
  })
})

it.each([
  [chosen([], [], false), chosen(['statistics', 'marketing'], ['ga', 'clarity', 'meta']), 'accept-all'],
  [chosen([], [], false), chosen(['statistics', 'marketing'], ['ga', 'meta']), 'custom'],
  [chosen([], [], false), chosen(['statistics'], ['ga', 'clarity']), 'custom'],
  [chosen([], [], false), chosen([]), 'reject-all'],
  [chosen([]), chosen([]), 'reject-all'],
  [chosen(['marketing'], ['meta']), chosen([]), 'withdraw'],
  [chosen(['marketing'], ['meta'], false), chosen([]), 'reject-all'],
])('after %j, %j is called %s', (before, after, action) => {
  expect(actionOf({ before, after, banner: { categories } })).toBe(action)
})

it('Consent Mode grants what the allowed categories grant, and nothing else', () => {
  const consentMode = {
    default: { ad_storage: 'denied', analytics_storage: 'denied', security_storage: 'granted' },
    categories: { statistics: ['analytics_storage'], marketing: ['ad_storage'] },
    waitForUpdate: 500,
  } as const
  const mutable = { ...consentMode, categories: { statistics: ['analytics_storage'], marketing: ['ad_storage'] } }
  expect(statesFor(mutable, (id) => id === 'statistics')).toEqual({
    ad_storage: 'denied',
    analytics_storage: 'granted',
    security_storage: 'granted',
  })
})
