import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/contract/policy-blocks.ts'
import type { PolicyDocument } from '../../src/contract/policy-document.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { renderHtml } from '../../src/policy/render/html.ts'
import { renderBlocksHtml } from '../../src/policy/render/html-blocks.ts'
import { renderMarkdown } from '../../src/policy/render/markdown.ts'
import { renderText } from '../../src/policy/render/text.ts'
import { safeHref } from '../../src/policy/safe-href.ts'
import { anySnapshot } from './policy-arbitrary.ts'
import { firstRelease, snapshotOf } from './policy-fixture.ts'

const documentOf = (blocks: Block[], { title = 'Teksts' } = {}): PolicyDocument => ({
  ...compilePolicy({ snapshot: snapshotOf(), locale: 'lv', release: firstRelease }),
  sections: [
    { id: 'a', number: '1', title, blocks, html: '', sections: [] },
    {
      id: 'b',
      number: '2',
      title: 'Otrs',
      blocks: [],
      html: '',
      sections: [{ id: 'c', number: '2.1', title: 'Apakšpunkts', blocks: [], html: '', sections: [] }],
    },
  ],
})

const everyBlock: Block[] = [
  {
    type: 'paragraph',
    text: 'Rakstiet mums\ndroši',
    content: [
      { text: 'Rakstiet ' },
      { text: 'mums', bold: true, href: 'mailto:info@a.example' },
      { text: '\ndroši', italic: true },
    ],
  },
  { type: 'heading', level: 3, text: 'Sīkāk' },
  { type: 'list', items: ['viens', 'divi\nun vēl'] },
  { type: 'list', ordered: true, items: ['pirmais', 'otrais'] },
  { type: 'table', caption: 'Rīki', columns: ['Rīks', 'Laiks'], rows: [['A | B', '2 gadi']] },
]

describe('plain text', () => {
  it('is one thing a line, without blank lines', () => {
    expect(renderText(documentOf(everyBlock))).toBe(
      [
        'Privātuma politika',
        '1. Teksts',
        'Rakstiet mums',
        'droši',
        'Sīkāk',
        '- viens',
        '- divi un vēl',
        '1. pirmais',
        '2. otrais',
        '- A | B; Laiks: 2 gadi',
        '2. Otrs',
        '2.1. Apakšpunkts',
        '',
      ].join('\n'),
    )
  })
})

describe('HTML', () => {
  it('is semantic', () => {
    expect(renderHtml(documentOf(everyBlock))).toBe(
      [
        '<article lang="lv">',
        '<h1>Privātuma politika</h1>',
        '<section id="a">',
        '<h2>1. Teksts</h2>',
        '<p>Rakstiet <a href="mailto:info@a.example"><strong>mums</strong></a><em><br>droši</em></p>',
        '<h3>Sīkāk</h3>',
        '<ul>',
        '<li>viens</li>',
        '<li>divi<br>un vēl</li>',
        '</ul>',
        '<ol>',
        '<li>pirmais</li>',
        '<li>otrais</li>',
        '</ol>',
        '<table>',
        '<caption>Rīki</caption>',
        '<thead><tr><th scope="col">Rīks</th><th scope="col">Laiks</th></tr></thead>',
        '<tbody>',
        '<tr><th scope="row">A | B</th><td>2 gadi</td></tr>',
        '</tbody>',
        '</table>',
        '</section>',
        '<section id="b">',
        '<h2>2. Otrs</h2>',
        '<section id="c">',
        '<h3>2.1. Apakšpunkts</h3>',
        '</section>',
        '</section>',
        '</article>',
        '',
      ].join('\n'),
    )
  })

  const ownTag =
    /^(<\/?(h[1-6]|p|ul|ol|li|table|caption|thead|tbody|tr|td|strong|em|section|article)>|<br>|<\/th>|<th scope="(col|row)">|<\/a>|<a href="(https?:\/\/|mailto:|tel:)[^"<>]*">|<section id="[a-d]{1,2}">|<article lang="(lv|et|en)">)$/

  it('has no tag and no attribute but its own, whatever the text', () => {
    fc.assert(
      fc.property(anySnapshot, fc.constantFrom('lv', 'et', 'en'), (snapshot, locale) => {
        const document = compilePolicy({ snapshot, locale, release: firstRelease })
        const fragments = [renderHtml(document), ...document.sections.map((section) => section.html)]
        for (const html of fragments) {
          expect((html.match(/<[^>]*>?/g) ?? []).filter((tag) => !ownTag.test(tag))).toEqual([])
          expect(html).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('does not trust a document: links are checked again', () => {
    const content = [{ text: 'x', href: 'javascript:alert(1)' }]
    expect(renderBlocksHtml([{ type: 'paragraph', text: 'x', content }])).toBe('<p>x</p>')
  })
})

const read = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

describe('Markdown', () => {
  it('reads as what was meant', () => {
    const html = read(renderMarkdown(documentOf(everyBlock)))
    for (const part of [
      '<h1>Privātuma politika</h1>',
      '<h2>1. Teksts</h2>',
      '<a href="mailto:info@a.example"><strong>mums</strong></a>',
      '<h3>Sīkāk</h3>',
      '<li>divi un vēl</li>',
      '<li>otrais</li>',
      '<th>Rīks</th>',
      '<td>A | B</td>',
      '<h3>2.1. Apakšpunkts</h3>',
    ]) {
      expect(html).toContain(part)
    }
  })

  it.each([
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '![x](https://a.example/x.png)',
    '# virsraksts',
    '- punkts',
    '+ punkts',
    '1. punkts',
    '12) punkts',
    '> citāts',
    '---',
    '===',
    '***',
    '    kods',
    '```js',
    '~~~',
    '`kods`',
    '*slīpi* _slīpi_ **trekni** ~~svītrots~~',
    '&lt;script&gt; &#60;',
    'https://evil.example www.evil.example',
    '| a | b |\n| - | - |\n| c | d |',
    '[^1]\n\n[^1]: x',
    '[x]: https://a.example',
    '- [ ] darāms',
    '\\<b>',
    'rinda\n===',
    'rinda\n- punkts',
    'Cena 5-6 (7) % un 100 €',
  ])('text stays text: %j', (text) => {
    const html = read(
      renderMarkdown(
        documentOf([
          { type: 'paragraph', text },
          { type: 'list', items: [text] },
        ]),
      ),
    )
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1])
    expect([...new Set(tags)].sort()).toEqual(
      tags.includes('br') ? ['br', 'h1', 'h2', 'h3', 'li', 'p', 'ul'] : ['h1', 'h2', 'h3', 'li', 'p', 'ul'],
    )
    const shown = (/<li>([\s\S]*?)<\/li>/.exec(html)?.[1] ?? '').replace(
      /&(amp|lt|gt|quot);/g,
      (_, name) => entities[name] ?? '',
    )
    expect(shown).toBe(text.trim().replace(/\s*\n\s*/g, ' '))
  })

  it('has no HTML and no image, whatever the registers say', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const html = read(renderMarkdown(compilePolicy({ snapshot, locale: 'lv', release: firstRelease })))
        expect(html).not.toMatch(/<(script|img|code|pre|blockquote|del|input|hr)\b/)
        expect(html).not.toMatch(/href="(?!https?:|mailto:|tel:)/)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

describe('a safe address', () => {
  it.each([
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    [' http://a.example ', 'http://a.example/'],
    ['mailto:info@a.example', 'mailto:info@a.example'],
    ['tel:+37120000000', 'tel:+37120000000'],
    ['https://a.example/">\'<', "https://a.example/%22%3E'%3C"],
    ['HTTPS://A.example', 'https://a.example/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/relative', undefined],
    ['https://user:pass@a.example', undefined],
    [`https://a.example/${'x'.repeat(3000)}`, undefined],
  ])('%j', (address, expected) => {
    expect(safeHref(address)).toBe(expected)
  })

  it('is never anything else, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.anything()), (value) => {
        const href = safeHref(value)
        if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:|tel:)[^\s<>"]*$/)
      }),
    )
  })
})
