/**
 * PO → units, line by line. gettext-parser and pofile were tried: the first takes a gigabyte for 40,000 messages, and the
 * second reads `#|` as part of the message before it.
 */
import { collectUnits } from './collect-units.ts'
import { hasContent } from './content.ts'
import { contentOfTagged } from './content-builder.ts'
import { decode } from './decode.ts'
import type { Content, ReadTranslations, Refusal } from './exchange.ts'
import { fingerprintComment, headersOfPo, unquotePo, unquoteReference } from './po-parts.ts'
import { stateOfPo } from './po-states.ts'
import { parseUnitName } from './unit-name.ts'

type Message = { fields: Map<string, string>; references: string[]; fuzzy: boolean; fingerprint: string | undefined }

const keyword = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d{1,2}\])?)[ \t]*(?=")/

const emptyMessage = (): Message => ({ fields: new Map(), references: [], fuzzy: false, fingerprint: undefined })

const takeComment = (line: string, message: Message): void => {
  const text = line.slice(2).trim()
  if (line.startsWith('#:')) message.references.push(...text.split(/\s+/))
  else if (line.startsWith('#,')) message.fuzzy ||= text.split(/\s*,\s*/).includes('fuzzy')
  else if (line.startsWith('#.') && text.startsWith(fingerprintComment)) {
    message.fingerprint = text.slice(fingerprintComment.length)
  }
}

const given = (content: Content): Content | undefined => (hasContent(content) ? content : undefined)

export const readPo = (bytes: Uint8Array): ReadTranslations => {
  const text = decode(bytes)
  if (text === undefined) return { outcome: 'refused', code: 'not-utf8' }
  const collected = collectUnits()
  let headers: Map<string, string> = new Map()
  let message = emptyMessage()
  let field: string | undefined

  /** @returns why the file is refused */
  const endMessage = (line: number): Refusal | undefined => {
    const { fields, references, fuzzy, fingerprint } = message
    message = emptyMessage()
    field = undefined
    const source = fields.get('msgid')
    const translation = fields.get('msgstr') ?? fields.get('msgstr[0]')
    if (fields.size === 0) return undefined
    if (source === undefined || translation === undefined) {
      return { code: 'malformed', line, column: 1, detail: 'a message without msgid or msgstr ends here' }
    }
    if (source === '') {
      headers = headersOfPo(translation)
      const charset = /charset=([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase()
      return charset === undefined || /^(utf-?8|us-ascii|charset)$/.test(charset) ? undefined : { code: 'not-utf8' }
    }
    const names = [...(fields.has('msgctxt') ? [fields.get('msgctxt') ?? ''] : []), ...references.map(unquoteReference)]
    const target = given(contentOfTagged(translation))
    return collected.add({
      name: names.find(parseUnitName) ?? names[0] ?? '',
      source: given(contentOfTagged(source)),
      target,
      state: stateOfPo({ fuzzy, hasTarget: target !== undefined }),
      fingerprint,
    })
  }

  const takeLine = (raw: string, number: number): Refusal | undefined => {
    const line = raw.trim()
    const isComplete = message.fields.has('msgid') && field?.startsWith('msgstr')
    // Obsolete messages are no longer in the source.
    if (line === '' || line.startsWith('#~')) return undefined
    if (line.startsWith('#')) {
      const refusal = isComplete ? endMessage(number) : undefined
      takeComment(line, message)
      return refusal
    }
    const [whole = '', name] = keyword.exec(line) ?? []
    if (name !== undefined) {
      const refusal = isComplete && !name.startsWith('msgstr') ? endMessage(number) : undefined
      if (refusal) return refusal
      if (message.fields.has(name)) {
        return { code: 'malformed', line: number, column: 1, detail: `${name} for the second time` }
      }
      field = name
      message.fields.set(name, '')
    }
    const part = unquotePo(line.slice(whole.length))
    if (part === undefined || field === undefined) {
      return {
        code: 'malformed',
        line: number,
        column: raw.indexOf(line) + whole.length + 1,
        detail: 'no text in quotes',
      }
    }
    message.fields.set(field, (message.fields.get(field) ?? '') + part)
    return undefined
  }

  let number = 0
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? text.length : end)
    number += 1
    const refusal = takeLine(line, number)
    if (refusal) return { outcome: 'refused', ...refusal }
    from = end < 0 ? text.length + 1 : end + 1
  }
  const refusal = endMessage(number)
  if (refusal) return { outcome: 'refused', ...refusal }
  const language = headers.get('language')
  const source = headers.get('x-source-language')
  const found = collected.finish({ sources: source ? [source] : [], targets: language ? [language] : [] })
  return 'code' in found ? { outcome: 'refused', ...found } : { outcome: 'read', format: 'po', ...found }
}
