import { describe, expect, it } from 'vitest'
import { speakerOf } from '../../../src/admin/interface/speaker.ts'
import { type DigestPart, writeDigest } from '../../../src/translation/digests/write-digest.ts'
import en from '../../../translations/en/admin.json' with { type: 'json' }
import et from '../../../translations/et/admin.json' with { type: 'json' }
import lv from '../../../translations/lv/admin.json' with { type: 'json' }

const trees = { lv, et, en }
type Language = keyof typeof trees

const title = { label: 'Datu glabāšana', source: 'Mēs glabājam datus.', due: null, href: 'https://a.example/1' }
const part = (given: Partial<DigestPart> = {}): DigestPart => ({
  site: 'Veikals',
  language: 'Igauņu',
  counts: { missing: 1 },
  total: 1,
  titles: [title],
  href: 'https://a.example/list',
  ...given,
})

const write = (language: Language, ...parts: DigestPart[]) =>
  writeDigest({
    speaker: speakerOf({ language, tree: trees[language] }),
    parts,
    settingHref: 'https://a.example/desk#digest',
  })

const linesWith = (language: Language, units: number) => {
  const counts = { returned: units, assigned: units, outdated: units, missing: units }
  const { subject, text } = write(language, part({ counts, total: units + 1 }))
  const lines = text.split('\n').filter((line) => line.startsWith('- '))
  return { lines, more: text.split('\n').find((line) => /^(?:un vēl|ja veel|and) /.test(line)), subject }
}

describe('what a digest counts', () => {
  it.each<[Language, number, string[], string]>([
    [
      'lv',
      1,
      [
        'Nosūtīts atpakaļ labošanai: 1 tulkojums',
        'Uzticēts jums: 1 teksts',
        'Novecojis: 1 tulkojums',
        'Trūkst tulkojuma: 1 tekstam',
      ],
      'un vēl 1 teksts',
    ],
    [
      'lv',
      2,
      [
        'Nosūtīti atpakaļ labošanai: 2 tulkojumi',
        'Uzticēti jums: 2 teksti',
        'Novecojuši: 2 tulkojumi',
        'Trūkst tulkojuma: 2 tekstiem',
      ],
      'un vēl 2 teksti',
    ],
    [
      'lv',
      11,
      [
        'Nosūtīti atpakaļ labošanai: 11 tulkojumu',
        'Uzticēti jums: 11 tekstu',
        'Novecojuši: 11 tulkojumu',
        'Trūkst tulkojuma: 11 tekstiem',
      ],
      'un vēl 11 tekstu',
    ],
    [
      'lv',
      21,
      [
        'Nosūtīts atpakaļ labošanai: 21 tulkojums',
        'Uzticēts jums: 21 teksts',
        'Novecojis: 21 tulkojums',
        'Trūkst tulkojuma: 21 tekstam',
      ],
      'un vēl 21 teksts',
    ],
    [
      'et',
      1,
      ['Parandamiseks tagasi saadetud: 1 tõlge', 'Teile antud: 1 tekst', 'Aegunud: 1 tõlge', 'Tõlge puudub: 1 tekst'],
      'ja veel 1 tekst',
    ],
    [
      'et',
      21,
      [
        'Parandamiseks tagasi saadetud: 21 tõlget',
        'Teile antud: 21 teksti',
        'Aegunud: 21 tõlget',
        'Tõlge puudub: 21 teksti',
      ],
      'ja veel 21 teksti',
    ],
    [
      'en',
      21,
      [
        'Sent back to be put right: 21 translations',
        'Assigned to you: 21 texts',
        'Out of date: 21 translations',
        'Translation missing: 21 texts',
      ],
      'and 21 more texts',
    ],
  ])('is said right in %s of %i', (language, units, lines, more) => {
    const said = linesWith(language, units)
    expect(said.lines).toEqual(lines.map((line) => `- ${line}`))
    expect(said.more).toBe(more)
  })

  it.each<[Language, number, string]>([
    ['lv', 1, 'Jauns tulkošanas darbs: 1 teksts'],
    ['lv', 10, 'Jauns tulkošanas darbs: 10 tekstu'],
    ['lv', 21, 'Jauns tulkošanas darbs: 21 teksts'],
    ['et', 1, 'Uus tõlketöö: 1 tekst'],
    ['et', 21, 'Uus tõlketöö: 21 teksti'],
    ['en', 1, 'New translation work: 1 text'],
    ['en', 21, 'New translation work: 21 texts'],
  ])('is added up in the subject, in %s of %i', (language, total, subject) => {
    expect(write(language, part({ total: total - 1 }), part()).subject).toBe(subject)
  })
})

describe('what others wrote', () => {
  const hostile = '<script>alert(1)</script>\r\nBcc: all@example.com\u2028\u202eevil'

  it('is one line in words, and no mark-up in HTML', () => {
    const bad = { ...title, label: hostile, source: '"><img src=x>' }
    const { subject, text, html } = write('en', part({ site: hostile, titles: [bad] }))
    expect(subject).toBe('New translation work: 1 text')
    expect(text).toContain('\n<script>alert(1)</script> Bcc: all@example.com evil · Igauņu\n')
    expect(text).toContain('\n<script>alert(1)</script> Bcc: all@example.com evil: "><img src=x>\n')
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; Bcc: all@example.com evil: &quot;&gt;&lt;img src=x&gt;',
    )
  })

  it('is cut where it is long, and not within a sign', () => {
    const { text } = write('en', part({ titles: [{ ...title, label: '𝒜'.repeat(200), source: '' }] }))
    expect(text).toContain(`\n${'𝒜'.repeat(79)}…\n`)
  })
})

it('is a whole e-mail, in words and in HTML', () => {
  const { text, html } = write('lv', part({ titles: [{ ...title, due: '2027-01-15' }] }))
  expect(text).toBe(`Jums ir jauns tulkošanas darbs.

Veikals · Igauņu
- Trūkst tulkojuma: 1 tekstam

Datu glabāšana: Mēs glabājam datus. (termiņš 2027. gada 15. janv.)
https://a.example/1

Atvērt sarakstu: https://a.example/list

-- 
Šo e-pastu saņemat, jo to izvēlējāties tulkošanas skatā.
Mainīt vai atteikties: https://a.example/desk#digest
`)
  expect(html).toContain('<html lang="lv">')
  expect(html).toContain(
    '<li><a href="https://a.example/1">Datu glabāšana: Mēs glabājam datus.</a> (termiņš 2027. gada 15. janv.)</li>',
  )
  expect(html).toContain('<a href="https://a.example/desk#digest">Mainīt vai atteikties</a>')
})
