/** `payload privacy:translations`: files for translators, out and in. */
import { readFile, writeFile } from 'node:fs/promises'
import { type ExportResult, exportTranslations } from '../translation/exchange/export-translations.ts'
import { importTranslations } from '../translation/exchange/import-translations.ts'
import { type ImportPlan, planRead } from '../translation/exchange/plan-import.ts'
import type { Refusal } from '../translation/files/exchange.ts'
import { readTranslations } from '../translation/files/read-translations.ts'
import { type Command, programOf, type Streams, tellUsage } from './command.ts'
import { asOperator, type Opened, siteNamed } from './operator.ts'
import { messageOf, write } from './terminal.ts'
import { exitCodes, readArguments, type TranslationsArguments, usage } from './translations-arguments.ts'

type Told = { code: number; stdout?: string; stderr?: string }

const notExported = ({
  site,
  locale,
  result,
}: {
  site: string
  locale: string
  result: Extract<ExportResult, { outcome: 'refused' }>
}): Told => {
  switch (result.code) {
    case 'nothing-to-export':
      return { code: exitCodes.refused, stderr: 'There is nothing to export: no text is in these states.' }
    case 'too-long-for-cells': {
      const stderr = `Too long for a cell of a spreadsheet: ${result.labels.join(', ')}. Choose XLIFF.`
      return { code: exitCodes.refused, stderr }
    }
    default:
      return { code: exitCodes.usage, stderr: `The site "${site}" is not translated into "${locale}".` }
  }
}

const exportFile = async (
  opened: Opened,
  asked: Extract<TranslationsArguments, { action: 'export' }>,
): Promise<Told> => {
  const site = await siteNamed(opened, asked.site)
  if (site === undefined) return { code: exitCodes.usage, stderr: `No site is called "${asked.site}".` }
  const { locale, format, states } = asked
  const result = await exportTranslations({ ...opened, site, locale, format, states })
  if (result.outcome === 'refused') return notExported({ ...asked, result })
  const file = asked.out ?? result.fileName
  await writeFile(file, result.bytes)
  return { code: exitCodes.fine, stdout: `${file}: ${result.units} units` }
}

const whyNot = (plan: Extract<ImportPlan, { outcome: 'refused' }>): string =>
  plan.code === 'unreadable' ? unreadable(plan.refusal) : `The file is refused: ${plan.code}`

const unreadable = (refusal: Refusal): string => `The file cannot be read: ${JSON.stringify(refusal)}`

const planned = (plan: Extract<ImportPlan, { outcome: 'planned' }>): string => {
  const count = (action: string) => plan.units.filter((unit) => unit.action === action).length
  const lines = plan.units.flatMap((unit) =>
    unit.action === 'refuse'
      ? [`${unit.name}: refused (${[unit.code, ...unit.problems.map(({ code }) => code)].join(', ')})`]
      : [],
  )
  const outdated = count('save-outdated')
  return [
    ...lines,
    `${count('save') + outdated} to save, ${outdated} of them made from an older source; ${count('keep')} as they are; ${count('refuse')} refused`,
  ].join('\n')
}

const importFile = async (
  opened: Opened,
  asked: Extract<TranslationsArguments, { action: 'import' }>,
  { stderr }: Pick<Streams, 'stderr'>,
): Promise<Told> => {
  const [name] = asked.files
  const read = await readTranslations({ bytes: new Uint8Array(await readFile(name)) })
  if (read.outcome === 'refused') return { code: exitCodes.refused, stderr: unreadable(read) }
  const site = await siteNamed(opened, read.site)
  if (site === undefined) return { code: exitCodes.refused, stderr: `No site is called "${read.site}".` }
  const plan = await planRead({ ...opened, site, read })
  if (plan.outcome === 'refused') return { code: exitCodes.refused, stderr: whyNot(plan) }
  const code = plan.units.some(({ action }) => action === 'refuse') ? exitCodes.partly : exitCodes.fine
  if (asked.dryRun) return { code, stdout: planned(plan) }
  let toldAt = 0
  const tell = ({ done, of }: { done: number; of: number }) => {
    if (done < of && Date.now() - toldAt < 1000) return
    toldAt = Date.now()
    stderr.write(`${done} of ${of} units\n`)
  }
  const imported = await importTranslations({ ...opened, plan, takesStates: asked.takeStates, tell })
  const { saved, kept, sent, approved, refused } = imported
  const lines = refused.map((unit) => `${unit.name}: refused (${unit.message ?? unit.code})`)
  const summary = `${saved} saved, ${kept} as they were, ${sent} sent to review, ${approved} approved, ${refused.length} refused`
  return { code: refused.length > 0 ? exitCodes.partly : code, stdout: [planned(plan), ...lines, summary].join('\n') }
}

export const translations: Command = async ({ argv, config, stdout, stderr }) => {
  const read = readArguments(argv)
  if (!read.ok) return tellUsage(read, { usage, wrong: exitCodes.usage, stdout, stderr })
  const asked = read.arguments
  try {
    const told = await asOperator(config, (opened) =>
      asked.action === 'export' ? exportFile(opened, asked) : importFile(opened, asked, { stderr }),
    )
    if (told.stdout) await write(stdout, `${told.stdout}\n`)
    if (told.stderr) await write(stderr, `${told.stderr}\n`)
    return told.code
  } catch (error) {
    await write(stderr, `Not done: ${messageOf(error)}\n`)
    return exitCodes.failed
  }
}

export const script = programOf('privacy:translations', translations)
