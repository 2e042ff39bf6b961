/** What this browser keeps of its choices beside the cookie, after a choice and never before: the receipt, and what is still to be sent. */

/** The body of `POST {site}/consents`. */
export type ConsentOrder = {
  id: string
  subject: string
  release: number
  locale: string
  action: 'accept-all' | 'reject-all' | 'custom' | 'withdraw'
  categories: string[]
  vendors: string[]
  surface: string
  gpc: boolean
}

/** As the server signed it; what is in it is for whoever verifies it. */
export type Receipt = Record<string, unknown>

export type KeptProof = { receipt?: Receipt; unsent: ConsentOrder[] }

/** More than this was never sent while a browser was offline: the oldest go. */
const most = 20

export type ProofStore = { read: () => KeptProof; write: (kept: KeptProof) => void }

/** Where the browser keeps nothing, all is held as long as the page. */
export const proofStore = (name: string): ProofStore => {
  let held: KeptProof = { unsent: [] }
  return {
    read: () => {
      try {
        const kept: Partial<KeptProof> | null = JSON.parse(localStorage.getItem(name) ?? 'null')
        if (kept && Array.isArray(kept.unsent)) held = { ...kept, unsent: kept.unsent }
      } catch {
        // What cannot be read is as if it were not there.
      }
      return held
    },
    write: (kept) => {
      held = { ...kept, unsent: kept.unsent.slice(-most) }
      try {
        localStorage.setItem(name, JSON.stringify(held))
      } catch {
        // Full, or not allowed: the choice holds without it.
      }
    },
  }
}
