/** The generator as a process of its own. Reads its order from standard input, and writes what came out, as JSON. */
import { text } from 'node:stream/consumers'
import { generate, orderSchema } from './generator.ts'

const outcome = await generate(orderSchema.parse(JSON.parse(await text(process.stdin))))
process.stdout.write(JSON.stringify(outcome))
