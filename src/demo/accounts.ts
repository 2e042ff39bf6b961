import { randomBytes } from 'node:crypto'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type BasePayload, createLocalReq } from 'payload'

const people = [
  { name: 'Administrators', email: 'admin@demo.example', roles: ['admin'], languages: [] },
  { name: 'Redaktore Ilze', email: 'editor@demo.example', roles: ['editor'], languages: [] },
  { name: 'Tõlkija Liis', email: 'translator@demo.example', roles: ['translator'], languages: ['et', 'en'] },
  { name: 'Publicētājs Jānis', email: 'publisher@demo.example', roles: ['publisher'], languages: [] },
] as const

/** 18 random bytes as text that can be typed: 24 characters, 144 bits. */
const newPassword = () => randomBytes(18).toString('base64url')

/**
 * An account for each role, with passwords of their own that are written once to a file that only its owner can read.
 * @param folder the data folder
 * @returns the path of the file
 */
export const createDemoAccounts = async (args: { payload: BasePayload; folder: string }): Promise<string> => {
  const { payload, folder } = args
  const { docs } = await payload.find({ collection: 'sites', depth: 0, pagination: false, select: { slug: true } })
  const sites = docs.map((site) => site.id)
  const accounts = people.map((person) => ({ ...person, password: newPassword() }))
  const file = path.join(folder, 'demo-accounts.txt')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lines = accounts.map(({ roles, email, password }) => `${roles[0].padEnd(12)} ${email.padEnd(26)} ${password}`)
  // Written before the accounts are there: none is ever without its password on paper.
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction.')
  const req = await createLocalReq({}, payload)
  req.transactionID = transactionID
  for (const { roles, languages, ...account } of accounts) {
    await payload.create({
      collection: 'users',
      data: {
        ...account,
        roles: [...roles],
        languages: [...languages],
        sites: roles.some((role) => role === 'admin') ? [] : sites,
      },
      req,
    })
  }
  await payload.db.commitTransaction(transactionID)
  return file
}
