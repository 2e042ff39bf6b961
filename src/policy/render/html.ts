import escapeHtml from 'escape-html'
import type { PolicyDocument, PolicySection } from '../../contract/policy-document.ts'
import { renderBlocksHtml } from './html-blocks.ts'

/**
 * The policy as an HTML fragment: one `article` with a heading for every section, whose `id` is the section's key.
 *
 * @example
 * renderHtml(document) // '<article lang="lv">\n<h1>Konfidencialitātes politika</h1>\n<section id="general">…'
 */
export const renderHtml = (document: PolicyDocument): string => {
  const sections = document.sections.map((section) => renderSection({ section, level: 2 }))
  const title = document.title === '' ? [] : [`<h1>${escapeHtml(document.title)}</h1>`]
  return [`<article lang="${escapeHtml(document.locale)}">`, ...title, ...sections, '</article>', ''].join('\n')
}

const renderSection = ({ section, level }: { section: PolicySection; level: number }): string => {
  const tag = `h${Math.min(6, level)}`
  const id = escapeHtml(section.id)
  const heading = escapeHtml(`${section.number}. ${section.title}`.trim())
  const parts = [
    `<section id="${id}">`,
    `<${tag}>${heading}</${tag}>`,
    ...(section.blocks.length > 0 ? [renderBlocksHtml(section.blocks)] : []),
    ...section.sections.map((inner) => renderSection({ section: inner, level: level + 1 })),
    '</section>',
  ]
  return parts.join('\n')
}
