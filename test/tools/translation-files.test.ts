/** Translation files through the programs that translators have, and against the schemas of the standard. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applySegments, isMadeFrom } from '../../src/translation/files/apply-segments.ts'
import type { ExchangeFile, ExchangeFormat } from '../../src/translation/files/exchange.ts'
import { readTranslations } from '../../src/translation/files/read-translations.ts'
import { segmentUnit } from '../../src/translation/files/segment-unit.ts'
import { writeTranslations } from '../../src/translation/files/write-translations.ts'
import { exchangeFile } from '../unit/translation-files/exchange-arbitrary.ts'
import { list, paragraph, state, text, token } from '../unit/translation-files/lexical-nodes.ts'
import { introduction, sample } from '../unit/translation-files/sample.ts'
import { placeSchemas, requireTools, tool } from './translation-tools.ts'

let folder: string
let schemas: Awaited<ReturnType<typeof placeSchemas>>

beforeAll(async () => {
  await requireTools()
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-translations-'))
  schemas = await placeSchemas(folder)
})
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true })
})

const at = (name: string) => path.join(folder, name)

const put = async (name: string, format: ExchangeFormat, file: ExchangeFile = sample): Promise<string> => {
  await writeFile(at(name), await writeTranslations({ file, format }))
  return at(name)
}

const readFrom = async (name: string) => {
  const read = await readTranslations({ bytes: await readFile(at(name)) })
  if (read.outcome === 'refused') throw new Error(JSON.stringify(read))
  return read
}

/** Many units of any kind, with the texts that formats find hard. */
const hardFile = (): ExchangeFile => {
  const files = fc.sample(exchangeFile, { numRuns: 60, seed: 20_261_127 })
  const units = files.flatMap((file, index) => file.units.map((unit) => ({ ...unit, key: `${unit.key}-${index}` })))
  return { site: 'shop', sourceLocale: 'lv', targetLocale: 'et', units }
}

const expectUnchanged = async (name: string, file: ExchangeFile) => {
  const { units } = await readFrom(name)
  const sent = new Map(file.units.map((unit) => [`${unit.collection}\n${unit.key}\n${unit.path}`, unit]))
  for (const found of units) {
    const unit = sent.get(`${found.collection}\n${found.key}\n${found.path}`)
    if (!unit) throw new Error(`Nobody sent ${found.path}`)
    expect(isMadeFrom({ source: unit.source, fingerprint: unit.sourceFingerprint, read: found }), found.path).toBe(true)
    const { segments } = segmentUnit(unit)
    expect(found.segments.map(({ id, target }) => ({ id, target }))).toEqual(
      segments.map(({ id, target }) => ({ id, target })),
    )
    expect(applySegments({ ...unit, segments: found.segments }), found.path).toEqual({ outcome: 'unchanged' })
  }
  return units.length
}

describe("OASIS' schemas", () => {
  it.each([
    ['2.1', 'xliff-2.1', 'xliff2'],
    ['1.2', 'xliff-1.2', 'xliff1'],
  ] as const)('of XLIFF %s find nothing to say', async (_, format, schema) => {
    for (const [name, file] of [['sample.xlf', sample] as const, ['hard.xlf', hardFile()] as const]) {
      const said = await tool(
        'xmllint',
        '--nonet',
        '--noout',
        '--schema',
        schemas[schema],
        await put(name, format, file),
      )
      expect(said.trim()).toBe(`${at(name)} validates`)
    }
  })

  it('would find something', async () => {
    const broken = (await readFile(await put('broken.xlf', 'xliff-2.1'), 'utf8')).replace(
      'canCopy="no"',
      'canCopy="never"',
    )
    await writeFile(at('broken.xlf'), broken)
    await expect(tool('xmllint', '--nonet', '--noout', '--schema', schemas.xliff2, at('broken.xlf'))).rejects.toThrow(
      'canCopy',
    )
  })
})

describe('msgfmt --check', () => {
  it('has nothing to say of a PO file', async () => {
    for (const file of [sample, hardFile()]) {
      const lines = { ...file, units: file.units.filter(sameLineEnds) }
      expect(await tool('msgfmt', '--check', '-o', at('out.mo'), await put('sample.po', 'po', lines))).toBe('')
    }
  })
})

/** msgfmt insists that a translation begins and ends a line where its source does, which is the translator's to see to. */
const sameLineEnds = ({ source, target }: ExchangeFile['units'][number]): boolean =>
  typeof source !== 'string' ||
  typeof target !== 'string' ||
  (source.startsWith('\n') === target.startsWith('\n') && source.endsWith('\n') === target.endsWith('\n'))

describe('pofilter', () => {
  const said = async (translation: ReturnType<typeof state>) => {
    const [, unit] = sample.units
    if (!unit) throw new Error('no unit')
    const file = { ...sample, units: [{ ...unit, source: source, target: translation }] }
    await put('filter.po', 'po', file)
    return tool('pofilter', '-t', 'xmltags', '-t', 'escapes', '-i', at('filter.po'), '-o', at('filtered.po')).then(() =>
      readFile(at('filtered.po'), 'utf8').catch(() => ''),
    )
  }
  const source = state(paragraph(text('Raksti '), token('dpo-email'), text(' par '), text('visu', 1)))

  it('knows codes for tags, and sees one that is lost', async () => {
    expect(
      await said(state(paragraph(text('Kirjuta '), token('dpo-email'), text(' '), text('kõik', 1)))),
    ).not.toContain('xmltags')
    expect(await said(state(paragraph(text('Kirjuta '), text('kõik', 1))))).toContain('xmltags')
  })
})

describe('xliff2po and po2xliff', () => {
  it('keep every text and code of XLIFF 1.2', async () => {
    for (const file of [sample, hardFile()]) {
      await tool('xliff2po', '-i', await put('out.xlf', 'xliff-1.2', file), '-o', at('out.po'))
      expect(await expectUnchanged('out.po', file)).toBeGreaterThan(0)
    }
  })

  it('keep every text and code of PO', async () => {
    for (const file of [sample, hardFile()]) {
      await tool('po2xliff', '-i', await put('back.po', 'po', file), '-o', at('back.xlf'))
      expect(await expectUnchanged('back.xlf', file)).toBeGreaterThan(0)
    }
  })

  it('and both, one after the other', async () => {
    await tool('xliff2po', '-i', await put('there.xlf', 'xliff-1.2'), '-o', at('there.po'))
    await tool('po2xliff', '-i', at('there.po'), '-o', at('again.xlf'))
    await tool('xliff2po', '-i', at('again.xlf'), '-o', at('again.po'))
    expect(await expectUnchanged('again.xlf', sample)).toBe(sample.units.length)
    expect(await expectUnchanged('again.po', sample)).toBe(sample.units.length)
  })

  it('bring a translation that was made between them', async () => {
    const source = introduction
    const untranslated = {
      ...sample,
      units: sample.units.flatMap((unit) => (unit.source === source ? [{ ...unit, target: undefined }] : [])),
    }
    await tool('xliff2po', '-i', await put('new.xlf', 'xliff-1.2', untranslated), '-o', at('new.po'))
    const translations = ['Kes me oleme', '<b3>Ainult</b3> <controller-name1/>, <a2>siin</a2>', 'Nimi', 'E-post']
    let next = 0
    const filled = (await readFile(at('new.po'), 'utf8')).split('\n\n').map((message, index) => {
      if (index === 0) return message
      next += 1
      return message.replace(/msgstr ""\s*$/, `msgstr "${translations[next - 1]}"`)
    })
    await writeFile(at('new.po'), filled.join('\n\n'))
    await tool('po2xliff', '-i', at('new.po'), '-o', at('translated.xlf'))
    for (const name of ['new.po', 'translated.xlf']) {
      const [unit] = (await readFrom(name)).units
      const applied = applySegments({ source, target: undefined, segments: unit?.segments ?? [] })
      expect(applied).toMatchObject({ outcome: 'rebuilt' })
      if (applied.outcome !== 'rebuilt') continue
      const { root } = state()
      expect(applied.target).toMatchObject({
        root: {
          ...root,
          children: [
            { type: 'heading', children: [text('Kes me oleme')] },
            {
              type: 'paragraph',
              children: [
                text('Ainult', 1),
                text(' '),
                token('controller-name'),
                text(', '),
                { type: 'link', fields: { url: 'https://shop.example/kontakti' }, children: [text('siin')] },
              ],
            },
            list('bullet', [text('Nimi')], [text('E-post')]),
          ],
        },
      })
    }
  })
})
