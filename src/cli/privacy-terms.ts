/** `payload privacy:terms`: the terms of a site as TBX, out and in. */
import { readFile, writeFile } from 'node:fs/promises'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { exportTerms } from '../translation/term-base/export-terms.ts'
import { importTerms, planTermImport, type TermImportPlan } from '../translation/term-base/import-terms.ts'
import { type Command, programOf, tellUsage } from './command.ts'
import { asOperator, type Opened, siteNamed } from './operator.ts'
import { messageOf, write } from './terminal.ts'
import { readArguments, type TermsArguments, usage } from './terms-arguments.ts'
import { exitCodes } from './translations-arguments.ts'

type Told = { code: number; stdout?: string; stderr?: string }
type At<Action extends TermsArguments['action']> = {
  asked: Extract<TermsArguments, { action: Action }>
  site: number | string
}

const exportFile = async (opened: Opened, { asked, site }: At<'export'>): Promise<Told> => {
  const result = await exportTerms({ ...opened, site, scope: asked.own ? 'own' : 'all' })
  if (result.outcome === 'refused') return { code: exitCodes.usage, stderr: `No site is called "${asked.site}".` }
  const file = asked.out ?? result.fileName
  await writeFile(file, result.bytes)
  return { code: exitCodes.fine, stdout: `${file}: ${result.terms} terms` }
}

const planned = ({ terms }: Extract<TermImportPlan, { outcome: 'planned' }>): string => {
  const count = (action: string) => terms.filter((term) => term.action === action).length
  const lines = terms.flatMap((term) => (term.action === 'refuse' ? [`${term.key}: refused (${term.code})`] : []))
  return [
    ...lines,
    `${count('add')} to add, ${count('change')} to change; ${count('keep')} as they are; ${count('refuse')} refused`,
  ].join('\n')
}

const importFile = async (opened: Opened, { asked, site }: At<'import'>): Promise<Told> => {
  const bytes = new Uint8Array(await readFile(asked.files[0]))
  const plan = await planTermImport({ ...opened, site, bytes })
  if (plan.outcome === 'refused') {
    const why = plan.code === 'terms-unreadable' ? JSON.stringify(plan.refusal) : plan.code
    return { code: exitCodes.refused, stderr: `The file is refused: ${why}` }
  }
  const code = plan.terms.some(({ action }) => action === 'refuse') ? exitCodes.partly : exitCodes.fine
  if (asked.dryRun) return { code, stdout: planned(plan) }
  await initTransaction(opened.req)
  try {
    await importTerms({ ...opened, plan })
    await commitTransaction(opened.req)
  } catch (error) {
    await killTransaction(opened.req)
    throw error
  }
  return { code, stdout: `${planned(plan)}\n${plan.ready.length} saved` }
}

const done = async (opened: Opened, asked: TermsArguments): Promise<Told> => {
  const site = await siteNamed(opened, asked.site)
  if (site === undefined) return { code: exitCodes.usage, stderr: `No site is called "${asked.site}".` }
  return asked.action === 'export' ? exportFile(opened, { asked, site }) : importFile(opened, { asked, site })
}

export const terms: Command = async ({ argv, config, stdout, stderr }) => {
  const read = readArguments(argv)
  if (!read.ok) return tellUsage(read, { usage, wrong: exitCodes.usage, stdout, stderr })
  try {
    const told = await asOperator(config, (opened) => done(opened, read.arguments))
    if (told.stdout) await write(stdout, `${told.stdout}\n`)
    if (told.stderr) await write(stderr, `${told.stderr}\n`)
    return told.code
  } catch (error) {
    await write(stderr, `Not done: ${messageOf(error)}\n`)
    return exitCodes.failed
  }
}

export const script = programOf('privacy:terms', terms)
