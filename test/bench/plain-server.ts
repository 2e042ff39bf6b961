/**
 * The least that node:http can do: the same bytes and headers as the front, prepared, whatever is asked. Reads what to
 * answer from standard input: `{ bodies: { identity: base64, gzip: base64 }, headers: { identity: […], … } }`.
 */
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { keepTicksFast } from '../../src/server/keep-ticks-fast.ts'

// Else it would be a third slower after a quiet minute than it can be.
keepTicksFast()

const prepared = z.object({ status: z.number(), headers: z.array(z.string()), body: z.string() })
const answers = z.record(z.string(), prepared).parse(JSON.parse(await text(process.stdin)))
const ready = new Map(
  Object.entries(answers).map(([path, { status, headers, body }]) => [
    path,
    { status, headers, body: body === '' ? undefined : Buffer.from(body, 'base64') },
  ]),
)

const server = createServer((request, response) => {
  const answer = ready.get(request.url ?? '')
  if (!answer) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify(server.address())}\n`))
