/** A text in each language that the demo site publishes; all three are demanded, so that none can be forgotten. */
export type Localised<Text = string> = { readonly lv: Text; readonly et: Text; readonly en: Text }

/** The same text in every language: names and figures. */
export const sameInAll = (text: string): Localised => ({ lv: text, et: text, en: text })
