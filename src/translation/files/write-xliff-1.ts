/**
 * XLIFF 1.2 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html). Codes are `bpt`, `ept` and `ph` with a readable tag
 * in them: xliff2po drops `g` and `x` without a word, and keeps these. The fingerprint is in `extradata`, since the schema
 * has no place for attributes of others.
 */
import type { Content, ExchangeFile } from './exchange.ts'
import type { Code, CodeKind } from './inline-codes.ts'
import { type PreparedSegment, type PreparedUnit, prepareUnit } from './prepared-unit.ts'
import { escapeTags, taggedText } from './tagged-text.ts'
import { xliff1State } from './xliff-1-states.ts'
import { xliff1Namespace } from './xliff-names.ts'
import { attributes, xmlText } from './xml-text.ts'

const types: Readonly<Record<CodeKind, string>> = {
  bold: 'bold',
  italic: 'italic',
  style: 'x-style',
  linebreak: 'lb',
  tab: 'x-tab',
  link: 'link',
  token: 'x-token',
  other: 'x-other',
}

const inline = (content: Content, codes: ReadonlyMap<string, Code>): string =>
  content
    .map((item) => {
      if (typeof item === 'string') return xmlText(escapeTags(item))
      const { id, children } = item
      const code = codes.get(id)
      const ctype = code && types[code.kind]
      if (!children) {
        return `<ph${attributes({ id, ctype, 'equiv-text': code?.shows || undefined })}>&lt;${id}/&gt;</ph>`
      }
      const inner = inline(children, codes)
      return `<bpt${attributes({ id, ctype })}>&lt;${id}&gt;</bpt>${inner}<ept${attributes({ id })}>&lt;/${id}&gt;</ept>`
    })
    .join('')

const shownLinks = ({ codes }: PreparedUnit, source: Content): string[] => {
  const written = taggedText(source)
  return [...codes.values()].flatMap(({ kind, id, shows }) =>
    kind === 'link' && shows && written.includes(`<${id}>`) ? [`${id}: ${shows}`] : [],
  )
}

const transUnit = (unit: PreparedUnit, { name, source, target, previous, state }: PreparedSegment): string => {
  const { approved, ...targetState } = xliff1State(state)
  const told = [unit.label, ...unit.notes, ...shownLinks(unit, source)]
  return [
    `<trans-unit${attributes({ id: name, resname: name, approved, 'xml:space': 'preserve', extradata: unit.fingerprint })}>\n`,
    `<source>${inline(source, unit.codes)}</source>\n`,
    `<target${attributes(targetState)}>${target ? inline(target, unit.codes) : ''}</target>\n`,
    ...told.map((note) => `<note from="developer">${xmlText(note)}</note>\n`),
    previous
      ? `<alt-trans alttranstype="previous-version"><source>${xmlText(taggedText(previous))}</source><target/></alt-trans>\n`
      : '',
    '</trans-unit>\n',
  ].join('')
}

/** The same bytes for the same file. */
export const writeXliff1 = (file: ExchangeFile): Uint8Array => {
  const units = file.units.flatMap((each) => {
    const prepared = prepareUnit(file, each)
    return prepared ? prepared.segments.map((segment) => transUnit(prepared, segment)) : []
  })
  const root = { version: '1.2', xmlns: xliff1Namespace }
  const described = {
    original: file.site,
    'source-language': file.sourceLocale,
    'target-language': file.targetLocale,
    datatype: 'plaintext',
  }
  return Buffer.from(
    [
      `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${attributes(root)}>\n<file${attributes(described)}>\n<body>\n`,
      ...units,
      '</body>\n</file>\n</xliff>\n',
    ].join(''),
  )
}
