/** Names of what is no more, and what is there in its place. */
import type { LocalisedText } from '../snapshot.ts'
import { readablePart } from './text-limit.ts'

type DeadWord = {
  pattern: RegExp
  /** Said beside it, it is named as a thing of the past. */
  unless?: RegExp
  instead: LocalisedText
}

const same = (text: string): LocalisedText => ({ lv: text, et: text, en: text })
const framework = {
  lv: 'ES–ASV Datu privātuma regulējums',
  et: 'ELi–USA andmekaitseraamistik',
  en: 'EU–US Data Privacy Framework',
}
const invalid =
  /invalid|no longer|replac|former|spēkā neesoš|zaudēj|atcel|aizst[āa]|bijuš|vairs n|kehtetu|asenda|endi[ns]|enam ei/i

const deadWords: readonly DeadWord[] = [
  {
    pattern: /privacy[ -]shield|privātuma vairo[gdz]\p{L}{1,4}|(?:andmekaitse|privaatsus) ?kil[bp]\p{L}{0,4}/iu,
    unless: invalid,
    instead: framework,
  },
  { pattern: /safe[ -]harbou?r/i, unless: invalid, instead: framework },
  { pattern: /\bfacebook ireland\b/i, unless: invalid, instead: same('Meta Platforms Ireland Limited') },
  { pattern: /\bfacebook,? inc\b/i, unless: invalid, instead: same('Meta Platforms, Inc.') },
  { pattern: /\bgoogle,? inc\b/i, unless: invalid, instead: same('Google LLC') },
  {
    pattern: /(?<!\d)95\/46(?!\d)(?:\/\p{Lu}{2})?/u,
    // The Regulation's own title: "… and repealing Directive 95/46/EC".
    unless: /repeal|atceļ|atcel|kehtetuks|spēkā neesoš|aizstā|replac|asenda/i,
    instead: {
      lv: 'Regula (ES) 2016/679 (VDAR)',
      et: 'määrus (EL) 2016/679 (IKÜM)',
      en: 'Regulation (EU) 2016/679 (GDPR)',
    },
  },
  { pattern: /\buniversal analytics/i, unless: invalid, instead: same('Google Analytics 4') },
  {
    pattern: /st\.? julian[’']?s business cent|elia zammit/i,
    instead: {
      lv: 'adrese, ko Hotjar savā privātuma politikā norāda tagad',
      et: 'aadress, mille Hotjar oma privaatsuspoliitikas praegu märgib',
      en: 'the address that Hotjar’s privacy policy gives now',
    },
  },
]

/** How far on either side of it a word that makes it a thing of the past is looked for. */
const reach = 80

/** @example deadWordsIn('EU-US Privacy Shield')[0]?.said // 'Privacy Shield' */
export const deadWordsIn = (whole: string): { said: string; instead: LocalisedText }[] => {
  const text = readablePart(whole)
  return deadWords.flatMap(({ pattern, unless, instead }) => {
    const match = pattern.exec(text)
    if (!match) return []
    const around = text.slice(Math.max(0, match.index - reach), match.index + match[0].length + reach)
    return unless?.test(around) ? [] : [{ said: match[0], instead }]
  })
}
