/** Any unit that the editor and the registers can hold, with texts that formats find hard. */
import fc from 'fast-check'
import type { ExchangeFile, ExchangeUnit } from '../../../src/translation/files/exchange.ts'
import { unitStates } from '../../../src/translation/files/exchange.ts'
import { exchangeText } from '../../../src/translation/files/exchange-text.ts'
import { unitFingerprint } from '../../../src/translation/fingerprint.ts'
import { heading, lineBreak, link, list, paragraph, state, tab, text, token } from './lexical-nodes.ts'

type Node = Record<string, unknown>

const awkward = fc.constantFrom(
  'Vārds',
  ' leading and trailing ',
  'two\nlines',
  '\n',
  '\ttab',
  '"quotes" \'single\'',
  'C:\\new\\table',
  '<b1>no tag</b1>',
  '<controller-name2/>',
  '&lt;b1> &amp;lt;b1>',
  '&lt;b1&gt; &amp; <br>',
  ']]>',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '%s %1$d {{count}}',
  '=cmd|calc',
  "'=1+1",
  "''-1",
  '+371 2000',
  '-5 %',
  '@who',
  '\u200f\u202bעברית\u202c',
  '\ufeff',
  '\u2028\u2029\u0085\u00a0',
  '𐍈 👩‍👩‍👧',
  '_x000D_ _x0041_',
  'a;b,c\td',
  '#, fuzzy',
  'msgid "x"',
  '#~ old',
  '5',
  'TRUE',
  '2024-01-01',
  '__proto__',
)
/** Of characters that every format holds, since what it does to others is another test's. */
export const cleanText = fc
  .oneof(awkward, awkward, fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 20 }))
  .map(exchangeText)
const words = cleanText.filter((value) => value.trim() !== '')

const marked = fc.record({
  value: words,
  format: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 9),
  more: fc.constantFrom<Node>({}, {}, {}, { style: 'color: red' }),
})
const textNode = marked.map(({ value, format, more }) => text(value, format, more))
const tokenNode = fc.constantFrom('controller-name', 'dpo-email', 'site-name').map((name) => token(name))
const breakNode = fc.constantFrom(lineBreak, tab)
const oddNode = fc.constantFrom<Node>(
  { type: 'mark', ids: ['x'], children: [text('inside')] },
  { type: 'emoji', code: 7 },
)
const linkNode = fc
  .tuple(
    fc.constantFrom('https://a.example/', 'https://b.example/?x=1&y="2"'),
    fc.array(fc.oneof(textNode, tokenNode), { minLength: 1, maxLength: 3 }),
  )
  .map(([url, children]) => link(url, children))
const inline = fc.array(fc.oneof({ arbitrary: textNode, weight: 4 }, tokenNode, breakNode, linkNode, oddNode), {
  maxLength: 6,
})
const block = fc.oneof(
  { arbitrary: inline.map((nodes) => paragraph(...nodes)), weight: 3 },
  inline.map((nodes) => heading('h3', ...nodes)),
  fc.array(inline, { minLength: 1, maxLength: 3 }).map((items) => list('bullet', ...items)),
  fc.tuple(inline, inline).map(([one, two]) => list('number', one, [list('bullet', two)])),
  fc.constant<Node>({ type: 'horizontalrule', version: 1 }),
)
export const richText = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => state(...blocks))

const id = fc.constantFrom('title', 'name?', 'body.64f0a1.text', '__proto__', 'a b/c~d#e%41', 'ä"<&')

const unit = fc
  .oneof(
    fc.record({ source: words, target: fc.option(cleanText, { nil: undefined }) }),
    richText.chain((source) =>
      fc.record({
        source: fc.constant(source),
        target: fc.oneof(fc.constant(undefined), fc.constant(source), richText),
      }),
    ),
  )
  .chain((texts) =>
    fc
      .record({
        collection: fc.constantFrom('sections', 'purposes', 'constructor'),
        key: id,
        path: id,
        label: cleanText,
        state: fc.constantFrom(...unitStates),
        note: fc.option(cleanText, { nil: undefined }),
        previousSource: fc.option(words, { nil: undefined }),
      })
      .map(
        ({ note, previousSource, ...rest }): ExchangeUnit => ({
          ...rest,
          ...texts,
          sourceFingerprint: unitFingerprint(texts.source),
          ...(note === undefined ? {} : { note }),
          ...(previousSource === undefined ? {} : { previousSource }),
        }),
      ),
  )

export const exchangeFile: fc.Arbitrary<ExchangeFile> = fc
  .uniqueArray(unit, { maxLength: 6, selector: ({ collection, key, path }) => [collection, key, path].join('\n') })
  .map((units) => ({ site: 'my shop/1', sourceLocale: 'lv', targetLocale: 'et', units }))
