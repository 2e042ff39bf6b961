'use client'

import { Button, Dropzone } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { useLocaleNames } from '../../interface/use-locale-names.ts'
import { useSay } from '../../interface/use-say.ts'
import { Notice } from '../../publishing/notice.tsx'
import type { Going } from '../use-desk-place.ts'
import { FileProgress } from './file-progress.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportResult } from './import-result.tsx'
import { TryAgain } from './try-again.tsx'
import type { Import } from './use-import.ts'
import { whyUnreadable } from './why-not-imported.ts'

const accepted = '.xlf,.xliff,.po,.csv,.xlsx'

/** A file that comes back from translators: chosen, looked at, imported. */
export const ImportPart = ({ work, going, sourceLocale }: { work: Import; going: Going; sourceLocale: string }) => {
  const { say } = useSay()
  const nameOf = useLocaleNames()
  const id = useId()
  const { state } = work
  return (
    <section aria-labelledby={id} className="privacy-files__part">
      <h2 id={id}>{say('ui.translationDesk.files.importHeading')}</h2>
      {state.kind === 'idle' || state.kind === 'refused' ? (
        <>
          <p>{say('ui.translationDesk.files.importExplained', { locale: nameOf(going.place.locale) })}</p>
          {state.kind === 'refused' ? (
            <Notice kind="error" live>
              <p>
                <strong>{state.name}</strong>: {whyUnreadable(state.problem, say)}
              </p>
              {state.file && state.problem.code !== 'unreadable' ? <TryAgain file={state.file} work={work} /> : null}
            </Notice>
          ) : null}
          <FileChoice choose={(file) => void work.choose(file)} />
        </>
      ) : null}
      {state.kind === 'reading' ? (
        <>
          <p>{state.name}</p>
          <FileProgress step={state.step} />
        </>
      ) : null}
      {state.kind === 'preview' || state.kind === 'importing' ? (
        <ImportPreview going={going} shown={state} sourceLocale={sourceLocale} work={work} />
      ) : null}
      {state.kind === 'done' ? (
        <ImportResult going={going} onAnother={work.reset} shown={state} sourceLocale={sourceLocale} />
      ) : null}
    </section>
  )
}

const FileChoice = ({ choose }: { choose: (file: File) => void }) => {
  const { say } = useSay()
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) choose(file)
  }
  return (
    <Dropzone className="privacy-files__drop" multipleFiles={false} onChange={take}>
      <Button
        buttonStyle="secondary"
        id="privacy-choose-file"
        margin={false}
        onClick={() => input.current?.click()}
        type="button"
      >
        {say('ui.translationDesk.files.choose')}
      </Button>
      <input
        accept={accepted}
        aria-label={say('ui.translationDesk.files.choose')}
        hidden
        onChange={(event) => {
          take(event.target.files)
          // The same file is chosen anew after it was put right.
          event.target.value = ''
        }}
        ref={input}
        type="file"
      />
      <span>{say('ui.translationDesk.files.drop')}</span>
    </Dropzone>
  )
}
