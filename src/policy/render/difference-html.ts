/** A difference as a lawyer reads it: what went is struck through, what came is underlined. */
import escapeHtml from 'escape-html'
import type { PolicyDifference, SectionChange, TextPart } from '../../contract/policy-difference.ts'
import type { MoreWording } from '../more-wording.ts'
import { createWording, type Wording } from '../wording.ts'
import { renderChangedLines } from './changed-lines-html.ts'
import { renderPage } from './page.ts'
import { renderRegisterChanges } from './register-changes-html.ts'
import { renderParts } from './text-parts-html.ts'

/**
 * A difference as an HTML fragment in its locale: one `article`, everything escaped, `ins` and `del` word by word.
 *
 * @param candidate whether the newer side is not published yet
 * @example
 * renderDifferenceHtml({ difference }) // '<article lang="lv">\n<h1>Izmaiņas no 1. laidiena līdz 2. laidienam</h1>…'
 */
export const renderDifferenceHtml = ({
  difference,
  candidate = false,
  moreWording,
}: {
  difference: PolicyDifference
  candidate?: boolean
  moreWording?: MoreWording | undefined
}): string => {
  const wording = createWording({ locale: difference.locale, moreWording })
  const parts = [
    `<article lang="${escapeHtml(difference.locale)}">`,
    `<h1>${escapeHtml(headingOf({ difference, wording }))}</h1>`,
    ...(candidate ? [`<p>${escapeHtml(wording('difference.candidate'))}</p>`] : []),
    `<p><strong>${escapeHtml(wording(difference.material ? 'difference.material' : 'difference.editorial'))}</strong></p>`,
    ...stateOf({ difference, wording }),
    ...reasonsOf({ difference, wording }),
    ...titleOf({ difference, wording }),
    ...sectionsOf({ difference, wording }),
    ...renderRegisterChanges({ difference, wording }),
    '</article>',
    '',
  ]
  return parts.join('\n')
}

/**
 * The same as a page of its own.
 *
 * @example
 * renderDifferencePage({ difference, site: 'Veikals', candidate: true }) // '<!doctype html>\n<html lang="lv">…'
 */
export const renderDifferencePage = ({
  difference,
  site,
  candidate = false,
  moreWording,
}: {
  difference: PolicyDifference
  site: string
  candidate?: boolean
  moreWording?: MoreWording | undefined
}): string => {
  const { locale } = difference
  const title = `${site}: ${headingOf({ difference, wording: createWording({ locale, moreWording }) })}`
  return renderPage({ locale, title, main: renderDifferenceHtml({ difference, candidate, moreWording }) })
}

type Said = { difference: PolicyDifference; wording: Wording }

const headingOf = ({ difference: { from, to }, wording }: Said): string =>
  from === null || to === null
    ? wording('difference.first', { to: to ?? from ?? '' })
    : wording('difference.heading', { from, to })

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`

/** That there is nothing to read, or nothing to compare with. */
const stateOf = ({ difference, wording }: Said): string[] => {
  const { title, controller, sections, registers } = difference
  const changes = title.length + controller.length + sections.length + registers.length
  if (changes === 0) return [paragraph(wording('difference.nothing'))]
  const all = (kind: TextPart['kind']) => title.length > 0 && title.every((part) => part.kind === kind)
  if (all('added') && sections.every(({ before }) => before === null))
    return [paragraph(wording('difference.localeNew'))]
  if (all('removed') && sections.every(({ after }) => after === null))
    return [paragraph(wording('difference.localeGone'))]
  return []
}

const reasonsOf = ({ difference: { reasons = [] }, wording }: Said): string[] =>
  reasons.length === 0
    ? []
    : [
        `<h2>${escapeHtml(wording('difference.why'))}</h2>`,
        `<ul>\n${reasons.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('\n')}\n</ul>`,
      ]

const titleOf = ({ difference: { title }, wording }: Said): string[] =>
  title.length === 0 ? [] : [`<p>${escapeHtml(wording('difference.title'))}: ${renderParts(title)}</p>`]

const sectionsOf = ({ difference: { sections }, wording }: Said): string[] =>
  sections.length === 0
    ? []
    : [
        `<h2>${escapeHtml(wording('difference.sectionsHeading'))}</h2>`,
        ...sections.map((change) => renderSection({ change, wording })),
      ]

const renderSection = ({ change, wording }: { change: SectionChange; wording: Wording }): string => {
  const { before, after, title, lines, changes } = change
  const place = after ?? before
  const number = escapeHtml(place ? `${place.number}. ` : '')
  const heading = title.length > 0 ? renderParts(title) : escapeHtml(place?.title ?? '')
  const kinds = changes.map((kind) => wording(`difference.sectionKinds.${kind}`)).join(' · ')
  const moved = before && after && changes.includes('moved') && before.number !== after.number
  return [
    '<section>',
    `<h3>${number}${heading}</h3>`,
    `<p><em>${escapeHtml(kinds)}</em></p>`,
    ...(moved ? [paragraph(wording('difference.moved', { before: before.number, after: after.number }))] : []),
    ...renderChangedLines(lines),
    '</section>',
  ].join('\n')
}
