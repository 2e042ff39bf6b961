'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import type { SiteSummary } from '../answers.ts'
import { SiteSelect } from '../interface/site-select.tsx'
import { useChosenSite } from '../interface/use-chosen-site.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import '../interface/interface.css'
import '../publishing/publishing.css'
import { StandardTermList } from './standard-term-list.tsx'
import { TermPreview } from './term-preview.tsx'
import './terms.css'
import { useTermFile } from './use-term-file.ts'

/** Above the list of terms: the term base of a site as a file for translation tools, out and in. */
export const TermFiles = () => {
  const { say } = useSay()
  const id = useId()
  const { answer, sites } = useChosenSite()
  // The address of a list is Payload's: which site is chosen here does not stand in it.
  const [chosen, setChosen] = useState('')
  if (!answer?.ok || sites.length === 0) return null
  const site = sites.length === 1 ? sites[0] : sites.find((each) => String(each.id) === chosen)
  const edits = answer.body.roles.some((role) => role === 'editor' || role === 'admin')
  return (
    <section aria-labelledby={id} className="privacy-terms">
      <h2 id={id}>{say('ui.terms.heading')}</h2>
      <p>{say('ui.terms.lead')}</p>
      {edits ? null : <p>{say('ui.terms.readOnly')}</p>}
      {sites.length > 1 ? (
        <SiteSelect label={say('ui.publish.site')} onChange={setChosen} sites={sites} value={chosen} />
      ) : null}
      {site ? <SiteTermFiles edits={edits} key={site.id} site={site} /> : null}
      <StandardTermList />
    </section>
  )
}

const SiteTermFiles = ({ site, edits }: { site: SiteSummary; edits: boolean }) => {
  const { config } = useConfig()
  const { say, count } = useSay()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, chosen, choose, take, discard } = useTermFile(site.id)

  const onFile = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0]
    // The same file can be chosen again once it was put right.
    target.value = ''
    if (file) void choose(file)
  }
  const toUpload = (): void => document.getElementById('privacy-terms-upload')?.focus()
  const onTake = async (): Promise<void> => {
    const saved = await take()
    if (saved === undefined) return
    toast.success(count('ui.terms.taken', saved))
    toUpload()
    router.refresh()
  }
  const changes = chosen ? chosen.preview.counts.add + chosen.preview.counts.change : 0

  return (
    <>
      <div className="privacy-terms__ways">
        <Button
          buttonStyle="secondary"
          el="anchor"
          id="privacy-terms-download"
          margin={false}
          size="medium"
          url={formatAdminURL({
            apiRoute: config.routes.api,
            path: `/privacy-desk/terms/export?${new URLSearchParams({ site: String(site.id) }).toString()}`,
          })}
        >
          {say('ui.terms.download')}
        </Button>
        {edits ? (
          <>
            <Button
              buttonStyle="secondary"
              disabled={busy !== undefined}
              id="privacy-terms-upload"
              margin={false}
              onClick={() => input.current?.click()}
              size="medium"
              type="button"
            >
              {say('ui.terms.upload')}
            </Button>
            <input accept=".tbx,.xml" hidden onChange={onFile} ref={input} type="file" />
          </>
        ) : null}
      </div>
      {busy === 'reading' ? <p role="status">{say('ui.terms.reading')}</p> : null}
      {problem === undefined ? null : (
        <Notice kind="error" live>
          <p>{problem}</p>
        </Notice>
      )}
      {chosen ? (
        <>
          <TermPreview file={chosen.name} preview={chosen.preview} />
          <div className="privacy-terms__ways">
            {changes > 0 ? (
              <Button
                disabled={busy !== undefined}
                extraButtonProps={{ 'aria-busy': busy === 'taking' }}
                id="privacy-terms-take"
                margin={false}
                onClick={() => void onTake()}
                size="medium"
                type="button"
              >
                {say(busy === 'taking' ? 'ui.terms.taking' : 'ui.terms.take')}
              </Button>
            ) : null}
            <Button
              buttonStyle="secondary"
              disabled={busy !== undefined}
              margin={false}
              onClick={() => {
                discard()
                toUpload()
              }}
              size="medium"
              type="button"
            >
              {say('ui.terms.discard')}
            </Button>
          </div>
        </>
      ) : null}
    </>
  )
}
