/** Frontends that read without a pause, and notice whatever must never be. */
import { createHash } from 'node:crypto'
import { z } from 'zod'

const manifest = z.object({
  release: z.int(),
  files: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.int() })),
})
type Manifest = z.infer<typeof manifest>

export type Readers = {
  /** What was wrong, each with what was asked. */
  faults: string[]
  answers: () => number
  stop: () => Promise<void>
}

type Options = {
  /** Of the site: `http://localhost:3000/api/privacy/pro-balances`. */
  site: string
  /** Counts how often the front was started or ended: between two equal odd numbers it lived. */
  life: () => number
  random: () => number
  count: number
}

const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')

/** Starts them. A front that is dead may not answer; one that lives always does, and never with half an answer. */
export const startReaders = ({ site, life, random, count }: Options): Readers => {
  const faults: string[] = []
  let answers = 0
  let reading = true

  /** @returns undefined where the front did not live all the time */
  const get = async (path: string): Promise<Buffer | undefined> => {
    const before = life()
    try {
      const response = await fetch(`${site}/${path}`)
      const body = Buffer.from(await response.arrayBuffer())
      answers += 1
      if (response.status === 200) return body
      faults.push(`${path} answered ${response.status}`)
    } catch (error) {
      if (before === life() && before % 2 === 1) faults.push(`${path} was not answered: ${String(error)}`)
      // The front is being started: whoever asks at once again keeps it from that.
      else await new Promise((resolve) => setImmediate(resolve))
    }
    return undefined
  }

  const read = async (path: string): Promise<Manifest | undefined> => {
    const body = await get(path)
    return body && manifest.parse(JSON.parse(body.toString('utf8')))
  }

  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)]

  const look = async (): Promise<void> => {
    const current = await read('index.json')
    if (!current) return
    const folder = `releases/${current.release}`
    const numbered = await read(`${folder}/index.json`)
    if (numbered && JSON.stringify(numbered.files) !== JSON.stringify(current.files)) {
      faults.push(`index.json has files of another release than ${folder}/index.json`)
    }
    const file = pick(current.files)
    const body = file && (await get(`${folder}/${file.path}`))
    if (file && body && (sha256(body) !== file.sha256 || body.length !== file.bytes)) {
      faults.push(`${folder}/${file.path} is not what its manifest says`)
    }
    const policy = await get('lv/policy.json')
    if (!policy) return
    const { release } = z.object({ release: z.int() }).parse(JSON.parse(policy.toString('utf8')))
    const own = await read(`releases/${release}/index.json`)
    const listed = own?.files.find(({ path }) => path === 'lv/policy.json')
    if (listed && listed.sha256 !== sha256(policy)) faults.push(`lv/policy.json is not the one of release ${release}`)
  }

  const work = Promise.all(
    Array.from({ length: count }, async () => {
      while (reading) await look()
    }),
  )
  return {
    faults,
    answers: () => answers,
    stop: async () => {
      reading = false
      await work
    },
  }
}
