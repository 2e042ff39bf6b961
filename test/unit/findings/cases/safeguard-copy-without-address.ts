import { onSite, recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'on request, and no email anywhere',
      snapshot: soundSite(({ site }) => {
        site.safeguardCopy = { way: 'on-request' }
        site.controller.email = ''
      }),
      found: [onSite('safeguardCopy.email')],
    },
    {
      name: 'published nowhere',
      snapshot: soundSite(({ site }) => {
        site.safeguardCopy = { way: 'published' }
      }),
      found: [onSite('safeguardCopy.url')],
    },
    {
      name: 'published at no web address',
      snapshot: soundSite(({ site }) => {
        site.safeguardCopy = { way: 'published', url: 'javascript:alert(1)' }
      }),
      found: [onSite('safeguardCopy.url')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'on request, at the controller’s email',
      snapshot: soundSite(({ site }) => {
        site.safeguardCopy = { way: 'on-request' }
      }),
    },
    {
      name: 'not stated, which another rule has',
      snapshot: soundSite(({ site }) => {
        site.safeguardCopy = { way: 'not-stated' }
      }),
    },
    {
      name: 'nobody outside the EEA',
      snapshot: soundSite(
        ({ site }) => {
          site.safeguardCopy = { way: 'published' }
        },
        recipient({ country: 'IE' }),
      ),
    },
  ],
} satisfies RuleCases
