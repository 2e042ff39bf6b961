import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, it } from 'vitest'
import { keptAddress, keptUserAgent, senderToKeep } from '../../../src/consent/sender.ts'

describe('the address of who chose', () => {
  it.each<[string | undefined, string | undefined, string | undefined]>([
    ['192.0.2.77', '192.0.2.0/24', '192.0.2.77'],
    ['::ffff:192.0.2.77', '192.0.2.0/24', '192.0.2.77'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48', '2001:db8:1:2:3:4:5:6'],
    ['fe80::1%eth0', 'fe80::/48', 'fe80::1'],
    ['::1', '::/48', '::1'],
    [undefined, undefined, undefined],
    ['', undefined, undefined],
    ['1', undefined, undefined],
    ['0x7f.1', undefined, undefined],
    ['010.0.0.1', undefined, undefined],
    ['192.0.2.77/8', undefined, undefined],
    ['192.0.2.256', undefined, undefined],
    ["'; drop table privacy.consents", undefined, undefined],
    [`${'1'.repeat(300)}.0.0.1`, undefined, undefined],
  ])('%s is kept as %s, or as %s', (text, truncated, full) => {
    expect([keptAddress(text, 'truncated'), keptAddress(text, 'full')]).toEqual([truncated, full])
  })

  it('is one of the network, and tells nothing that is behind it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(255), (text, last) => {
        const kept = keptAddress(text, 'truncated') ?? ''
        const [network, bits] = ipaddr.parseCIDR(kept)
        const address = ipaddr.process(text)
        expect(address.match(network, bits)).toBe(true)
        const bytes = address.toByteArray().map((byte, at, all) => (at === all.length - 1 ? last : byte))
        expect(keptAddress(ipaddr.fromByteArray(bytes).toString(), 'truncated')).toBe(kept)
      }),
    )
  })

  it('is an address or nothing, whatever is passed on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const kept = keptAddress(text, 'full')
        expect(kept === undefined || ipaddr.isValid(kept)).toBe(true)
      }),
    )
  })
})

describe('what a browser says of itself', () => {
  it('is one line of characters that are seen, of a length that has an end', () => {
    expect(keptUserAgent('Mozilla/5.0 (X11; Linux x86_64)')).toBe('Mozilla/5.0 (X11; Linux x86_64)')
    expect(keptUserAgent('a\tb\u0000\u202ec\r\nX-Other: d ')).toBe('a b c X-Other: d')
    for (const none of [undefined, '', ' ', '\u0000\u200b']) expect(keptUserAgent(none)).toBeUndefined()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const kept = keptUserAgent(text) ?? ''
        expect(kept.length).toBeLessThanOrEqual(512)
        expect(kept).not.toMatch(/\p{C}/u)
        expect(keptUserAgent(kept) ?? '').toBe(kept)
      }),
    )
  })
})

describe('what is kept', () => {
  const forms = ['none', 'truncated', 'full'] as const
  const any = fc.record({ address: fc.constantFrom(...forms), userAgent: fc.boolean(), months: fc.constant(0) })

  it('is never more than both the release that was shown and the one in effect say', () => {
    fc.assert(
      fc.property(any, any, (shown, current) => {
        const kept = senderToKeep({
          ...{ shown: { keeps: shown }, current: { keeps: current } },
          ...{ address: '192.0.2.77', userAgent: 'Browser/1' },
        })
        const least = Math.min(forms.indexOf(shown.address), forms.indexOf(current.address))
        expect(kept?.address).toBe([undefined, '192.0.2.0/24', '192.0.2.77'][least])
        expect(kept?.userAgent).toBe(shown.userAgent && current.userAgent ? 'Browser/1' : undefined)
        expect(kept === undefined).toBe(least === 0 && !(shown.userAgent && current.userAgent))
      }),
    )
  })
})
