/** A text in each language that the library speaks; all three are demanded, so that none can be forgotten. */
export type Localised<Text = string> = { readonly lv: Text; readonly et: Text; readonly en: Text }

/**
 * Sentences of a paragraph, one after the other in each language.
 *
 * @example paragraph({ lv: 'A.', et: 'B.', en: 'C.' }, { lv: 'D.', et: 'E.', en: 'F.' }).lv // 'A. D.'
 */
export const paragraph = (...sentences: readonly Localised[]): Localised => ({
  lv: sentences.map(({ lv }) => lv).join(' '),
  et: sentences.map(({ et }) => et).join(' '),
  en: sentences.map(({ en }) => en).join(' '),
})
