import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/cli/export-arguments.ts'

describe('payload privacy:export', () => {
  it('takes a folder, and sites, each once', () => {
    expect(readArguments(['/srv/privacy'])).toEqual({ ok: true, folder: '/srv/privacy', sites: undefined })
    expect(readArguments(['--site', 'a', 'out', '--site=b', '--site', 'a'])).toEqual({
      ok: true,
      folder: 'out',
      sites: ['a', 'b'],
    })
  })

  it.each([
    [[], 'Name the folder'],
    [[''], 'The folder is to have a name'],
    [['one', 'two'], 'Name one folder'],
    [['out', '--site', ''], '--site is to be the slug'],
    [['out', '--sites', 'a'], "Unknown option '--sites'"],
    [['out', '--site'], 'argument missing'],
  ])('refuses %j and says what would be right', (argv, message) => {
    expect(readArguments(argv)).toMatchObject({ ok: false, reason: 'wrong', message: expect.stringContaining(message) })
  })

  it('explains itself', () => {
    expect(readArguments(['--help'])).toEqual({ ok: false, reason: 'help' })
  })
})
