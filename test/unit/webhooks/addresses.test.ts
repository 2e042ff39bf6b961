import type { LookupAddress } from 'node:dns'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/webhooks/address.ts'
import { guardedLookup, PrivateAddressError, type Resolve } from '../../../src/webhooks/guarded-lookup.ts'
import { checkWebhookUrl } from '../../../src/webhooks/webhook-url.ts'

describe('an address', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'this network'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local, where clouds keep credentials'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.100.100.200', 'carrier-grade NAT, where a cloud keeps credentials'],
    ['192.0.0.192', 'IETF assignments'],
    ['192.0.2.1', 'documentation'],
    ['192.88.99.1', '6to4 relay'],
    ['198.18.0.1', 'benchmarking'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['0:0:0:0:0:0:0:1', 'loopback'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:8.8.8.8', 'IPv4-mapped, whatever is inside'],
    ['::ffff:7f00:1', 'IPv4-mapped'],
    ['::ffff:0:127.0.0.1', 'IPv4-translated'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b::8.8.8.8', 'NAT64'],
    ['64:ff9b:1::a00:1', 'NAT64 of a network'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['100::1', 'discard'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local of an interface'],
    ['fec0::1', 'site-local'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'unique local, where a cloud keeps credentials'],
    ['ff02::1', 'multicast'],
    ['5f00::1', 'segment routing'],
    ['4000::1', 'not given out yet'],
    ['', 'nothing'],
    ['example.com', 'a name'],
  ])('%s is not public (%s)', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '192.169.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})

describe('the address of a webhook', () => {
  const refusal = (value: string, allowPrivate = false) => {
    const checked = checkWebhookUrl({ value, allowPrivate })
    return checked.outcome === 'refused' ? checked.reason : checked.url.href
  }

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://017700000001/',
    'https://127.1/',
    'https://127.0.0.1./',
    'https://①②⑦.⓪.⓪.①/',
    'https://%31%32%37.0.0.1/',
    'https://0/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::1]:8443/hook',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[0:0:0:0:0:ffff:10.0.0.1]/',
    'https://[64:ff9b::127.0.0.1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://2852039166/',
    'https://localhost/',
    'https://LOCALHOST:3000/',
    'https://localhost./',
    'https://admin.localhost/',
    'https://ｌｏｃａｌｈｏｓｔ/',
  ])('%s is refused: private-address', (value) => {
    expect(refusal(value)).toBe('private-address')
    expect(refusal(value, true)).toMatch(/^https:/)
  })

  it.each([
    ['', 'not-a-url'],
    ['example.com/hook', 'not-a-url'],
    ['//example.com/hook', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https://[fe80::1%25eth0]/', 'not-a-url'],
    ['https://256.256.256.256/', 'not-a-url'],
    [`https://example.com/${'x'.repeat(2000)}`, 'not-a-url'],
    ['http://example.com/hook', 'not-https'],
    ['ftp://example.com/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['gopher://example.com:6379/_x', 'not-https'],
    ['https://user@example.com/', 'credentials'],
    ['https://user:secret@example.com/', 'credentials'],
    ['https://example.com@127.0.0.1/', 'credentials'],
  ])('%s is refused: %s', (value, reason) => {
    expect(refusal(value)).toBe(reason)
  })

  it('is any of the public internet by https', () => {
    expect(refusal('https://shop.example.com/api/rebuild?key=1')).toBe('https://shop.example.com/api/rebuild?key=1')
    expect(refusal('https://1.1.1.1/')).toBe('https://1.1.1.1/')
    expect(refusal('https://localhost.example.com/')).toBe('https://localhost.example.com/')
  })

  it('may be http where private addresses are allowed, and nothing else', () => {
    expect(refusal('http://127.0.0.1:3000/', true)).toBe('http://127.0.0.1:3000/')
    expect(refusal('file:///etc/passwd', true)).toBe('not-https')
    expect(refusal('http://user:secret@127.0.0.1/', true)).toBe('credentials')
  })
})

describe('what a name resolves to', () => {
  const at =
    (...addresses: string[]): Resolve =>
    (_host, _options, done) =>
      done(
        null,
        addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  const look = (resolve: Resolve, all: boolean) =>
    new Promise<unknown>((settle) => {
      guardedLookup(resolve)('hook.example', { all }, (error, address) => settle(error ?? address))
    })

  it.each([true, false])('is connected to where it is public (all: %s)', async (all) => {
    const found = await look(at('1.1.1.1', '2606:4700:4700::1111'), all)
    expect(found).toEqual(
      all
        ? [
            { address: '1.1.1.1', family: 4 },
            { address: '2606:4700:4700::1111', family: 6 },
          ]
        : '1.1.1.1',
    )
  })

  it.each([
    [['127.0.0.1'], '127.0.0.1'],
    [['1.1.1.1', '10.0.0.8'], '10.0.0.8'],
    [['1.1.1.1', '::ffff:10.0.0.8'], '::ffff:10.0.0.8'],
    [['2606:4700:4700::1111', '64:ff9b::a00:8'], '64:ff9b::a00:8'],
  ])('is refused as a whole where one is not: %j', async (addresses, refused) => {
    for (const all of [true, false]) {
      const error = await look(at(...addresses), all)
      expect(error).toBeInstanceOf(PrivateAddressError)
      expect(error).toMatchObject({ address: refused })
    }
  })

  it('is an error where there is nothing', async () => {
    expect(await look(at(), false)).toMatchObject({ code: 'ENOTFOUND' })
    const gone: Resolve = (_host, _options, done) => done(Object.assign(new Error('?'), { code: 'ENOTFOUND' }), [])
    expect(await look(gone, true)).toMatchObject({ code: 'ENOTFOUND' })
  })
})
