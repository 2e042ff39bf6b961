import { describe, expect, it } from 'vitest'
import { formatVerificationText } from '../../../src/cli/format-verification.ts'
import { readArguments } from '../../../src/cli/verify-arguments.ts'
import { bytesOf, copyOf, makeTree, newKey, verify } from './tree-fixture.ts'

describe('the arguments of privacy:verify', () => {
  it('name a place, and what is to be looked at of it', () => {
    expect(readArguments(['public'])).toEqual({
      ok: true,
      arguments: { place: 'public', site: [], from: 1, format: 'text', keys: undefined },
    })
    const all = ['x', '--site', 'a', '--site', 'b', '--keys', 'k.json', '--from', '12', '--format', 'json']
    expect(readArguments(all)).toEqual({
      ok: true,
      arguments: { place: 'x', site: ['a', 'b'], keys: 'k.json', from: 12, format: 'json' },
    })
    expect(readArguments(['x', '--receipt', 'mine.json'])).toMatchObject({
      arguments: { place: 'x', receipt: 'mine.json' },
    })
    expect(readArguments(['--help'])).toEqual({ ok: false, reason: 'help' })
  })

  it.each([[[]], [['a', 'b']], [['a', '--format', 'xml']], [['a', '--from', '0']], [['a', '--from', '1e3']]])(
    'are refused as %j',
    (argv) => expect(readArguments(argv)).toMatchObject({ ok: false, reason: 'wrong' }),
  )

  it.each([[['a', '--site', '../b']], [['a', '--site', '.x']], [['a', '--keys', '']], [['a', '--colour']]])(
    'are refused as %j too',
    (argv) => expect(readArguments(argv)).toMatchObject({ ok: false, reason: 'wrong' }),
  )
})

describe('what people are told', () => {
  it('names file and reason, and lets no name reach into the terminal', async () => {
    const tree = await makeTree({ key: await newKey(), releases: ['effective'] })
    const path = 'veikals/releases/1/lv/policy.txt'
    const changed = copyOf(tree)
      .set(path, Buffer.from(bytesOf(tree, path).toString().replace('P', 'Q')))
      .set('veikals/\u001b[2J', Buffer.from('x'))
    const text = formatVerificationText(await verify(changed))
    expect(text).toContain(`error   file-changed  ${path}`)
    expect(text).toContain('It is not as veikals/releases/1/index.json has it')
    expect(text).toContain('Something is broken.')
    expect(text).not.toContain('\u001b')
  })
})
