/** The field of a translation as the parts around it use it: read, written into, focused. */
import { INSERT_INLINE_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  getNearestEditorFromDOMNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

export type TargetHandle = {
  /** What stands in it this moment, the last key included. */
  read: () => unknown
  /** At the caret, or at the end where there is none. */
  insertText: (text: string) => void
  insertToken: (name: string) => void
  focus: () => void
}

/** A change that moves the focus too is taken for no change by Payload: so the focus follows. */
const thenFocus = (editor: LexicalEditor) => ({ onUpdate: () => editor.focus() })

const $atCaret = () => {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? selection : $getRoot().selectEnd()
}

/** @param root the element that is typed into */
export const richHandle = (root: HTMLElement): TargetHandle | undefined => {
  const editor = getNearestEditorFromDOMNode(root)
  if (!editor) return undefined
  return {
    read: () => editor.getEditorState().toJSON(),
    insertText: (text) => editor.update(() => $atCaret().insertText(text), thenFocus(editor)),
    insertToken: (name) =>
      editor.update(() => {
        $atCaret()
        editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, { blockName: '', blockType: name })
      }, thenFocus(editor)),
    focus: () => editor.focus(),
  }
}

/** @param type tells what stands in it then */
export const plainHandle = (
  field: HTMLInputElement | HTMLTextAreaElement,
  type: (text: string) => void,
): TargetHandle => {
  const insertText = (text: string): void => {
    const from = field.selectionStart ?? field.value.length
    const to = field.selectionEnd ?? from
    type(`${field.value.slice(0, from)}${text}${field.value.slice(to)}`)
    field.focus()
    // The caret can stand there only once the text does.
    requestAnimationFrame(() => field.setSelectionRange(from + text.length, from + text.length))
  }
  return {
    read: () => field.value,
    insertText,
    insertToken: (name) => insertText(`{{${name}}}`),
    focus: () => field.focus(),
  }
}
