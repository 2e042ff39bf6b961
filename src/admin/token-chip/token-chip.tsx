'use client'

import {
  $isInlineBlockNode,
  InlineBlockContainer,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useDocumentForm, useDocumentInfo, useLocale, XIcon } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import '../interface/interface.css'
import { siteIdOf } from '../interface/site-of.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { tokenValues } from './token-values.ts'
import './token-chip.css'

/** The name of the token is the slug of its inline block, which stands in the node and nowhere else. */
const useToken = () => {
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useInlineBlockComponentContext()
  const token = editor.getEditorState().read(() => {
    const node = nodeKey ? $getNodeByKey(nodeKey) : null
    return $isInlineBlockNode(node) ? String(node.getFields().blockType) : ''
  })
  const remove = () => {
    // Payload takes an update that also moves the focus for no change of the text: so it follows.
    editor.update(
      () => {
        if (nodeKey) $getNodeByKey(nodeKey)?.remove()
      },
      { onUpdate: () => editor.focus() },
    )
  }
  return { token, remove }
}

/** A token in prose, shown with what it will say for this site. */
export const TokenChip = () => {
  const { token, remove } = useToken()
  const editable = useLexicalEditable()
  const desk = useDesk()
  const { say } = useSay()
  const { code: locale } = useLocale()
  const { data } = useDocumentInfo()
  const { getField } = useDocumentForm()
  const site = siteIdOf(getField('site')?.value) ?? siteIdOf(data?.site)
  const [values, setValues] = useState<Record<string, string>>()
  useEffect(() => {
    if (site === undefined) return
    let current = true
    void tokenValues({ desk, site, locale }).then((found) => {
      if (current) setValues(found)
    })
    return () => {
      current = false
    }
  }, [desk, site, locale])

  const name = say(`tokens.${token}`)
  const value = values?.[token]
  return (
    <InlineBlockContainer>
      <span className={`privacy-token ${editable ? '' : 'privacy-token--fixed'}`} title={name}>
        <span className="privacy-hidden">{name}: </span>
        {values === undefined ? (
          <span className="privacy-token__empty">{name}</span>
        ) : (
          value || <span className="privacy-token__empty">{say('ui.token.empty', { name })}</span>
        )}
      </span>
      {editable ? (
        <button
          aria-label={say('ui.token.remove', { name })}
          className="privacy-token__remove"
          onClick={remove}
          type="button"
        >
          <XIcon />
        </button>
      ) : null}
    </InlineBlockContainer>
  )
}
