/**
 * `npm run bench:banner`: `consent.js` beside Klaro, tarteaucitron and plain vanilla-cookieconsent as they are shipped, and
 * the page alone, in turn, in a Chromium whose processor is four times slower, on fast 3G. Exits 1 where a limit is missed.
 */
import { parseArgs } from 'node:util'
import { launchBrowser } from '../e2e/browser.ts'
import { type Asked, type Banner, banners, startBannerPages } from './banner-pages.ts'
import { type Visit, visit } from './banner-visit.ts'
import { median } from './load.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })
const rounds = Number(values.rounds)
/** Part of the time of plain vanilla-cookieconsent; bytes; milliseconds. */
const limits = { beside: 0.85, bytes: 18_000, blocked: 50, accepted: 100 }
const say = (line: string) => process.stdout.write(`${line}\n`)
let missed = false
const judge = (what: string, ok: boolean): void => {
  missed ||= !ok
  say(`${ok ? 'ok    ' : 'MISSED'} ${what}`)
}

const pages = await startBannerPages()
const browser = await launchBrowser()
const visits = new Map<Banner, Visit[]>()
const files = new Map<Banner, Asked[]>()
try {
  for (let round = 0; round <= rounds; round += 1) {
    // Another is first in each round; the round before the first only warms up.
    for (let at = 0; at < banners.length; at += 1) {
      const banner = banners[(at + round) % banners.length] ?? 'alone'
      const seen = await visit(browser, { address: pages.address(banner), banner })
      files.set(banner, pages.asked())
      if (round > 0) visits.set(banner, [...(visits.get(banner) ?? []), seen])
    }
  }
} finally {
  await browser.close()
  pages.close()
}

const of = (banner: Banner) => {
  const seen = visits.get(banner) ?? []
  const asked = files.get(banner) ?? []
  const middle = (read: (visit: Visit) => number) => median(seen.map(read))
  return {
    visible: middle(({ visible }) => visible),
    shift: Math.max(...seen.map(({ shift }) => shift)),
    blocked: middle(({ blocked }) => blocked),
    longest: middle(({ longest }) => longest),
    accepted: middle(({ accepted }) => accepted),
    requests: asked.length,
    gzip: asked.reduce((sum, { gzip }) => sum + gzip, 0),
    brotli: asked.reduce((sum, { brotli }) => sum + brotli, 0),
  }
}
for (const banner of banners) {
  const { visible, shift, blocked, longest, accepted, requests, gzip, brotli } = of(banner)
  const times = `visible after ${visible.toFixed(0)} ms, blocked ${blocked.toFixed(0)} ms (longest task ${longest.toFixed(0)})`
  const sent = `${requests} requests, ${gzip} bytes gzip, ${brotli} brotli`
  const more = banner === 'alone' ? '' : `, accepting painted in ${accepted.toFixed(0)} ms`
  say(`${banner}: ${times}, layout shift ${shift.toFixed(3)}, ${sent}${more}`)
}
for (const path of pages.missing) say(`Not there: ${path}`)

const ours = of('ours')
const others = banners.filter((banner) => banner !== 'ours' && banner !== 'alone')
for (const other of others) say(`ours / ${other}: ${(ours.visible / of(other).visible).toFixed(2)} of the time`)
const best = Math.min(...others.map((other) => of(other).visible))
const beside = ours.visible / of('vanilla-cookieconsent').visible
judge('the banner is seen before all others', ours.visible < best)
judge(`it is seen in ${beside.toFixed(2)} of the time of vanilla-cookieconsent`, beside <= limits.beside)
judge(`it is ${ours.requests} request`, ours.requests === 1)
judge(
  `it is ${ours.gzip} bytes with gzip, ${ours.brotli} with brotli`,
  Math.max(ours.gzip, ours.brotli) <= limits.bytes,
)
judge(`nothing moves: ${ours.shift.toFixed(3)}`, ours.shift === 0)
const blocked = Math.max(0, ours.blocked - of('alone').blocked)
judge(`the main thread is blocked for ${blocked.toFixed(0)} ms longer than by the page alone`, blocked < limits.blocked)
judge(`accepting is painted in ${ours.accepted.toFixed(0)} ms`, ours.accepted <= limits.accepted)
process.exitCode = missed ? 1 : 0
