/** Sends choices to the ledger of the site, and keeps the receipts. */
import type { ConsentOrder, ProofStore, Receipt } from './kept-proof.ts'

export type Report = {
  /** Sends what could not be sent before. */
  resume: () => void
  send: (order: ConsentOrder) => void
  receipt: () => Receipt | undefined
  /** Counts that the banner was shown; tied to nobody. */
  shown: (banner: { release: number; locale: string }) => void
}

/** Sent as text, so that the browser need not ask the server first; credentials are no part of it. */
const request = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  credentials: 'omit',
  keepalive: true,
})

/** Whether trying again later may help. */
const mayPass = (status: number): boolean => status >= 500 || status === 429 || status === 408

/** @param site folder of the site; undefined: nothing is sent */
export const createReport = ({ site, store }: { site: URL | undefined; store: ProofStore }): Report => {
  let sending = false

  const done = (id: string, receipt?: Receipt): void => {
    const { unsent, ...kept } = store.read()
    store.write({ ...kept, ...(receipt ? { receipt } : {}), unsent: unsent.filter((order) => order.id !== id) })
  }

  /** One after the other, so that they stand in their order. */
  const sendAll = async (): Promise<void> => {
    if (!site || sending) return
    sending = true
    try {
      for (let next = store.read().unsent[0]; next; next = store.read().unsent[0]) {
        const response = await fetch(new URL('consents', site), request(next))
        if (!response.ok && mayPass(response.status)) return
        done(next.id, response.ok ? await response.json() : undefined)
      }
    } catch {
      // Offline, or the server is away: it is sent later.
    } finally {
      sending = false
    }
  }

  /** A repeat with the same id is kept once, so what a request is still out for may be sent again. */
  const sendLeaving = (): void => {
    if (!site) return
    for (const order of store.read().unsent) {
      navigator.sendBeacon(new URL('consents', site), JSON.stringify(order))
    }
  }

  if (site) {
    addEventListener('online', () => void sendAll())
    addEventListener('pagehide', sendLeaving)
  }

  return {
    resume: () => void sendAll(),
    send: (order) => {
      const { unsent, ...kept } = store.read()
      store.write({ ...kept, unsent: [...unsent, order] })
      void sendAll()
    },
    receipt: () => store.read().receipt,
    shown: ({ release, locale }) => {
      if (site) fetch(new URL('consents/shown', site), request({ release, locale })).catch(() => undefined)
    },
  }
}
