/** GNU gettext's PO: a message for each segment, named by its context. */
import type { ExchangeFile } from './exchange.ts'
import { exchangeText } from './exchange-text.ts'
import { pluralForms } from './plural-forms.ts'
import { fingerprintComment, poField } from './po-parts.ts'
import { isFuzzy } from './po-states.ts'
import { type PreparedSegment, type PreparedUnit, prepareUnit } from './prepared-unit.ts'
import { taggedText } from './tagged-text.ts'

const comments = (mark: string, texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((line) => `#${mark} ${line}`.trimEnd().concat('\n'))
    .join('')

const codesShown = ({ codes }: PreparedUnit, source: string): string[] =>
  [...codes.values()].flatMap(({ id, shows }) =>
    shows && (source.includes(`<${id}>`) || source.includes(`<${id}/>`)) ? [`${id}: ${shows}`] : [],
  )

const message = (unit: PreparedUnit, { name, source, target, previous, state }: PreparedSegment): string => {
  const text = taggedText(source)
  return [
    '\n',
    comments('.', [unit.label, ...unit.notes, ...codesShown(unit, text), `${fingerprintComment}${unit.fingerprint}`]),
    // The context again, since po2xliff keeps the reference and drops the context.
    comments(':', [encodeURI(name)]),
    isFuzzy(state) ? '#, fuzzy\n' : '',
    previous
      ? comments(
          '|',
          [poField('msgctxt', name), poField('msgid', taggedText(previous))].map((field) => field.trimEnd()),
        )
      : '',
    poField('msgctxt', name),
    poField('msgid', text),
    poField('msgstr', target ? taggedText(target) : ''),
  ].join('')
}

/** Dates are those of a template, since the same file has the same bytes. */
const header = ({ site, sourceLocale, targetLocale }: ExchangeFile): string => {
  const plurals = pluralForms(targetLocale)
  const lines = [
    `Project-Id-Version: ${site}`,
    'PO-Revision-Date: 1970-01-01 00:00+0000',
    'Last-Translator: -',
    'Language-Team: -',
    `Language: ${targetLocale}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(plurals ? [`Plural-Forms: ${plurals}`] : []),
    `X-Source-Language: ${sourceLocale}`,
  ]
  return `msgid ""\n${poField('msgstr', lines.map((line) => `${exchangeText(line).replace(/\n/g, ' ')}\n`).join(''))}`
}

/** The same bytes for the same file. */
export const writePo = (file: ExchangeFile): Uint8Array =>
  Buffer.from(
    [
      header(file),
      ...file.units.flatMap((unit) => {
        const prepared = prepareUnit(file, unit)
        return prepared ? prepared.segments.map((segment) => message(prepared, segment)) : []
      }),
    ].join(''),
  )
