/** A digest as an e-mail, in words and in HTML. Pure: what is of others is one line here, and escaped. */
import escapeHtml from 'escape-html'
import type { Speaker } from '../../admin/interface/speaker.ts'
import { type NewKind, newKinds } from './new-kinds.ts'

export type DigestTitle = {
  label: string
  /** The source text, or its beginning. */
  source: string
  /** `YYYY-MM-DD` */
  due: string | null
  href: string
}

/** What is new of a site in a language. */
export type DigestPart = {
  site: string
  /** By name. */
  language: string
  counts: Partial<Record<NewKind, number>>
  total: number
  titles: readonly DigestTitle[]
  /** The whole list. */
  href: string
}

export type WrittenDigest = { subject: string; text: string; html: string }

const longest = 80

/** Line ends would be headers to some programs, and marks of direction turn around what stands beside them. */
const oneLine = (text: string): string => {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
  const signs = [...line]
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line
}

type SaidPart = {
  heading: string
  counts: string[]
  titles: { words: string; due: string; href: string }[]
  more: string
  open: string
  href: string
}

const wordsOf = ({ label, source }: DigestTitle): string => {
  const [name, text] = [oneLine(label), oneLine(source)]
  return text === '' || text === name ? name : `${name}: ${text}`
}

const sayPart = ({ say, count, day }: Speaker, part: DigestPart): SaidPart => {
  const left = part.total - part.titles.length
  return {
    heading: `${oneLine(part.site)} · ${oneLine(part.language)}`,
    counts: newKinds.flatMap((kind) => {
      const units = part.counts[kind]
      return units ? [count(`ui.translationDesk.digest.mail.${kind}`, units)] : []
    }),
    titles: part.titles.map((title) => ({
      words: wordsOf(title),
      due: title.due ? ` (${say('ui.translationDesk.dueOn', { date: day(title.due) })})` : '',
      href: title.href,
    })),
    more: left > 0 && part.titles.length > 0 ? count('ui.translationDesk.digest.mail.more', left) : '',
    open: say('ui.translationDesk.digest.mail.open'),
    href: part.href,
  }
}

const inWords = ({ heading, counts, titles, more, open, href }: SaidPart): string =>
  [
    heading,
    ...counts.map((line) => `- ${line}`),
    ...(titles.length > 0 ? [''] : []),
    ...titles.flatMap((title) => [`${title.words}${title.due}`, title.href]),
    ...(more === '' ? [] : [more]),
    '',
    `${open}: ${href}`,
  ].join('\n')

const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>` : ''

const link = (words: string, href: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`

const inHtml = ({ heading, counts, titles, more, open, href }: SaidPart): string =>
  [
    `<h2>${escapeHtml(heading)}</h2>`,
    `<p>${counts.map(escapeHtml).join('<br>\n')}</p>`,
    list(titles.map((title) => `${link(title.words, title.href)}${escapeHtml(title.due)}`)),
    more === '' ? '' : `<p>${escapeHtml(more)}</p>`,
    `<p>${link(open, href)}</p>`,
  ]
    .filter((part) => part !== '')
    .join('\n')

/**
 * @param settingHref where it is changed or ended
 * @example writeDigest({ speaker, parts, settingHref }).subject // 'Jauns tulkošanas darbs: 21 teksts'
 */
export const writeDigest = (given: {
  speaker: Speaker
  parts: readonly DigestPart[]
  settingHref: string
}): WrittenDigest => {
  const { speaker, settingHref } = given
  const { say, count, language } = speaker
  const parts = given.parts.map((part) => sayPart(speaker, part))
  const subject = count(
    'ui.translationDesk.digest.mail.subject',
    given.parts.reduce((sum, { total }) => sum + total, 0),
  )
  const lead = say('ui.translationDesk.digest.mail.lead')
  const why = say('ui.translationDesk.digest.mail.why')
  const change = say('ui.translationDesk.digest.mail.change')
  const html = `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5">
<p>${escapeHtml(lead)}</p>
${parts.map(inHtml).join('\n')}
<hr>
<p>${escapeHtml(why)} ${link(change, settingHref)}</p>
</body>
</html>
`
  // Two hyphens and a space begin what programs know as the signature (RFC 3676).
  const text = `${[lead, ...parts.map(inWords)].join('\n\n')}\n\n-- \n${why}\n${change}: ${settingHref}\n`
  return { subject, text, html }
}
