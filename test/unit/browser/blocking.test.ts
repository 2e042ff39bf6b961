import { describe, expect, it } from 'vitest'
import { domainsOf, pathsOf } from '../../../src/browser/blocking/clear.ts'
import { ruleFor } from '../../../src/browser/blocking/known-hosts.ts'

const rules = [
  { vendor: 'youtube', category: 'marketing' as const, match: ['youtube.com/embed/', 'youtube-nocookie.com/'] },
  { vendor: 'clarity', category: 'statistics' as const, match: ['clarity.ms/'] },
  { vendor: 'own', category: 'statistics' as const, match: ['shop.example/stats'] },
]
const vendorOf = (address: string) => ruleFor(address, { rules, page: 'https://shop.example/a/' })?.vendor

describe('addresses of vendors', () => {
  it.each([
    ['https://www.youtube.com/embed/x?rel=0', 'youtube'],
    ['//youtube-nocookie.com/x', 'youtube'],
    ['http://www.clarity.ms/tag/1', 'clarity'],
    ['https://youtube.com/watch?v=1', undefined],
    ['https://notclarity.ms/', undefined],
    ['https://other.example/?to=clarity.ms/', undefined],
    ['https://clarity.ms.other.example/', undefined],
    ['/stats', undefined],
    ['https://shop.example/stats', undefined],
    ['data:text/html,clarity.ms/', undefined],
    ['https://', undefined],
  ])('%s: %s', (address, vendor) => {
    expect(vendorOf(address)).toBe(vendor)
  })
})

it('a cookie is looked for under each domain and folder that it may have been set for', () => {
  expect(domainsOf('a.shop.lv')).toEqual(['a.shop.lv', 'shop.lv', 'lv'])
  expect(pathsOf('/a/b')).toEqual(['/', '/a', '/a/', '/a/b', '/a/b/'])
  expect(pathsOf('/')).toEqual(['/'])
})
