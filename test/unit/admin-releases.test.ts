import { describe, expect, it } from 'vitest'
import type { SiteRelease } from '../../src/admin/answers.ts'
import { linesOf } from '../../src/admin/interface/lines-of.ts'
import { localMoment, localTime, momentIn } from '../../src/admin/interface/moments.ts'
import { announced } from '../../src/admin/publishing/announced.ts'
import { dateProblem } from '../../src/admin/publishing/date-problem.ts'
import { writtenTexts } from '../../src/admin/publishing/draft.ts'
import { noteOf, releaseLinks } from '../../src/admin/publishing/release-links.ts'
import { sparingly } from '../../src/desk/progress-stream.ts'
import type { PublishStep } from '../../src/release/write-release.ts'

const timeZone = 'Europe/Riga'

describe('a moment of a site', () => {
  it('is told and asked for in the time zone of the site, whatever zone the reader sits in', () => {
    const iso = '2026-12-23T22:00:00.000Z'
    expect(momentIn({ iso, timeZone, language: 'en-GB' })).toBe('24 Dec 2026, 00:00')
    expect(localMoment({ local: '2026-12-24T00:00', language: 'en-GB' })).toBe('24 Dec 2026, 00:00')
    expect(localTime({ at: new Date(iso), timeZone })).toBe('2026-12-24T00:00')
    expect(localTime({ at: new Date('2026-06-30T21:05:00Z'), timeZone })).toBe('2026-07-01T00:05')
  })

  it.each(['', 'tomorrow'])('is not told where there is none: %s', (local) => {
    expect(localMoment({ local, language: 'lv' })).toBe('')
  })
})

describe('what is wrong with a date', () => {
  const past = { status: 422, code: 'effective-date-past', detail: 'Past', body: {} }
  const at = (scheduled: boolean, effectiveFrom: string) => ({ scheduled, effectiveFrom })

  it.each([
    ['nothing before it is tried', at(true, ''), false, undefined, false],
    ['that it is missing', at(true, ''), true, undefined, 'Missing'],
    ['nothing where none is asked for', at(false, ''), true, undefined, false],
    ['what the desk says of it', at(true, '2020-01-01T00:00'), true, past, 'Past'],
    ['nothing of what concerns something else', at(true, '2026-12-24T00:00'), true, { ...past, code: 'x' }, false],
    ['nothing any more once it is for now', at(false, '2020-01-01T00:00'), true, past, false],
  ])('is %s', (_, when, asked, problem, said) => {
    expect(dateProblem({ when, asked, problem, missing: 'Missing' })).toBe(said)
  })
})

describe('the progress of a publishing', () => {
  const storing = (done: number, of = 340): PublishStep => ({ step: 'storing', done, of })

  it('is said at the beginning of each step and at each quarter', () => {
    const said = Array.from({ length: 341 }, (_, done) => announced(storing(done)).done)
    expect([...new Set(said)]).toEqual([0, 85, 170, 255, 340])
    expect(announced({ step: 'reading', done: 0, of: 0 })).toEqual({ step: 'reading', done: 0, of: 0 })
  })

  it('is sent ten times a second at most, and always to its end', () => {
    let clock = 0
    const told: PublishStep[] = []
    const tell = sparingly<PublishStep>({ tell: (step) => void told.push(step), now: () => clock })
    tell({ step: 'compiling', done: 0, of: 1 })
    for (let done = 1; done <= 50; done += 1) {
      clock += 10
      tell(storing(done, 50))
    }
    expect(told.map(({ step, done }) => `${step} ${done}`)).toEqual([
      'compiling 0',
      ...[1, 11, 21, 31, 41, 50].map((done) => `storing ${done}`),
    ])
  })

  it.each([
    [
      ['{"a":1}\n{"b', '":2}\n'],
      ['{"a":1}', '{"b":2}'],
    ],
    [['{"a":1}\n\n{"b":2}'], ['{"a":1}', '{"b":2}']],
    [['ā'], ['ā']],
    [[], []],
  ])('is read line by line, however it arrives', async (pieces, lines) => {
    const bytes = new TextEncoder().encode(pieces.join(''))
    const stream = new ReadableStream<Uint8Array>({
      start: (to) => {
        // Byte by byte: letters arrive in halves.
        for (const byte of bytes) to.enqueue(Uint8Array.of(byte))
        to.close()
      },
    })
    const read: string[] = []
    for await (const line of linesOf(stream)) read.push(line)
    expect(read).toEqual(lines)
  })
})

describe('a release in the list', () => {
  const of = (release: number, more: Partial<SiteRelease> = {}): SiteRelease => ({
    release,
    state: 'earlier',
    publishedAt: '2026-01-02T03:04:05.000Z',
    effectiveFrom: '2026-01-02T03:04:05.000Z',
    cancelledAt: null,
    material: true,
    publishedBy: 'Liis',
    locales: ['lv', 'et'],
    notes: {},
    ...more,
  })
  const releases = [of(3), of(2, { state: 'cancelled' }), of(1, { locales: ['lv'] })]
  const linksOf = (release: SiteRelease, language: string) =>
    releaseLinks({ release, releases, language, sourceLocale: 'lv' })

  it('leads to its text in the reader’s language, and to what changed against the one in effect before', () => {
    expect(linksOf(of(3), 'et')).toEqual({
      locale: 'et',
      text: 'releases/3/et/policy.html',
      changes: 'releases/1/diff/3/lv.html',
    })
    expect(linksOf(of(3), 'en').text).toBe('releases/3/lv/policy.html')
    expect(linksOf(of(1), 'lv').changes).toBeUndefined()
  })

  it('has the note of that language, else of the source', () => {
    const notes = { lv: 'Jauns', et: ' ' }
    expect(noteOf({ notes }, ['et', 'lv'])).toEqual({ locale: 'lv', text: 'Jauns' })
    expect(noteOf({ notes: {} }, ['et', 'lv'])).toBeUndefined()
  })
})

it('of what was typed goes out what says something, in the locales that there are', () => {
  expect(writtenTexts({ lv: ' Jauns ', et: '  ', xx: 'gone' }, ['lv', 'et'])).toEqual({ lv: 'Jauns' })
})
