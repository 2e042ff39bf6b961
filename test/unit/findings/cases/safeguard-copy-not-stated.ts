import { onSite, recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'not stated',
      snapshot: soundSite(({ site }) => {
        site.safeguardCopy = { way: 'not-stated', email: 'info@veikals.example' }
      }),
      found: [onSite('safeguardCopy.way')],
    },
    {
      name: 'nothing entered, binding rules',
      snapshot: soundSite(
        ({ site }) => {
          site.safeguardCopy = undefined
        },
        recipient({ transferTools: ['bcr'] }),
      ),
      found: [onSite('safeguardCopy.way')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'published',
      snapshot: soundSite(({ site }) => {
        site.safeguardCopy = { way: 'published', url: 'https://veikals.example/scc.pdf' }
      }),
    },
    {
      name: 'the framework alone, which is public',
      snapshot: soundSite(
        ({ site }) => {
          site.safeguardCopy = undefined
        },
        recipient({ transferTools: ['dpf'] }),
      ),
    },
    {
      name: 'nobody outside the EEA',
      snapshot: soundSite(
        ({ site }) => {
          site.safeguardCopy = undefined
        },
        recipient({ country: 'IE' }),
      ),
    },
  ],
} satisfies RuleCases
