/** `npm run bench:findings`: how long the checks of a site take; exits 1 where a limit is missed. */
import { demoContent } from '../../src/demo/content/index.ts'
import { findingsOf } from '../../src/policy/findings/find.ts'
import { type Snapshot, type SnapshotInput, snapshotSchema } from '../../src/policy/snapshot.ts'
import { knownNames } from '../../src/vendors/known-names.ts'
import { sentences } from './findings-texts.ts'

const limits = { demo: 20, large: 5000, growth: 2.6 }
const today = '2026-11-23'
const locales = Object.keys(sentences)
const say = (line: string) => process.stdout.write(`${line}\n`)

const byLocale = <T>(make: (words: readonly string[]) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, make(sentences[locale] ?? [])]))

const text = (words: string) => ({ type: 'text', text: words, format: 0, version: 1 })
const state = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [text(words)] }] },
})

/** A word that no other section has, so that none is looked at in another's place. */
const ownWord = (index: number): string =>
  [...String(index)].map((digit) => 'aeiouāõklm'.charAt(Number(digit)) + 'tnrs'.charAt(index % 4)).join('')

const paragraph = (index: number, words: readonly string[]): string =>
  [...words, ...words].map((sentence) => `${ownWord(index)} ${sentence}`).join(' ')

/** The demo in 24 locales, with so many sections of three sentences each beside its own. */
const largeSite = (count: number): Snapshot => {
  const site: SnapshotInput = structuredClone(demoContent)
  site.site.publishedLocales = locales
  site.sections = Array.from({ length: count }, (_, index) => ({
    key: `section-${index}`,
    _order: String(index).padStart(5, '0'),
    title: byLocale(([first = '']) => `${ownWord(index)} ${first}`),
    body: [
      {
        blockType: 'prose' as const,
        id: `section-${index}-text`,
        text: byLocale((words) => state(`${index + 1}. ${paragraph(index, words)}`)),
      },
    ],
  }))
  return snapshotSchema.parse(site)
}

const milliseconds = (snapshot: Snapshot): number => {
  const started = performance.now()
  findingsOf({ snapshot, today, knownNames })
  return performance.now() - started
}

const medianOf = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const timesOf = (snapshot: Snapshot, { warmUp, rounds }: { warmUp: number; rounds: number }): number => {
  for (let round = 0; round < warmUp; round += 1) milliseconds(snapshot)
  return medianOf(Array.from({ length: rounds }, () => milliseconds(snapshot)))
}

const demo = timesOf(snapshotSchema.parse(demoContent), { warmUp: 20, rounds: 41 })
const demoOk = demo < limits.demo
say(`demo in three locales: ${demo.toFixed(1)} ms (limit ${limits.demo} ms)${demoOk ? '' : ': MISSED'}`)

/** The sizes one after the other in each round: a machine that slows down meanwhile slows neighbours alike. */
const sizes = [250, 500, 1000]
const sites = sizes.map(largeSite)
for (const site of sites) milliseconds(site)
const rounds = Array.from({ length: 7 }, () => sites.map(milliseconds))
const large = sizes.map((size, index) => {
  const time = medianOf(rounds.map((round) => round[index] ?? 0))
  const ratio = index === 0 ? undefined : medianOf(rounds.map((round) => (round[index] ?? 0) / (round[index - 1] ?? 0)))
  const isSlow = size === sizes.at(-1) && time >= limits.large
  const isSteep = ratio !== undefined && ratio > limits.growth
  const growth = ratio === undefined ? '' : `, ${ratio.toFixed(2)} times the half of it`
  say(
    `${size} sections in ${locales.length} locales: ${time.toFixed(0)} ms${growth}${isSlow || isSteep ? ': MISSED' : ''}`,
  )
  return !isSlow && !isSteep
})
say(
  `limits: ${limits.large} ms for ${sizes.at(-1)} sections; twice as many take ${limits.growth} times as long at most`,
)
process.exit(demoOk && large.every(Boolean) ? 0 : 1)
