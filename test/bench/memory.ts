import { readFileSync } from 'node:fs'
import { compileNumber, connect, publishRows, snapshotOf } from '../integration/delivery-rows.ts'

/** Resident memory of a process, in megabytes. */
export const residentMegabytes = (pid: number): number => {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return (Number(kilobytes) * 1024) / 1_000_000
}

/** Time that a process has used of the processors, in microseconds; the kernel's work for it included. */
export const processorMicroseconds = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // Fields 14 and 15, counted in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

/** Publishes so many sites of the demo's size, and says so every hundred. */
export const publishSites = async ({
  databaseUri,
  count,
  say,
}: {
  databaseUri: string
  count: number
  say: (line: string) => void
}): Promise<string[]> => {
  const client = await connect(databaseUri)
  const sites: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const site = `bench-${number}`
    const compiled = compileNumber(snapshotOf({ slug: site, title: `Site ${number}` }), 1)
    await publishRows({ client, site, number: 1, compiled })
    sites.push(site)
    if (number % 100 === 0) say(`${number} of ${count} sites published`)
  }
  await client.end()
  return sites
}

/** Asks for every file of every site, in every encoding. */
export const askForAll = async (base: string, sites: readonly string[]): Promise<number> => {
  let asked = 0
  for (const site of sites) {
    const manifest = await (await fetch(`${base}/${site}/index.json`)).json()
    const paths = ['index.json', ...manifest.files.map((file: { path: string }) => file.path.replace(/^current\//, ''))]
    const each = paths.flatMap((file) => ['identity', 'gzip', 'br'].map((encoding) => ({ file, encoding })))
    await Promise.all(
      each.map(async ({ file, encoding }) => {
        const response = await fetch(`${base}/${site}/${file}`, { headers: { 'accept-encoding': encoding } })
        if (!response.ok) throw new Error(`${site}/${file} answered ${response.status}`)
        await response.arrayBuffer()
        asked += 1
      }),
    )
  }
  return asked
}
