import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyDocument } from '../../src/contract/policy-document.ts'
import { comparePolicies } from '../../src/policy/compare-policies.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { renderDifferenceHtml, renderDifferencePage } from '../../src/policy/render/difference-html.ts'
import type { Snapshot, SnapshotInput } from '../../src/policy/snapshot.ts'
import { anySnapshot } from './policy-arbitrary.ts'
import { firstRelease, paragraphNode, richText, snapshotOf, textNode } from './policy-fixture.ts'

type Section = NonNullable<SnapshotInput['sections']>[number]
const section = (key: string, title: string, ...lines: string[]): Section => ({
  key,
  _order: key,
  title: { lv: title, en: title },
  body: [
    { blockType: 'prose', id: key, text: { lv: richText(...lines.map((line) => paragraphNode(textNode(line)))) } },
  ],
})

const policyOf = ({
  snapshot,
  locale = 'lv',
  number = 1,
}: {
  snapshot: Snapshot
  locale?: string
  number?: number
}): PolicyDocument =>
  compilePolicy({ snapshot, locale, release: { ...firstRelease, number, since: number - 1, material: false } })

type Parts = Parameters<typeof snapshotOf>[0]
const htmlOf = (one: Parts, two: Parts, locale = 'lv') =>
  renderDifferenceHtml({
    difference: comparePolicies({
      before: policyOf({ snapshot: snapshotOf(one), locale }),
      after: policyOf({ snapshot: snapshotOf(two), locale, number: 2 }),
    }),
  })

describe('a difference as HTML', () => {
  it('shows what went and what came within a sentence, and leaves out what is far from it', () => {
    const lines = ['Pirmā.', 'Otrā.', 'Trešā.', 'Dati glabājas divus gadus.', 'Piektā.', 'Sestā.']
    const changed = lines.map((line) => line.replace('divus', 'trīs'))
    expect(
      htmlOf(
        { sections: [section('a', 'Glabāšana', ...lines)] },
        { sections: [section('a', 'Glabāšana', ...changed)] },
      ),
    ).toBe(
      [
        '<article lang="lv">',
        '<h1>Izmaiņas no 1. laidiena līdz 2. laidienam</h1>',
        '<p><strong>Izmaiņas nav būtiskas.</strong></p>',
        '<h2>Sadaļas</h2>',
        '<section>',
        '<h3>1. Glabāšana</h3>',
        '<p><em>Mainīts teksts</em></p>',
        '<p>[…]</p>',
        '<p>Trešā.</p>',
        '<p>Dati glabājas <del>divus</del><ins>trīs</ins> gadus.</p>',
        '<p>Piektā.</p>',
        '<p>[…]</p>',
        '</section>',
        '</article>',
        '',
      ].join('\n'),
    )
  })

  it('tells of sections that came, went, moved and were renamed', () => {
    const before = { sections: [section('a', 'Viens'), section('b', 'Divi'), section('c', 'Trīs')] }
    const after = {
      sections: [
        { ...section('b', 'Divi un vēl'), _order: '1' },
        { ...section('a', 'Viens'), _order: '2' },
        { ...section('d', 'Jaunā', 'Teksts.'), _order: '3' },
      ],
    }
    const html = htmlOf(before, after)
    expect(html).toContain('<h3>1. Divi<ins> un vēl</ins></h3>\n<p><em>Pārvietota · Pārdēvēta</em></p>')
    expect(html).toContain('<p>Iepriekš 2. sadaļa, tagad 1. sadaļa.</p>')
    expect(html).toContain('<h3>3. <ins>Jaunā</ins></h3>\n<p><em>Jauna sadaļa</em></p>\n<p><ins>Teksts.</ins></p>')
    expect(html).toContain('<h3>3. <del>Trīs</del></h3>\n<p><em>Izņemta sadaļa</em></p>')
    expect(html).not.toContain('Viens')
  })

  it.each([
    [
      'lv',
      [
        '<h2>Reģistri</h2>',
        '<h3>Pārzinis</h3>',
        '<dt>Valsts</dt>\n<dd><del>Latvija</del><ins>Igaunija</ins></dd>',
        '<h3>Datu kategorijas</h3>',
        '<h4>E-pasts – <em>mainīts ieraksts</em></h4>',
        '<dt>Īpašas kategorijas personas dati</dt>\n<dd><del>nē</del><ins>jā</ins></dd>',
        '<h3>Rīki un sīkdatnes</h3>',
        '<h4>Hotjar – <em>jauns ieraksts</em></h4>',
        '<dt>Kategorija</dt>\n<dd><ins>Statistikas sīkdatnes</ins></dd>',
        '<dt>Sīkdatne _hj (lokālā krātuve)</dt>',
        '<h4>Piekļuve – <em>izņemts ieraksts</em></h4>',
        '<dt>VDAR pants</dt>\n<dd><del>15. pants</del></dd>',
      ],
    ],
    [
      'en',
      [
        '<h2>Registers</h2>',
        '<dt>Country</dt>\n<dd><del>Latvia</del><ins>Estonia</ins></dd>',
        '<dd><del>no</del><ins>yes</ins></dd>',
        '<dt>Category</dt>\n<dd><ins>Statistics cookies</ins></dd>',
        '<dt>Cookie _hj (local storage)</dt>',
        '<dt>Article of the GDPR</dt>\n<dd><del>Article 15</del></dd>',
      ],
    ],
  ])('names rows, fields and values of registers in the words of the locale, %s', (locale, expected) => {
    const data = { key: 'email', source: 'provided' as const, name: { lv: 'E-pasts', en: 'Email' } }
    const html = htmlOf(
      { dataCategories: [data], rights: [{ key: 'access', right: 'A15' }] },
      {
        site: { controller: { name: 'SIA Veikals', email: 'info@veikals.example', country: 'EE' } },
        dataCategories: [{ ...data, specialCategory: true }],
        cookieVendors: [
          {
            key: 'hotjar',
            name: 'Hotjar',
            category: 'statistics',
            cookies: [{ id: '1', name: '_hj', storage: 'local-storage', lifetime: 'persistent' }],
          },
        ],
      },
      locale,
    )
    for (const part of expected) expect(html).toContain(part)
  })

  it('says why the change is material, where the releases follow on each other', () => {
    const release = {
      ...firstRelease,
      number: 2,
      since: 1,
      reasons: { lv: [{ code: 'recipient-new', text: 'Jauns saņēmējs: <b>X' }] },
    }
    const before = policyOf({ snapshot: snapshotOf() })
    const after = compilePolicy({ snapshot: snapshotOf(), locale: 'lv', release })
    expect(renderDifferenceHtml({ difference: comparePolicies({ before, after }) })).toContain(
      '<p><strong>Izmaiņas ir būtiskas.</strong></p>\n<p>Šajā valodā nekas nav mainījies.</p>\n' +
        '<h2>Kāpēc izmaiņas ir būtiskas</h2>\n<ul>\n<li>Jauns saņēmējs: &lt;b&gt;X</li>\n</ul>',
    )
    const earlier = { ...before, release: 7 }
    expect(renderDifferenceHtml({ difference: comparePolicies({ before: earlier, after }) })).not.toContain(
      'Jauns saņēmējs',
    )
  })

  it('says that a language came or went', () => {
    const policy = policyOf({ snapshot: snapshotOf({ sections: [section('a', 'Viens', 'Teksts.')] }) })
    const ends = { from: 1, to: 2 }
    const came = renderDifferenceHtml({
      difference: { ...comparePolicies({ before: undefined, after: policy }), ...ends },
    })
    const went = renderDifferenceHtml({
      difference: { ...comparePolicies({ before: policy, after: undefined }), ...ends },
    })
    expect(came).toContain('Šajā valodā politika iepriekš nebija publicēta.')
    expect(went).toContain('Šajā valodā politika vairs netiek publicēta.')
    expect(htmlOf({}, { sections: [section('a', 'Viens')] })).not.toContain('iepriekš nebija')
  })

  it('can be a page of its own', () => {
    const difference = comparePolicies({
      before: policyOf({ snapshot: snapshotOf() }),
      after: policyOf({ snapshot: snapshotOf(), number: 2 }),
    })
    const page = renderDifferencePage({ difference, site: '</title><script>', candidate: true })
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;: Izmaiņas no 1. laidiena līdz 2. laidienam</title>')
    expect(page).toContain('<meta charset="utf-8">')
    expect(page).toContain('<p>Šis laidiens vēl nav publicēts.</p>')
  })
})

it('of any two policies: nothing in it is markup but its own, well nested', () => {
  const own = /^<\/?(?:article(?: lang="lv")?|section|h[1-4]|p|strong|em|ul|li|dl|dt|dd|ins|del)>$/
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (one, two) => {
      const before = policyOf({ snapshot: one })
      const html = renderDifferenceHtml({
        difference: comparePolicies({ before, after: policyOf({ snapshot: two, number: 2 }) }),
      })
      const open: string[] = []
      for (const tag of html.match(/<[^>]*>/g) ?? []) {
        if (tag === '<br>') continue
        expect(tag).toMatch(own)
        const name = tag.replace(/[</>]| .*/g, '')
        if (tag.startsWith('</')) expect(open.pop()).toBe(name)
        else open.push(name)
      }
      expect(open).toEqual([])
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
    }),
    { numRuns: 60 },
  )
}, 60_000)
