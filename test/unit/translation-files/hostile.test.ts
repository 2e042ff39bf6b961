/** Files that are not what they should be: each is refused with a code, and none takes time or memory, or throws. */
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exchangeFormats, exchangeLimits } from '../../../src/translation/files/exchange.ts'
import { readTermBase } from '../../../src/translation/files/read-term-base.ts'
import { readTranslations } from '../../../src/translation/files/read-translations.ts'
import { writeTranslations } from '../../../src/translation/files/write-translations.ts'
import { sample } from './sample.ts'
import { csv, message, name, po, unit1, unit2, xliff1, xliff2 } from './small-files.ts'

const read = (content: string | Uint8Array) =>
  readTranslations({ bytes: typeof content === 'string' ? Buffer.from(content) : content })

const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...more,
  })
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'abcdefghij'[index + 1]} "${`&${'abcdefghij'[index]};`.repeat(10)}">`).join('')}]>`
const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

describe('a file that is refused', () => {
  it.each([
    ['nothing', '', { code: 'unknown-format' }],
    ['white space', ' \n\t', { code: 'unknown-format' }],
    ['any text', 'Labdien! Te ir tulkojums.', { code: 'unknown-format' }],
    ['JSON', '{"unit": "x"}', { code: 'unknown-format' }],
    ['HTML', '<html><body>x</body></html>', { code: 'unknown-format' }],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', { code: 'unknown-format' }],
    ['XLIFF of a version to come', '<xliff xmlns="urn:oasis:names:tc:xliff:document:9"/>', { code: 'unknown-format' }],
    ['entities that grow', xliff2(unit2(name, '&j;'), { before: laughs }), { code: 'doctype' }],
    ['an external entity', xliff2(unit2(name, '&e;'), { before: external }), { code: 'doctype' }],
    [
      'a document type alone',
      xliff1(unit1(name)).replace('<xliff', '<!DOCTYPE xliff SYSTEM "http://127.0.0.1/x.dtd"><xliff'),
      { code: 'doctype' },
    ],
    ['an entity that HTML has', xliff2(unit2(name, '&nbsp;')), { code: 'malformed', line: 1 }],
    ['a character that XML cannot hold', xliff2(unit2(name, '&#1;')), { code: 'malformed', line: 1 }],
    ['XML 1.1, for such a character', xliff2(unit2(name, '&#1;')).replace('"1.0"', '"1.1"'), { code: 'malformed' }],
    ['XML that ends too early', xliff2(unit2(name)).slice(0, -30), { code: 'malformed', line: 1 }],
    [
      'XML with a tag left open',
      xliff1('\n\n<trans-unit id="x"><source>a</trans-unit>'),
      { code: 'malformed', line: 3, column: 42 },
    ],
    ['XML within XML without end', xliff2(`<group id="g">`.repeat(1000)), { code: 'malformed' }],
    ['a prefix of nothing', xliff2('<x:unit/>'), { code: 'malformed' }],
    [
      'another encoding by its own word',
      Buffer.from(xliff2(unit2(name)).replace('"1.0"', '"1.0" encoding="windows-1257"')),
      { code: 'not-utf8' },
    ],
    ['another encoding', Buffer.from(xliff2(unit2(name, 'Jõgi')), 'latin1'), { code: 'not-utf8' }],
    ['a table in another encoding', Buffer.from(csv(`${name},a,Jõgi`), 'latin1'), { code: 'not-utf8' }],
    [
      'a PO file of another encoding',
      po(message(name), 'Content-Type: text/plain; charset=ISO-8859-13\\n'),
      { code: 'not-utf8' },
    ],
    ['half of UTF-16', Buffer.from('\ufeff<xliff', 'utf16le').subarray(0, -1), { code: 'not-utf8' }],
    ['a unit twice', xliff2(unit2(name) + unit2(name)), { code: 'duplicate-unit', unit: name }],
    ['a trans-unit twice', xliff1(unit1(name) + unit1(name)), { code: 'duplicate-unit', unit: name }],
    ['a message twice', po(message(name) + message(name)), { code: 'duplicate-unit', unit: name }],
    ['a row twice', csv(`${name},a,x\r\n${name},a,y`), { code: 'duplicate-unit', unit: name }],
    ['a unit without a name', xliff2(unit2('')), { code: 'no-site' }],
    ["another program's XLIFF", xliff1(unit1('home.title')), { code: 'no-site', unit: 'home.title' }],
    ["another program's PO", po('msgid "File"\nmsgstr "Fail"\n'), { code: 'no-site' }],
    [
      'units of two sites',
      po(message(name) + message(name.replace('shop', 'bank'))),
      { code: 'different-sites', found: ['shop', 'bank'] },
    ],
    [
      'units of two languages',
      csv(`${name},a,x\r\n${name.replace('/et/', '/ru/')},a,y`),
      { code: 'different-languages', found: ['et', 'ru'] },
    ],
    [
      'a file that says another language',
      xliff2(unit2(name), { languages: 'srcLang="lv" trgLang="ru"' }),
      { code: 'different-languages', found: ['et', 'ru'] },
    ],
    ['no unit at all', xliff1(''), { code: 'no-units' }],
    ['no row at all', csv(''), { code: 'no-units' }],
    ['PO without its quotes', po('msgctxt "x"\nmsgid a\n'), { code: 'malformed', line: 5, column: 1 }],
    ['PO with a quote too few', po('msgid "a\n'), { code: 'malformed', line: 4 }],
    ['PO with a message that has no translation', po('msgid "a"\n\nmsgid "b"\nmsgstr ""\n'), { code: 'malformed' }],
    ['a table with a quote too few', csv(`${name},"a,x`), { code: 'malformed' }],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), { code: 'unknown-format' }],
    [
      'an archive that is cut off',
      zipSync({ 'xl/workbook.xml': strToU8(laughs) }).subarray(0, 120),
      { code: 'malformed' },
    ],
    ['a workbook with a document type', workbook(`${laughs}<worksheet/>`), { code: 'doctype' }],
    [
      'a workbook of something else',
      workbook(
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>',
      ),
      { code: 'unknown-format' },
    ],
  ])('%s', async (_, content, refusal) => {
    expect(await read(content)).toMatchObject({ outcome: 'refused', ...refusal })
  })
})

describe('too much', () => {
  const headingRow = `<row>${['unit', 'target'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
  const many = exchangeLimits.segments + 1
  const rows = (row: (index: number) => string) => Array.from({ length: many }, (_, index) => row(index)).join('')

  it('of bytes is not read', async () => {
    expect(await read(new Uint8Array(exchangeLimits.bytes + 1))).toEqual({
      outcome: 'refused',
      code: 'too-large',
      limit: exchangeLimits.bytes,
      of: 'bytes',
    })
  })

  it.each([
    ['XLIFF 2.1', () => xliff2(rows((index) => unit2(`${name}${index}`, '')))],
    ['XLIFF 1.2', () => xliff1(rows((index) => unit1(`${name}${index}`, '')))],
    ['PO', () => po(rows((index) => message(`${name}${index}`, '')))],
    ['CSV', () => csv(rows((index) => `${name}${index},a,\r\n`))],
    ['XLSX', () => workbook(`<worksheet><sheetData>${headingRow}${'<row/>'.repeat(many)}</sheetData></worksheet>`)],
  ])('of units in %s is not read', async (_, content) => {
    expect(await read(content())).toEqual({
      outcome: 'refused',
      code: 'too-large',
      limit: exchangeLimits.segments,
      of: 'segments',
    })
  })

  it('in an archive is not unpacked, whatever it says of its sizes', async () => {
    const huge = zipSync(
      { 'xl/workbook.xml': new Uint8Array(1), 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024) },
      { level: 1 },
    )
    const view = new DataView(huge.buffer, huge.byteOffset)
    for (let at = 0; at + 30 < huge.length; at += 1) {
      const size =
        view.getUint32(at, true) === 0x04034b50 ? at + 22 : view.getUint32(at, true) === 0x02014b50 ? at + 24 : 0
      if (size && view.getUint32(size, true) > 1000) view.setUint32(size, 1000, true)
    }
    expect(await read(huge)).toMatchObject({ outcome: 'refused', code: 'too-large', of: 'bytes' })
  })

  it('of codes within codes is a problem of the unit, not of the file', async () => {
    const found = await read(po(message(name, '<b1>'.repeat(50_000))))
    expect(found).toMatchObject({ outcome: 'read' })
  })
})

describe('names of members of objects', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s is a key like any other', async (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length
    const found = await read(po(message(`shop/et/${key}/${key}/${key}`)))
    expect(found).toMatchObject({ outcome: 'read', units: [{ collection: key, key, path: key }] })
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
  })
})

describe('any bytes', () => {
  it('are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(['read', 'refused']).toContain((await readTranslations({ bytes })).outcome)
        expect(['read', 'refused']).toContain(readTermBase(bytes).outcome)
      }),
    )
  })

  it.each(exchangeFormats)('in the place of others in %s are read or refused', async (format) => {
    const bytes = await writeTranslations({ file: sample, format })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (edits) => {
          const edited = Uint8Array.from(bytes)
          for (const [at, byte] of edits) edited[at] = byte
          expect(['read', 'refused']).toContain((await readTranslations({ bytes: edited })).outcome)
        },
      ),
      { numRuns: format === 'xlsx' ? 60 : 150 },
    )
  })
})
