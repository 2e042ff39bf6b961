import type { Severity } from '../../policy/findings/rule.ts'
import type { WaivedFinding } from '../answers.ts'

export type Filter = { locale: string; severity: Severity | '' }
export const noFilter: Filter = { locale: '', severity: '' }

/** The findings that a filter leaves; one without a locale concerns every locale. */
export const shownFindings = (findings: readonly WaivedFinding[], { locale, severity }: Filter): WaivedFinding[] =>
  findings.filter(
    ({ place, severity: own }) =>
      (locale === '' || (place.locale ?? locale) === locale) && (severity === '' || own === severity),
  )

/** In the order in which packs first occur, and so with the gravest first. */
export const byPack = (findings: readonly WaivedFinding[]): { pack: string; findings: WaivedFinding[] }[] => {
  const packs = new Map<string, WaivedFinding[]>()
  for (const finding of findings) packs.set(finding.pack, [...(packs.get(finding.pack) ?? []), finding])
  return [...packs].map(([pack, own]) => ({ pack, findings: own }))
}

/** Errors that stop publishing now. */
export const openErrors = (findings: readonly WaivedFinding[]): WaivedFinding[] =>
  findings.filter(({ severity, waiver }) => severity === 'error' && waiver === null)
