/** Moments in the time zone of a site: whoever publishes for a date may sit in another one. */

/**
 * @param iso ISO 8601
 * @param timeZone IANA name: `Europe/Riga`
 * @example
 * momentIn({ iso: '2026-12-23T22:00:00.000Z', timeZone: 'Europe/Riga', language: 'en' }) // 'Dec 24, 2026, 12:00 AM'
 */
export const momentIn = ({ iso, timeZone, language }: { iso: string; timeZone: string; language: string }): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(iso))

/**
 * What a field for a local time holds, as the reader writes it; empty where it holds none.
 *
 * @example
 * localMoment({ local: '2026-12-24T00:00', language: 'en' }) // 'Dec 24, 2026, 12:00 AM'
 */
export const localMoment = ({ local, language }: { local: string; language: string }): string => {
  const iso = `${local}Z`
  return Number.isNaN(Date.parse(iso)) ? '' : momentIn({ iso, timeZone: 'UTC', language })
}

/**
 * A moment as a field for a local time takes it.
 *
 * @example
 * localTime({ at: new Date('2026-12-23T22:00:00Z'), timeZone: 'Europe/Riga' }) // '2026-12-24T00:00'
 */
export const localTime = ({ at, timeZone }: { at: Date; timeZone: string }): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at).replace(' ', 'T')
