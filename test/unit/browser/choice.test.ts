import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../src/browser/api.ts'
import { actionOf } from '../../../src/browser/choice/action.ts'
import { heldCategories, holdsAsWhole } from '../../../src/browser/choice/renewal.ts'
import { openSwitches } from '../../../src/browser/choice/switches.ts'
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

describe('the switches of the dialog, where a vendor stands in several categories', () => {
  const banner = {
    categories: [
      category('necessary', ['shop']),
      category('statistics', ['ga', 'clarity']),
      category('marketing', ['meta', 'clarity']),
    ],
  }
  const open = (on: string[], vendors: string[]) => openSwitches({ banner, choice: chosen(on, vendors) })

  it('are all off where nothing was chosen', () => {
    const switches = open([], [])
    expect([switches.hasCategory('statistics'), switches.has('ga', 'statistics')]).toEqual([false, false])
    expect(switches.chosen()).toEqual({ categories: [], refused: [] })
  })

  it('a vendor that is turned off in one of them is seen to be off in all', () => {
    const switches = open(['statistics', 'marketing'], ['ga', 'clarity', 'meta'])
    switches.setVendor('clarity', 'marketing', false)
    expect([switches.has('clarity', 'statistics'), switches.has('ga', 'statistics')]).toEqual([false, true])
    expect(switches.chosen()).toEqual({ categories: ['statistics', 'marketing'], refused: ['clarity'] })
    switches.setVendor('clarity', 'statistics', true)
    expect(switches.has('clarity', 'marketing')).toBe(true)
    expect(switches.chosen().refused).toEqual([])
  })

  it('a category that is turned off leaves its vendors on in others', () => {
    const switches = open(['statistics', 'marketing'], ['ga', 'clarity', 'meta'])
    switches.setCategory('marketing', false)
    expect(switches.has('clarity', 'statistics')).toBe(true)
    expect(switches.chosen()).toEqual({ categories: ['statistics'], refused: [] })
  })

  it('the last vendor that is turned off in a category turns that off, and itself nowhere else', () => {
    const switches = open(['statistics', 'marketing'], ['clarity', 'meta'])
    switches.setVendor('clarity', 'statistics', false)
    expect(switches.has('clarity', 'marketing')).toBe(true)
    expect(switches.chosen()).toEqual({ categories: ['marketing'], refused: [] })
  })

  it('a category that is turned on leaves off what was refused beside it', () => {
    const switches = open(['statistics'], ['ga'])
    switches.setCategory('marketing', true)
    expect([switches.has('clarity', 'marketing'), switches.has('meta', 'marketing')]).toEqual([false, true])
    expect(switches.chosen()).toEqual({ categories: ['statistics', 'marketing'], refused: ['clarity'] })
  })

  it('a vendor of a category that was off is turned on alone, also one of no register', () => {
    const one = open([], [])
    one.setVendor('meta', 'marketing', true)
    expect(one.chosen()).toEqual({ categories: ['marketing'], refused: ['clarity'] })
    const unknown = open([], [])
    unknown.setVendor('map.example', 'marketing', true)
    expect(unknown.chosen()).toEqual({ categories: ['marketing'], refused: ['meta', 'clarity'] })
  })
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
