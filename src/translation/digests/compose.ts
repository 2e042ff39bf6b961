/** What a digest tells somebody at a moment, written in their language. */
import { type BasePayload, createLocalReq } from 'payload'
import { type Speaker, speakerOf } from '../../admin/interface/speaker.ts'
import type { PrivacyContext } from '../../options.ts'
import { deskAddress, settingAddress } from './email.ts'
import { newWork } from './new-work.ts'
import type { ReachedSite, Subscriber } from './subscriber.ts'
import { type DigestPart, type WrittenDigest, writeDigest } from './write-digest.ts'

const titlesEach = 10
/** In all, so that an e-mail to somebody with many sites is still read. */
const mostTitles = 50

/** The language in which it was chosen, else that which is translated into, else English. */
const speakerFor = (payload: BasePayload, languages: readonly string[]): Speaker => {
  const texts: unknown = payload.config.i18n.translations
  const treeOf = (language: string): unknown => {
    const all: unknown = typeof texts === 'object' && texts ? Reflect.get(texts, language) : undefined
    return typeof all === 'object' && all ? Reflect.get(all, 'privacy') : undefined
  }
  const language = languages.find((candidate) => treeOf(candidate) !== undefined) ?? 'en'
  return speakerOf({ language, tree: treeOf(language) })
}

/** The name of a locale as the host's config labels it, in the language of the reader. */
const localeName = (payload: BasePayload, { code, language }: { code: string; language: string }): string => {
  const { localization } = payload.config
  const label = localization ? localization.locales.find((locale) => locale.code === code)?.label : undefined
  return (typeof label === 'object' ? label[language] : label) || code
}

/** @returns nothing where nothing is new */
export const composeDigest = async (args: {
  payload: BasePayload
  context: PrivacyContext
  subscriber: Subscriber
  sites: readonly ReachedSite[]
  language: string
  since: Date
  until: Date
}): Promise<WrittenDigest | undefined> => {
  const { payload, context, subscriber, sites, language, since, until } = args
  const { account, locales } = subscriber
  const slugs = new Map<string, string>(Object.entries(context.slugs))
  const work = await newWork({
    req: await createLocalReq({}, payload),
    account: account.id,
    sites: sites.map(({ id }) => id),
    locales,
    since,
    until,
    titlesEach,
  })
  if (work.length === 0) return undefined
  const speaker = speakerFor(payload, [language, ...(locales === 'all' ? [] : locales)])
  let left = mostTitles
  const parts = sites.flatMap(({ id, name }) =>
    work
      .filter(({ site }) => site === id)
      .map(({ locale, counts, total, titles }): DigestPart => {
        const shown = titles.slice(0, left)
        left -= shown.length
        const place = { site: id, locale }
        return {
          site: name,
          language: localeName(payload, { code: locale, language: speaker.language }),
          counts,
          total,
          titles: shown.map(({ label, source, due, collection, document, path }) => {
            const unit = { collection: slugs.get(collection) ?? collection, document, path }
            return { label, source, due, href: deskAddress(payload, { ...place, unit }) }
          }),
          href: deskAddress(payload, place),
        }
      }),
  )
  return writeDigest({ speaker, parts, settingHref: settingAddress(payload) })
}
