/** Sections of the demo site, written over REST by whoever is signed in on a page, and put back as they were. */
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { address, rowWithKey } from './person.ts'

const row = z.looseObject({ id: z.string(), blockType: z.string() })
const section = z.object({ id: z.number(), title: z.string(), body: z.array(row) })
export type Section = z.infer<typeof section>

const text = (words: string) => ({
  type: 'text',
  version: 1,
  mode: 'normal',
  style: '',
  detail: 0,
  format: 0,
  text: words,
})

/** A paragraph of words and, by its name, one value that is filled in. */
export const proseWithToken = (before: string, token: string, after: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [
          text(before),
          {
            type: 'inlineBlock',
            version: 1,
            fields: { id: '6b093d4ec05f5c422ff6aaa1', blockType: token, blockName: '' },
          },
          text(after),
        ],
      },
    ],
  },
})

export const sourceTexts = (page: Page) => {
  const { request } = page.context()
  // Payload takes a cookie from its own pages only.
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const read = async (key: string, locale: string): Promise<Section> => {
    const { id } = await rowWithKey(page, 'policy-sections', key)
    const answer = await request.get(`${address}/api/policy-sections/${id}?depth=0&locale=${locale}`, { headers })
    return section.parse(await answer.json())
  }
  return {
    read,
    /** Saves a section in a locale and marks it ready there. */
    write: async (id: number, locale: string, data: Partial<Pick<Section, 'title' | 'body'>>): Promise<void> => {
      const saved = await request.patch(`${address}/api/policy-sections/${id}?locale=${locale}`, { headers, data })
      if (!saved.ok()) throw new Error(`Section ${id} was not saved: ${await saved.text()}`)
      const ready = { collection: 'policy-sections', id, locale }
      const marked = await request.post(`${address}/api/privacy-desk/ready`, { headers, data: ready })
      if (!marked.ok()) throw new Error(`Section ${id} was not marked ready: ${await marked.text()}`)
    },
  }
}
