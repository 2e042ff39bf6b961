'use client'

import { Button, Drawer, PopupList, toast, useDocumentInfo, useDrawerSlug, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Copied, Id, SiteSummary, Sites } from '../answers.ts'
import { siteIdOf } from '../interface/site-of.ts'
import { SiteSelect } from '../interface/site-select.tsx'
import { useCollections } from '../interface/use-collections.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import './copy.css'

/** In the menu of a document: copies it, with its texts, to another site that the reader works on. */
export const CopyToSite = () => {
  const { id, collectionSlug, data } = useDocumentInfo()
  const desk = useDesk()
  const [sites, setSites] = useState<SiteSummary[]>([])
  const own = siteIdOf(data?.site)
  useEffect(() => {
    let current = true
    void desk.get<Sites>('/sites').then((answer) => {
      const edits = answer.ok && answer.body.roles.some((role) => role === 'editor' || role === 'admin')
      if (current && edits) setSites(answer.body.sites)
    })
    return () => {
      current = false
    }
  }, [desk])
  const others = sites.filter((site) => String(site.id) !== String(own))
  return id === undefined || own === undefined || !collectionSlug || others.length === 0 ? null : (
    <CopyDialog collection={collectionSlug} id={id} sites={others} />
  )
}

const CopyDialog = ({ collection, id, sites }: { collection: string; id: Id; sites: SiteSummary[] }) => {
  const desk = useDesk()
  const { say } = useSay()
  const { hrefOf, fieldsOf, nameOf } = useCollections()
  const { openModal, closeModal } = useModal()
  const drawer = useDrawerSlug('privacy-copy-to-site')
  const [chosen, setChosen] = useState(sites.length === 1 ? String(sites[0]?.id) : '')
  const [busy, setBusy] = useState(false)
  const site = sites.find((candidate) => String(candidate.id) === chosen)

  const copy = async () => {
    if (!site) return
    setBusy(true)
    const answer = await desk.post<Copied>('/copy', { collection, id, site: site.id })
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.problem.detail)
      return
    }
    closeModal(drawer)
    const { left } = answer.body
    toast.success(say('ui.copy.copied', { site: site.name }), {
      closeButton: true,
      // Nobody should have to hurry to the link.
      duration: Number.POSITIVE_INFINITY,
      description: (
        <>
          <a href={hrefOf({ collection, document: answer.body.id, locale: site.sourceLocale })}>
            {say('ui.copy.open')}
          </a>
          {left.length > 0 ? (
            <span className="privacy-copy__left">{say('ui.copy.left', { fields: fieldsOf(collection, left) })}</span>
          ) : null}
        </>
      ),
    })
  }

  return (
    <>
      <PopupList.Button id="privacy-copy-to-site" onClick={() => openModal(drawer)}>
        {say('ui.copy.title')}
      </PopupList.Button>
      <Drawer gutter slug={drawer} title={say('ui.copy.title')}>
        <div className="privacy-copy">
          <p>{say(nameOf(collection) === 'terms' ? 'ui.copy.ofTerm' : 'ui.copy.description')}</p>
          <SiteSelect label={say('ui.copy.site')} onChange={setChosen} sites={sites} value={chosen} />
          <Button
            disabled={busy || !site}
            extraButtonProps={{ 'aria-busy': busy }}
            id="privacy-copy-confirm"
            onClick={() => void copy()}
            type="button"
          >
            {say(busy ? 'ui.copy.copying' : 'ui.copy.copy')}
          </Button>
        </div>
      </Drawer>
    </>
  )
}
