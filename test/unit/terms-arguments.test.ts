import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/cli/terms-arguments.ts'

describe('payload privacy:terms', () => {
  it('reads what to export and what to import', () => {
    expect(readArguments(['export', '--site', 'shop', '--own', '--out', 'a.tbx'])).toEqual({
      ok: true,
      arguments: { action: 'export', site: 'shop', own: true, out: 'a.tbx', files: [] },
    })
    expect(readArguments(['import', 'a.tbx', '--site', 'shop', '--dry-run'])).toEqual({
      ok: true,
      arguments: { action: 'import', site: 'shop', dryRun: true, files: ['a.tbx'] },
    })
    expect(readArguments(['--help'])).toEqual({ ok: false, reason: 'help' })
  })

  it.each([
    [[], 'Say export or import.'],
    [['export'], 'Name the site with --site.'],
    [['export', 'a.tbx', '--site', 'shop'], 'To export, name no file but with --out.'],
    [['import', '--site', 'shop'], 'Name the one file to import.'],
    [['import', 'a.tbx', 'b.tbx', '--site', 'shop'], 'Name the one file to import.'],
    [['import', 'a.tbx'], 'Name the site with --site.'],
    [['export', '--sites', 'shop'], "Unknown option '--sites'"],
  ])('says what is wrong with %j', (argv, message) => {
    expect(readArguments(argv)).toMatchObject({
      ok: false,
      reason: 'wrong',
      message: expect.stringContaining(message),
    })
  })
})
