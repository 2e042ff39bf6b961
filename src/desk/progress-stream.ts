/** What takes long is told while it is done: a line of JSON for each step, and the answer as the last line. */
import type { PayloadRequest } from 'payload'

/** What is being done, and how much of it is done. */
type Step = { step: string; done: number; of: number }
type Tell<Told extends Step> = (step: Told) => void

const mediaType = 'application/x-ndjson'
/** Often enough to be seen moving, and no more than can be read. */
const pause = 100

export const wantsProgress = (req: Pick<PayloadRequest, 'headers'>): boolean =>
  req.headers.get('accept')?.toLowerCase().includes(mediaType) ?? false

/**
 * A step that another one follows within a moment is left out, except the first and the last of its kind.
 *
 * @example
 * const tell = sparingly({ tell: send, now: Date.now })
 */
export const sparingly = <Told extends Step>({ tell, now }: { tell: Tell<Told>; now: () => number }): Tell<Told> => {
  let last: { step: string; at: number } | undefined
  return (progress) => {
    const at = now()
    if (last?.step === progress.step && progress.done < progress.of && at - last.at < pause) return
    last = { step: progress.step, at }
    tell(progress)
  }
}

/**
 * Answers at once with a stream of lines: `{"progress":{…}}`, at the end `{"status":201,"body":{…}}`. The work goes on
 * when nobody reads any more.
 *
 * @param work gives what would have been answered without a stream; where it throws, the last line has status 500
 */
export const streamed = <Told extends Step>({
  req,
  work,
}: {
  req: PayloadRequest
  work: (progress: Tell<Told>) => Promise<Response>
}): Response => {
  const encoder = new TextEncoder()
  let isRead = true
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      const send = (line: unknown) => {
        if (isRead) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      const run = async () => {
        try {
          const response = await work(sparingly<Told>({ tell: (progress) => send({ progress }), now: Date.now }))
          send({ status: response.status, body: await response.json() })
        } catch (error) {
          req.payload.logger.error({ err: error, msg: 'What was streamed failed' })
          send({ status: 500, body: {} })
        }
        if (isRead) stream.close()
      }
      void run()
    },
    cancel: () => {
      isRead = false
    },
  })
  // `no-transform`: what compresses a stream would hold it back; nginx would, too.
  const headers = { 'Content-Type': mediaType, 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' }
  return new Response(body, { headers })
}
