/** XLIFF 2.1, core and an attribute of our own: https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html */
import { createHash } from 'node:crypto'
import type { Content, ExchangeFile } from './exchange.ts'
import { type Code, type CodeKind, isRequired } from './inline-codes.ts'
import { type PreparedSegment, type PreparedUnit, prepareUnit } from './prepared-unit.ts'
import { escapeTags, taggedText } from './tagged-text.ts'
import { xliff2State } from './xliff-2-states.ts'
import { ownNamespace, xliff2Namespace } from './xliff-names.ts'
import { attributes, xmlText } from './xml-text.ts'

const types: Readonly<Record<CodeKind, { type: string; subType?: string }>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  style: { type: 'fmt', subType: 'privacy:style' },
  linebreak: { type: 'fmt', subType: 'xlf:lb' },
  tab: { type: 'fmt', subType: 'privacy:tab' },
  link: { type: 'link' },
  token: { type: 'other', subType: 'privacy:token' },
  other: { type: 'other', subType: 'privacy:other' },
}

type Writer = { codes: ReadonlyMap<string, Code>; used: Map<string, number> }

/** A second use of a code is a copy of it, with an id of its own. */
const idOf = (id: string, { used }: Writer) => {
  const times = used.get(id) ?? 0
  used.set(id, times + 1)
  return times === 0 ? { id } : { id: `${id}_${times + 1}`, copyOf: id }
}

const inline = (content: Content, writer: Writer): string =>
  content
    .map((item) => {
      if (typeof item === 'string') return xmlText(escapeTags(item))
      const code = writer.codes.get(item.id)
      const protection = code && isRequired(code) ? { canCopy: 'no', canDelete: 'no' } : {}
      const described = { ...idOf(item.id, writer), ...protection, ...(code ? types[code.kind] : {}) }
      const data = code?.shows ? `d-${item.id}` : undefined
      if (!item.children) {
        return `<ph${attributes({ ...described, disp: code?.shows || undefined, equiv: code?.kind === 'linebreak' ? '\n' : undefined, dataRef: data })}/>`
      }
      return `<pc${attributes({ ...described, dispStart: code?.shows || undefined, dataRefStart: data })}>${inline(item.children, writer)}</pc>`
    })
    .join('')

const segment = ({ id, source, target, state }: PreparedSegment, codes: Writer['codes']): string =>
  [
    `<segment${attributes({ id, ...xliff2State(state) })}>`,
    `<source>${inline(source, { codes, used: new Map() })}</source>`,
    target ? `<target>${inline(target, { codes, used: new Map() })}</target>` : '',
    '</segment>',
  ].join('')

/** An id has no slashes, and is the same in every file. */
const idOfName = (name: string): string => `u-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`

const notes = ({ label, notes: told, segments }: PreparedUnit): string => {
  const all = [
    `<note category="label">${xmlText(label)}</note>`,
    ...told.map((note) => `<note category="note">${xmlText(note)}</note>`),
    ...segments.flatMap(({ id, previous }) =>
      previous ? `<note category="previous-source ${id}">${xmlText(taggedText(previous))}</note>` : [],
    ),
  ]
  return `<notes>${all.join('')}</notes>`
}

const originalData = (codes: PreparedUnit['codes']): string => {
  const shown = [...codes.values()].filter(({ shows }) => shows !== '')
  if (shown.length === 0) return ''
  return `<originalData>${shown.map(({ id, shows }) => `<data id="d-${id}">${xmlText(shows)}</data>`).join('')}</originalData>\n`
}

const unit = (prepared: PreparedUnit): string =>
  [
    `<unit${attributes({ id: idOfName(prepared.name), name: prepared.name, 'privacy:source-fingerprint': prepared.fingerprint })}>\n`,
    `${notes(prepared)}\n`,
    originalData(prepared.codes),
    ...prepared.segments.map((each) => `${segment(each, prepared.codes)}\n`),
    '</unit>\n',
  ].join('')

/** The same bytes for the same file. */
export const writeXliff2 = (file: ExchangeFile): Uint8Array => {
  const units = file.units.flatMap((each) => {
    const prepared = prepareUnit(file, each)
    return prepared ? unit(prepared) : []
  })
  const root = {
    xmlns: xliff2Namespace,
    'xmlns:privacy': ownNamespace,
    version: '2.1',
    srcLang: file.sourceLocale,
    trgLang: file.targetLocale,
    'xml:space': 'preserve',
  }
  return Buffer.from(
    [
      `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${attributes(root)}>\n`,
      `<file${attributes({ id: 'f1', original: file.site, canResegment: 'no' })}>\n`,
      ...units,
      '</file>\n</xliff>\n',
    ].join(''),
  )
}
