import { describe, expect, it } from 'vitest'
import { readTranslations } from '../../../src/translation/files/read-translations.ts'
import { csv, message, name, po, unit1, unit2, xliff1, xliff2 } from './small-files.ts'

const read = (content: string | Uint8Array) =>
  readTranslations({ bytes: typeof content === 'string' ? Buffer.from(content) : content })

describe('what tools make of a file and is read all the same', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${xliff2(unit2(name))}`)],
    [
      'UTF-16, little end first',
      Buffer.from(`\ufeff${xliff2(unit2(name)).replace('"1.0"', '"1.0" encoding="UTF-16"')}`, 'utf16le'),
    ],
    ['UTF-16, big end first', Buffer.from(`\ufeff${xliff1(unit1(name))}`, 'utf16le').swap16()],
    ['a table with semicolons', csv(`${name};a;x`, 'unit;source (lv);target (et)')],
    [
      'a table with tabs, in UTF-16',
      Buffer.from(`\ufeff${csv(`${name}\ta\tx`, 'unit\tsource (lv)\ttarget (et)')}`, 'utf16le'),
    ],
    ['a table with other columns, in another order', csv(`x,,note,${name}`, 'Target,Source,Remark,Unit')],
    ['rows that are shorter', csv(`${name},a,x\r\n,\r\nfoo`.replace('\r\nfoo', ''))],
    ['PO with lines ended as in Windows', po(message(name)).replaceAll('\n', '\r\n')],
    ['PO with a language of a country', po(message(name), 'Language: et_EE\\n')],
    ['PO with messages no longer used', `${po(message(name))}#~ msgid "b"\n#~ msgstr "c"\n`],
    ['a name in the reference alone', po(`#: ${name}\nmsgid "a"\nmsgstr "x"\n`)],
    ['CDATA', xliff1(unit1(name, '<![CDATA[x]]>'))],
    ['marks for review', xliff2(unit2(name, '<mrk id="m1" type="comment" value="?">x</mrk>'))],
    ['elements of others', xliff2(`<x:y xmlns:x="urn:x"><x:target>no</x:target></x:y>${unit2(name)}`)],
  ])('%s', async (_, content) => {
    expect(await read(content)).toMatchObject({
      outcome: 'read',
      site: 'shop',
      targetLocale: 'et',
      units: [{ collection: 'sections', key: 'intro', path: 'title', segments: [{ id: 's1', target: ['x'] }] }],
    })
  })

  it.each([
    ['g and x', 1, 'a <g id="b1">b</g> <x id="token2"/>'],
    ['bpt, ept and ph', 1, 'a <bpt id="1" rid="b1">[</bpt>b<ept id="2" rid="b1">]</ept> <ph id="token2">{x}</ph>'],
    ['bx and ex', 1, 'a <bx id="b1"/>b<ex id="b1"/> <x id="token2"/>'],
    ['tags as text', 1, 'a &lt;b1&gt;b&lt;/b1&gt; &lt;token2/&gt;'],
    ['pc and ph', 2, 'a <pc id="b1">b</pc> <ph id="token2"/>'],
    ['sc and ec', 2, 'a <sc id="b1"/>b<ec startRef="b1"/> <ph id="token2"/>'],
    ['copies', 2, 'a <sc id="9" copyOf="b1"/>b<ec startRef="9"/> <ph id="token2"/>'],
  ])('codes as %s', async (_, version, target) => {
    const found = await read(version === 1 ? xliff1(unit1(name, target)) : xliff2(unit2(name, target)))
    expect(found).toMatchObject({
      units: [{ segments: [{ target: ['a ', { id: 'b1', children: ['b'] }, ' ', { id: 'token2' }] }] }],
    })
  })
})
