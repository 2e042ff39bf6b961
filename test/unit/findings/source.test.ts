import { expect, it } from 'vitest'
import type { Source } from '../../../src/policy/findings/rule.ts'
import { sourceText } from '../../../src/policy/findings/say.ts'

const gdpr = (article: string): Source => ({ kind: 'law', title: 'GDPR', article })

it.each<[Source, string, string, string]>([
  [
    gdpr('Art. 13(1)(d)'),
    'VDAR 13. panta 1. punkta d) apakšpunkts',
    'IKÜM artikli 13 lõike 1 punkt d',
    'GDPR Art. 13(1)(d)',
  ],
  [gdpr('Art. 7(3)'), 'VDAR 7. panta 3. punkts', 'IKÜM artikli 7 lõige 3', 'GDPR Art. 7(3)'],
  [gdpr('Art. 27'), 'VDAR 27. pants', 'IKÜM artikkel 27', 'GDPR Art. 27'],
  [
    gdpr('Art. 13(1)(f), Art. 46'),
    'VDAR 13. panta 1. punkta f) apakšpunkts, 46. pants',
    'IKÜM artikli 13 lõike 1 punkt f, artikkel 46',
    'GDPR Art. 13(1)(f), Art. 46',
  ],
  [{ kind: 'law', title: 'CJEU C-673/17 (Planet49)', article: '§ 80' }, ...same('CJEU C-673/17 (Planet49) § 80')],
  [
    { kind: 'guidance', authority: 'EDPB', title: 'Guidelines 05/2020', date: '2020-05-04' },
    ...same('EDPB, 2020-05-04: Guidelines 05/2020'),
  ],
  [{ kind: 'own' }, ...same('')],
])('%o is cited as the reader’s language does', (source, lv, et, en) => {
  expect(sourceText(source, 'lv')).toBe(lv)
  expect(sourceText(source, 'et')).toBe(et)
  expect(sourceText(source, 'en')).toBe(en)
})

function same(text: string): [string, string, string] {
  return [text, text, text]
}
