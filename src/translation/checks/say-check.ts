import en from '../../../translations/en/translation-checks.json' with { type: 'json' }
import et from '../../../translations/et/translation-checks.json' with { type: 'json' }
import lv from '../../../translations/lv/translation-checks.json' with { type: 'json' }
import { baseOf } from '../../policy/findings/languages-of-locales.ts'
import type { CheckFinding, CheckValue } from './check.ts'

const wordings: Readonly<Record<string, Readonly<Record<CheckFinding['code'], string>>>> = { lv, et, en }

/**
 * The values of a finding in the reader's language, for whoever has the wording elsewhere.
 *
 * @param tokenName what the admin calls a token: `controller-email` → “Controller’s email”
 */
export const sayCheckValues = ({
  values,
  language,
  tokenName,
}: {
  values: CheckFinding['values']
  language: string
  tokenName: (token: string) => string
}): Record<string, string | number> => {
  const named = (value: CheckValue): string | number => {
    if (typeof value !== 'object') return value
    if ('token' in value) return tokenName(value.token)
    return new Intl.DisplayNames(language, { type: 'language' }).of(value.language) ?? value.language
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, named(value)]))
}

/**
 * A finding as a sentence, in the reader's language or in English.
 *
 * @example sayCheck({ finding, language: 'et', tokenName: (token) => say(`tokens.${token}`) }) // 'Tõlkest puudub …'
 */
export const sayCheck = ({
  finding: { code, values },
  language,
  tokenName,
}: {
  finding: Pick<CheckFinding, 'code' | 'values'>
  language: string
  tokenName: (token: string) => string
}): string => {
  const base = baseOf(language)
  const reader = Object.hasOwn(wordings, base) ? base : 'en'
  const said = sayCheckValues({ values, language: reader, tokenName })
  // In one go: what a value says is never read for placeholders.
  return (wordings[reader] ?? en)[code].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(said[name] ?? whole),
  )
}
