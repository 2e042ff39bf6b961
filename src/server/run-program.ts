import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { z } from 'zod'
import type { LogLevel } from './log.ts'
import { StartError } from './start-error.ts'
import { spawnTethered, type TetheredOptions } from './tethered-process.ts'

type Said = { words: string; level: LogLevel }

/** As pino numbers them: 30 is info. */
const levelOf = (level = 30): LogLevel => (level < 30 ? 'debug' : level < 40 ? 'info' : level < 50 ? 'warn' : 'error')

/** Of a line that a logger wrote as JSON, what it says; any other line as it is. */
const said = (line: string): Said => {
  if (!line.startsWith('{')) return { words: line, level: 'info' }
  try {
    const { msg, err, level } = logLine.parse(JSON.parse(line))
    const words = [msg, err?.stack ?? err?.message].filter(Boolean).join(' ') || line
    return { words, level: levelOf(level) }
  } catch {
    return { words: line, level: 'info' }
  }
}

const logLine = z.object({
  level: z.number().optional(),
  msg: z.string().optional(),
  err: z.object({ message: z.string().optional(), stack: z.string().optional() }).optional(),
})

/** Gives each line of a stream for people to read, without the colours that a terminal would show, and its level. */
export const eachLine = (stream: Readable, onLine: (line: string, level: LogLevel) => void): void => {
  const decoder = new StringDecoder('utf8')
  const give = (line: string): void => {
    const { words, level } = readable(line)
    onLine(words, level)
  }
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const lines = `${rest}${decoder.write(chunk)}`.split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) give(line)
  })
  stream.on('close', () => {
    if (rest !== '') give(rest)
    rest = ''
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with a control character
const withoutColours = (line: string): string => line.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, '').trimEnd()

/** A failed query repeats all of itself, which may be the whole schema. */
const longest = 2_000

const readable = (line: string): Said => {
  const { words, level } = said(withoutColours(line))
  return { words: words.length > longest ? `${words.slice(0, longest)} …` : words, level }
}

export type Running = {
  /** Settles when it has ended well; rejects with the last lines of what it said otherwise. */
  done: Promise<void>
  stop: () => Promise<void>
}

/**
 * Runs a program that is to end by itself.
 *
 * @param onLine gets what it says, line by line
 */
export const runProgram = async ({
  name,
  onLine,
  ...program
}: TetheredOptions & { name: string; onLine: (line: string) => void }): Promise<Running> => {
  const child = await spawnTethered(program)
  const last: string[] = []
  const hear = (line: string): void => {
    if (line.trim() === '') return
    last.push(line)
    if (last.length > 60) last.shift()
    onLine(line)
  }
  eachLine(child.stdout, hear)
  eachLine(child.stderr, hear)
  const done = child.exited.then(({ code }) => {
    if (code !== 0) throw new StartError(`${name}-failed`, `It failed (${code}):\n${last.join('\n')}`)
  })
  return { done, stop: child.stop }
}
