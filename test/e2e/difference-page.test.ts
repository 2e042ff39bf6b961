import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { improvedContent } from '../../src/demo/content/improvement/index.ts'
import { demoContent } from '../../src/demo/content/index.ts'
import { comparePolicies } from '../../src/policy/compare-policies.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { renderDifferencePage } from '../../src/policy/render/difference-html.ts'
import { type SnapshotInput, snapshotSchema } from '../../src/policy/snapshot.ts'
import { sharedBrowser } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

const policyOf = ({ content, locale, number }: { content: SnapshotInput; locale: string; number: number }) => {
  const at = '2026-01-05T08:00:00.000Z'
  const reasons = { [locale]: [{ code: 'recipient-new', text: 'DPD' }] }
  const release = { number, publishedAt: at, effectiveFrom: at, material: true, since: number - 1, notes: {}, reasons }
  return compilePolicy({ snapshot: snapshotSchema.parse(content), locale, release })
}

describe.each(['lv', 'et', 'en'])('what the improvement of the demo changes, in %s', (locale) => {
  it.each([
    ['from the policy as found', demoContent, improvedContent],
    ['to the policy as found', improvedContent, demoContent],
  ])('is accessible as a page, %s', async (_, before, after) => {
    const difference = comparePolicies({
      before: policyOf({ content: before, locale, number: 1 }),
      after: policyOf({ content: after, locale, number: 2 }),
    })
    const page = await (await browser.newContext()).newPage()
    await page.setContent(renderDifferencePage({ difference, site: 'PRO BALANCES OÜ' }))
    const { violations, passes } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
    expect(await page.locator('ins').count()).toBeGreaterThan(20)
    await page.context().close()
  })
})
