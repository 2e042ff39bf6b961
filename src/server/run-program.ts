import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { z } from 'zod'
import { StartError } from './start-error.ts'
import { spawnTethered, type TetheredOptions } from './tethered-process.ts'

/** Of a line that a logger wrote as JSON, what it says; any other line as it is. */
const said = (line: string): string => {
  if (!line.startsWith('{')) return line
  try {
    const { msg, err } = logLine.parse(JSON.parse(line))
    return [msg, err?.stack ?? err?.message].filter(Boolean).join(' ') || line
  } catch {
    return line
  }
}

const logLine = z.object({
  msg: z.string().optional(),
  err: z.object({ message: z.string().optional(), stack: z.string().optional() }).optional(),
})

/** Gives each line of a stream for people to read, without the colours that a terminal would show. */
export const eachLine = (stream: Readable, onLine: (line: string) => void): void => {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const lines = `${rest}${decoder.write(chunk)}`.split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(readable(line))
  })
  stream.on('close', () => {
    if (rest !== '') onLine(readable(rest))
    rest = ''
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with a control character
const withoutColours = (line: string): string => line.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, '').trimEnd()

/** A failed query repeats all of itself, which may be the whole schema. */
const longest = 2_000

const readable = (line: string): string => {
  const words = said(withoutColours(line))
  return words.length > longest ? `${words.slice(0, longest)} …` : words
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
