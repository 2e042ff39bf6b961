import type { Place } from '../../../src/policy/findings/rule.ts'
import { paragraphNode, richText, textNode } from '../policy-fixture.ts'
import { type Change, prose, rowOf } from './sound-site.ts'

/** A row of prose, called `said`, in a section; without a name in the section on security. */
export const saying =
  (words: Readonly<Record<string, string>>, section = 'security'): Change =>
  (site) => {
    const { body } = rowOf(site.sections, section)
    body?.push(prose('said', words))
  }

/** Where {@link saying} says it. */
export const saidIn = (locale: string, section = 'security'): Place => ({
  collection: 'sections',
  key: section,
  field: 'body',
  row: 'said',
  locale,
})

export const linkNode = (url: string, text: string) => ({ type: 'link', fields: { url }, children: [textNode(text)] })

/** The same with links: every locale's own children of one paragraph. */
export const sayingNodes =
  (nodes: Readonly<Record<string, readonly unknown[]>>): Change =>
  (site) => {
    const text = Object.fromEntries(
      Object.entries(nodes).map(([locale, children]) => [locale, richText(paragraphNode(...children))]),
    )
    rowOf(site.sections, 'security').body?.push({ blockType: 'prose', id: 'said', text })
  }

export const tokenNode = (token: string) => ({ type: 'inlineBlock', fields: { blockType: 'token', token } })
