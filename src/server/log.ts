import { onOneLine, scrub } from './scrub.ts'

export const logLevels = ['debug', 'info', 'warn', 'error'] as const
export type LogLevel = (typeof logLevels)[number]
export const logFormats = ['text', 'json'] as const
export type LogFormat = (typeof logFormats)[number]

/** Who says it: this process, or one that it runs. */
export type LogPart = 'front' | 'payload' | 'postgres'

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>> & { part?: LogPart }

/** Says something, with what is to be found by beside it: `log('warn', 'It is away', { part: 'postgres' })`. */
export type Log = (level: LogLevel, message: string, fields?: LogFields) => void

export type LogOptions = {
  /** The least that is said. */
  level: LogLevel
  format: LogFormat
  /** Gets whole lines, without their end. */
  write: (line: string) => void
  now?: () => Date
}

const scrubbed = (fields: LogFields): [string, string | number | boolean][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? scrub(value) : value]],
  )

const plain = /^[\p{L}\p{N}._/:@%+~[\]-]+$/u
const inText = ([name, value]: [string, string | number | boolean]): string =>
  `${name}=${typeof value === 'string' && !plain.test(value) ? JSON.stringify(value) : value}`

type Entry = { time: string; level: LogLevel; message: string; fields: LogFields }

const textLine = ({ time, level, message, fields: { part = 'front', ...rest } }: Entry): string => {
  const from = part === 'front' ? '' : `${part}: `
  return onOneLine([time, level.padEnd(5), `${from}${message}`, ...scrubbed(rest).map(inText)].join(' '))
}

const jsonLine = ({ time, level, message, fields }: Entry): string => {
  const { part = 'front', ...rest } = fields
  return onOneLine(JSON.stringify({ time, level, message, part, ...Object.fromEntries(scrubbed(rest)) }))
}

/**
 * A log of one line an entry, whatever is in a message: no end of line, no escape sequence, and nothing of a person
 * (see `scrub`).
 *
 * @example
 * const log = createLog({ level: 'info', format: 'json', write: console.log })
 * log('info', 'release 2 is served', { site: 'shop', release: 2 })
 * // {"time":"2026-11-22T22:30:00.000Z","level":"info","message":"release 2 is served","part":"front","site":"shop","release":2}
 */
export const createLog = ({ level: least, format, write, now = () => new Date() }: LogOptions): Log => {
  const lineOf = format === 'json' ? jsonLine : textLine
  const from = logLevels.indexOf(least)
  return (level, message, fields = {}) => {
    if (logLevels.indexOf(level) < from) return
    write(lineOf({ time: now().toISOString(), level, message: scrub(message), fields }))
  }
}
