import { isReadable } from '../../policy/findings/text-limit.ts'
import { unitTextOf } from '../../policy/findings/unit-text.ts'
import type { Term } from '../terms/term.ts'
import { termFindings } from '../terms/term-findings.ts'
import { checkBlocks } from './blocks.ts'
import { type CheckCode, type CheckFinding, checkSeverities, type Found, type Pair } from './check.ts'
import { checkLanguage } from './language.ts'
import type { LanguageDetector } from './language-detector.ts'
import { checkLength } from './length.ts'
import { checkEmails, checkLinks } from './links.ts'
import { checkNumbers } from './numbers.ts'
import { checkPairedMarks } from './paired-marks.ts'
import { checkSpaces } from './spaces.ts'
import { checkPlaceholders, checkTokens } from './tokens.ts'

const checks = [
  checkTokens,
  checkPlaceholders,
  checkNumbers,
  checkLinks,
  checkEmails,
  checkBlocks,
  checkPairedMarks,
  checkSpaces,
]

/** Of one kind; nobody reads more. */
const most = 20

const firstOfEach = (found: readonly Found[]): Found[] => {
  const counts = new Map<CheckCode, number>()
  return found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= most
  })
}

/**
 * What is to be seen of a translation beside its source without knowing the languages. Pure, and fast enough to run at
 * every pause in typing. A text that is not there yet has no findings, nor has one of more than 100,000 characters.
 *
 * @param source unit as it is kept: a text, or an editor state
 * @param target its translation
 * @param terms a term base, where there is one
 * @param detect tells languages where their small words do not; see `loadLanguageDetector`
 * @returns findings, errors first; their wording is in `translations/{lv,et,en}/translation-checks.json` under the code
 * @example
 * checkTranslation({ source: 'Glabājam 5 gadus', target: 'Säilitame 7 aastat', sourceLocale: 'lv', targetLocale: 'et' })
 * // [{ code: 'number-missing', severity: 'error', values: { said: '5 gadus' }, at: { side: 'source', from: 9, to: 16 } }, …]
 */
export const checkTranslation = ({
  terms = [],
  detect,
  ...given
}: {
  source: unknown
  target: unknown
  sourceLocale: string
  targetLocale: string
  terms?: readonly Term[]
  detect?: LanguageDetector | undefined
}): CheckFinding[] => {
  const { sourceLocale, targetLocale } = given
  const pair: Pair = {
    source: unitTextOf(given.source),
    target: unitTextOf(given.target),
    units: { source: given.source, target: given.target },
    sourceLocale,
    targetLocale,
  }
  const texts = [pair.source.text, pair.target.text]
  if (texts.some((text) => text === '' || !isReadable(text))) return []
  const ofLanguage = checkLanguage({ ...pair, detect })
  const found = [...checks.flatMap((check) => check(pair)), ...ofLanguage]
  // Of a text in another language neither its length nor its terms say anything.
  if (ofLanguage.length === 0) found.push(...checkLength(pair), ...termFindings({ ...pair, terms }))
  return firstOfEach(found)
    .map((each) => ({ ...each, severity: checkSeverities[each.code] }))
    .sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'))
}
